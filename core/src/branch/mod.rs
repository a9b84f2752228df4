//! A run of one scenario: what its link names, as far as it has been played.

mod statements;

use alloc::string::ToString;
use alloc::vec::Vec;

pub use statements::Statement;

use crate::engine::{End, Event, Finding, Judge, Name, ProcessId, Run, Tick, What, World};
use crate::limits::MAX_STEPS;
use crate::link::Link;
use crate::scenario::Scenario;

/// A run of one scenario: what its link names, as far as it has been played.
#[derive(Clone, Debug)]
pub struct Branch<S: Scenario> {
    link: Link,
    scenario: S,
    run: Run<S::Process>,
    cursor: u32,
}

impl<S: Scenario> Branch<S> {
    /// The run that a link names, where the link opens it.
    #[must_use]
    pub fn open(link: &Link) -> Branch<S> {
        let scenario = S::settle(link);
        let run = Run::new(scenario.world());
        let mut branch = Branch { link: link.clone(), scenario, run, cursor: 0 };
        branch.seek(link.at());
        branch
    }

    /// The link of exactly this run, opened where it stands.
    #[must_use]
    pub fn link(&self) -> Link {
        self.link.clone().opened_at(self.cursor)
    }

    /// The link as it was opened.
    #[must_use]
    pub const fn opened(&self) -> &Link {
        &self.link
    }

    /// The scenario.
    #[must_use]
    pub const fn scenario(&self) -> &S {
        &self.scenario
    }

    /// The recorded run.
    #[must_use]
    pub const fn run(&self) -> &Run<S::Process> {
        &self.run
    }

    /// The number of steps taken.
    #[must_use]
    pub const fn cursor(&self) -> u32 {
        self.cursor
    }

    /// Why the run is over, if it stands at its end.
    #[must_use]
    pub fn ended(&self) -> Option<End> {
        let head = self.run.head();
        head.end().filter(|_| head.steps() == self.cursor)
    }

    /// What has happened so far.
    #[must_use]
    pub fn events(&self) -> &[Event<S::Process>] {
        self.run.events(self.cursor)
    }

    /// The world as it stands.
    #[must_use]
    pub fn world(&self) -> World<S::Process> {
        self.run.world(self.cursor, &mut self.link.enemy())
    }

    /// The word for how the run came out, if it stands at its end.
    #[must_use]
    pub fn outcome(&self) -> Option<&'static str> {
        let ending = || self.scenario.ending(self.run.head());
        self.ended().map(|_| self.scenario.endings()[ending()])
    }

    /// How the properties stand.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        self.run.told(self.cursor, self.scenario.judge()).findings(self.ended())
    }

    /// Whether others come to the same process at the moment at which the messenger of a name does, of
    /// those that have set out so far.
    #[must_use]
    pub fn meets(&self, name: &str) -> bool {
        let arrivals = self.events().iter().filter_map(|event| match &event.what {
            What::Sent { name, fate, .. } | What::Copied { name, fate, .. } => {
                Some((*name, fate.due()?))
            }
            _ => None,
        });
        meets(&arrivals.collect::<Vec<_>>(), name, self.run.head().processes())
    }

    /// Goes to where so many steps are taken; to the end if there are fewer.
    pub fn seek(&mut self, steps: u32) {
        let known = self.run.play_to(steps, &mut self.link.enemy());
        self.cursor = steps.min(known);
    }

    /// Goes to where everything up to and including this moment has happened.
    pub fn seek_moment(&mut self, moment: Tick) {
        let mut enemy = self.link.enemy();
        while self.run.head().now() <= moment {
            let known = self.run.steps_known();
            if self.run.play_to(known + 1, &mut enemy) == known {
                break;
            }
        }
        self.cursor = self.run.steps_until(moment);
    }

    /// Goes to the end; returns the number of steps.
    pub fn finish(&mut self) -> u32 {
        self.seek(MAX_STEPS);
        self.cursor
    }

    /// The first moment at which a process's views of two whole runs differ; none if they never
    /// do, or if there is no such process.
    #[must_use]
    pub fn differs_at(&self, other: &Branch<S>, process: ProcessId) -> Option<Tick> {
        let (one, other) = (self.whole(), other.whole());
        let there = process.index() < one.head().processes().min(other.head().processes());
        let (mine, theirs) = there.then(|| (one.views(MAX_STEPS), other.views(MAX_STEPS)))?;
        mine.of(process).differs_at(theirs.of(process))
    }

    fn whole(&self) -> Run<S::Process> {
        let mut run = self.run.clone();
        run.play_to(MAX_STEPS, &mut self.link.enemy());
        run
    }
}

/// Whether others come to the same process at the moment at which the messenger of a name does.
fn meets(arrivals: &[(Name, Tick)], name: &str, processes: usize) -> bool {
    let own = arrivals.iter().find(|(one, _)| one.among(processes).to_string() == name);
    own.is_some_and(|(own, due)| {
        arrivals.iter().any(|(one, at)| one != own && (one.to, at) == (own.to, due))
    })
}
