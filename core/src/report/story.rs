//! A run in words: a trace that a person enjoys reading.

use alloc::format;
use alloc::string::String;
use core::fmt::Write;

use super::telling::telling;
use crate::branch::Branch;
use crate::engine::{Event, Name, Protocol, Verdict, What};
use crate::phrase::{Words, phrases};
use crate::scenario::{Scenario, Tale};

phrases! {
    /// What is said below a story.
    pub mod says;
    trace_outcome();
    trace_cut_off(outcome: text);
    trace_end();
    trace_violated(clock: phrase);
}

/// Tells a branch as far as it has been played, as one text in the words of a language.
#[must_use]
pub fn story<S: Scenario>(branch: &Branch<S>, words: &dyn Words) -> String {
    let tale = branch.scenario().tale();
    let telling = telling(branch);
    let told = telling.told(words);
    let cast = &telling.cast;
    let mut text = format!("{}\n\n{}\n", branch.opened(), told.opening);
    let events = branch.events();
    let two = match &cast[..] {
        [one, other] => Some([words.name(one), words.name(other)]),
        _ => None,
    };
    let mut last = None;
    for (place, moment, sentence) in told.lines {
        let event = &events[place];
        let same = last == Some(event.at);
        last = Some(event.at);
        let moment = if same { String::new() } else { moment };
        let before = if same { "" } else { "\n" };
        let picture = two.as_ref().map_or_else(String::new, |names| picture(event, names));
        let _ = writeln!(text, "{before}{moment:>11}   {picture}{sentence}");
    }
    text.push('\n');
    text.push_str(&ending(branch, tale, told.row, words));
    text
}

/// How it came out, and how the properties stand.
fn ending<S: Scenario>(
    branch: &Branch<S>,
    tale: &dyn Tale<S::Process>,
    row: Option<String>,
    words: &dyn Words,
) -> String {
    let say = |phrase| words.say(&phrase, &[]);
    let mut text = String::new();
    let mut line = |head: &str, rest: &str| {
        let _ = writeln!(text, "{head:>11}   {rest}");
    };
    if let Some(row) = row {
        line(&say(says::trace_outcome()), &row);
    }
    if let Some(end) = branch.ended().filter(|end| end.is_limit()) {
        let outcome = branch.outcome().unwrap_or_default().into();
        line(&say(says::trace_outcome()), &say(says::trace_cut_off(outcome)));
        line(&say(says::trace_end()), &words.word("end", end.word()));
    }
    for finding in branch.findings() {
        let verdict = match finding.verdict {
            Verdict::Violated { at } => say(says::trace_violated(tale.clock(at))),
            other => words.word("verdict", other.word()),
        };
        line(finding.property, &verdict);
    }
    text
}

/// What happened between two, as a small picture in one column.
fn picture<P: Protocol>(event: &Event<P>, [left, right]: &[String; 2]) -> String {
    let east = |name: &Name| name.from.0 == 0;
    let road = match &event.what {
        What::Sent { name, .. } | What::Copied { name, .. } => {
            if east(name) {
                "•──       "
            } else {
                "       ──•"
            }
        }
        What::Delivered { name, .. } => {
            if east(name) {
                "       ──▶"
            } else {
                "◀──       "
            }
        }
        What::Lost { name, .. } => {
            if east(name) {
                "    ──✕   "
            } else {
                "   ✕──    "
            }
        }
        What::Withheld { .. } => "          ",
        What::Cut { .. } => "    ╱╱    ",
        What::Healed { .. } => "    ──    ",
        What::Decided { process, .. } | What::Note { process, .. } => {
            if process.0 == 0 {
                "⚑         "
            } else {
                "         ⚑"
            }
        }
        What::Crashed { process } => {
            if process.0 == 0 {
                "✕         "
            } else {
                "         ✕"
            }
        }
        What::Drawn { process, .. }
        | What::Flipped { process, .. }
        | What::Recovered { process }
        | What::State { process, .. }
        | What::Timer { process, .. } => {
            if process.0 == 0 {
                "•         "
            } else {
                "         •"
            }
        }
    };
    format!("{left} {road} {right}   ")
}
