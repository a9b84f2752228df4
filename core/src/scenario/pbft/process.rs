//! The processes: replicas, and one client.
//!
//! Both name this type, because what they send goes out as that of a [`Process`], and it is made of
//! both: these three files are one recursion of types.

use core::hash::Hasher;

use super::client::Client;
use super::message::Message;
use super::replica::Replica;
use super::state::{Alarm, Decision, Log, State};
use crate::engine::{Liberty, Out, ProcessId, Protocol, Tick};

/// A replica or the client.
#[allow(clippy::large_enum_variant, reason = "all but one of them are replicas")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Process {
    /// The client.
    Client(Client),
    /// A replica.
    Replica(Replica),
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

    fn essence<H: Hasher>(&self, now: Tick, essence: &mut H) {
        match self {
            Process::Client(client) => client.essence(now, essence),
            Process::Replica(replica) => replica.essence(now, essence),
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
