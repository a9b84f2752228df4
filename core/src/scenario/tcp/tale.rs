//! What there is to say of a connection.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::numbers::marks;
use super::phrases::{called, says, seconds};
use super::teller;
use super::words::Words;
use super::{OUTCOMES, Profile, Segment, Side, State, Timer};
use crate::engine::{Event, Tick};
use crate::json::Value;
use crate::phrase::Phrase;
use crate::scenario::{Tale, Teller, shared};

/// What each outcome means, in their order.
const ROWS: [fn() -> Phrase; OUTCOMES.len()] = [
    says::outcome_open,
    says::outcome_closed,
    says::outcome_half_open,
    says::outcome_broken,
    says::outcome_timed_out,
    says::outcome_refused,
    says::outcome_nothing,
    shared::says::outcome_under_way,
    says::outcome_old_data,
];

impl Tale<Side> for Words {
    fn who(&self, process: usize) -> Phrase {
        if process == 0 { says::name_a() } else { says::name_b() }
    }

    fn message(&self, message: &Segment) -> Phrase {
        called(message)
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

    fn moment(&self, tick: Tick) -> Phrase {
        seconds(tick.0)
    }

    fn clock(&self, tick: Tick) -> Phrase {
        seconds(tick.0)
    }

    fn teller(&self) -> Box<dyn Teller<Side> + '_> {
        Box::new(teller::Teller::new(self))
    }

    fn opening(&self) -> Vec<Phrase> {
        let [a, b] = &self.habits;
        let who = match (a.connects, b.connects) {
            (true, false) => "active",
            (true, true) => "simultaneous",
            _ => "passive",
        };
        let messages = if a.two_way {
            "two"
        } else if a.connects && b.connects {
            "crossing"
        } else {
            "three"
        };
        let profile = match a.profile {
            Profile::Rfc => "rfc",
            Profile::Rfc1122 => "rfc1122",
            Profile::Linux => "linux",
        };
        let stale = self.stale.map(|(seq, at)| says::stale_syn(seq.into(), seconds(at.0)));
        [says::goal(messages), says::opens(who, profile)].into_iter().chain(stale).collect()
    }

    fn row(&self, outcome: usize) -> Phrase {
        ROWS[outcome]()
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

    fn marks(&self, events: &[Event<Side>]) -> Vec<Vec<String>> {
        marks(events)
    }
}
