//! What is shown of the processes: their timers, states and decisions.

use super::plan::HIGH_WATER;
use super::statement::Value;
use crate::engine::{Digest, Fold};

/// The names of timers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Alarm {
    /// The client has waited long enough.
    Again,
    /// The primary has read all that arrived at this moment, and orders it.
    Propose,
    /// A replica has waited long enough for an execution, or for a new view.
    Change,
    /// A replica has waited long enough to say again what others may not have got.
    Insist,
    /// A traitor has read all that arrived at this moment, and may speak out of turn.
    Speak,
}

/// What is shown of somebody's state, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mood {
    /// A replica that has nothing to do.
    Idle,
    /// It has accepted a pre-prepare.
    PrePrepared,
    /// It holds a prepared certificate.
    Prepared,
    /// It has executed all that it knows of.
    Executed,
    /// It wants another view.
    Changing,
    /// The client waits.
    Waiting,
    /// The client knows what came of every request.
    Accepted,
    /// The client waits no longer.
    GivenUp,
}

/// What a replica has executed, in order. It is short enough to be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Log {
    values: [Value; HIGH_WATER as usize],
    length: u8,
}

impl Log {
    /// Nothing.
    #[must_use]
    pub const fn new() -> Log {
        Log { values: [Value::Null; HIGH_WATER as usize], length: 0 }
    }

    /// What was executed at the sequence numbers 1, 2 and so on.
    #[must_use]
    pub fn values(&self) -> &[Value] {
        &self.values[..usize::from(self.length)]
    }

    /// The next sequence number.
    #[must_use]
    pub const fn next(&self) -> u8 {
        self.length + 1
    }

    pub(super) fn push(&mut self, value: Value) {
        self.values[usize::from(self.length)] = value;
        self.length += 1;
    }
}

impl Default for Log {
    fn default() -> Log {
        Log::new()
    }
}

/// What is shown of a state: the word, the view, and what has been executed, for the judge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct State {
    /// The word.
    pub mood: Mood,
    /// The view.
    pub view: u32,
    /// What has been executed.
    pub log: Log,
}

/// What is decided, once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Decision {
    /// A replica: this is executed first.
    First(Value),
    /// The client: it knows what came of every request.
    Accepted,
    /// The client: it waits no longer.
    GivenUp,
}

impl Fold for Alarm {
    fn fold(&self, digest: &mut Digest) {
        digest.number(*self as u64);
    }
}

impl Fold for State {
    fn fold(&self, digest: &mut Digest) {
        digest.number(self.mood as u64 | u64::from(self.view) << 32);
        digest.number(self.log.values().len() as u64);
        self.log.values().iter().for_each(|value| value.fold(digest));
    }
}

impl Fold for Decision {
    fn fold(&self, digest: &mut Digest) {
        match self {
            Decision::First(value) => value.fold(digest),
            Decision::Accepted => digest.number(256),
            Decision::GivenUp => digest.number(257),
        }
    }
}
