//! Every run there is, counted without playing each.
//!
//! All worlds after so many steps are held at once, each with the number of runs that lead to it
//! and their chance. Worlds that are equal are one: what can still happen is the same. So the
//! count is of every sequence of decisions, and the work is that of the different worlds only.

use alloc::collections::BTreeMap;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::hash::{Hash, Hasher};

use num_bigint::BigUint;
use num_traits::Zero;

use super::count::{Odds, Tallied};
use super::mass::Mass;
use super::scales::Scales;
use crate::enemy::{Every, Script};
use crate::engine::{End, Protocol, World};
use crate::limits::{MAX_BRANCHES, MAX_HELD_BYTES, MAX_WORLDS};
use crate::link::{Link, Refusal, says};
use crate::scenario::{Count, Scenario};

/// A world of so many bytes costs a unit of work more.
const HEAVY: u64 = 8_192;

/// A world with the runs that lead to it, and what both weigh, in bytes.
struct Held<P: Protocol> {
    world: World<P>,
    mass: Mass,
    weight: u64,
}

/// Worlds of one number of steps. Looked up by hash, compared in full, and kept in the order of
/// the hash, so that the same link does the same work everywhere.
struct Frontier<P: Protocol> {
    worlds: BTreeMap<u64, Vec<Held<P>>>,
    count: usize,
    /// What all of them weigh.
    weight: u64,
}

impl<P: Protocol> Frontier<P> {
    const fn new() -> Frontier<P> {
        Frontier { worlds: BTreeMap::new(), count: 0, weight: 0 }
    }

    fn add(&mut self, world: World<P>, mass: Mass) {
        let mut scales = Scales::new();
        world.hash(&mut scales);
        let alike = self.worlds.entry(scales.finish()).or_default();
        match alike.iter_mut().find(|one| one.world == world) {
            Some(one) => one.mass.add(&mass),
            None => {
                let weight = scales.weight(&world) + mass.bits() / 8;
                alike.push(Held { world, mass, weight });
                self.count += 1;
                self.weight += weight;
            }
        }
    }
}

/// What has come out so far.
struct Finals<'a, S: Scenario> {
    scenario: &'a S,
    counts: Vec<Count<S::Process>>,
    runs: BigUint,
    outcomes: Vec<Mass>,
    census: Vec<BTreeMap<u64, Mass>>,
}

impl<'a, S: Scenario> Finals<'a, S> {
    fn new(scenario: &'a S) -> Finals<'a, S> {
        let counts = scenario.census();
        Finals {
            scenario,
            runs: BigUint::zero(),
            outcomes: alloc::vec![Mass::none(); scenario.outcomes().len()],
            census: alloc::vec![BTreeMap::new(); counts.len()],
            counts,
        }
    }

    fn add(&mut self, world: &World<S::Process>, mass: &Mass) {
        self.runs += &mass.runs;
        self.outcomes[self.scenario.outcome(world)].add(mass);
        for (count, values) in self.counts.iter().zip(&mut self.census) {
            if let Some(value) = (count.value)(world) {
                values.entry(value).or_insert_with(Mass::none).add(mass);
            }
        }
    }

    fn odds(self, link: &Link) -> Odds {
        let outcomes = self.scenario.outcomes().iter().zip(&self.outcomes);
        let census = self.counts.iter().zip(&self.census).map(|(count, values)| Tallied {
            name: count.name,
            report: count.report,
            values: values.iter().map(|(value, mass)| (*value, mass.chance())).collect(),
        });
        Odds {
            link: link.to_string(),
            outcomes: outcomes.map(|(word, mass)| (*word, mass.chance())).collect(),
            census: census.collect(),
            runs: self.runs,
        }
    }
}

/// The exact odds of a link's scenario.
///
/// # Errors
/// If there are too many different worlds to hold, or too many steps to take.
pub fn exact<S: Scenario>(link: &Link) -> Result<Odds, Refusal> {
    let scenario = S::settle(link);
    let mut finals = Finals::new(&scenario);
    let mut work = 0_u64;
    let mut frontier = Frontier::new();
    frontier.add(scenario.world(), Mass::all());
    while frontier.count > 0 {
        let mut next = Frontier::new();
        let mut waiting = frontier.weight;
        for Held { world, mass, weight } in frontier.worlds.into_values().flatten() {
            let mut every = Every::new();
            loop {
                let mut after = world.clone();
                let moved = after.step(&mut Script::new(link.orders(), &mut every), &mut ());
                let part = mass.part(every.decisions());
                // A clone costs what is under way, a chance its digits: both count as work.
                work += 1 + after.under_way() as u64 / 16;
                work += part.bits() / 128 + weight / HEAVY;
                if moved {
                    next.add(after, part);
                } else if after.end().is_some_and(|end| !end.is_limit()) {
                    finals.add(&after, &part);
                } else {
                    return Err(cut_off(link, after.end()));
                }
                if next.count > MAX_WORLDS || work > MAX_BRANCHES {
                    return Err(too_many(link));
                }
                if waiting + next.weight > MAX_HELD_BYTES {
                    return Err(too_heavy(link));
                }
                if !every.advance() {
                    break;
                }
            }
            waiting -= weight;
        }
        frontier = next;
    }
    Ok(finals.odds(link))
}

/// Runs that are cut off have not come out: counting them as anything would be false.
fn cut_off(link: &Link, end: Option<End>) -> Refusal {
    let end = end.map_or("", End::word).into();
    Refusal::new(says::refused_cut_off(link.sheet().name.into(), end))
}

fn too_many(link: &Link) -> Refusal {
    let (worlds, work) = (MAX_WORLDS as u64, MAX_BRANCHES);
    Refusal::new(says::refused_worlds(worlds, work, link.sheet().name.into()))
}

fn too_heavy(link: &Link) -> Refusal {
    let most = MAX_HELD_BYTES / 1_000_000;
    Refusal::new(says::refused_memory(most, link.sheet().name.into()))
}
