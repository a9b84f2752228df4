//! Practical Byzantine fault tolerance: replicas that execute the same requests in the same order
//! although some of them lie, and a network that may be slow but does not have to be timed.
//!
//! # Where the words leave room
//!
//! * The replicas are the processes from 0 on, so that the primary of a view is `v mod n`; the
//!   client is the last process. It makes all its requests at once.
//! * For n = 3f+1 the quorum is 2f+1. For other n it is the least of which any two share more
//!   than f.
//! * `Signed` values are made by a `Key` alone, and a process has only its own: a traitor signs
//!   in its own name and passes on what it has got. So VIEW-CHANGE-ACK, which belongs to the
//!   variant with authenticators, is not needed. There are no checkpoints; sequence numbers end
//!   at 16.
//! * A traitor keeps honest books and speaks where an honest replica would: what it says to each,
//!   or that it says nothing, is the enemy's. Anybody can name a digest in a vote, but a proposal
//!   needs the request that the client has signed.
//! * With `speak=any-time` it has a silent place towards each other replica at each moment at
//!   which something has reached it as well: a vote without a proposal or a certificate, a second
//!   vote or proposal, a wish for the next view, a new view late or on the wishes that show
//!   least. There it speaks of the view that it is in and of the number that it would execute
//!   next. By default it does not, so that the names in links stay what they are and a figure is
//!   not full of silences.
//! * What one of four can do is explored with that, to a bounded depth, for each replica in turn
//!   and with two requests: every run with at most three deviations, each a statement that is not
//!   the honest one; every run with at most two, where a messenger that takes two ticks and not
//!   one is a deviation as well; and every run with at most two where the first primary goes
//!   down. Beyond that depth runs are drawn. What has no place there is never said: a second word
//!   out of turn to one receiver at one moment, and words on views that the traitor has left or
//!   has not reached.
//! * A primary gives numbers to what has arrived by the end of a moment. A request that the
//!   client repeats has every replica say again what it has said about it.
//! * *What is lost is sent again*, which the paper supposes. Who waits for a new view in vain
//!   repeats its wish; who has repeated one, or hears one repeated, knows that messages are lost,
//!   or slower than anybody reckons with: only then do replicas repeat of their own accord. From
//!   then on whoever waits repeats its votes and proposals, or its wish, after a while that
//!   doubles and begins anew in each view; who does not wait answers: with its votes on the same,
//!   with the view that it has opened, or with its wish for the view that it is in, which whoever
//!   was merely shown a view makes up for there. Nobody answers an answer, and what a traitor
//!   says out of turn wants none: so no traitor keeps the others talking.
//! * *Views.* f + 1 wishes for later views move a replica to the least of these. Who waits for a
//!   new view that does not come goes on to the next once a quorum wants that view or a later
//!   one: whoever wants a later one takes part in no earlier, and need not repeat older wishes. A
//!   primary does not doubt itself, but where messages are lost it may be among the few that lack
//!   them: then, if it waits, it wants another view after the same time as a backup. Times double
//!   from view to view.
//! * *What that promises*: if no more than f replicas lie or are down, f is less than a third of
//!   n, and the others are a quorum, then a client that is up gets its answers, once all roads
//!   have been open for long enough and before `patience`. Of a request that at most f honest
//!   replicas have executed at least f + 1 know that they have not, and these move all; one that
//!   more have executed they tell the client of whenever it asks. It is not promised that every
//!   replica catches up: there are no checkpoints, and what at most f replicas lack nobody brings
//!   them but a view that others want as well. So who was down, or left behind, may wait alone,
//!   and repeats its wish more and more seldom.
//! * After `patience` nobody repeats anything unasked, and no timer is set for a moment after it:
//!   every run ends, unless two that lie at any time answer each other until a limit is reached.
//! * *Agreement*: no two honest replicas execute different things under one number. *Validity*:
//!   they execute only what the client has asked for; no number of liars can break that, because
//!   a request takes the client's signature, and it is judged so that a mistake in the checks
//!   would show. *Replies*: what the client believes some honest replica tells it as well.
//!   *Termination*: the client knows what came of every request.

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
pub use judge::{Judge, OUTCOMES};
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

use super::{Count, Measure, Scenario, Tale, Tally};
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
    type Judge = Judge;

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

    fn judge(&self) -> Judge {
        Judge::new(self.plan)
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

    fn is_open(&self, world: &World<Process>) -> bool {
        let lacks = |one: usize| match world.process(one) {
            Process::Client(client) => !client.has_all(),
            Process::Replica(replica) => {
                let done = replica.log().values().len();
                replica.is_honest() && done < usize::from(self.plan.requests)
            }
        };
        let waits = |one: usize| lacks(one) && world.acts_again(one);
        !is_split(world) && (0..world.processes()).any(waits)
    }

    fn breaks(&self, world: &World<Process>) -> bool {
        is_split(world) || is_fooled(world)
    }

    fn census(&self) -> Vec<Count<Process>> {
        let mean = |name, total| {
            let measure = Measure::Along(total);
            Count { name, reports: &[Tally::Mean], measure }
        };
        alloc::vec![
            Count {
                name: "executed",
                reports: &[Tally::Distribution],
                measure: Measure::End(executed)
            },
            Count {
                name: "view",
                reports: &[Tally::Distribution],
                measure: Measure::End(highest_view)
            },
            mean("sent", |world| u64::from(world.messages_sent())),
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
fn sent(world: &World<Process>, phase: Phase) -> u64 {
    honest(world).map(|one| u64::from(one.sent(phase))).sum()
}
