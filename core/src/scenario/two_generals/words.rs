//! What the tale and its teller have in common: of whom the night is told, and for which plan.

use alloc::format;
use alloc::string::{String, ToString};

use super::protocol::Plan;
use crate::engine::{ProcessId, Tick};

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
