//! Two generals on two hills, and the enemy in the valley between them.
//!
//! # Where the words leave room
//!
//! * With `order=retreat` A writes nothing. B, who cannot know, follows its rule: with `b=0` it
//!   attacks whatever comes, and validity is violated.
//! * The default dawn is late enough for the longest chain, for the delays that the link names
//!   and for seven repeated orders.
//! * *Agreement* is violated when one attacks and the other does not, also if the other is down.
//!   *Validity*: if nobody wants to attack nobody does; if both do and no message is lost, both
//!   attack. A messenger that the reader holds back past dawn counts as lost, as it does in the
//!   model of rounds, and where a general went down nothing is asked. *Termination*: both have
//!   decided by dawn.
//! * With `dawn=never` there is no coordination in time any more: each decides when what it waits for has
//!   arrived, and *attack* means sooner or later. That is another problem: where every messenger gets
//!   through with some chance, nobody goes down and each needs one message at most, an order that is
//!   repeated until it is answered has both attack with probability 1. It is so with a chain of two messages; what comes behind the answer
//!   in a longer one is repeated by nobody once it is lost.
//! * A general's order book survives a crash, the alarms do not: who comes back sets them again.
//! * What a general has not decided it does not do: a run that ends at a limit before dawn has
//!   the outcome `neither`, the name of the limit as its end, and `pending` for whatever was not
//!   settled by then. Such runs have not come out: exact odds refuse them, samples count them as
//!   `cut_off`.

mod judge;
mod parameters;
mod phrases;
mod protocol;
mod tale;
mod teller;

use alloc::vec::Vec;

pub use judge::{Judge, OUTCOMES};
pub use parameters::SHEET;
pub(super) use parameters::{Index, check, default};
pub use phrases::says;
pub use protocol::{A, Alarm, B, Decision, General, Letter, Mood, Plan};
pub use tale::Words;

use super::{Count, Measure, Scenario, Tale, Tally};
use crate::engine::{Law, ProcessId, Tick, World};
use crate::link::Link;
use crate::phrase::Phrase;

/// The scenario, settled by a link. The lovers are the same scenario with other words.
#[derive(Clone, Debug)]
pub struct TwoGenerals {
    plan: Plan,
    law: Law,
    tale: Words,
}

impl TwoGenerals {
    /// The same, where the hour is told in phrases of its own.
    pub(super) fn told_by(link: &Link, clock: Option<fn(Tick) -> Phrase>) -> TwoGenerals {
        let plan = parameters::plan(link);
        let law = link.law(parameters::travel(link));
        TwoGenerals { plan, law, tale: Words { plan, clock } }
    }

    /// What the generals agreed on the day before.
    #[must_use]
    pub const fn plan(&self) -> &Plan {
        &self.plan
    }
}

impl Scenario for TwoGenerals {
    type Process = General;
    type Judge = Judge;

    fn settle(link: &Link) -> TwoGenerals {
        TwoGenerals::told_by(link, None)
    }

    fn cast(&self) -> Vec<General> {
        alloc::vec![General::new(A, self.plan), General::new(B, self.plan)]
    }

    fn law(&self) -> Law {
        self.law.clone()
    }

    fn judge(&self) -> Judge {
        Judge::new(self.plan, self.law.travel)
    }

    fn outcomes(&self) -> &'static [&'static str] {
        &OUTCOMES
    }

    fn outcome(&self, world: &World<General>) -> usize {
        let attacks = |side: usize| world.decision(side) == Some(Decision::Attack);
        match (attacks(0), attacks(1)) {
            (true, true) => 0,
            (true, false) => 1,
            (false, true) => 2,
            (false, false) => 3,
        }
    }

    fn is_open(&self, world: &World<General>) -> bool {
        // Attacking is done at dawn: whoever has not decided by then has not attacked.
        let before_dawn = self.plan.dawn.is_none_or(|dawn| world.now() <= dawn);
        let waits = |side: usize| world.decision(side).is_none() && world.acts_again(side);
        before_dawn && (0..world.processes()).any(waits)
    }

    fn census(&self) -> Vec<Count<General>> {
        alloc::vec![
            Count { name: "depth", reports: &[Tally::Distribution], measure: Measure::End(depth) },
            Count {
                name: "heard-a",
                reports: &[Tally::Distribution],
                measure: Measure::End(|world| heard(world, 0))
            },
            Count {
                name: "heard-b",
                reports: &[Tally::Distribution],
                measure: Measure::End(|world| heard(world, 1))
            },
            Count { name: "sent", reports: &[Tally::Mean], measure: Measure::Along(sent) },
            Count {
                name: "sent-a",
                reports: &[Tally::Mean],
                measure: Measure::Along(|world| sent_by(world, A, B))
            },
            Count {
                name: "sent-b",
                reports: &[Tally::Mean],
                measure: Measure::Along(|world| sent_by(world, B, A))
            },
            Count {
                name: "silence-a",
                reports: &[Tally::Posterior],
                measure: Measure::End(silence_of_a)
            },
            Count {
                name: "silence-b",
                reports: &[Tally::Posterior],
                measure: Measure::End(silence_of_b)
            },
        ]
    }

    fn tale(&self) -> &dyn Tale<General> {
        &self.tale
    }
}

/// How many different messages got through: each adds one level to what is known.
fn depth(world: &World<General>) -> Option<u64> {
    Some(u64::from(world.process(0).heard_count() + world.process(1).heard_count()))
}

fn heard(world: &World<General>, side: usize) -> Option<u64> {
    Some(u64::from(world.process(side).heard_count()))
}

fn sent(world: &World<General>) -> u64 {
    u64::from(world.messages_sent())
}

fn sent_by(world: &World<General>, from: ProcessId, to: ProcessId) -> u64 {
    u64::from(world.sent_on(from, to))
}

/// A wrote, an answer could come, and none did: 1 if it was A's order that never arrived, 0 if
/// it was the answer.
fn silence_of_a(world: &World<General>) -> Option<u64> {
    let (a, b) = (world.process(0), world.process(1));
    let waits = world.sent_on(A, B) > 0 && a.expects(2);
    (waits && a.heard_count() == 0).then(|| u64::from(!b.has_heard(1)))
}

/// B answered, word of that could come, and none did: 1 if it was B's answer that never arrived.
fn silence_of_b(world: &World<General>) -> Option<u64> {
    let (a, b) = (world.process(0), world.process(1));
    let waits = world.sent_on(B, A) > 0 && b.expects(3);
    (waits && !b.has_heard(3)).then(|| u64::from(!a.has_heard(2)))
}
