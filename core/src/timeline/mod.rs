//! A run with its past and its branches.

mod branch;
mod statements;

use alloc::string::String;
use alloc::vec::Vec;

pub use branch::Branch;
pub use statements::Statement;

use crate::engine::{ProcessId, Tick};
use crate::limits::{MAX_BRANCHES_KEPT, MAX_STEPS};
use crate::link::{Link, Refusal, says};
use crate::scenario::Scenario;

/// The runs that a reader has made, one of which is in hand. Changing a decision in the past
/// makes a new one beside the old; its link alone makes the same run.
#[derive(Clone, Debug)]
pub struct Timeline<S: Scenario> {
    branches: Vec<Branch<S>>,
    current: usize,
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
            return Err(Refusal::new(says::refused_runs(MAX_BRANCHES_KEPT as u64)));
        }
        let (own, other) = (self.branch().opened().sheet(), link.sheet());
        if own.name != other.name {
            let refusal = says::refused_other(own.name.into(), other.name.into());
            return Err(Refusal::new(refusal));
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
