//! Agreement, delivery and closing of a connection.

use alloc::vec::Vec;

use super::{A, B, Habits, Side, State};
use crate::engine::{End, Event, Finding, Judge, Out, Protocol, Recorder, Tick, Verdict, What};

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

/// Watches a connection, with both sides' minds open before it: it plays their protocol along
/// with them, from what reached them.
///
/// * Agreement: nobody believes that the connection is open while the other has none, or has
///   another one, even if that has the same sequence numbers. TCP does not promise this: it
///   promises that whoever is wrong finds out when it speaks, or when its timers run down, where
///   new connections have numbers beyond those of old ones.
/// * Delivery: no byte is given to a user twice, and none of another connection.
/// * Closed: in the end neither has a connection any more. It stays open in question where
///   nobody was to close it and both have it.
#[derive(Clone, Debug)]
pub struct Watch {
    sides: [Side; 2],
    up: [bool; 2],
    started: [bool; 2],
    split: Option<Tick>,
    /// Since when they have been at odds, as things stand.
    odds: Option<Tick>,
    mixed: Option<Tick>,
    now: Tick,
}

impl Watch {
    /// A judge before anything has happened.
    #[must_use]
    pub fn new(habits: [Habits; 2]) -> Watch {
        Watch {
            sides: [Side::new(A, habits[0]), Side::new(B, habits[1])],
            up: [true; 2],
            started: [false; 2],
            split: None,
            odds: None,
            mixed: None,
            now: Tick(0),
        }
    }

    /// A side as it stands.
    #[must_use]
    pub const fn side(&self, place: usize) -> &Side {
        &self.sides[place]
    }

    /// Since when one side has believed in a connection that the other does not have, if one does.
    #[must_use]
    pub const fn at_odds_since(&self) -> Option<Tick> {
        self.odds
    }

    fn begin(&mut self, now: Tick) {
        for place in 0..2 {
            if self.up[place] && !self.started[place] {
                self.started[place] = true;
                self.sides[place].start(now, &mut Out::new());
            }
        }
    }

    fn play(&mut self, event: &Event<Side>) {
        let (now, out) = (event.at, &mut Out::new());
        match &event.what {
            What::Crashed { process } => {
                self.up[process.index()] = false;
                self.sides[process.index()].crash();
            }
            What::Recovered { process } => {
                let place = process.index();
                self.up[place] = true;
                if self.started[place] {
                    self.sides[place].recover(now, out);
                } else {
                    self.begin(now);
                }
            }
            What::Delivered { name, body, .. } => {
                self.begin(now);
                self.sides[name.to.index()].receive(now, name.from, *body, out);
            }
            What::Timer { process, timer } => {
                self.begin(now);
                self.sides[process.index()].timer(now, *timer, out);
            }
            What::State { .. } => self.begin(now),
            _ => {}
        }
    }

    fn at_odds(&self) -> bool {
        let believes = |side: &Side| side.state.believes();
        self.sides.iter().any(believes) && !self.sides[0].matches(&self.sides[1])
    }

    fn closed(&self, end: Option<End>) -> Verdict {
        let [one, other] = self.sides.each_ref().map(|side| side.state);
        if end != Some(End::Quiescent) {
            return Verdict::Pending;
        }
        let untouched = one == State::Established && other == State::Established;
        if !one.is_connected() && !other.is_connected() {
            Verdict::Holds
        } else if untouched && self.odds.is_none() {
            Verdict::Pending
        } else {
            Verdict::Violated { at: self.now }
        }
    }
}

impl Side {
    /// Whether it and another speak of the same connection, by the true account: each has heard
    /// the other's opening, or has heard nothing yet. So each has the other's number right, too.
    #[must_use]
    pub fn matches(&self, other: &Side) -> bool {
        let knows = |one: &Side, two: &Side| {
            one.state == State::SynSent || one.ledger.with == Some(two.birth())
        };
        self.state.is_connected()
            && other.state.is_connected()
            && knows(self, other)
            && knows(other, self)
    }
}

impl Recorder<Side> for Watch {
    fn record(&mut self, event: &Event<Side>) {
        self.now = event.at;
        self.play(event);
        if self.at_odds() {
            self.split = self.split.or(Some(event.at));
            self.odds = self.odds.or(Some(event.at));
        } else {
            self.odds = None;
        }
        let wrong = |side: &Side| side.ledger.twice || side.ledger.old;
        if self.mixed.is_none() && self.sides.iter().any(wrong) {
            self.mixed = Some(event.at);
        }
    }
}

impl Judge<Side> for Watch {
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
