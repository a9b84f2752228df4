//! A run with its past and its branches, whatever its scenario.
//!
//! # What a fork is
//!
//! A fork is a fresh run of its own link, by construction: changing the past edits the link and
//! plays the new one from the start, which is cheaper than being clever (ten thousand steps take
//! about a millisecond). Defaults that follow from the enemy, such as a dawn that is late enough
//! for every delay, are pinned by a fork to what they were: a "what if" changes one thing.
//!
//! A seek goes to a checkpoint (every 64 steps) and replays at most 63 steps; the events
//! themselves are kept, so drawing needs no replay at all.

mod played;

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

pub use played::Played;

#[cfg(feature = "laboratory")]
use crate::engine::ProcessId;
use crate::engine::Tick;
use crate::limits::MAX_BRANCHES_KEPT;
use crate::link::{Change, Link, Refusal, says};

/// Opens the run of a link whose scenario is known.
pub type Open = fn(&Link) -> Box<dyn Played>;

/// The runs that a reader has made, one of which is in hand. Changing a decision in the past
/// makes a new one beside the old; its link alone makes the same run.
pub struct Timeline {
    open: Open,
    runs: Vec<Kept>,
    current: usize,
}

/// A run that is kept.
pub struct Kept {
    /// What the reader calls it; empty as long as that is nothing.
    pub name: String,
    /// The change that it was made by.
    pub made: Option<Change>,
    run: Box<dyn Played>,
}

impl Kept {
    /// The run.
    #[must_use]
    pub fn run(&self) -> &dyn Played {
        &*self.run
    }
}

/// Where a run stands, so that another one can be taken to the same place: at its end, or so many
/// steps into a moment.
struct Place {
    over: bool,
    now: Tick,
    within: u32,
}

impl Timeline {
    /// The run that a link names; others of its scenario are opened in the same way.
    #[must_use]
    pub fn new(link: &Link, open: Open) -> Timeline {
        let first = Kept { name: String::new(), made: None, run: open(link) };
        Timeline { open, runs: alloc::vec![first], current: 0 }
    }

    /// The runs, in the order of their making.
    #[must_use]
    pub fn runs(&self) -> &[Kept] {
        &self.runs
    }

    /// The place of the run in hand.
    #[must_use]
    pub const fn current(&self) -> usize {
        self.current
    }

    /// The run in hand.
    #[must_use]
    pub fn run(&self) -> &dyn Played {
        &*self.runs[self.current].run
    }

    /// The run in hand, to move it.
    pub fn run_mut(&mut self) -> &mut dyn Played {
        &mut *self.runs[self.current].run
    }

    /// Gives the run in hand another name.
    pub fn rename(&mut self, name: &str) {
        self.runs[self.current].name = String::from(name);
    }

    /// Changes something, in the past or yet to come. The run that results is taken in hand, where
    /// the old one stands; the old one stays. A run that is there already is not made again.
    ///
    /// # Errors
    /// If the change is refused, or as many runs are kept as may be.
    pub fn change(&mut self, change: Change) -> Result<(), Refusal> {
        let link = self.run().link().changed(&change)?;
        self.take(&link, String::new(), Some(change))
    }

    /// Opens another link of the same scenario beside the runs that there are, under a name, and
    /// takes it in hand, where the old one stands. A run that is there already is not made again.
    ///
    /// # Errors
    /// If it is of another scenario, or as many runs are kept as may be.
    pub fn keep(&mut self, name: &str, link: &Link) -> Result<(), Refusal> {
        self.take(link, String::from(name), None)
    }

    fn take(&mut self, link: &Link, name: String, made: Option<Change>) -> Result<(), Refusal> {
        let start = |link: Link| link.opened_at(0);
        let (own, wanted) = (self.run().link(), start(link.clone()));
        if own.sheet().name != wanted.sheet().name {
            let refusal = says::refused_other(own.sheet().name.into(), wanted.sheet().name.into());
            return Err(Refusal::new(refusal));
        }
        let place = self.place();
        let there = self.runs.iter().position(|kept| start(kept.run.link()) == wanted);
        if let Some(there) = there {
            self.current = there;
        } else if self.runs.len() == MAX_BRANCHES_KEPT {
            return Err(Refusal::new(says::refused_runs(MAX_BRANCHES_KEPT as u64)));
        } else {
            self.runs.push(Kept { name, made, run: (self.open)(&wanted) });
            self.current = self.runs.len() - 1;
        }
        self.go(&place);
        Ok(())
    }

    /// Takes another run in hand, where this one stands; false if there is none at this place.
    pub fn select(&mut self, place: usize) -> bool {
        let there = place < self.runs.len();
        if there && place != self.current {
            let stands = self.place();
            self.current = place;
            self.go(&stands);
        }
        there
    }

    /// Forgets a run; if it was in hand, the one before it is taken. False if there is none at
    /// this place, or if it is the only one.
    pub fn forget(&mut self, place: usize) -> bool {
        let there = place < self.runs.len() && self.runs.len() > 1;
        if there {
            self.runs.remove(place);
            if place <= self.current {
                self.current = self.current.saturating_sub(1);
            }
        }
        there
    }

    /// The first moment at which a process's views of two whole runs differ; none if they never
    /// do, or if there are no such runs or no such process.
    #[must_use]
    #[cfg(feature = "laboratory")]
    pub fn differs_at(&self, one: usize, other: usize, process: ProcessId) -> Option<Tick> {
        let (one, other) = (self.runs.get(one)?, self.runs.get(other)?);
        one.run.differs_at(&*other.run, process)
    }

    fn place(&mut self) -> Place {
        let run = self.run_mut();
        let (cursor, now, over) = (run.cursor(), run.now(), run.is_over());
        let before = steps_before(run, now);
        run.seek(cursor);
        Place { over, now, within: cursor - before }
    }

    fn go(&mut self, place: &Place) {
        let run = self.run_mut();
        if place.over {
            run.finish();
            return;
        }
        let before = steps_before(run, place.now);
        run.seek_moment(place.now);
        let last = run.cursor();
        run.seek(last.min(before.saturating_add(place.within)));
    }
}

/// How many steps are taken before a moment begins.
fn steps_before(run: &mut dyn Played, moment: Tick) -> u32 {
    match moment.0.checked_sub(1) {
        Some(before) => {
            run.seek_moment(Tick(before));
            run.cursor()
        }
        None => 0,
    }
}
