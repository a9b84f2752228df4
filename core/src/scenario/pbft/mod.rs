//! Practical Byzantine fault tolerance: replicas that execute the same requests in the same order
//! although some of them lie, and a network that may be slow but does not have to be timed.

mod again;
mod ask;
mod certificate;
mod client;
#[cfg(feature = "laboratory")]
mod counts;
mod judge;
mod message;
mod out_of_turn;
mod parameters;
mod phrases;
mod plan;
mod presets;
mod process;
mod replica;
mod signed;
mod slot;
mod state;
mod statement;
mod tale;
mod teller;
mod traitor;
mod view;
mod words;

use alloc::vec::Vec;

pub use certificate::{Certificate, NewView, ViewChange};
pub use client::Client;
pub use judge::{OUTCOMES, Watch};
pub use message::Message;
pub use parameters::SHEET;
pub use phrases::says;
pub use plan::{HIGH_WATER, Plan};
pub use process::Process;
pub use replica::Replica;
pub use signed::{Key, Signed};
pub use state::{Alarm, Decision, Log, Mood, State};
pub use statement::{Order, PHASES, Phase, Proposal, Reply, Request, Value};
pub use words::Words;

use super::{Count, Scenario, Tale, Tally};
use crate::engine::{Law, World};
use crate::link::Link;

/// The scenario, settled by a link.
#[derive(Clone, Debug)]
pub struct Pbft {
    plan: Plan,
    law: Law,
    tale: Words,
}

impl Pbft {
    /// What all have agreed on beforehand.
    #[must_use]
    pub const fn plan(&self) -> &Plan {
        &self.plan
    }
}

impl Scenario for Pbft {
    type Process = Process;
    type Judge = Watch;

    fn settle(link: &Link) -> Pbft {
        let plan = parameters::plan(link);
        Pbft { plan, law: link.law(parameters::travel(link)), tale: Words { plan } }
    }

    fn cast(&self) -> Vec<Process> {
        let keys = signed::keys(usize::from(self.plan.n) + 1);
        let cast = |key: Key| match key.owner() == self.plan.client() {
            true => Process::Client(Client::new(self.plan, key)),
            false => Process::Replica(Replica::new(self.plan, key)),
        };
        keys.into_iter().map(cast).collect()
    }

    fn law(&self) -> Law {
        self.law.clone()
    }

    fn judge(&self) -> Watch {
        Watch::new(self.plan)
    }

    fn outcomes(&self) -> &'static [&'static str] {
        &OUTCOMES
    }

    fn outcome(&self, world: &World<Process>) -> usize {
        if is_split(world) {
            3
        } else if is_fooled(world) {
            2
        } else {
            usize::from(!client(world).is_none_or(Client::has_all))
        }
    }

    fn breaks(&self, world: &World<Process>) -> bool {
        is_split(world) || is_fooled(world)
    }

    fn census(&self) -> Vec<Count<Process>> {
        let mean = |name, value| Count { name, report: Tally::Mean, value };
        alloc::vec![
            Count { name: "executed", report: Tally::Distribution, value: executed },
            Count { name: "view", report: Tally::Distribution, value: highest_view },
            mean("sent", |world| Some(u64::from(world.messages_sent()))),
            mean("pre-prepares", |world| sent(world, Phase::PrePrepare)),
            mean("prepares", |world| sent(world, Phase::Prepare)),
            mean("commits", |world| sent(world, Phase::Commit)),
            mean("replies", |world| sent(world, Phase::Reply)),
            mean("view-changes", |world| sent(world, Phase::ViewChange)),
            mean("new-views", |world| sent(world, Phase::NewView)),
        ]
    }

    fn tale(&self) -> &dyn Tale<Process> {
        &self.tale
    }
}

/// The replicas that follow the protocol.
fn honest(world: &World<Process>) -> impl Iterator<Item = &Replica> {
    (0..world.processes()).filter_map(|one| match world.process(one) {
        Process::Replica(replica) => Some(replica).filter(|one| one.is_honest()),
        Process::Client(_) => None,
    })
}

fn client(world: &World<Process>) -> Option<&Client> {
    (0..world.processes()).find_map(|one| match world.process(one) {
        Process::Client(client) => Some(client),
        Process::Replica(_) => None,
    })
}

/// Whether two honest replicas have executed different things under one number.
#[must_use]
pub fn is_split(world: &World<Process>) -> bool {
    let longest = honest(world).max_by_key(|one| one.log().values().len());
    longest.is_some_and(|longest| honest(world).any(|one| judge::differ(one.log(), longest.log())))
}

/// Whether the client believes what no honest replica has done.
#[must_use]
pub fn is_fooled(world: &World<Process>) -> bool {
    let done = |number: u8, result: u8| {
        honest(world).any(|one| {
            let place = one.log().values().iter().position(|two| *two == Value::Request(number));
            place.is_some_and(|place| place + 1 == usize::from(result))
        })
    };
    let believed = client(world).into_iter().flat_map(|client| (0..).zip(client.accepted()));
    believed.into_iter().any(|(number, result)| result.is_some_and(|result| !done(number, result)))
}

/// How many numbers the honest replica that is furthest has executed.
fn executed(world: &World<Process>) -> Option<u64> {
    honest(world).map(|one| one.log().values().len() as u64).max()
}

fn highest_view(world: &World<Process>) -> Option<u64> {
    honest(world).map(|one| u64::from(one.view())).max()
}

/// How many messages of a phase the honest replicas have sent.
#[allow(clippy::unnecessary_wraps, reason = "the shape of a count")]
fn sent(world: &World<Process>, phase: Phase) -> Option<u64> {
    Some(honest(world).map(|one| u64::from(one.sent(phase))).sum())
}
