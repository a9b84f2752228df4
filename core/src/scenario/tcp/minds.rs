//! What is on both sides' minds: their protocol, played along from what reached them.

use super::{A, B, Habits, Segment, Side, State, Timer};
use crate::engine::{Event, Out, ProcessId, Protocol, Tick, What};

/// Both sides' minds, open before whoever listens to a run: the judge, the teller, and what stands
/// beside the figure.
#[derive(Clone, Debug)]
pub(super) struct Minds {
    sides: [Side; 2],
    up: [bool; 2],
    started: [bool; 2],
    reason: Reason,
    odds: Option<Odds>,
}

/// What happened last to somebody: the reason for what is done next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// The run began.
    Start,
    /// A segment reached a side.
    Segment(ProcessId, Segment),
    /// A side's timer ran down.
    Timer(ProcessId, Timer),
    /// A side lost its memory.
    Crash(ProcessId),
}

/// That one side believes in a connection that the other does not have, or that is another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Odds {
    /// Who believes in it; A where both do.
    pub who: ProcessId,
    /// Since when.
    pub since: Tick,
}

/// What an event changed about that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// The two have come to be at odds.
    Parted(Odds),
    /// They are at odds no longer.
    Met(Odds),
}

impl Minds {
    /// Before anything has happened.
    pub(super) fn new(habits: [Habits; 2]) -> Minds {
        Minds {
            sides: [Side::new(A, habits[0]), Side::new(B, habits[1])],
            up: [true; 2],
            started: [false; 2],
            reason: Reason::Start,
            odds: None,
        }
    }

    /// Both sides as they stand.
    pub(super) const fn sides(&self) -> &[Side; 2] {
        &self.sides
    }

    /// A side as it stands.
    pub(super) const fn side(&self, who: ProcessId) -> &Side {
        &self.sides[who.index()]
    }

    /// What happened last.
    pub(super) const fn reason(&self) -> Reason {
        self.reason
    }

    /// The segment that a side has just got, if that is what happened last.
    pub(super) fn heard(&self, who: ProcessId) -> Option<Segment> {
        match self.reason {
            Reason::Segment(to, segment) if to == who => Some(segment),
            _ => None,
        }
    }

    /// Whether and how the two are at odds.
    pub(super) const fn odds(&self) -> Option<Odds> {
        self.odds
    }

    /// Takes an event in; says whether the two have come to be at odds by it, or have stopped.
    pub(super) fn hear(&mut self, event: &Event<Side>) -> Option<Turn> {
        self.play(event);
        let before = self.odds;
        self.odds = self.apart().map(|who| before.unwrap_or(Odds { who, since: event.at }));
        match (before, self.odds) {
            (None, Some(odds)) => Some(Turn::Parted(odds)),
            (Some(odds), None) => Some(Turn::Met(odds)),
            _ => None,
        }
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
                self.reason = Reason::Crash(*process);
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
                self.reason = Reason::Segment(name.to, *body);
                self.begin(now);
                self.sides[name.to.index()].receive(now, name.from, *body, out);
            }
            What::Timer { process, timer } => {
                self.reason = Reason::Timer(*process, *timer);
                self.begin(now);
                self.sides[process.index()].timer(now, *timer, out);
            }
            What::State { .. } => self.begin(now),
            _ => {}
        }
    }

    /// Who believes in a connection that the other does not have, if one does.
    fn apart(&self) -> Option<ProcessId> {
        let [a, b] = &self.sides;
        let believes = |side: &Side| side.state.believes();
        let who = [A, B].into_iter().find(|who| believes(self.side(*who)))?;
        (!a.matches(b)).then_some(who)
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
