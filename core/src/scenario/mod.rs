//! Scenarios: a protocol with its parameters, its judge and its presets.
//!
//! What is here is the contract; each scenario has a room of its own below it, and none of them
//! is known to anybody but the catalogue.
//!
//! The rooms stand first, in the order in which they are listed, each in a paragraph of its own: the
//! build makes the register of the catalogue of these lines.

pub mod two_generals;

pub mod lovers;

pub mod tcp;

pub mod generals;

pub mod triangle;

pub mod hexagon;

pub mod phase_king;

pub mod ben_or;

pub mod pbft;

#[cfg(feature = "laboratory")]
mod beside;
pub mod consensus;
#[cfg(feature = "laboratory")]
mod costs;
mod node;
pub mod shared;

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

#[cfg(feature = "laboratory")]
pub use beside::{Beat, Beside, Counterpart, Remark};
pub use node::Node;

#[cfg(feature = "laboratory")]
use crate::engine::Run;
use crate::engine::{End, Event, Judge, Law, Name, ProcessId, Protocol, Tick, World};
use crate::json::Value;
use crate::link::Link;
use crate::phrase::Phrase;

/// The link with this set of processes in place of another.
fn with_set(link: &Link, index: usize, set: u64) -> Link {
    let mut placed = link.clone();
    placed.settings[index] = Some(crate::link::Setting::Processes(set));
    placed.settle()
}

/// The outcome of a run that is watched no longer while it is open how it comes out.
pub const UNDER_WAY: &str = "under-way";

/// A scenario, settled by a link: everything that a run of it needs.
pub trait Scenario: Clone {
    /// Its processes.
    type Process: Protocol;
    /// Its judge.
    type Judge: Judge<Self::Process>;

    /// Reads a link that names this scenario. It cannot fail: a link that exists is valid.
    fn settle(link: &Link) -> Self;

    /// The processes, at their beginning.
    fn cast(&self) -> Vec<Self::Process>;

    /// The law of the roads.
    fn law(&self) -> Law;

    /// A judge who has seen nothing yet.
    fn judge(&self) -> Self::Judge;

    /// The outcomes, each a word; every run that is watched to its end comes out in exactly one.
    fn outcomes(&self) -> &'static [&'static str];

    /// The outcome of a world in which nothing more happens, by its place among the outcomes.
    fn outcome(&self, world: &World<Self::Process>) -> usize;

    /// Whether it is still open how a world comes out that is watched no longer, although more would
    /// happen in it. A scenario that has an outcome of its own for that says no.
    fn is_open(&self, world: &World<Self::Process>) -> bool;

    /// The outcomes of its runs as they are watched: where they are watched for so long only, the
    /// last of them is [`UNDER_WAY`].
    fn endings(&self) -> Vec<&'static str> {
        let mut endings = self.outcomes().to_vec();
        if self.law().until.is_some() && !endings.contains(&UNDER_WAY) {
            endings.push(UNDER_WAY);
        }
        endings
    }

    /// How a run that is over has come out, by its place among the endings.
    fn ending(&self, world: &World<Self::Process>) -> usize {
        let open = world.end() == Some(End::Until) && self.is_open(world);
        if open { self.outcomes().len() } else { self.outcome(world) }
    }

    /// What an ending means.
    fn row(&self, ending: usize) -> Phrase {
        if ending < self.outcomes().len() {
            self.tale().row(ending)
        } else {
            shared::says::outcome_under_way()
        }
    }

    /// Whether a world in which nothing more happens breaks what is [asked](crate::link::Liars::asked) of those
    /// who do not lie, whatever else is the matter with it: what the judge finds, from the world
    /// alone, so that a search need not listen to a million runs.
    fn breaks(&self, _world: &World<Self::Process>) -> bool {
        false
    }

    /// What is counted over all runs beside the outcomes.
    fn census(&self) -> Vec<Count<Self::Process>> {
        Vec::new()
    }

    /// What a process was told and what it makes of it, each node before those below it.
    fn tree(&self, _world: &World<Self::Process>, _process: ProcessId) -> Vec<Node> {
        Vec::new()
    }

    /// What there is to show beside the figure of a run after so many steps, and why it is over,
    /// if it is over then.
    #[cfg(feature = "laboratory")]
    fn beside(&self, _run: &Run<Self::Process>, _steps: u32, _end: Option<End>) -> Beside {
        Beside::default()
    }

    /// The words of this scenario.
    fn tale(&self) -> &dyn Tale<Self::Process>;

    /// The world of a link's scenario before its first step.
    fn world(&self) -> World<Self::Process> {
        World::new(self.cast(), self.law())
    }
}

/// Something that is counted over all runs.
pub struct Count<P: Protocol> {
    /// Its name.
    pub name: &'static str,
    /// What of it is reported.
    pub reports: &'static [Tally],
    /// How it is counted.
    pub measure: Measure<P>,
}

/// How something is counted.
pub enum Measure<P: Protocol> {
    /// It is summed up on the way: how much so far. It is no part of a world's
    /// [essence](Protocol::essence), and two runs that come into the same situation may differ in it.
    Along(fn(&World<P>) -> u64),
    /// Its value in a world in which nothing more happens; none where it does not apply. It hangs on
    /// nothing but the essence of the world.
    End(fn(&World<P>) -> Option<u64>),
}

impl<P: Protocol> Measure<P> {
    /// Its value in a world in which nothing more happens; none where it does not apply.
    #[must_use]
    pub fn of(&self, world: &World<P>) -> Option<u64> {
        match self {
            Measure::Along(total) => Some(total(world)),
            Measure::End(value) => value(world),
        }
    }
}

/// What is reported of something that is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tally {
    /// How likely each value is.
    Distribution,
    /// The mean over all runs.
    Mean,
    /// The chance that the value is 1, given that there is a value.
    Posterior,
}

/// What there is to say of a scenario, as phrases: the words are in the catalogues.
pub trait Tale<P: Protocol> {
    /// A process, by its number.
    fn who(&self, process: usize) -> Phrase;
    /// What a message says.
    fn message(&self, message: &P::Message) -> Phrase;
    /// A state, by the name that it has in the catalogues behind `state-`.
    fn state(&self, state: P::State) -> &'static str;
    /// What somebody in this state has done so far, in its order, where what is decided is a list:
    /// each by the name that it has as a decision.
    fn done(&self, _state: P::State) -> Vec<&'static str> {
        Vec::new()
    }
    /// A decision, by the name that it has there behind `decision-`.
    fn decision(&self, decision: P::Decision) -> &'static str;
    /// A timer, by the name that it has there behind `timer-`.
    fn timer(&self, timer: P::Timer) -> &'static str;
    /// A moment, as this scenario tells time, for a column of moments.
    fn moment(&self, tick: Tick) -> Phrase {
        shared::says::moment(tick.0)
    }
    /// The same in a sentence, behind "at".
    fn clock(&self, tick: Tick) -> Phrase {
        shared::says::clock(tick.0)
    }
    /// Somebody to tell a run, event by event.
    fn teller(&self) -> Box<dyn Teller<P> + '_>;
    /// What the run is about, before it begins, line by line.
    fn opening(&self) -> Vec<Phrase>;
    /// What an outcome means.
    fn row(&self, outcome: usize) -> Phrase;
    /// More about a message than its name, for tools. Where somebody may lie, whether it is a
    /// lie is added by the report.
    fn details(&self, _message: &P::Message) -> Vec<(&'static str, Value)> {
        Vec::new()
    }
    /// What stands on the other side of the way of each message that was sent, in their order: in
    /// each of the ways to write it, the usual one first. Nothing at all where there is nothing.
    fn marks(&self, _events: &[Event<P>]) -> Vec<Vec<String>> {
        Vec::new()
    }
    /// Why somebody who may lie cannot say a word in the message of a name, in one sentence; none
    /// where it is not even worth a mention.
    fn unsayable(&self, _name: Name, _word: usize) -> Option<Phrase> {
        None
    }
    /// What a run costs, for tools and for a laboratory: rounds, messages by round, signatures,
    /// bytes.
    fn counts(&self, _events: &[Event<P>]) -> Vec<(&'static str, Value)> {
        Vec::new()
    }
}

/// Tells a run, event by event, and remembers what the next sentence needs.
pub trait Teller<P: Protocol> {
    /// What happened, and what each side now can and cannot know, a sentence or a few; nothing
    /// where the event is better left to the ones around it.
    fn tell(&mut self, event: &Event<P>) -> Vec<Phrase>;
}
