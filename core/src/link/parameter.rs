//! Parameters, described once: the parser, the printer and every control read the same table.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::Refusal;
use crate::engine::Span;
use crate::limits::{MAX_DENOMINATOR, MAX_PROCESSES, MAX_TIME_TICKS};
use crate::ratio::whole;

/// What a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What traitors say: `any`, `none` or a word.
    Lies,
    /// Names of messages, with commas between.
    Messages,
    /// Names of messages, each with `:` and a number of ticks.
    MessagesAndTicks,
    /// Outages, with commas between.
    Outages,
    /// Numbers of processes, with commas between, or `none`.
    Processes,
    /// A ratio from 0 to 1.
    Ratio,
    /// A number of ticks or a range of them, within these.
    Span {
        /// The least.
        min: u64,
        /// The most.
        max: u64,
    },
    /// Names of messages, each with `:` and a word.
    Statements,
    /// A whole number within these.
    Whole {
        /// The least.
        min: u64,
        /// The most.
        max: u64,
    },
    /// A whole number up to this, with `:` and the moment that it belongs to.
    WholeAt {
        /// The most.
        max: u64,
    },
    /// One of these words.
    Word(&'static [&'static str]),
}

/// A parameter of a scenario or of the enemy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its name in a link.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// Its default, in words.
    pub default: &'static str,
    /// What it means.
    pub help: &'static str,
}

/// The value of a scenario's parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Setting {
    /// A set of processes, a bit for each.
    Processes(u64),
    /// A time or a range of times.
    Span(Span),
    /// A whole number.
    Whole(u64),
    /// A number and the moment that it belongs to.
    WholeAt(u64, u64),
    /// A word, by its place in the list.
    Word(usize),
}

impl Parameter {
    /// What it takes, in words that fit into a sentence.
    #[must_use]
    pub fn takes(&self) -> String {
        match self.kind {
            Kind::Lies => "any, none or a word that traitors may say".to_string(),
            Kind::Messages => "names of messages such as a2 or b1,a3".to_string(),
            Kind::MessagesAndTicks => "names of messages with ticks such as b1:10".to_string(),
            Kind::Processes => "numbers of processes such as 3 or 0,3, or none".to_string(),
            Kind::Statements => {
                "names of messages of traitors, each with a word, such as 2-3.1:attack".to_string()
            }
            Kind::Outages => "spans of time such as b:7 or b:7-12".to_string(),
            Kind::Ratio => alloc::format!(
                "a ratio from 0 to 1 such as 1/8, 0.125 or 12.5% (denominator up to \
                 {MAX_DENOMINATOR})"
            ),
            Kind::Span { min, max } => {
                alloc::format!("a number of ticks from {min} to {max} or a range such as 1..5")
            }
            Kind::Whole { min, max } => alloc::format!("a whole number from {min} to {max}"),
            Kind::WholeAt { max } => alloc::format!(
                "a whole number from 0 to {max} and a moment from 1 to {MAX_TIME_TICKS} such as 90:5"
            ),
            Kind::Word(words) => alloc::format!("one of {}", words.join(", ")),
        }
    }

    /// Reads a setting of a scenario's parameter.
    pub(super) fn read(&self, text: &str) -> Result<Setting, Refusal> {
        let setting = match self.kind {
            Kind::Whole { min, max } => {
                whole(text).filter(|n| (min..=max).contains(n)).map(Setting::Whole)
            }
            Kind::Span { min, max } => read_span(text)
                .filter(|span| min <= span.low && span.low <= span.high && span.high <= max)
                .map(Setting::Span),
            Kind::Processes => read_processes(text).map(Setting::Processes),
            Kind::WholeAt { max } => read_at(text)
                .filter(|(number, at)| *number <= max && (1..=MAX_TIME_TICKS).contains(at))
                .map(|(number, at)| Setting::WholeAt(number, at)),
            Kind::Word(words) => words.iter().position(|word| *word == text).map(Setting::Word),
            // These kinds belong to the enemy, who reads them itself.
            Kind::Lies
            | Kind::Messages
            | Kind::MessagesAndTicks
            | Kind::Outages
            | Kind::Ratio
            | Kind::Statements => None,
        };
        setting.ok_or_else(|| self.refused(text))
    }

    /// The refusal of a text that is nothing of what it takes.
    pub(super) fn refused(&self, text: &str) -> Refusal {
        let refusal = Refusal::of(self.name, &self.takes(), text);
        match self.kind {
            Kind::Lies => refusal.kind("lies", &[]),
            Kind::Messages => refusal.kind("messages", &[]),
            Kind::MessagesAndTicks => refusal.kind("messages-and-ticks", &[]),
            Kind::Outages => refusal.kind("outages", &[]),
            Kind::Processes => refusal.kind("processes", &[]),
            Kind::Ratio => refusal.kind("ratio", &[("most", &MAX_DENOMINATOR)]),
            Kind::Span { min, max } => refusal.kind("span", &[("min", &min), ("max", &max)]),
            Kind::Statements => refusal.kind("statements", &[]),
            Kind::Whole { min, max } => refusal.kind("whole", &[("min", &min), ("max", &max)]),
            Kind::WholeAt { max } => refusal.kind("whole-at", &[("max", &max)]),
            Kind::Word(words) => refusal.kind("word", &[("words", &words.join(", "))]),
        }
    }

    /// Writes a setting as a link has it.
    #[must_use]
    pub fn write(&self, setting: Setting) -> String {
        match (setting, self.kind) {
            (Setting::Processes(set), _) => write_processes(set),
            (Setting::Word(place), Kind::Word(words)) => words[place].to_string(),
            (Setting::Span(span), _) if span.low < span.high => {
                alloc::format!("{}..{}", span.low, span.high)
            }
            (Setting::Span(Span { low: number, .. }) | Setting::Whole(number), _) => {
                number.to_string()
            }
            (Setting::WholeAt(number, at), _) => alloc::format!("{number}:{at}"),
            (Setting::Word(place), _) => place.to_string(),
        }
    }
}

/// Reads `0,3`, each number once, or `none`.
fn read_processes(text: &str) -> Option<u64> {
    if text == "none" {
        return Some(0);
    }
    text.split(',').try_fold(0, |set, number| {
        let bit = 1 << whole(number).filter(|number| *number < MAX_PROCESSES as u64)?;
        (set & bit == 0).then_some(set | bit)
    })
}

fn write_processes(set: u64) -> String {
    let numbers: Vec<String> =
        (0..64).filter(|one| set & 1 << one != 0).map(|one: u64| one.to_string()).collect();
    if numbers.is_empty() { "none".to_string() } else { numbers.join(",") }
}

fn read_span(text: &str) -> Option<Span> {
    match text.split_once("..") {
        Some((low, high)) => Some(Span { low: whole(low)?, high: whole(high)? }),
        None => whole(text).map(Span::fixed),
    }
}

fn read_at(text: &str) -> Option<(u64, u64)> {
    let (number, at) = text.split_once(':')?;
    Some((whole(number)?, whole(at)?))
}
