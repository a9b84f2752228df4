//! A run in words: a trace that a person enjoys reading.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write;

use crate::engine::{Event, Protocol, Verdict, What};
use crate::scenario::{Scenario, Tale};
use crate::timeline::Branch;

/// One sentence of a telling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The event that it tells, by its place in the report.
    pub event: usize,
    /// The moment, as the scenario tells time.
    pub moment: String,
    /// What happened, and what each side now knows.
    pub sentence: String,
}

/// A run in words, sentence by sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Telling {
    /// What the run is about, before it begins.
    pub opening: String,
    /// What happened.
    pub lines: Vec<Line>,
    /// What the outcome means, once there is one.
    pub row: Option<&'static str>,
}

/// Tells a branch as far as it has been played, sentence by sentence.
#[must_use]
pub fn telling<S: Scenario>(branch: &Branch<S>) -> Telling {
    let scenario = branch.scenario();
    let tale = scenario.tale();
    let mut teller = tale.teller();
    let line = |(place, event): (usize, &Event<S::Process>)| {
        let sentence = teller.tell(event)?;
        Some(Line { event: place, moment: tale.moment(event.at), sentence })
    };
    let whole = branch.run().head().end().is_some_and(|end| !end.is_limit());
    let place = |word| scenario.outcomes().iter().position(|one| *one == word);
    Telling {
        opening: tale.opening(),
        lines: branch.events().iter().enumerate().filter_map(line).collect(),
        // A run that was cut off has not come out, whatever had been decided by then.
        row: branch.outcome().and_then(place).filter(|_| whole).map(|place| tale.row(place)),
    }
}

/// Tells a branch as far as it has been played, as one text.
#[must_use]
pub fn story<S: Scenario>(branch: &Branch<S>) -> String {
    let tale = branch.scenario().tale();
    let telling = telling(branch);
    let mut text = format!("{}\n\n{}\n", branch.opened(), telling.opening);
    let events = branch.events();
    let two = branch.run().head().processes() == 2;
    let mut last = None;
    for line in telling.lines {
        let event = &events[line.event];
        let same = last == Some(event.at);
        last = Some(event.at);
        let moment = if same { "" } else { &line.moment };
        let before = if same { "" } else { "\n" };
        let picture = if two { picture(event, tale) } else { String::new() };
        let _ = writeln!(text, "{before}{moment:>11}   {picture}{}", line.sentence);
    }
    text.push('\n');
    if let Some(row) = telling.row {
        let _ = writeln!(text, "{:>11}   {row}", "outcome");
    }
    if let Some(end) = branch.ended().filter(|end| end.is_limit()) {
        let word = branch.outcome().unwrap_or_default();
        let _ = writeln!(text, "{:>11}   {word} so far: the run was cut off", "outcome");
        let _ = writeln!(text, "{:>11}   {}", "end", end.word());
    }
    for finding in branch.findings() {
        let verdict = match finding.verdict {
            Verdict::Violated { at } => format!("violated at {}", tale.clock(at)),
            other => String::from(other.word()),
        };
        let _ = writeln!(text, "{:>11}   {verdict}", finding.property);
    }
    text
}

/// What happened between two, as a small picture in one column.
fn picture<P: Protocol>(event: &Event<P>, tale: &dyn Tale<P>) -> String {
    let east = |name: &crate::engine::Name| name.from.0 == 0;
    let (left, right) = (tale.name(0), tale.name(1));
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
        What::Flipped { process, .. }
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
