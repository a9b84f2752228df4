//! One face for every scenario.

use alloc::string::String;
use alloc::vec::Vec;

use crate::engine::{Finding, ProcessId, Tick, seen_by};
#[cfg(feature = "laboratory")]
use crate::limits::MAX_STEPS;
use crate::link::{Link, Refusal};
use crate::phrase::Phrase;
#[cfg(feature = "laboratory")]
use crate::phrase::Words;
use crate::report::{self, Report, Telling};
use crate::scenario::Scenario;
#[cfg(feature = "laboratory")]
use crate::scenario::{Beside, Node};
use crate::timeline::{Statement, Timeline};

/// A run with its past and its branches, whatever its scenario.
pub trait Laboratory {
    /// The link of exactly this run, opened where it stands.
    fn link(&self) -> Link;
    /// The number of steps taken.
    fn cursor(&self) -> u32;
    /// The moment of the last step taken.
    fn now(&self) -> Tick;
    /// Takes one step; false at the end.
    fn step(&mut self) -> bool;
    /// Takes one step back; false at the beginning.
    fn back(&mut self) -> bool;
    /// Goes to where so many steps are taken, or to the end.
    fn seek(&mut self, steps: u32);
    /// Goes to where everything up to and including this moment has happened.
    fn seek_moment(&mut self, moment: Tick);
    /// Goes to the end; returns the number of steps.
    fn finish(&mut self) -> u32;
    /// The word for how the run came out, once it is over.
    fn outcome(&self) -> Option<&'static str>;
    /// How the properties stand.
    fn findings(&self) -> Vec<Finding>;
    /// The fingerprint of what has happened so far.
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
    /// What a process was told so far and what it makes of it; empty where there is no such tree.
    #[cfg(feature = "laboratory")]
    fn tree(&self, process: ProcessId) -> Vec<Node>;
    /// Changes a decision of the enemy and takes the run that results in hand.
    ///
    /// # Errors
    /// If the change is refused, or as many runs are kept as may be.
    fn fork(
        &mut self,
        name: &str,
        edit: &mut dyn FnMut(&mut Link) -> Result<(), Refusal>,
    ) -> Result<(), Refusal>;
    /// Opens another link of the same scenario beside the runs that there are, and takes it in
    /// hand where it opens.
    ///
    /// # Errors
    /// If it is of another scenario, or as many runs are kept as may be.
    fn keep(&mut self, name: &str, link: &Link) -> Result<(), Refusal>;
    /// Forgets a run; if it was in hand, the one before it is taken. False if there is none at
    /// this place, or if it is the only one.
    fn forget(&mut self, place: usize) -> bool;
    /// The names and links of the runs that were made, in order.
    fn branches(&self) -> Vec<(String, Link)>;
    /// The place of the run in hand.
    fn current(&self) -> usize;
    /// Takes another run in hand; false if there is none at this place.
    fn select(&mut self, place: usize) -> bool;
    /// Gives the run in hand another name.
    fn rename(&mut self, name: &str);
    /// The first moment at which a process's views of two whole runs differ, or never.
    fn differs_at(&self, one: usize, other: usize, process: ProcessId) -> Option<Tick>;
}

impl<S: Scenario> Laboratory for Timeline<S> {
    fn link(&self) -> Link {
        self.branch().link()
    }

    fn cursor(&self) -> u32 {
        self.branch().cursor()
    }

    fn now(&self) -> Tick {
        self.branch().run().moment(self.cursor())
    }

    fn step(&mut self) -> bool {
        self.branch_mut().step()
    }

    fn back(&mut self) -> bool {
        let cursor = self.branch().cursor();
        self.seek(cursor.saturating_sub(1));
        cursor > 0
    }

    fn seek(&mut self, steps: u32) {
        self.branch_mut().seek(steps);
    }

    fn seek_moment(&mut self, moment: Tick) {
        self.branch_mut().seek_moment(moment);
    }

    fn finish(&mut self) -> u32 {
        self.branch_mut().finish()
    }

    fn outcome(&self) -> Option<&'static str> {
        self.branch().outcome()
    }

    fn findings(&self) -> Vec<Finding> {
        self.branch().findings()
    }

    fn fingerprint(&self) -> u64 {
        self.branch().run().fingerprint(self.cursor()).value()
    }

    fn report(&self) -> Report {
        report::report(self.branch())
    }

    #[cfg(feature = "laboratory")]
    fn story(&self, words: &dyn Words) -> String {
        report::story(self.branch(), words)
    }

    fn telling(&self) -> Telling {
        report::telling(self.branch())
    }

    #[cfg(feature = "laboratory")]
    fn beside(&self) -> Beside {
        let branch = self.branch();
        branch.scenario().beside(branch.run(), self.cursor(), branch.ended())
    }

    fn moment(&self, tick: Tick) -> Phrase {
        self.branch().scenario().tale().moment(tick)
    }

    fn seen_by(&self, process: ProcessId) -> Vec<usize> {
        let events = self.branch().events().iter().enumerate();
        events.filter(|(_, event)| seen_by(event, process)).map(|(place, _)| place).collect()
    }

    #[cfg(feature = "laboratory")]
    fn view(&self, process: ProcessId) -> Option<u128> {
        let run = self.branch().run();
        let there = process.index() < run.head().processes();
        there.then(|| run.views(self.cursor().min(MAX_STEPS)).of(process).value())
    }

    #[cfg(feature = "laboratory")]
    fn tree(&self, process: ProcessId) -> Vec<Node> {
        let branch = self.branch();
        let there = process.index() < branch.run().head().processes();
        if there { branch.scenario().tree(&branch.world(), process) } else { Vec::new() }
    }

    fn statements(&self, name: &str) -> Result<Vec<Statement>, Refusal> {
        self.branch().statements(name)
    }

    fn fork(
        &mut self,
        name: &str,
        edit: &mut dyn FnMut(&mut Link) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        Timeline::fork(self, name, edit)
    }

    fn keep(&mut self, name: &str, link: &Link) -> Result<(), Refusal> {
        Timeline::keep(self, name, link)
    }

    fn forget(&mut self, place: usize) -> bool {
        Timeline::forget(self, place)
    }

    fn branches(&self) -> Vec<(String, Link)> {
        let all = Timeline::branches(self).iter();
        all.map(|branch| (branch.name.clone(), branch.link())).collect()
    }

    fn current(&self) -> usize {
        Timeline::current(self)
    }

    fn select(&mut self, place: usize) -> bool {
        Timeline::select(self, place)
    }

    fn rename(&mut self, name: &str) {
        self.branch_mut().name = String::from(name);
    }

    fn differs_at(&self, one: usize, other: usize, process: ProcessId) -> Option<Tick> {
        Timeline::differs_at(self, one, other, process)
    }
}
