//! A run with its past and its branches.

use alloc::string::String;
use alloc::vec::Vec;

use crate::engine::{End, Event, ProcessId, Run, Tick, World};
use crate::limits::{MAX_BRANCHES_KEPT, MAX_STEPS};
use crate::link::{Link, Refusal};
use crate::scenario::Scenario;

/// One run of a timeline: what its link names, as far as it has been played.
#[derive(Clone, Debug)]
pub struct Branch<S: Scenario> {
    /// What the reader calls it.
    pub name: String,
    link: Link,
    scenario: S,
    run: Run<S::Process>,
    cursor: u32,
}

/// The runs that a reader has made, one of which is in hand. Changing a decision in the past
/// makes a new one beside the old; its link alone makes the same run.
#[derive(Clone, Debug)]
pub struct Timeline<S: Scenario> {
    branches: Vec<Branch<S>>,
    current: usize,
}

impl<S: Scenario> Branch<S> {
    fn new(link: &Link, name: String) -> Branch<S> {
        let scenario = S::settle(link);
        let run = Run::new(scenario.world());
        let mut branch = Branch { name, link: link.clone(), scenario, run, cursor: 0 };
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

    /// Takes one step; false at the end.
    pub fn step(&mut self) -> bool {
        let before = self.cursor;
        self.seek(before + 1);
        self.cursor > before
    }

    /// Goes to the end; returns the number of steps.
    pub fn finish(&mut self) -> u32 {
        self.seek(MAX_STEPS);
        self.cursor
    }

    fn whole(&self) -> Run<S::Process> {
        let mut run = self.run.clone();
        run.play_to(MAX_STEPS, &mut self.link.enemy());
        run
    }
}

impl<S: Scenario> Timeline<S> {
    /// The run that a link names.
    #[must_use]
    pub fn open(link: &Link) -> Timeline<S> {
        Timeline { branches: alloc::vec![Branch::new(link, String::new())], current: 0 }
    }

    /// The runs, in the order of their making.
    #[must_use]
    pub fn branches(&self) -> &[Branch<S>] {
        &self.branches
    }

    /// The place of the run in hand.
    #[must_use]
    pub const fn current(&self) -> usize {
        self.current
    }

    /// The run in hand.
    #[must_use]
    pub fn branch(&self) -> &Branch<S> {
        &self.branches[self.current]
    }

    /// The run in hand, to move it.
    pub fn branch_mut(&mut self) -> &mut Branch<S> {
        &mut self.branches[self.current]
    }

    /// Takes another run in hand; false if there is none at this place.
    pub fn select(&mut self, place: usize) -> bool {
        let there = place < self.branches.len();
        if there {
            self.current = place;
        }
        there
    }

    /// Changes a decision of the enemy, in the past or yet to come. The run that results is
    /// taken in hand, as far as the old one had been played; the old one stays.
    ///
    /// # Errors
    /// If the change is refused, or as many runs are kept as may be.
    pub fn fork(
        &mut self,
        name: &str,
        edit: impl FnOnce(&mut Link) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        let link = self.branch().link().edited(edit)?;
        self.keep(name, &link)
    }

    /// Opens another link of the same scenario beside the runs that there are, and takes it in
    /// hand where it opens.
    ///
    /// # Errors
    /// If it is of another scenario, or as many runs are kept as may be.
    pub fn keep(&mut self, name: &str, link: &Link) -> Result<(), Refusal> {
        if self.branches.len() == MAX_BRANCHES_KEPT {
            let refusal = Refusal::new(alloc::format!(
                "A timeline keeps at most {MAX_BRANCHES_KEPT} runs, but got one more."
            ));
            return Err(refusal.kind("runs-most", &[("most", &MAX_BRANCHES_KEPT)]));
        }
        let (own, other) = (self.branch().opened().sheet(), link.sheet());
        if own.name != other.name {
            return Err(Refusal::new(alloc::format!(
                "A timeline keeps runs of one scenario ({}), but got one of {}.",
                own.name,
                other.name
            )));
        }
        let mut branch = Branch::new(link, String::from(name));
        // The new run may be shorter than where it was to be opened.
        branch.link = branch.link();
        self.branches.push(branch);
        self.current = self.branches.len() - 1;
        Ok(())
    }

    /// Forgets a run; if it was in hand, the one before it is taken. False if there is none at
    /// this place, or if it is the only one.
    pub fn forget(&mut self, place: usize) -> bool {
        let there = place < self.branches.len() && self.branches.len() > 1;
        if there {
            self.branches.remove(place);
            if place <= self.current {
                self.current = self.current.saturating_sub(1);
            }
        }
        there
    }

    /// The first moment at which a process's views of two whole runs differ; none if they never
    /// do, or if there are no such runs or no such process.
    #[must_use]
    pub fn differs_at(&self, one: usize, other: usize, process: ProcessId) -> Option<Tick> {
        let (one, other) = (self.branches.get(one)?.whole(), self.branches.get(other)?.whole());
        if process.index() >= one.head().processes() {
            return None;
        }
        let (mine, theirs) = (one.views(MAX_STEPS), other.views(MAX_STEPS));
        mine.of(process).differs_at(theirs.of(process))
    }
}
