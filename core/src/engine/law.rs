//! The law of a world: what its roads and its processes may suffer.

use alloc::vec::Vec;

use super::{Chances, ProcessId, Tick};
use crate::ratio::Ratio;

/// How long something takes: equally likely from `low` to `high` ticks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// The least. A messenger takes at least 1, whatever this says.
    pub low: u64,
    /// The most.
    pub high: u64,
}

impl Span {
    /// Always the same.
    #[must_use]
    pub const fn fixed(ticks: u64) -> Span {
        Span { low: ticks, high: ticks }
    }
}

/// What may go wrong for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outage {
    /// The process is down: it hears nothing, its timers are lost. Outages of one process are
    /// to stay clear of each other: the end of one brings it up.
    Crash(ProcessId),
    /// The road between two processes is cut, both ways: nobody who is on it gets through.
    Cut(ProcessId, ProcessId),
}

/// An outage that the enemy may choose, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Peril {
    /// What.
    pub outage: Outage,
    /// From this moment on.
    pub from: Tick,
    /// Until just before this moment, or for good.
    pub until: Option<Tick>,
}

impl Peril {
    /// Whether its processes are among so many, and it ends after it begins.
    pub(super) fn fits(&self, processes: usize) -> bool {
        let there = match self.outage {
            Outage::Crash(one) => one.index() < processes,
            Outage::Cut(one, other) => one.index().max(other.index()) < processes,
        };
        there && self.until.is_none_or(|until| self.from < until)
    }

    /// Whether it covers any part of the time from `start` up to but not including `end`.
    #[must_use]
    pub fn meets(&self, start: Tick, end: Tick) -> bool {
        self.from < end && self.until.is_none_or(|until| start < until)
    }
}

/// Whether the enemy chooses among things that happen at the same moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ties {
    /// No: what arose first happens first.
    InOrder,
    /// Yes: each order is possible. Outages still come before starts, those before the post,
    /// and the post before timers.
    Free,
}

/// What the roads and the processes of a world may suffer, each a decision of the enemy.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Law {
    /// The chance that a messenger is captured.
    pub loss: Chances,
    /// How long a messenger takes.
    pub travel: Span,
    /// The chance that a messenger is doubled.
    pub twice: Chances,
    /// The outages that may happen, at most [`MAX_OUTAGES`](crate::limits::MAX_OUTAGES), each
    /// with its chance.
    pub perils: Vec<(Peril, Ratio)>,
    /// Things of the same moment.
    pub ties: Ties,
    /// The last moment that is watched; none to watch until nothing more happens.
    pub until: Option<Tick>,
}

impl Law {
    /// Roads on which nothing goes wrong and every messenger takes one tick.
    #[must_use]
    pub const fn calm() -> Law {
        Law {
            loss: Chances::NONE,
            travel: Span::fixed(1),
            twice: Chances::NONE,
            perils: Vec::new(),
            ties: Ties::InOrder,
            until: None,
        }
    }
}
