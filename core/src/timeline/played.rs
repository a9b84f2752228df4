//! A run, whatever its scenario.

#[cfg(feature = "laboratory")]
use alloc::string::String;
use alloc::vec::Vec;
#[cfg(feature = "laboratory")]
use core::any::Any;

use crate::branch::{Branch, Statement};
use crate::engine::{Finding, ProcessId, Tick, seen_by};
use crate::limits::MAX_STEPS;
use crate::link::{Link, Refusal};
use crate::phrase::Phrase;
#[cfg(feature = "laboratory")]
use crate::phrase::Words;
use crate::report::{self, Report, Telling};
use crate::scenario::Scenario;
#[cfg(feature = "laboratory")]
use crate::scenario::{Beside, Node};

/// A run as far as it has been played, whatever its scenario: what a page, a command line or a test
/// holds.
pub trait Played {
    /// The link of exactly this run, opened where it stands.
    fn link(&self) -> Link;
    /// The number of steps taken.
    fn cursor(&self) -> u32;
    /// The moment of the last step taken.
    fn now(&self) -> Tick;
    /// Goes to where so many steps are taken, or to the end.
    fn seek(&mut self, steps: u32);
    /// Goes to where everything up to and including this moment has happened.
    fn seek_moment(&mut self, moment: Tick);
    /// Whether it is over, and stands at its end.
    fn is_over(&self) -> bool;
    /// The word for how it came out, once it is over.
    fn outcome(&self) -> Option<&'static str>;
    /// How the properties stand.
    fn findings(&self) -> Vec<Finding>;
    /// The fingerprint of what has happened so far.
    #[cfg(feature = "laboratory")]
    fn fingerprint(&self) -> u64;
    /// What has happened so far, as data.
    fn report(&self) -> Report;
    /// What has happened so far, in the words of a language.
    #[cfg(feature = "laboratory")]
    fn story(&self, words: &dyn Words) -> String;
    /// What has happened so far, event by event.
    fn telling(&self) -> Telling;
    /// What there is to show beside the figure of what has happened so far.
    #[cfg(feature = "laboratory")]
    fn beside(&self) -> Beside;
    /// A moment, as the scenario tells time.
    fn moment(&self, tick: Tick) -> Phrase;
    /// The same in a sentence, behind "at".
    fn clock(&self, tick: Tick) -> Phrase;
    /// The events so far that a process has seen or done, by their places in the report.
    fn seen_by(&self, process: ProcessId) -> Vec<usize>;
    /// The hash of what a process has seen so far.
    #[cfg(feature = "laboratory")]
    fn view(&self, process: ProcessId) -> Option<u128>;
    /// Everything that there is to say in the message of a name, whether it can be said or not.
    ///
    /// # Errors
    /// If no message of that name has been sent or withheld so far, or its sender is honest.
    fn statements(&self, name: &str) -> Result<Vec<Statement>, Refusal>;
    /// Whether others come to the same process at the moment at which the messenger of a name does, of
    /// those that have set out so far.
    fn meets(&self, name: &str) -> bool;
    /// What a process was told so far and what it makes of it; empty where there is no such tree.
    #[cfg(feature = "laboratory")]
    fn tree(&self, process: ProcessId) -> Vec<Node>;
    /// The first moment at which a process's views of this whole run and of another one differ;
    /// none if they never do, or if there is no such process or the other is of another scenario.
    #[cfg(feature = "laboratory")]
    fn differs_at(&self, other: &dyn Played, process: ProcessId) -> Option<Tick>;
    /// Itself, for whoever knows its scenario.
    #[cfg(feature = "laboratory")]
    fn as_any(&self) -> &dyn Any;

    /// Takes one step; false at the end.
    fn step(&mut self) -> bool {
        let before = self.cursor();
        self.seek(before + 1);
        self.cursor() > before
    }

    /// Takes one step back; false at the beginning.
    fn back(&mut self) -> bool {
        let before = self.cursor();
        self.seek(before.saturating_sub(1));
        before > 0
    }

    /// Goes to the end; returns the number of steps.
    fn finish(&mut self) -> u32 {
        self.seek(MAX_STEPS);
        self.cursor()
    }
}

impl<S: Scenario + 'static> Played for Branch<S> {
    fn link(&self) -> Link {
        self.link()
    }

    fn cursor(&self) -> u32 {
        self.cursor()
    }

    fn now(&self) -> Tick {
        self.run().moment(self.cursor())
    }

    fn seek(&mut self, steps: u32) {
        self.seek(steps);
    }

    fn seek_moment(&mut self, moment: Tick) {
        self.seek_moment(moment);
    }

    fn is_over(&self) -> bool {
        self.ended().is_some()
    }

    fn outcome(&self) -> Option<&'static str> {
        self.outcome()
    }

    fn findings(&self) -> Vec<Finding> {
        self.findings()
    }

    #[cfg(feature = "laboratory")]
    fn fingerprint(&self) -> u64 {
        self.run().fingerprint(self.cursor()).value()
    }

    fn report(&self) -> Report {
        report::report(self)
    }

    #[cfg(feature = "laboratory")]
    fn story(&self, words: &dyn Words) -> String {
        report::story(self, words)
    }

    fn telling(&self) -> Telling {
        report::telling(self)
    }

    #[cfg(feature = "laboratory")]
    fn beside(&self) -> Beside {
        self.scenario().beside(self.run(), self.cursor(), self.ended())
    }

    fn moment(&self, tick: Tick) -> Phrase {
        self.scenario().tale().moment(tick)
    }

    fn clock(&self, tick: Tick) -> Phrase {
        self.scenario().tale().clock(tick)
    }

    fn seen_by(&self, process: ProcessId) -> Vec<usize> {
        let events = self.events().iter().enumerate();
        events.filter(|(_, event)| seen_by(event, process)).map(|(place, _)| place).collect()
    }

    #[cfg(feature = "laboratory")]
    fn view(&self, process: ProcessId) -> Option<u128> {
        let run = self.run();
        let there = process.index() < run.head().processes();
        there.then(|| run.views(self.cursor()).of(process).value())
    }

    fn statements(&self, name: &str) -> Result<Vec<Statement>, Refusal> {
        self.statements(name)
    }

    fn meets(&self, name: &str) -> bool {
        self.meets(name)
    }

    #[cfg(feature = "laboratory")]
    fn tree(&self, process: ProcessId) -> Vec<Node> {
        let there = process.index() < self.run().head().processes();
        if there { self.scenario().tree(&self.world(), process) } else { Vec::new() }
    }

    #[cfg(feature = "laboratory")]
    fn differs_at(&self, other: &dyn Played, process: ProcessId) -> Option<Tick> {
        self.differs_at(other.as_any().downcast_ref()?, process)
    }

    #[cfg(feature = "laboratory")]
    fn as_any(&self) -> &dyn Any {
        self
    }
}
