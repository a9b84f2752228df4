//! The words: the same night, told of generals or of lovers.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::protocol::{Alarm, Decision, General, Letter, Mood};
use super::teller::Night;
use super::words::Words;
use crate::engine::Tick;
use crate::json::Value;
use crate::scenario::{Tale, Teller};

impl Tale<General> for Words {
    fn name(&self, process: usize) -> String {
        self.story.names[process].to_string()
    }

    fn message(&self, message: &Letter) -> String {
        self.letter(message.0)
    }

    /// Its place in the chain.
    fn facts(&self, message: &Letter) -> Vec<(&'static str, Value)> {
        alloc::vec![("place", Value::Number(u64::from(message.0)))]
    }

    fn state(&self, state: Mood) -> &'static str {
        match state {
            Mood::Decided(decision) => self.decision(decision),
            Mood::Heard => "informed",
            Mood::Resolved => "resolved",
            Mood::Unwilling => "unwilling",
            Mood::Waiting => "waiting",
        }
    }

    fn decision(&self, decision: Decision) -> &'static str {
        self.story.decisions[usize::from(decision == Decision::Retreat)]
    }

    fn timer(&self, timer: Alarm) -> &'static str {
        match timer {
            Alarm::Dawn => "dawn",
            Alarm::Retry => "retry",
        }
    }

    fn moment(&self, tick: Tick) -> String {
        (self.story.moment)(tick)
    }

    fn clock(&self, tick: Tick) -> String {
        format!("{}{}", self.story.clock, self.moment(tick))
    }

    fn teller(&self) -> Box<dyn Teller<General> + '_> {
        Box::new(Night::new(self))
    }

    fn opening(&self) -> String {
        let [first, second] = self.story.names;
        let verb = self.story.decisions[0];
        let rule = |who: &str, other: &str, needed: u8| match needed {
            0 => format!("{who} will {verb} whatever comes"),
            1 => format!("{who} will {verb} if at least 1 message of {other}'s arrives"),
            _ => format!("{who} will {verb} if at least {needed} messages of {other}'s arrive"),
        };
        let [needs_a, needs_b] = self.plan.needs;
        let of_first = if self.plan.wanted {
            rule(first, second, needs_a)
        } else {
            format!("{first} does not want to {verb} tonight and writes nothing")
        };
        let of_second = rule(second, first, needs_b);
        let dawn = self.clock(self.plan.dawn);
        // "p.m." brings its own full stop.
        let dawn = dawn.trim_end_matches('.');
        format!("{}\n{of_first}; {of_second}.\nThey decide at {dawn}.", self.story.goal)
    }

    fn row(&self, outcome: usize) -> &'static str {
        self.story.rows[outcome]
    }
}
