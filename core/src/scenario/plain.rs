//! Tales that still say in English what others say in phrases.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::shared::says;
use super::{Tale, Teller};
use crate::engine::{Event, Name, Protocol, Tick};
use crate::json::Value;
use crate::phrase::Phrase;

/// The words of a scenario, in English.
pub trait PlainTale<P: Protocol> {
    /// The name of a process.
    fn name(&self, process: usize) -> String;
    /// What a message says.
    fn message(&self, message: &P::Message) -> String;
    /// What a state is called.
    fn state(&self, state: P::State) -> &'static str;
    /// What a decision is called.
    fn decision(&self, decision: P::Decision) -> &'static str;
    /// What a timer is called.
    fn timer(&self, timer: P::Timer) -> &'static str;
    /// A moment, for a column of moments.
    fn moment(&self, tick: Tick) -> String;
    /// The same in a sentence, behind "at".
    fn clock(&self, tick: Tick) -> String;
    /// Somebody to tell a run, event by event.
    fn teller(&self) -> Box<dyn Teller<P> + '_>;
    /// What the run is about, before it begins.
    fn opening(&self) -> String;
    /// What an outcome means.
    fn row(&self, outcome: usize) -> &'static str;
    /// More about a message than its label.
    fn facts(&self, _message: &P::Message) -> Vec<(&'static str, Value)> {
        Vec::new()
    }
    /// More about a message than its name.
    fn details(&self, _message: &P::Message) -> Vec<(&'static str, Value)> {
        Vec::new()
    }
    /// Why somebody cannot say a word in the message of a name.
    fn unsayable(&self, _name: Name, _word: usize) -> Option<String> {
        None
    }
    /// What a run costs.
    fn counts(&self, _events: &[Event<P>]) -> Vec<(&'static str, Value)> {
        Vec::new()
    }
}

/// Tells a run in English.
pub trait PlainTeller<P: Protocol> {
    /// One sentence.
    fn tell(&mut self, event: &Event<P>) -> Option<String>;
}

impl<P: Protocol, T: PlainTeller<P>> Teller<P> for T {
    fn tell(&mut self, event: &Event<P>) -> Vec<Phrase> {
        PlainTeller::tell(self, event).map(says::verbatim).into_iter().collect()
    }
}

impl<P: Protocol, T: PlainTale<P>> Tale<P> for T {
    fn who(&self, process: usize) -> Phrase {
        says::verbatim(PlainTale::name(self, process))
    }

    fn message(&self, message: &P::Message) -> Phrase {
        says::verbatim(PlainTale::message(self, message))
    }

    fn state(&self, state: P::State) -> &'static str {
        PlainTale::state(self, state)
    }

    fn decision(&self, decision: P::Decision) -> &'static str {
        PlainTale::decision(self, decision)
    }

    fn timer(&self, timer: P::Timer) -> &'static str {
        PlainTale::timer(self, timer)
    }

    fn moment(&self, tick: Tick) -> Phrase {
        says::verbatim(PlainTale::moment(self, tick))
    }

    fn clock(&self, tick: Tick) -> Phrase {
        says::verbatim(PlainTale::clock(self, tick))
    }

    fn teller(&self) -> Box<dyn Teller<P> + '_> {
        PlainTale::teller(self)
    }

    fn opening(&self) -> Vec<Phrase> {
        alloc::vec![says::verbatim(PlainTale::opening(self))]
    }

    fn row(&self, outcome: usize) -> Phrase {
        says::verbatim(PlainTale::row(self, outcome).into())
    }

    fn facts(&self, message: &P::Message) -> Vec<(&'static str, Value)> {
        PlainTale::facts(self, message)
    }

    fn details(&self, message: &P::Message) -> Vec<(&'static str, Value)> {
        PlainTale::details(self, message)
    }

    fn unsayable(&self, name: Name, word: usize) -> Option<Phrase> {
        PlainTale::unsayable(self, name, word).map(says::verbatim)
    }

    fn counts(&self, events: &[Event<P>]) -> Vec<(&'static str, Value)> {
        PlainTale::counts(self, events)
    }
}
