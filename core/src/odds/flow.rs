//! How likely each situation is, and each end.
//!
//! Certainty flows in where runs begin and goes along the steps that there are, until all of it has
//! come to ends. What is behind a component of situations waits until all that leads into it is known.

use alloc::collections::{BTreeMap, BTreeSet, VecDeque};
use alloc::vec::Vec;

use num_bigint::BigUint;
use num_traits::Zero;

use super::components::Components;
use super::count::Chance;
use super::cycle::Cycle;
use super::mass::Mass;
use super::progress::Progress;
use super::situations::{Situations, Step, Stop, To};
use crate::limits::{MAX_CYCLE, MAX_HELD_BYTES, MAX_WORK};
use crate::scenario::Scenario;

/// Numbers of so many binary digits cost a unit of work.
const LONG: u64 = 8_192;

/// For each of what is spread: how likely each sum is. None where no sum is the greatest.
type Spreads = Vec<Option<BTreeMap<u64, Mass>>>;

/// What has come to a situation so far.
#[derive(Clone, Default)]
struct Load {
    mass: Option<Mass>,
    spreads: Vec<BTreeMap<u64, Mass>>,
}

/// What has come out.
pub(super) struct Came {
    /// How many runs there are; none if there is no end of them.
    pub(super) runs: Option<BigUint>,
    /// For each end.
    pub(super) ends: Vec<Mass>,
    /// The means of what is summed up on the way.
    pub(super) means: Vec<Chance>,
    /// How likely each sum is, of what was wanted.
    pub(super) spreads: Spreads,
}

pub(super) struct Flow<'a, 'l, S: Scenario> {
    situations: &'a Situations<'l, S>,
    components: Components,
    /// Of what is summed up on the way: the places of those of which each sum is wanted.
    spread: Vec<usize>,
    /// How many steps into each component are still to be gone.
    awaited: Vec<u32>,
    ready: VecDeque<u32>,
    loads: Vec<Load>,
    ends: Vec<Mass>,
    sums: Vec<Mass>,
    spreads: Spreads,
    /// Whether something can happen again and again.
    cyclic: bool,
    settled: usize,
    work: u64,
    /// The digits of all that has come to situations and not gone on yet.
    held: u64,
}

impl<'a, 'l, S: Scenario> Flow<'a, 'l, S> {
    /// Before anything flows. Each of `sums` things is summed up on the way; of those in `spread`
    /// it is asked how likely each sum is.
    pub(super) fn new(
        situations: &'a Situations<'l, S>,
        sums: usize,
        spread: Vec<usize>,
    ) -> Flow<'a, 'l, S> {
        let target = |step: &Step| match step.to {
            To::Situation(next) => Some(next),
            To::End(_) => None,
        };
        let steps = situations.steps.iter();
        let successors: Vec<Vec<u32>> =
            steps.map(|steps| steps.iter().filter_map(target).collect()).collect();
        let components = Components::of(&successors);
        let mut awaited = alloc::vec![0; components.nodes.len()];
        for (node, next) in successors.iter().enumerate() {
            for next in next {
                let (from, to) = (components.of[node], components.of[*next as usize]);
                awaited[to as usize] += u32::from(from != to);
            }
        }
        let mut loads = alloc::vec![Load::default(); successors.len()];
        let spreads = alloc::vec![BTreeMap::from([(0, Mass::all())]); spread.len()];
        loads[0] = Load { mass: Some(Mass::all()), spreads };
        let held = loads[0].bits();
        Flow {
            situations,
            ready: VecDeque::from([components.of[0]]),
            components,
            awaited,
            loads,
            ends: alloc::vec![Mass::none(); situations.ends.all.len()],
            sums: alloc::vec![Mass::none(); sums],
            spreads: alloc::vec![Some(BTreeMap::new()); spread.len()],
            spread,
            cyclic: false,
            settled: 0,
            work: situations.work,
            held,
        }
    }

    /// Of how many situations it is known how likely they are.
    pub(super) const fn settled(&self) -> usize {
        self.settled
    }

    /// How far it is.
    pub(super) fn progress(&self) -> Progress {
        let found = self.situations.progress();
        let held = found.held + self.held / 8;
        Progress { settled: self.settled, work: self.work, held, ..found }
    }

    /// Lets it flow through one more component; false once all has come to ends.
    pub(super) fn go_on(&mut self) -> Result<bool, Stop> {
        let Some(component) = self.ready.pop_front() else { return Ok(false) };
        let nodes = core::mem::take(&mut self.components.nodes[component as usize]);
        self.settled += nodes.len();
        let returns = |node: &u32| {
            let mut steps = self.situations.steps[*node as usize].iter();
            nodes.len() > 1 || steps.any(|step| step.to == To::Situation(*node))
        };
        if nodes.iter().any(returns) {
            self.cyclic = true;
            self.turn(component, &nodes)?;
        } else {
            let node = nodes[0] as usize;
            let load = core::mem::take(&mut self.loads[node]);
            self.held -= load.bits();
            self.pass(node, component, &load);
        }
        if self.work > MAX_WORK {
            return Err(Stop::Many);
        }
        if self.held / 8 > MAX_HELD_BYTES {
            return Err(Stop::Heavy);
        }
        Ok(true)
    }

    pub(super) fn came(self) -> Came {
        let runs = self.ends.iter().map(|mass| &mass.runs).sum();
        Came {
            runs: (!self.cyclic).then_some(runs),
            ends: self.ends,
            means: self.sums.iter().map(Mass::chance).collect(),
            spreads: self.spreads,
        }
    }

    /// All that has come to a situation goes on from it: what stays within its component has been
    /// accounted for, and is only summed up.
    fn pass(&mut self, node: usize, component: u32, load: &Load) {
        let Some(mass) = &load.mass else { return };
        let situations = self.situations;
        for step in &situations.steps[node] {
            let share = &situations.masses.all[step.mass as usize];
            let gains = &situations.gains.all[step.gains as usize];
            let part = mass.then(share);
            self.work += 1 + part.bits() / LONG;
            for (sum, gain) in self.sums.iter_mut().zip(gains) {
                if *gain > 0 {
                    sum.add(&part.clone().times(*gain));
                }
            }
            let to = match step.to {
                To::End(end) => {
                    self.ends[end as usize].add(&part);
                    None
                }
                To::Situation(next) if self.components.of[next as usize] == component => continue,
                To::Situation(next) => Some(next as usize),
            };
            let before = to.map_or(0, |next| self.loads[next].bits());
            self.spread_on(load, gains, share, to);
            if let Some(next) = to {
                match &mut self.loads[next].mass {
                    Some(mass) => mass.add(&part),
                    none => *none = Some(part),
                }
                self.held = self.held + self.loads[next].bits() - before;
                self.arrive(self.components.of[next]);
            }
        }
    }

    /// How likely each sum is goes on with what is summed up, to a situation or to an end.
    fn spread_on(&mut self, load: &Load, gains: &[u64], share: &Mass, to: Option<usize>) {
        for (place, sums) in load.spreads.iter().enumerate() {
            let gain = gains[self.spread[place]];
            let target = match to {
                Some(next) => {
                    let spreads = &mut self.loads[next].spreads;
                    spreads.resize(self.spread.len(), BTreeMap::new());
                    &mut spreads[place]
                }
                None => match &mut self.spreads[place] {
                    Some(sums) => sums,
                    None => continue,
                },
            };
            let mut bits = 0;
            for (sum, mass) in sums {
                let part = mass.then(share);
                bits += part.bits();
                target.entry(sum + gain).or_insert_with(Mass::none).add(&part);
            }
            self.work += bits / LONG;
        }
    }

    fn arrive(&mut self, component: u32) {
        let awaited = &mut self.awaited[component as usize];
        *awaited -= 1;
        if *awaited == 0 {
            self.ready.push_back(component);
        }
    }

    /// Situations that lead to each other: each is come by so many times.
    fn turn(&mut self, component: u32, nodes: &[u32]) -> Result<(), Stop> {
        if nodes.len() > MAX_CYCLE {
            return Err(Stop::Circle);
        }
        let (cycle, grows) = self.cycle(component, nodes)?;
        self.work += cycle.work;
        let loads: Vec<Load> =
            nodes.iter().map(|node| core::mem::take(&mut self.loads[*node as usize])).collect();
        self.held -= loads.iter().map(Load::bits).sum::<u64>();
        let visits = |of: &dyn Fn(&Load) -> Option<Chance>| {
            cycle.visits(loads.iter().map(|load| of(load).unwrap_or_else(Chance::zero)).collect())
        };
        let masses = visits(&|load| load.mass.as_ref().map(Mass::chance));
        let mut spreads = alloc::vec![alloc::vec![BTreeMap::new(); self.spread.len()]; nodes.len()];
        for place in 0..self.spread.len() {
            if grows[self.spread[place]] {
                self.spreads[place] = None;
                continue;
            }
            let sums = loads.iter().filter_map(|load| load.spreads.get(place));
            let sums: BTreeSet<u64> = sums.flat_map(BTreeMap::keys).copied().collect();
            for sum in sums {
                let came = visits(&|load| Some(load.spreads.get(place)?.get(&sum)?.chance()));
                for (node, chance) in came.iter().enumerate() {
                    spreads[node][place].insert(sum, Mass::as_likely_as(chance));
                }
            }
        }
        for ((node, chance), spreads) in nodes.iter().zip(&masses).zip(spreads) {
            let load = Load { mass: Some(Mass::as_likely_as(chance)), spreads };
            self.pass(*node as usize, component, &load);
        }
        Ok(())
    }

    /// The circle that a component is, and of what is summed up whether it grows within.
    fn cycle(&self, component: u32, nodes: &[u32]) -> Result<(Cycle, Vec<bool>), Stop> {
        let mut grows = alloc::vec![false; self.sums.len()];
        let mut within = Vec::new();
        let mut leaving = Vec::new();
        for node in nodes {
            let (mut inside, mut out) = (BTreeMap::new(), Mass::none());
            for step in &self.situations.steps[*node as usize] {
                let share = &self.situations.masses.all[step.mass as usize];
                match step.to {
                    To::Situation(next) if self.components.of[next as usize] == component => {
                        let place = nodes.binary_search(&next).unwrap_or_default();
                        let chance = inside.entry(place).or_insert_with(Chance::zero);
                        *chance += share.chance();
                        let gains = &self.situations.gains.all[step.gains as usize];
                        grows.iter_mut().zip(gains).for_each(|(grows, gain)| *grows |= *gain > 0);
                    }
                    _ => out.add(share),
                }
            }
            within.push(inside);
            leaving.push(out.chance());
        }
        let cycle = Cycle::solve(within, leaving).ok_or(Stop::Endless)?;
        Ok((cycle, grows))
    }
}

impl Load {
    /// How many binary digits it takes to hold.
    fn bits(&self) -> u64 {
        let masses = self.mass.iter().chain(self.spreads.iter().flat_map(BTreeMap::values));
        masses.map(Mass::bits).sum()
    }
}
