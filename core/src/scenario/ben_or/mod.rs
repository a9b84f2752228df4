//! Ben-Or: no clock, no leader, and a coin where nobody knows what to do.
//!
//! # Where the words leave room
//!
//! * There are no clocks and no repetitions: whoever is down has missed what was said. So who
//!   comes back asks all others, and whoever has decided, or does so later, answers; a process
//!   believes as many answers of one thing as cannot all be liars'. As long as no more were ever
//!   down, or lie, than the others reckon with, these decide without it, so that it is answered.
//!   Nobody asks who was not down: no other run has a message more than before.
//! * Whoever may lie can answer falsely, also before it has decided anything; asking says nothing
//!   that could be false.
//! * What is lost on the roads is no failure that anybody reckons with: then a run can be stuck.

mod answers;
mod echo;
mod judge;
mod latecomer;
mod parameters;
mod phrases;
mod rules;
mod tale;
mod teller;
mod voter;

use alloc::vec::Vec;

pub use echo::{Echo, Round};
pub use judge::Judge;
pub use parameters::SHEET;
pub use phrases::says;
pub use rules::{Faults, OUTCOMES, Rules, Verdict};
pub use tale::Words;
pub use voter::{Mood, Voter, WORDS};

use super::consensus::{Demands, Outcome};
use super::{Count, Measure, Scenario, Tale, Tally};
use crate::engine::{Law, Outage, Ties, World};
use crate::link::Link;

/// The scenario, settled by a link.
#[derive(Clone, Debug)]
pub struct BenOr {
    tale: Words,
    law: Law,
}

impl Scenario for BenOr {
    type Process = Voter;
    type Judge = Judge;

    fn settle(link: &Link) -> BenOr {
        let mut law = link.law(parameters::travel(link));
        if parameters::ties_are_free(link) {
            law.ties = Ties::Free;
        }
        let traitors = parameters::traitors(link);
        let held = parameters::everybody(link) & !traitors;
        let demands = Demands { held, wishes: parameters::wishes(link) };
        let returns = law
            .perils
            .iter()
            .any(|(peril, _)| matches!(peril.outage, Outage::Crash(_)) && peril.until.is_some());
        BenOr { tale: Words { rules: parameters::rules(link), demands, traitors, returns }, law }
    }

    fn cast(&self) -> Vec<Voter> {
        let Words { rules, demands, traitors, .. } = self.tale;
        let one = |id: u8| {
            let has = |set: u64| set & 1 << id != 0;
            Voter::new(rules, id, has(demands.wishes), has(traitors))
        };
        (0..rules.processes).map(one).collect()
    }

    fn law(&self) -> Law {
        self.law.clone()
    }

    fn judge(&self) -> Judge {
        let (processes, demands) = (usize::from(self.tale.rules.processes), self.tale.demands);
        Judge::new(processes, demands)
    }

    fn outcomes(&self) -> &'static [&'static str] {
        &OUTCOMES
    }

    fn outcome(&self, world: &World<Voter>) -> usize {
        let demands = self.tale.demands;
        let outcome = demands.outcome(world);
        let held = (0..world.processes()).filter(|one| demands.holds(*one));
        let broken_off = held.into_iter().any(|one| world.process(one).is_broken_off());
        let stuck = outcome == Outcome::Undecided && !broken_off;
        outcome as usize + usize::from(stuck)
    }

    fn is_open(&self, world: &World<Voter>) -> bool {
        self.tale.demands.is_open(world)
    }

    fn breaks(&self, world: &World<Voter>) -> bool {
        matches!(self.tale.demands.outcome(world), Outcome::Split | Outcome::Wrong)
    }

    fn census(&self) -> Vec<Count<Voter>> {
        alloc::vec![
            Count { name: "sent", reports: &[Tally::Mean], measure: Measure::Along(sent) },
            Count {
                name: "flips",
                reports: &[Tally::Distribution],
                measure: Measure::Along(flips)
            },
            Count {
                name: "phase",
                reports: &[Tally::Distribution],
                measure: Measure::End(last_phase)
            },
            Count {
                name: "coins-agree",
                reports: &[Tally::Posterior],
                measure: Measure::End(coins_agree)
            },
        ]
    }

    fn tale(&self) -> &dyn Tale<Voter> {
        &self.tale
    }
}

fn all(world: &World<Voter>) -> impl Iterator<Item = &Voter> {
    (0..world.processes()).map(|one| world.process(one))
}

fn sent(world: &World<Voter>) -> u64 {
    u64::from(world.messages_sent())
}

fn flips(world: &World<Voter>) -> u64 {
    all(world).map(|one| u64::from(one.flips())).sum()
}

/// The last phase in which somebody decided.
fn last_phase(world: &World<Voter>) -> Option<u64> {
    all(world).filter_map(Voter::decided_in).max().map(u64::from)
}

/// Where only one phase is played and everybody flipped a coin: 1 if all coins agree.
fn coins_agree(world: &World<Voter>) -> Option<u64> {
    let first = world.process(0).value();
    let all_flipped = all(world).all(|one| one.flips() == 1 && one.rules().phases == 1);
    all_flipped.then(|| u64::from(all(world).all(|one| one.value() == first)))
}
