//! Agreement, delivery and closing of a connection.

use alloc::vec::Vec;

use super::minds::{Minds, Turn};
use super::{Habits, Side, State};
use crate::engine::{self, End, Event, Finding, Recorder, Tick, Verdict};

/// How a run can come out.
pub const OUTCOMES: [&str; 9] = [
    "open",
    "closed",
    "half-open",
    "broken",
    "timed-out",
    "refused",
    "nothing",
    "under-way",
    "old-data",
];

/// Watches a connection, with both sides' minds open before it.
///
/// * Agreement: nobody believes that the connection is open while the other has none, or has
///   another one, even if that has the same sequence numbers. TCP does not promise this: it
///   promises that whoever is wrong finds out when it speaks, or when its timers run down, where
///   new connections have numbers beyond those of old ones.
/// * Delivery: no byte is given to a user twice, and none of another connection.
/// * Closed: in the end neither has a connection any more. It stays open in question where
///   nobody was to close it and both have it.
#[derive(Clone, Debug)]
pub struct Judge {
    minds: Minds,
    split: Option<Tick>,
    mixed: Option<Tick>,
    now: Tick,
}

impl Judge {
    /// A judge before anything has happened.
    #[must_use]
    pub fn new(habits: [Habits; 2]) -> Judge {
        Judge { minds: Minds::new(habits), split: None, mixed: None, now: Tick(0) }
    }

    /// A side as it stands.
    #[must_use]
    pub const fn side(&self, place: usize) -> &Side {
        &self.minds.sides()[place]
    }

    fn closed(&self, end: Option<End>) -> Verdict {
        let [one, other] = self.minds.sides().each_ref().map(|side| side.state);
        if end != Some(End::Quiescent) {
            return Verdict::Pending;
        }
        let untouched = one == State::Established && other == State::Established;
        if !one.is_connected() && !other.is_connected() {
            Verdict::Holds
        } else if untouched && self.minds.odds().is_none() {
            Verdict::Pending
        } else {
            Verdict::Violated { at: self.now }
        }
    }
}

impl Recorder<Side> for Judge {
    fn record(&mut self, event: &Event<Side>) {
        self.now = event.at;
        if let Some(Turn::Parted(odds)) = self.minds.hear(event) {
            self.split = self.split.or(Some(odds.since));
        }
        let wrong = |side: &Side| side.ledger.twice || side.ledger.old;
        if self.mixed.is_none() && self.minds.sides().iter().any(wrong) {
            self.mixed = Some(event.at);
        }
    }
}

impl engine::Judge<Side> for Judge {
    fn findings(&self, end: Option<End>) -> Vec<Finding> {
        let settled = |violated: Option<Tick>| match violated {
            Some(at) => Verdict::Violated { at },
            None if end == Some(End::Quiescent) => Verdict::Holds,
            None => Verdict::Pending,
        };
        alloc::vec![
            Finding { property: "agreement", verdict: settled(self.split) },
            Finding { property: "delivery", verdict: settled(self.mixed) },
            Finding { property: "closed", verdict: self.closed(end) },
        ]
    }
}
