//! Parameters, described once: the parser, the printer and every control read the same table.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::Refusal;
use super::phrases::says;
use crate::engine::Span;
use crate::limits::{MAX_DENOMINATOR, MAX_PROCESSES, MAX_TIME_TICKS};
use crate::phrase::Phrase;
use crate::ratio::whole;

/// What `lies=` says for the dice, and for the truth.
pub(super) const ANY: &str = "any";
pub(super) const NONE: &str = "none";

/// What `draw=` says for the sides of a coin.
pub(super) const HEADS: &str = "heads";
pub(super) const TAILS: &str = "tails";

/// What a process asks of luck.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lot {
    /// Heads or tails.
    Coin,
    /// A number below this one.
    Below(u64),
}

/// What a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Whose coin or draw and which, each with `:` and what it shows.
    Draws,
    /// What traitors say: `any`, `none` or a word.
    Lies,
    /// Names of messages, with commas between.
    Messages,
    /// Names of messages, each with `:` and a number of ticks.
    MessagesAndTicks,
    /// A moment; none by default.
    Moment,
    /// Outages, with commas between.
    Outages,
    /// Numbers of processes, with commas between, or `none`.
    Processes,
    /// A ratio from 0 to 1, or a list of it and of senders and ways with theirs.
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
    /// A whole number within these, or this word.
    WholeOr {
        /// The least.
        min: u64,
        /// The most.
        max: u64,
        /// The word.
        word: &'static str,
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
    /// A word, by its place in the list; the only one there is where a number could stand too.
    Word(usize),
}

impl Parameter {
    /// What it takes.
    #[must_use]
    pub fn takes(&self) -> Phrase {
        match self.kind {
            Kind::Draws => says::takes_draws_such_as(),
            Kind::Lies => says::takes_lies(),
            Kind::Messages => says::takes_messages(),
            Kind::MessagesAndTicks => says::takes_messages_and_ticks(),
            Kind::Moment => says::takes_whole(0, MAX_TIME_TICKS),
            Kind::Processes => says::takes_processes(),
            Kind::Statements => says::takes_statements(),
            Kind::Outages => says::takes_outages(),
            Kind::Ratio => says::takes_ratio(MAX_DENOMINATOR),
            Kind::Span { min, max } => says::takes_span(min, max),
            Kind::Whole { min, max } => says::takes_whole(min, max),
            Kind::WholeOr { min, max, word } => says::takes_whole_or(min, max, word.into()),
            Kind::WholeAt { max } => says::takes_whole_at(max, MAX_TIME_TICKS),
            Kind::Word(words) => says::takes_word(words.join(", ")),
        }
    }

    /// Reads a setting of a scenario's parameter.
    pub(super) fn read(&self, text: &str) -> Result<Setting, Refusal> {
        let setting = match self.kind {
            Kind::WholeOr { word, .. } if text == word => Some(Setting::Word(0)),
            Kind::Whole { min, max } | Kind::WholeOr { min, max, .. } => {
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
            Kind::Draws
            | Kind::Lies
            | Kind::Messages
            | Kind::Moment
            | Kind::MessagesAndTicks
            | Kind::Outages
            | Kind::Ratio
            | Kind::Statements => None,
        };
        setting.ok_or_else(|| self.refused(text))
    }

    /// The refusal of a text that is nothing of what it takes.
    pub(super) fn refused(&self, text: &str) -> Refusal {
        Refusal::of(self.name, self.takes(), text)
    }

    /// Writes a setting as a link has it.
    #[must_use]
    pub fn write(&self, setting: Setting) -> String {
        match (setting, self.kind) {
            (Setting::Processes(set), _) => write_processes(set),
            (Setting::Word(index), Kind::Word(words)) => words[index].to_string(),
            (Setting::Word(_), Kind::WholeOr { word, .. }) => word.to_string(),
            (Setting::Span(span), _) if span.low < span.high => {
                alloc::format!("{}..{}", span.low, span.high)
            }
            (Setting::Span(Span { low: number, .. }) | Setting::Whole(number), _) => {
                number.to_string()
            }
            (Setting::WholeAt(number, at), _) => alloc::format!("{number}:{at}"),
            (Setting::Word(index), _) => index.to_string(),
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
    match text.split_once('.') {
        Some((low, high)) => Some(Span { low: whole(low)?, high: whole(high.strip_prefix('.')?)? }),
        None => whole(text).map(Span::fixed),
    }
}

fn read_at(text: &str) -> Option<(u64, u64)> {
    let (number, at) = text.split_once(':')?;
    Some((whole(number)?, whole(at)?))
}
