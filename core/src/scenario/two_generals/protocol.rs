//! What a general does.

use core::cmp::Ordering;
use core::hash::{Hash, Hasher};

use crate::engine::{Digest, Fold, Out, ProcessId, Protocol, Tick, ahead};

/// A, who wants to attack or not, and who writes first.
pub const A: ProcessId = ProcessId(0);
/// B, who waits to hear.
pub const B: ProcessId = ProcessId(1);

/// What the two agreed on the day before, and what A wants tonight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Plan {
    /// The longest chain of alternating messages, at most 64.
    pub messages: u8,
    /// How many different messages must reach A, and B, for an attack.
    pub needs: [u8; 2],
    /// How many messengers carry each message of A's, and of B's.
    pub messengers: [u8; 2],
    /// A repeats its order every so many ticks; 0 is never.
    pub retry: u64,
    /// When both decide; where there is no dawn each decides when what it waits for has arrived.
    pub dawn: Option<Tick>,
    /// Whether A wants to attack.
    pub wanted: bool,
}

/// A message: its place in the chain, from 1. Every messenger that carries it says the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Letter(pub u8);

impl Fold for Letter {
    fn fold(&self, digest: &mut Digest) {
        digest.number(u64::from(self.0));
    }
}

/// What a general decides at dawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Decision {
    /// Down from the hill.
    Attack,
    /// Stay on the hill.
    Retreat,
}

impl Fold for Decision {
    fn fold(&self, digest: &mut Digest) {
        digest.number(u64::from(*self == Decision::Attack));
    }
}

/// A general's timers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Alarm {
    /// Dawn.
    Dawn,
    /// No answer yet: the order goes out again.
    Retry,
}

impl Fold for Alarm {
    fn fold(&self, digest: &mut Digest) {
        digest.number(u64::from(*self == Alarm::Retry));
    }
}

/// What is shown of a general's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mood {
    /// Has decided.
    Decided(Decision),
    /// Has heard from the other.
    Heard,
    /// Has heard nothing, and wants to attack.
    Resolved,
    /// Has heard nothing, and does not want to attack.
    Unwilling,
    /// Has heard nothing, and waits for word.
    Waiting,
}

impl Fold for Mood {
    fn fold(&self, digest: &mut Digest) {
        digest.number(match self {
            Mood::Waiting => 1,
            Mood::Resolved => 2,
            Mood::Unwilling => 3,
            Mood::Heard => 4,
            Mood::Decided(Decision::Attack) => 5,
            Mood::Decided(Decision::Retreat) => 6,
        });
    }
}

/// One of the two generals. What is heard is written into the order book, which survives a
/// crash; the alarms do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct General {
    me: ProcessId,
    plan: Plan,
    /// The messages that have arrived, a bit for each place in the chain.
    heard: u64,
    decision: Option<Decision>,
}

impl General {
    /// A general at nightfall.
    #[must_use]
    pub const fn new(me: ProcessId, plan: Plan) -> General {
        General { me, plan, heard: 0, decision: None }
    }

    /// How many different messages have arrived: copies of one count once.
    #[must_use]
    pub const fn heard_count(&self) -> u32 {
        self.heard.count_ones()
    }

    /// Whether the message of a place in the chain has arrived.
    #[must_use]
    pub const fn has_heard(&self, place: u8) -> bool {
        place > 0 && self.heard & (1 << (place - 1)) != 0
    }

    /// Whether the chain is long enough for the message of this place.
    #[must_use]
    pub const fn expects(&self, place: u8) -> bool {
        place <= self.plan.messages
    }

    const fn wants(&self) -> bool {
        self.me.0 == B.0 || self.plan.wanted
    }

    fn write(&self, place: u8, out: &mut Out<General>) {
        if place <= self.plan.messages {
            let other = ProcessId(1 - self.me.0);
            for _ in 0..self.plan.messengers[self.me.index()] {
                out.send(other, Letter(place));
            }
        }
    }

    /// A writes its order, and again later while no answer has come.
    fn order(&self, now: Tick, out: &mut Out<General>) {
        self.write(1, out);
        let again = now + self.plan.retry;
        let in_time = self.plan.dawn.is_none_or(|dawn| again < dawn);
        if self.plan.retry > 0 && self.plan.messages > 0 && in_time {
            out.set(Alarm::Retry, self.plan.retry);
        }
    }

    fn watch_for_dawn(&mut self, now: Tick, out: &mut Out<General>) {
        let Some(dawn) = self.plan.dawn else { return self.consider(out) };
        match dawn.cmp(&now) {
            Ordering::Less => self.decide(Decision::Retreat, out),
            Ordering::Equal | Ordering::Greater => out.set(Alarm::Dawn, dawn.0 - now.0),
        }
    }

    const fn has_enough(&self) -> bool {
        self.heard_count() >= self.plan.needs[self.me.index()] as u32
    }

    /// Where there is no dawn: decides, as soon as it need not wait any longer.
    fn consider(&mut self, out: &mut Out<General>) {
        if !self.wants() {
            self.decide(Decision::Retreat, out);
        } else if self.has_enough() {
            self.decide(Decision::Attack, out);
        }
    }

    fn decide(&mut self, decision: Decision, out: &mut Out<General>) {
        self.decision = Some(decision);
        self.stop_repeating(out);
        out.decide(decision);
    }

    fn stop_repeating(&self, out: &mut Out<General>) {
        if self.plan.retry > 0 {
            out.cancel(Alarm::Retry);
        }
    }
}

impl Protocol for General {
    type Message = Letter;
    type Timer = Alarm;
    type State = Mood;
    type Decision = Decision;

    fn input(&self) -> u64 {
        u64::from(self.me == A && self.plan.wanted)
    }

    fn state(&self) -> Mood {
        match self.decision {
            Some(decision) => Mood::Decided(decision),
            None if self.heard != 0 => Mood::Heard,
            None if self.me == B => Mood::Waiting,
            None if self.plan.wanted => Mood::Resolved,
            None => Mood::Unwilling,
        }
    }

    fn start(&mut self, now: Tick, out: &mut Out<General>) {
        self.watch_for_dawn(now, out);
        // Who does not want to attack writes nothing: silence is all that B then hears.
        if self.decision.is_none() && self.me == A && self.plan.wanted {
            self.order(now, out);
        }
    }

    fn receive(&mut self, _now: Tick, _from: ProcessId, letter: Letter, out: &mut Out<General>) {
        // By dawn all is said. Where there is none, the other may still wait for an answer.
        if self.decision.is_some() && self.plan.dawn.is_some() {
            return;
        }
        self.heard |= 1 << (letter.0 - 1);
        self.stop_repeating(out);
        self.write(letter.0 + 1, out);
        if self.decision.is_none() && self.plan.dawn.is_none() {
            self.consider(out);
        }
    }

    fn timer(&mut self, now: Tick, alarm: Alarm, out: &mut Out<General>) {
        match alarm {
            Alarm::Dawn => {
                let attacks = self.wants() && self.has_enough();
                let decision = if attacks { Decision::Attack } else { Decision::Retreat };
                self.decide(decision, out);
            }
            Alarm::Retry => self.order(now, out),
        }
    }

    fn essence<H: Hasher>(&self, now: Tick, essence: &mut H) {
        let General { me: _, plan, heard, decision } = self;
        (heard, decision).hash(essence);
        if let (None, Some(dawn)) = (decision, plan.dawn) {
            ahead(dawn, now, essence);
        }
    }

    fn crash(&mut self) {}

    fn recover(&mut self, now: Tick, out: &mut Out<General>) {
        if self.decision.is_some() {
            return;
        }
        self.watch_for_dawn(now, out);
        let unanswered = self.me == A && self.plan.wanted && self.heard == 0;
        if self.decision.is_none() && unanswered && self.plan.retry > 0 {
            self.order(now, out);
        }
    }
}
