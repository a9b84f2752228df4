//! A run in words: a trace that a person enjoys reading.

use alloc::format;
use alloc::string::String;
use core::fmt::Write;

use crate::engine::{Event, Finding, Protocol, Verdict, What};
use crate::laboratory::Branch;
use crate::scenario::{Scenario, Tale};

/// Tells a branch as far as it has been played.
#[must_use]
pub fn story<S: Scenario>(
    branch: &Branch<S>,
    outcome: Option<&'static str>,
    findings: &[Finding],
) -> String {
    let tale = branch.scenario().tale();
    let mut text = format!("{}\n\n{}\n", branch.opened(), tale.opening());
    let events = branch.events();
    let two = branch.run().head().processes() == 2;
    let mut last = None;
    for (place, event) in events.iter().enumerate() {
        let Some(sentence) = tale.sentence(event, &events[..place]) else { continue };
        let moment = tale.moment(event.at);
        if last != Some(event.at) {
            text.push('\n');
        }
        let shown = if last == Some(event.at) { "" } else { &moment };
        last = Some(event.at);
        let picture = if two { picture(event, tale) } else { String::new() };
        let _ = writeln!(text, "{shown:>11}   {picture}{sentence}");
    }
    text.push('\n');
    if let Some(word) = outcome {
        let place = branch.scenario().outcomes().iter().position(|one| *one == word);
        let _ = writeln!(text, "{:>11}   {}", "outcome", tale.row(place.unwrap_or(0)));
    }
    for finding in findings {
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
        What::Recovered { process } | What::State { process, .. } | What::Timer { process, .. } => {
            if process.0 == 0 {
                "•         "
            } else {
                "         •"
            }
        }
    };
    format!("{left} {road} {right}   ")
}
