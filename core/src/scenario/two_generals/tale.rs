//! The words: the same night, told of generals or of lovers.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::protocol::{Alarm, Decision, General, Letter, Mood, Plan};
use super::teller::Night;
use crate::engine::{ProcessId, Tick};
use crate::json::Value;
use crate::scenario::{Tale, Teller};

/// What differs between the tellings.
#[derive(Debug)]
pub(in crate::scenario) struct Story {
    pub(in crate::scenario) names: [&'static str; 2],
    /// What the first three messages say.
    pub(in crate::scenario) letters: [&'static str; 3],
    /// What attacking and not attacking is called.
    pub(in crate::scenario) decisions: [&'static str; 2],
    /// The same as verbs: "A attacks".
    pub(in crate::scenario) verbs: [&'static str; 2],
    /// What happens to a messenger that does not arrive.
    pub(in crate::scenario) captured: &'static str,
    /// What B learns from the first message.
    pub(in crate::scenario) learns: &'static str,
    /// What each of the four outcomes means.
    pub(in crate::scenario) rows: [&'static str; 4],
    /// What they want to do together, and when.
    pub(in crate::scenario) goal: &'static str,
    pub(in crate::scenario) moment: fn(Tick) -> String,
    /// What stands before a moment in a sentence.
    pub(in crate::scenario) clock: &'static str,
}

pub(super) static GENERALS: Story = Story {
    names: ["A", "B"],
    letters: ["attack at dawn", "agreed", "I have your answer"],
    decisions: ["attack", "retreat"],
    verbs: ["attacks", "stays on its hill"],
    captured: "is captured in the valley",
    learns: "A wants to attack",
    rows: [
        "Both attack: the city is taken.",
        "A attacks alone and is beaten.",
        "B attacks alone and is beaten.",
        "Neither attacks: nothing happens.",
    ],
    goal: "A and B win if both attack at dawn and lose if only one does.",
    moment: |tick| tick.to_string(),
    clock: "tick ",
};

/// The words of one telling, for one plan.
#[derive(Clone, Debug)]
pub struct Words {
    pub(super) plan: Plan,
    pub(in crate::scenario) story: &'static Story,
}

impl Words {
    pub(super) fn who(&self, process: ProcessId) -> &'static str {
        self.story.names[process.index()]
    }

    pub(super) fn letter(&self, place: u8) -> String {
        match self.story.letters.get(usize::from(place.saturating_sub(1))) {
            Some(text) => (*text).to_string(),
            None => format!("message {} of the chain has arrived", place - 1),
        }
    }
}

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
