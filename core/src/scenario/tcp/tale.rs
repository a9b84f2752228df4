//! The words of a connection.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::teller::Story;
use super::words::{Words, seconds};
use super::{OUTCOMES, Profile, Segment, Side, State, Timer};
use crate::engine::Tick;
use crate::json::Value;
use crate::scenario::{PlainTale, Teller};

/// What each outcome means, in their order.
const ROWS: [&str; OUTCOMES.len()] = [
    "Both have the connection open, with the same numbers.",
    "The connection was opened, and both have closed it.",
    "One side believes in a connection that the other does not have.",
    "The connection was broken off: neither has it any more.",
    "Somebody gave up waiting; neither has a connection.",
    "The other refused: no connection came about.",
    "No connection came about, and nobody believed in one.",
    "It is not over yet: the run was watched until here.",
    "Data was taken twice, or from another connection.",
];

impl PlainTale<Side> for Words {
    fn name(&self, process: usize) -> String {
        if process == 0 { "A" } else { "B" }.to_string()
    }

    fn message(&self, message: &Segment) -> String {
        message.label()
    }

    fn state(&self, state: State) -> &'static str {
        state.word()
    }

    fn decision(&self, _decision: bool) -> &'static str {
        ""
    }

    fn timer(&self, timer: Timer) -> &'static str {
        match timer {
            Timer::Abort => "abort",
            Timer::Close => "close",
            Timer::Acknowledge => "acknowledge",
            Timer::Retransmit => "retransmit",
            Timer::Send => "send",
            Timer::TimeWait => "time-wait",
        }
    }

    fn moment(&self, tick: Tick) -> String {
        seconds(tick.0)
    }

    fn clock(&self, tick: Tick) -> String {
        seconds(tick.0)
    }

    fn teller(&self) -> Box<dyn Teller<Side> + '_> {
        Box::new(Story::new(self))
    }

    fn opening(&self) -> String {
        let [a, b] = &self.habits;
        let open = match (a.connects, b.connects) {
            (true, false) => "A connects; B listens.",
            (true, true) => "A and B both connect, at the same time.",
            _ => "A and B both listen, and wait for each other.",
        };
        let goal = if a.two_way {
            "A SYN asks “attack at dawn?”, the SYN,ACK answers; here two messages are to be \
             enough."
        } else if a.connects && b.connects {
            "A SYN asks “attack at dawn?”, and here both ask: each answers the other, and neither \
             can know that its answer has arrived until something comes that could only follow it."
        } else {
            "A SYN asks “attack at dawn?”, the SYN,ACK agrees and asks back, the ACK agrees: \
             three messages, and who sends the last cannot know that it has arrived until \
             something comes that could only follow it."
        };
        let timers = match a.profile {
            Profile::Rfc => "The timers are those of RFC 6298.",
            Profile::Rfc1122 => "The timers are those of RFC 1122: three seconds at first.",
            Profile::Linux => "Timers and rules are those of a Linux kernel.",
        };
        let stale = self.stale.map_or_else(String::new, |(seq, at)| {
            let at = seconds(at.0);
            format!("\nA SYN <SEQ={seq}> of an earlier war is still under way; B gets it at {at}.")
        });
        format!("{goal}\n{open} {timers}{stale}")
    }

    fn row(&self, outcome: usize) -> &'static str {
        ROWS[outcome]
    }

    fn details(&self, message: &Segment) -> Vec<(&'static str, Value)> {
        let control = message.control().into_iter().map(Value::text).collect();
        let ack = message.ack.map_or(Value::Null, |ack| Value::Number(u64::from(ack.0)));
        let segment = Value::object([
            ("ctl", Value::List(control)),
            ("seq", Value::Number(u64::from(message.seq.0))),
            ("ack", ack),
            ("len", Value::Number(u64::from(message.len))),
        ]);
        alloc::vec![("segment", segment)]
    }
}
