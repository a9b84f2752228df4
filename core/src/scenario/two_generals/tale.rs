//! The words: the same night, told of generals or of lovers.

use alloc::format;
use alloc::string::{String, ToString};

use super::protocol::{Alarm, Decision, General, Letter, Mood, Plan};
use crate::engine::{Event, Name, ProcessId, Tick, What};
use crate::scenario::Tale;

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
    fn who(&self, process: ProcessId) -> &'static str {
        self.story.names[process.index()]
    }

    fn letter(&self, place: u8) -> String {
        match self.story.letters.get(usize::from(place.saturating_sub(1))) {
            Some(text) => (*text).to_string(),
            None => format!("your message {} has arrived", place - 1),
        }
    }

    fn arrival(&self, name: Name, letter: Letter, before: &[Event<General>]) -> String {
        let (who, other) = (self.who(name.to), self.who(name.from));
        let called = name.among(2);
        let is_same = |event: &&Event<General>| {
            matches!(&event.what, What::Delivered { name: earlier, body, .. }
                if earlier.to == name.to && *body == letter)
        };
        let decided = |event: &&Event<General>| matches!(&event.what, What::Decided { process, .. } if *process == name.to);
        if before.iter().any(|event| decided(&event)) {
            return format!("{called} reaches {who} after {who} has decided.");
        }
        if before.iter().any(|event| is_same(&event)) {
            return format!("{called} reaches {who}, who has that message already.");
        }
        let learns = match letter.0 {
            1 => self.story.learns.to_string(),
            place => format!("{other} has received message {}", place - 1),
        };
        format!(
            "{called} reaches {who}: “{}”. {who} now knows that {learns}; {other} cannot know \
             that this message arrived.",
            self.letter(letter.0)
        )
    }

    fn loss(&self, name: Name, now: Tick, before: &[Event<General>]) -> String {
        let (from, to) = (self.who(name.from), self.who(name.to));
        let called = name.among(2);
        if met_a_cut(name, now, before) {
            format!("{called} finds the road cut. Neither {from} nor {to} sees that.")
        } else if is_down(name.to, before) {
            format!("{called} arrives, but {to} is down. {from} does not see that.")
        } else {
            format!("{called} {}. Neither {from} nor {to} sees that.", self.story.captured)
        }
    }

    fn verdict(&self, process: ProcessId, decision: Decision, before: &[Event<General>]) -> String {
        let who = self.who(process);
        let other = self.who(ProcessId(1 - process.0));
        let verb = self.story.verbs[usize::from(decision == Decision::Retreat)];
        let mut heard = 0_u64;
        for event in before {
            if let What::Delivered { name, body, .. } = &event.what
                && name.to == process
            {
                heard |= 1 << (body.0 - 1);
            }
        }
        let needed = self.plan.needs[process.index()];
        let heard = heard.count_ones();
        let reason = if process.0 == 0 && !self.plan.wanted {
            "as planned from the start".to_string()
        } else if needed == 0 {
            "as agreed, whatever came".to_string()
        } else {
            let came = match heard {
                0 => format!("no message of {other}'s has arrived"),
                1 => format!("one message of {other}'s has arrived"),
                _ => format!("{heard} messages of {other}'s have arrived"),
            };
            return format!("{who} {verb}: {came}, and {needed} had to.");
        };
        format!("{who} {verb}, {reason}.")
    }
}

impl Tale<General> for Words {
    fn name(&self, process: usize) -> String {
        self.story.names[process].to_string()
    }

    fn message(&self, message: &Letter) -> String {
        self.letter(message.0)
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

    fn sentence(&self, event: &Event<General>, before: &[Event<General>]) -> Option<String> {
        Some(match &event.what {
            What::Sent { name, body, .. } => format!(
                "{} sends {} to {}: “{}”.",
                self.who(name.from),
                name.among(2),
                self.who(name.to),
                self.letter(body.0)
            ),
            What::Copied { name, .. } => {
                let original = Name { double: false, ..*name };
                format!("{} is doubled on its way.", original.among(2))
            }
            What::Delivered { name, body, .. } => self.arrival(*name, *body, before),
            What::Lost { name, .. } => self.loss(*name, event.at, before),
            What::Decided { process, decision } => self.verdict(*process, *decision, before),
            What::Timer { process, timer: Alarm::Retry } => {
                format!("{} has no answer yet and writes again.", self.who(*process))
            }
            What::Crashed { process } => format!("{} goes down.", self.who(*process)),
            What::Recovered { process } => format!("{} is up again.", self.who(*process)),
            What::Cut { .. } => "The road is cut.".to_string(),
            What::Healed { .. } => "The road is open again.".to_string(),
            What::Note { text, .. } => (*text).to_string(),
            What::State { .. } | What::Timer { timer: Alarm::Dawn, .. } => return None,
        })
    }

    fn opening(&self) -> String {
        let [first, second] = self.story.names;
        let verb = self.story.decisions[0];
        let rule = |who: &str, other: &str, needed: u8| match needed {
            0 => format!("{who} will {verb} whatever comes"),
            1 => format!("{who} will {verb} if one of {other}'s messages arrives"),
            _ => format!("{who} will {verb} if {needed} of {other}'s messages arrive"),
        };
        let [needs_a, needs_b] = self.plan.needs;
        let of_first = if self.plan.wanted {
            rule(first, second, needs_a)
        } else {
            format!("{first} does not want to {verb} tonight and writes nothing")
        };
        let of_second = rule(second, first, needs_b);
        let dawn = self.clock(self.plan.dawn);
        format!("{}\n{of_first}; {of_second}.\nThey decide at {dawn}.", self.story.goal)
    }

    fn row(&self, outcome: usize) -> &'static str {
        self.story.rows[outcome]
    }
}

/// Whether the road was cut at any moment from when a messenger set out until just before now.
fn met_a_cut(name: Name, now: Tick, before: &[Event<General>]) -> bool {
    let mut cut_since = None;
    let mut on_the_road = false;
    let mut met = false;
    for event in before.iter().filter(|event| event.at < now) {
        match &event.what {
            What::Sent { name: one, .. } | What::Copied { name: one, .. } if *one == name => {
                on_the_road = true;
            }
            What::Cut { .. } => cut_since = Some(event.at),
            What::Healed { .. } => cut_since = None,
            _ => {}
        }
        met |= on_the_road && cut_since.is_some();
    }
    met
}

fn is_down(process: ProcessId, before: &[Event<General>]) -> bool {
    let last = before.iter().rev().find_map(|event| match event.what {
        What::Crashed { process: one } if one == process => Some(true),
        What::Recovered { process: one } if one == process => Some(false),
        _ => None,
    });
    last.unwrap_or(false)
}
