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
use num_traits::{One, Zero};
use siphasher::sip::SipHasher13;

use super::count::{Chance, Odds, Tallied};
use crate::enemy::{Every, Script};
use crate::engine::{Options, Protocol, World};
use crate::limits::{MAX_BRANCHES, MAX_WORLDS};
use crate::link::{Link, Refusal};
use crate::scenario::Scenario;

/// How many runs, and how likely they are together.
#[derive(Clone)]
struct Mass {
    runs: BigUint,
    chance: Chance,
}

impl Mass {
    fn add(&mut self, other: Mass) {
        self.runs += other.runs;
        self.chance += other.chance;
    }

    /// The part of it that goes this way.
    fn part(&self, decisions: &[(u64, Options)]) -> Mass {
        let mut mass = self.clone();
        for (answer, options) in decisions {
            let (above, below) = options.weight(*answer);
            mass.chance *= Chance::new(BigUint::from(above), BigUint::from(below));
        }
        mass
    }
}

/// Worlds of one number of steps. Looked up by hash, compared in full, and kept in the order of
/// the hash, so that the same link does the same work everywhere.
struct Frontier<P: Protocol> {
    worlds: BTreeMap<u64, Vec<(World<P>, Mass)>>,
    count: usize,
}

impl<P: Protocol> Frontier<P> {
    const fn new() -> Frontier<P> {
        Frontier { worlds: BTreeMap::new(), count: 0 }
    }

    fn add(&mut self, world: World<P>, mass: Mass) {
        let mut hasher = SipHasher13::new();
        world.hash(&mut hasher);
        let alike = self.worlds.entry(hasher.finish()).or_default();
        match alike.iter_mut().find(|one| one.0 == world) {
            Some(one) => one.1.add(mass),
            None => {
                alike.push((world, mass));
                self.count += 1;
            }
        }
    }
}

/// The exact odds of a link's scenario.
///
/// # Errors
/// If there are too many different worlds to hold, or too many steps to take.
pub fn exact<S: Scenario>(link: &Link) -> Result<Odds, Refusal> {
    let scenario = S::settle(link);
    let counts = scenario.census();
    let tallied = |name, report| Tallied { name, report, values: BTreeMap::new() };
    let mut odds = Odds {
        link: link.clone().opened_at(0).to_string(),
        runs: BigUint::zero(),
        outcomes: scenario.outcomes().iter().map(|word| (*word, Chance::zero())).collect(),
        census: counts.iter().map(|count| tallied(count.name, count.report)).collect(),
    };
    let mut work = 0_u64;
    let mut frontier = Frontier::new();
    frontier.add(scenario.world(), Mass { runs: BigUint::one(), chance: Chance::one() });
    while frontier.count > 0 {
        let mut next = Frontier::new();
        for (world, mass) in frontier.worlds.into_values().flatten() {
            let mut every = Every::new();
            loop {
                let mut after = world.clone();
                let moved = after.step(&mut Script::new(link.orders(), &mut every), &mut ());
                let part = mass.part(every.decisions());
                // A clone costs what is under way, so that counts as work.
                work += 1 + after.under_way() as u64 / 16;
                if moved {
                    next.add(after, part);
                } else {
                    odds.runs += &part.runs;
                    odds.outcomes[scenario.outcome(&after)].1 += &part.chance;
                    for (count, tallied) in counts.iter().zip(&mut odds.census) {
                        if let Some(value) = (count.value)(&after) {
                            *tallied.values.entry(value).or_insert_with(Chance::zero) +=
                                &part.chance;
                        }
                    }
                }
                if next.count > MAX_WORLDS || work > MAX_BRANCHES {
                    return Err(too_many(link));
                }
                if !every.advance() {
                    break;
                }
            }
        }
        frontier = next;
    }
    Ok(odds)
}

fn too_many(link: &Link) -> Refusal {
    Refusal::new(alloc::format!(
        "Exact odds take at most {MAX_WORLDS} different worlds at a time and {MAX_BRANCHES} steps \
         in all, but {} has more: throw dice instead.",
        link.sheet().name
    ))
}
