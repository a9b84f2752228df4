//! The processes: replicas, and one client.

use super::client::Client;
use super::message::{Message, Value};
use super::plan::HIGH_WATER;
use super::replica::Replica;
use crate::engine::{Digest, Fold, Liberty, Out, ProcessId, Protocol, Tick};

/// A replica or the client.
#[allow(clippy::large_enum_variant, reason = "all but one of them are replicas")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Process {
    /// The client.
    Client(Client),
    /// A replica.
    Replica(Replica),
}

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

impl Protocol for Process {
    type Message = Message;
    type Timer = Alarm;
    type State = State;
    type Decision = Decision;

    fn input(&self) -> u64 {
        match self {
            Process::Client(_) => 1,
            Process::Replica(replica) => u64::from(replica.me().0) << 1,
        }
    }

    fn state(&self) -> State {
        match self {
            Process::Client(client) => State { mood: client.mood(), view: 0, log: Log::new() },
            Process::Replica(replica) => replica.state(),
        }
    }

    fn start(&mut self, now: Tick, out: &mut Out<Process>) {
        match self {
            Process::Client(client) => client.start(now, out),
            Process::Replica(replica) => replica.plot(out),
        }
    }

    fn receive(&mut self, now: Tick, from: ProcessId, message: Message, out: &mut Out<Process>) {
        match (self, message) {
            (Process::Client(client), Message::Reply(reply)) => client.receive(from, &reply, out),
            (Process::Client(_), _) => {}
            (Process::Replica(replica), message) => {
                replica.receive(now, from, message, out);
                replica.plot(out);
            }
        }
    }

    fn timer(&mut self, now: Tick, timer: Alarm, out: &mut Out<Process>) {
        match (self, timer) {
            (Process::Client(client), _) => client.again(now, out),
            (Process::Replica(replica), Alarm::Speak) => replica.speak_up(out),
            (Process::Replica(replica), timer) => {
                match timer {
                    Alarm::Propose => replica.propose(now, out),
                    Alarm::Insist => replica.say_again(now, out),
                    _ => replica.lose_patience(now, out),
                }
                replica.plot(out);
            }
        }
    }

    /// What was said and heard is written down before it is acted on: only the timers are gone.
    fn crash(&mut self) {}

    fn recover(&mut self, now: Tick, out: &mut Out<Process>) {
        match self {
            Process::Client(client) => client.again(now, out),
            Process::Replica(replica) => replica.resume(now, out),
        }
    }

    fn liberty(&self, _to: ProcessId, honest: Option<&Message>) -> Option<Liberty> {
        match self {
            Process::Client(_) => None,
            Process::Replica(replica) => replica.liberty(honest),
        }
    }

    fn utter(&self, _to: ProcessId, honest: Option<&Message>, word: u8) -> Option<Message> {
        match self {
            Process::Client(_) => honest.cloned(),
            Process::Replica(replica) => replica.utter(honest, word),
        }
    }
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
