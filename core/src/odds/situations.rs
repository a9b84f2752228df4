//! Every situation that a run can come into, and how it goes on from each.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::mass::Mass;
use super::progress::Progress;
use super::scales::Scales;
use crate::enemy::{Every, Script};
use crate::engine::{End, Protocol, World};
use crate::limits::{MAX_HELD_BYTES, MAX_SITUATIONS, MAX_WORK};
use crate::link::Link;
use crate::scenario::{Count, Measure, Scenario};

/// A world of so many bytes costs a unit of work more.
const HEAVY: u64 = 8_192;
/// What is kept of a situation, of a step on from one and of an end takes about so many bytes.
const KEPT: u64 = 64;

/// Why counting stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// Too many situations lead to each other.
    Circle,
    /// Some runs are cut off by a limit.
    CutOff(End),
    /// A run need not end.
    Endless,
    /// What is held weighs too much.
    Heavy,
    /// There are too many situations, or there is too much to do.
    Many,
}

/// Where a step leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum To {
    /// The run is over: the end of this number.
    End(u32),
    /// The situation of this number.
    Situation(u32),
}

/// One step on from a situation: all decisions that lead to the same, and count the same by it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    pub(super) to: To,
    /// What is counted by it, by its number.
    pub(super) gains: u32,
    /// How many decisions these are and how likely they are together, by its number.
    pub(super) mass: u32,
}

/// A run that is over, as far as anything is counted of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Over {
    pub(super) outcome: usize,
    /// The counts that are read off at the end, in the order of the census; none for others.
    pub(super) values: Vec<Option<u64>>,
}

/// Things that are the same again and again, each kept once and spoken of by its number.
#[derive(Debug)]
pub(super) struct Numbered<T> {
    pub(super) all: Vec<T>,
    numbers: BTreeMap<T, u32>,
}

impl<T: Clone + Ord> Numbered<T> {
    const fn new() -> Numbered<T> {
        Numbered { all: Vec::new(), numbers: BTreeMap::new() }
    }

    fn number(&mut self, one: T) -> u32 {
        let next = number(self.all.len());
        *self.numbers.entry(one).or_insert_with_key(|one| {
            self.all.push(one.clone());
            next
        })
    }
}

/// A world in a situation that is not followed yet, and what it weighs.
struct Waiting<P: Protocol> {
    number: u32,
    world: World<P>,
    weight: u64,
}

/// All situations, numbered as they were found, and the steps between them. What was found last is
/// followed first, so that few worlds wait; and the same link does the same work everywhere.
pub(super) struct Situations<'a, S: Scenario> {
    link: &'a Link,
    scenario: &'a S,
    census: Vec<Count<S::Process>>,
    pub(super) steps: Vec<Vec<Step>>,
    pub(super) ends: Numbered<Over>,
    /// What the counts of the census that are summed up on the way gain.
    pub(super) gains: Numbered<Vec<u64>>,
    pub(super) masses: Numbered<Mass>,
    known: BTreeMap<u128, u32>,
    /// Worlds whose steps on are not known yet.
    waiting: Vec<Waiting<S::Process>>,
    pub(super) followed: usize,
    /// What all that is held weighs.
    weight: u64,
    pub(super) work: u64,
}

impl<'a, S: Scenario> Situations<'a, S> {
    pub(super) fn of(link: &'a Link, scenario: &'a S) -> Situations<'a, S> {
        let mut situations = Situations {
            link,
            scenario,
            census: scenario.census(),
            steps: Vec::new(),
            ends: Numbered::new(),
            gains: Numbered::new(),
            masses: Numbered::new(),
            known: BTreeMap::new(),
            waiting: Vec::new(),
            followed: 0,
            weight: 0,
            work: 0,
        };
        situations.meet(scenario.world());
        situations
    }

    /// How far it is.
    pub(super) fn progress(&self) -> Progress {
        let (found, followed) = (self.known.len(), self.followed);
        Progress { found, followed, settled: 0, work: self.work, held: self.weight }
    }

    /// Finds out how the last that waits goes on; false if none waits.
    pub(super) fn explore(&mut self) -> Result<bool, Stop> {
        let Some(Waiting { number, world, weight }) = self.waiting.pop() else { return Ok(false) };
        let mut steps: BTreeMap<(To, u32), Mass> = BTreeMap::new();
        let before = self.totals(&world);
        let mut every = Every::new();
        loop {
            let mut after = world.clone();
            after.step(&mut Script::new(self.link.orders(), &mut every), &mut ());
            // A clone costs what is under way, and what it holds.
            self.work += 1 + after.under_way() as u64 / 16 + weight / HEAVY;
            let gained = self.totals(&after);
            let gained = gained.iter().zip(&before).map(|(now, then)| now - then).collect();
            let gains = self.gains.number(gained);
            let to = match after.end() {
                None => To::Situation(self.meet(after)),
                Some(end) if end.is_limit() => return Err(Stop::CutOff(end)),
                Some(_) => To::End(self.ends.number(self.over(&after))),
            };
            let part = Mass::of(every.decisions());
            steps.entry((to, gains)).or_insert_with(Mass::none).add(&part);
            if self.known.len() > MAX_SITUATIONS || self.work > MAX_WORK {
                return Err(Stop::Many);
            }
            if self.weight > MAX_HELD_BYTES {
                return Err(Stop::Heavy);
            }
            if !every.advance() {
                break;
            }
        }
        self.weight = self.weight + KEPT * steps.len() as u64 - weight;
        let mut kept = Vec::with_capacity(steps.len());
        for ((to, gains), mass) in steps {
            kept.push(Step { to, gains, mass: self.masses.number(mass) });
        }
        self.steps[number as usize] = kept;
        self.followed += 1;
        Ok(true)
    }

    /// The number of the situation that a world is in.
    fn meet(&mut self, world: World<S::Process>) -> u32 {
        let mut scales = Scales::new();
        world.essence(self.link.orders(), &mut scales);
        let next = number(self.known.len());
        let known = *self.known.entry(scales.digest()).or_insert(next);
        if known == next {
            let weight = scales.weight(&world);
            self.weight += KEPT + weight;
            self.steps.push(Vec::new());
            self.waiting.push(Waiting { number: next, world, weight });
        }
        known
    }

    /// What has been counted so far of what is summed up on the way.
    fn totals(&self, world: &World<S::Process>) -> Vec<u64> {
        let along = |count: &Count<S::Process>| match count.measure {
            Measure::Along(total) => Some(total(world)),
            Measure::End(_) => None,
        };
        self.census.iter().filter_map(along).collect()
    }

    fn over(&self, world: &World<S::Process>) -> Over {
        let value = |count: &Count<S::Process>| match count.measure {
            Measure::Along(_) => None,
            Measure::End(value) => value(world),
        };
        let values = self.census.iter().map(value).collect();
        Over { outcome: self.scenario.ending(world), values }
    }
}

/// A place in a list, as it is kept: there are never as many as that.
fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
