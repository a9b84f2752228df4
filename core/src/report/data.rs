//! A run as data: the shape that tools outside the project read, and that stays.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::happening::{Happening, happening};
use crate::branch::Branch;
use crate::engine::{End, Finding, ProcessId, Protocol, Tick};
use crate::json::Value;
use crate::phrase::Phrase;
use crate::scenario::Scenario;

/// A process as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// What it is called.
    pub name: Phrase,
    /// What is shown of its state, by its name in the catalogues.
    pub state: &'static str,
    /// What it has decided, by its name there.
    pub decision: Option<&'static str>,
    /// Whether the link lets it lie, for whoever draws it. This is not part of the JSON.
    pub liar: bool,
}

/// A timer that was set, for whoever draws it as it runs down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timer {
    /// Whose.
    pub process: ProcessId,
    /// Its name.
    pub name: &'static str,
    /// When it was set.
    pub from: Tick,
    /// When it runs down if nobody stops it.
    pub due: Tick,
    /// When it ran down or was stopped, if it has ended.
    pub ended: Option<Tick>,
}

/// A run so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The canonical link, as it was opened.
    pub link: String,
    /// The scenario's name.
    pub scenario: &'static str,
    /// What a tick is.
    pub unit: &'static str,
    /// The processes.
    pub processes: Vec<Member>,
    /// What happened.
    pub events: Vec<Happening>,
    /// The timers that were set and that a figure draws. They are not part of the JSON.
    pub timers: Vec<Timer>,
    /// How many messages processes have sent.
    pub messages_sent: u32,
    /// What it cost, for scenarios that count it.
    pub counts: Vec<(&'static str, Value)>,
    /// How it came out, once it is over.
    pub outcome: Option<&'static str>,
    /// How the properties stand.
    pub verdict: Vec<Finding>,
    /// Why it is over, once it is.
    pub end: Option<End>,
    /// A hash of everything that happened.
    #[cfg(feature = "laboratory")]
    pub fingerprint: String,
}

/// Reports a branch as far as it has been played.
#[must_use]
pub fn report<S: Scenario>(branch: &Branch<S>) -> Report {
    let world = branch.world();
    let tale = branch.scenario().tale();
    let sheet = branch.opened().sheet();
    let traitors = sheet.liars.map_or(0, |liars| (liars.traitors)(branch.opened()));
    let processes = (0..world.processes()).map(|one| Member {
        name: tale.who(one),
        state: tale.state(world.process(one).state()),
        decision: world.decision(one).map(|decision| tale.decision(decision)),
        liar: (traitors >> one) & 1 == 1,
    });
    let count = world.processes();
    let steps = (1..=branch.cursor()).map(|step| (step, branch.run().events_of(step)));
    let mut marks = tale.marks(branch.events()).into_iter();
    let mut marked = |mut happening: Happening| {
        if happening.kind == "sent" {
            happening.marks = marks.next().unwrap_or_default();
        }
        happening
    };
    let events = steps.flat_map(|(step, events)| {
        events.iter().map(move |event| happening(event, step, tale, count, sheet.liars))
    });
    let timers = branch.run().timers(branch.cursor()).map(|one| Timer {
        process: one.process,
        name: tale.timer(one.timer),
        from: one.from,
        due: one.due,
        ended: one.ended,
    });
    let timers = timers.filter(|one| sheet.timers.contains(&one.name));
    Report {
        link: branch.opened().to_string(),
        scenario: sheet.name,
        unit: sheet.unit,
        processes: processes.collect(),
        events: events.map(&mut marked).collect(),
        timers: timers.collect(),
        messages_sent: world.messages_sent(),
        counts: tale.counts(branch.events()),
        outcome: branch.outcome(),
        verdict: branch.findings(),
        end: branch.ended(),
        #[cfg(feature = "laboratory")]
        fingerprint: branch.run().fingerprint(branch.cursor()).to_string(),
    }
}
