//! The processes: one calls once, the other listens for a while.

use crate::engine::{Digest, Fold, Out, ProcessId, Protocol, Tick};

/// Who calls.
pub const A: ProcessId = ProcessId(0);
/// Who listens.
pub const B: ProcessId = ProcessId(1);

/// What is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Call;

/// What is shown of a side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mood {
    /// It calls.
    Calling,
    /// It listens.
    Listening,
    /// It has heard the call.
    Heard,
    /// It has waited long enough.
    Missed,
}

/// One side.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Side {
    id: ProcessId,
    wait: u64,
    /// What it has decided: whether it heard the call.
    heard: Option<bool>,
}

impl Side {
    /// A side before anything has happened.
    #[must_use]
    pub const fn new(id: ProcessId, wait: u64) -> Side {
        Side { id, wait, heard: None }
    }

    fn decide(&mut self, heard: bool, out: &mut Out<Side>) {
        if self.id == B && self.heard.is_none() {
            self.heard = Some(heard);
            out.decide(heard);
        }
    }
}

impl Protocol for Side {
    type Message = Call;
    type Timer = ();
    type State = Mood;
    type Decision = bool;

    fn input(&self) -> u64 {
        self.wait
    }

    fn state(&self) -> Mood {
        match self.heard {
            _ if self.id == A => Mood::Calling,
            None => Mood::Listening,
            Some(true) => Mood::Heard,
            Some(false) => Mood::Missed,
        }
    }

    fn start(&mut self, _now: Tick, out: &mut Out<Side>) {
        if self.id == A {
            out.send(B, Call);
        } else {
            out.set((), self.wait);
        }
    }

    fn receive(&mut self, _now: Tick, _from: ProcessId, _call: Call, out: &mut Out<Side>) {
        self.decide(true, out);
    }

    fn timer(&mut self, _now: Tick, (): (), out: &mut Out<Side>) {
        self.decide(false, out);
    }

    // What it has decided survives.
    fn crash(&mut self) {}

    fn recover(&mut self, _now: Tick, out: &mut Out<Side>) {
        if self.id == B && self.heard.is_none() {
            out.set((), self.wait);
        }
    }
}

impl Fold for Call {
    fn fold(&self, _digest: &mut Digest) {}
}

impl Fold for Mood {
    fn fold(&self, digest: &mut Digest) {
        digest.number(*self as u64);
    }
}
