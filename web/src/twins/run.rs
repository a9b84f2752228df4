//! A run, as it crosses.

#[cfg(feature = "laboratory")]
use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use at_dawn_core::engine::{End, Finding, Verdict};
use at_dawn_core::json::Value;
use at_dawn_core::phrase::Phrase;
use at_dawn_core::report::{self, Field};
use at_dawn_core::timeline::Played;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::phrase::Said;
use crate::arguments::MAX_EXACT;

/// Everything that has happened so far.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    scenario: &'static str,
    unit: &'static str,
    processes: Vec<Member>,
    events: Vec<Happening>,
    timers: Vec<Timer>,
    messages_sent: u32,
    #[cfg(feature = "laboratory")]
    #[serde(skip_serializing_if = "Option::is_none")]
    counts: Option<Counts>,
    #[cfg(feature = "laboratory")]
    fingerprint: String,
    end: Option<&'static str>,
    #[serde(flatten)]
    present: Present,
}

/// What a run cost, its names as JavaScript writes names.
#[cfg(feature = "laboratory")]
#[derive(Debug)]
struct Counts(Vec<(&'static str, Value)>);

/// How things stand.
#[derive(Debug, Serialize)]
pub struct Present {
    link: String,
    steps: u32,
    now: u64,
    outcome: Option<&'static str>,
    verdicts: Vec<Standing>,
}

/// A process as it stands.
#[derive(Debug, Serialize)]
pub struct Member {
    name: Said,
    state: &'static str,
    decision: Option<&'static str>,
    liar: bool,
}

/// One thing that happened.
#[derive(Debug)]
pub struct Happening(report::Happening);

/// A timer that was set.
#[derive(Debug, Serialize)]
pub struct Timer {
    process: u8,
    name: &'static str,
    from: u64,
    due: u64,
    ended: Option<u64>,
}

/// How a property stands.
#[derive(Debug, Serialize)]
pub struct Standing {
    property: &'static str,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<u64>,
}

/// What has happened so far, in sentences.
#[derive(Debug, Serialize)]
pub struct Telling {
    cast: Vec<Said>,
    opening: Vec<Said>,
    lines: Vec<Line>,
    row: Option<Said>,
}

/// The sentence of one event.
#[derive(Debug, Serialize)]
pub struct Line {
    event: usize,
    moment: Said,
    sentences: Vec<Said>,
}

/// A value of a report, as JavaScript holds it.
struct Plain<'a>(&'a Value);

impl Snapshot {
    /// What has happened so far in a run.
    #[must_use]
    pub fn of(run: &dyn Played) -> Snapshot {
        let report = run.report();
        Snapshot {
            scenario: report.scenario,
            unit: report.unit,
            processes: report.processes.into_iter().map(Member::from).collect(),
            events: report.events.into_iter().map(Happening).collect(),
            timers: report.timers.into_iter().map(Timer::from).collect(),
            messages_sent: report.messages_sent,
            #[cfg(feature = "laboratory")]
            counts: Some(Counts(report.counts)).filter(|counts| !counts.0.is_empty()),
            #[cfg(feature = "laboratory")]
            fingerprint: report.fingerprint,
            end: report.end.map(End::word),
            present: Present::of(run),
        }
    }
}

impl Present {
    /// How things stand in a run.
    #[must_use]
    pub fn of(run: &dyn Played) -> Present {
        Present {
            link: run.link().to_string(),
            steps: run.cursor(),
            now: run.now().0.min(MAX_EXACT),
            outcome: run.outcome(),
            verdicts: run.findings().into_iter().map(Standing::from).collect(),
        }
    }
}

impl From<report::Member> for Member {
    fn from(member: report::Member) -> Member {
        let report::Member { name, state, decision, liar } = member;
        Member { name: Said(name), state, decision, liar }
    }
}

impl From<report::Timer> for Timer {
    fn from(timer: report::Timer) -> Timer {
        Timer {
            process: timer.process.0,
            name: timer.name,
            from: timer.from.0.min(MAX_EXACT),
            due: timer.due.0.min(MAX_EXACT),
            ended: timer.ended.map(|tick| tick.0.min(MAX_EXACT)),
        }
    }
}

impl From<Finding> for Standing {
    fn from(finding: Finding) -> Standing {
        let at = match finding.verdict {
            Verdict::Violated { at } => Some(at.0.min(MAX_EXACT)),
            Verdict::Pending | Verdict::Holds | Verdict::Unasked => None,
        };
        Standing { property: finding.property, state: finding.verdict.word(), at }
    }
}

impl From<report::Telling> for Telling {
    fn from(telling: report::Telling) -> Telling {
        let said = |phrases: Vec<Phrase>| phrases.into_iter().map(Said).collect();
        Telling {
            cast: said(telling.cast),
            opening: said(telling.opening),
            lines: telling.lines.into_iter().map(Line::from).collect(),
            row: telling.row.map(Said),
        }
    }
}

impl From<report::Line> for Line {
    fn from(line: report::Line) -> Line {
        Line {
            event: line.event,
            moment: Said(line.moment),
            sentences: line.sentences.into_iter().map(Said).collect(),
        }
    }
}

impl Serialize for Happening {
    /// The fields of a kind lie beside `at` and `kind`, as in the report.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Happening(happening) = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("at", &happening.at.0.min(MAX_EXACT))?;
        map.serialize_entry("step", &happening.step)?;
        map.serialize_entry("kind", happening.kind)?;
        for (key, field) in &happening.fields {
            match field {
                Field::Value(value) => map.serialize_entry(key, &Plain(value))?,
                Field::Phrase(phrase) => map.serialize_entry(key, &Said(phrase.clone()))?,
                Field::Word(_, word) => map.serialize_entry(key, word)?,
            }
        }
        if let Some(ends) = happening.ends {
            map.serialize_entry("ends", &ends.0.min(MAX_EXACT))?;
        }
        if !happening.marks.is_empty() {
            map.serialize_entry("marks", &happening.marks)?;
        }
        // A copy's report has no name of its own; here everybody who is drawn can be named.
        if let Some(name) = happening.name.as_ref().filter(|_| happening.kind == "copied") {
            map.serialize_entry("name", name)?;
        }
        map.end()
    }
}

#[cfg(feature = "laboratory")]
impl Serialize for Counts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (camel(key), Plain(value))))
    }
}

/// `messages_by_round` as `messagesByRound`.
#[cfg(feature = "laboratory")]
fn camel(key: &str) -> String {
    let mut words = key.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |text, word| {
        let (head, tail) = word.split_at(word.len().min(1));
        text + &head.to_ascii_uppercase() + tail
    })
}

impl Serialize for Plain<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Bool(truth) => serializer.serialize_bool(*truth),
            Value::Digits(text) | Value::Text(text) => serializer.serialize_str(text),
            Value::List(items) => serializer.collect_seq(items.iter().map(Plain)),
            Value::Null => serializer.serialize_none(),
            Value::Number(number) => serializer.serialize_u64((*number).min(MAX_EXACT)),
            Value::Object(fields) => {
                serializer.collect_map(fields.iter().map(|(key, value)| (key, Plain(value))))
            }
        }
    }
}
