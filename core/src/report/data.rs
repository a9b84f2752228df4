//! A run as data: the shape that tools outside the project read, and that stays.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::engine::{End, Event, Finding, ProcessId, Protocol, Said, Tick, Verdict, What};
use crate::json::Value;
use crate::link::Liars;
use crate::scenario::{Scenario, Tale};
use crate::timeline::Branch;

/// A process as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// What is shown of its state.
    pub state: &'static str,
    /// What it has decided.
    pub decision: Option<&'static str>,
    /// Whether the link lets it lie, for whoever draws it. This is not part of the JSON.
    pub liar: bool,
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    /// When.
    pub at: Tick,
    /// In which step, counted from 1.
    pub step: u32,
    /// What kind of thing.
    pub kind: &'static str,
    /// Its fields, in order.
    pub fields: Vec<(&'static str, Value)>,
    /// When and how a messenger's way ends, for whoever draws it: a loss has its moment too.
    pub ends: Option<Tick>,
    /// The messenger's name in links.
    pub name: Option<String>,
    /// More about a message, for whoever tells of it in other words.
    pub facts: Vec<(&'static str, Value)>,
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
    /// The timers that were set. They are not part of the JSON.
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
        name: tale.name(one),
        state: tale.state(world.process(one).state()),
        decision: world.decision(one).map(|decision| tale.decision(decision)),
        liar: (traitors >> one) & 1 == 1,
    });
    let count = world.processes();
    let steps = (1..=branch.cursor()).map(|step| (step, branch.run().events_of(step)));
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
    Report {
        link: branch.opened().to_string(),
        scenario: sheet.name,
        unit: sheet.unit,
        processes: processes.collect(),
        events: events.collect(),
        timers: timers.collect(),
        messages_sent: world.messages_sent(),
        counts: tale.counts(branch.events()),
        outcome: branch.outcome(),
        verdict: branch.findings(),
        end: branch.ended(),
        fingerprint: branch.run().fingerprint(branch.cursor()).to_string(),
    }
}

fn happening<P: Protocol>(
    event: &Event<P>,
    step: u32,
    tale: &dyn Tale<P>,
    processes: usize,
    liars: Option<&Liars>,
) -> Happening {
    let id = |process: &ProcessId| Value::Number(u64::from(process.0));
    let mut ends = None;
    let mut called = None;
    let mut facts = Vec::new();
    let (kind, fields) = match &event.what {
        What::Sent { message, name, fate, body, said } => {
            ends = Some(fate.end());
            called = Some(name.among(processes).to_string());
            facts = tale.facts(body);
            let due = fate.due().map_or(Value::Null, |tick| Value::Number(tick.0));
            let mut fields = alloc::vec![
                ("message", Value::Number(u64::from(message.0))),
                ("name", Value::Text(name.among(processes).to_string())),
                ("from", id(&name.from)),
                ("to", id(&name.to)),
                ("due", due),
            ];
            fields.extend(content(Some(body), tale));
            fields.extend(candour(liars, said.as_ref()));
            ("sent", fields)
        }
        What::Withheld { name, said } => {
            let mut fields = alloc::vec![
                ("name", Value::Text(name.among(processes).to_string())),
                ("from", id(&name.from)),
                ("to", id(&name.to)),
            ];
            fields.extend(content(said.honest.as_ref(), tale));
            fields.extend(candour(liars, Some(said)));
            ("withheld", fields)
        }
        What::Copied { message, of, name, fate } => {
            ends = Some(fate.end());
            called = Some(name.among(processes).to_string());
            let number = |id: u32| Value::Number(u64::from(id));
            ("copied", alloc::vec![("message", number(message.0)), ("of", number(of.0))])
        }
        What::Delivered { message, .. } => {
            ("delivered", alloc::vec![("message", Value::Number(u64::from(message.0)))])
        }
        What::Lost { message, .. } => {
            ("lost", alloc::vec![("message", Value::Number(u64::from(message.0)))])
        }
        What::State { process, state } => {
            let state = Value::text(tale.state(*state));
            ("state", alloc::vec![("process", id(process)), ("state", state)])
        }
        What::Decided { process, decision } => {
            let decision = Value::text(tale.decision(*decision));
            ("decided", alloc::vec![("process", id(process)), ("decision", decision)])
        }
        What::Timer { process, timer } => {
            let name = Value::text(tale.timer(*timer));
            ("timer", alloc::vec![("process", id(process)), ("name", name)])
        }
        What::Crashed { process } => ("crashed", alloc::vec![("process", id(process))]),
        What::Recovered { process } => ("recovered", alloc::vec![("process", id(process))]),
        What::Cut { one, other } => ("cut", alloc::vec![("from", id(one)), ("to", id(other))]),
        What::Healed { one, other } => {
            ("healed", alloc::vec![("from", id(one)), ("to", id(other))])
        }
        What::Flipped { process, number, heads } => (
            "flipped",
            alloc::vec![
                ("process", id(process)),
                ("number", Value::Number(u64::from(*number))),
                ("heads", Value::Bool(*heads)),
            ],
        ),
        What::Note { process, text } => {
            ("note", alloc::vec![("process", id(process)), ("text", Value::text(text))])
        }
    };
    Happening { at: event.at, step, kind, fields, ends, name: called, facts }
}

/// What a message says, or would have said; null where there would have been none.
fn content<P: Protocol>(
    body: Option<&P::Message>,
    tale: &dyn Tale<P>,
) -> Vec<(&'static str, Value)> {
    let Some(body) = body else { return alloc::vec![("label", Value::Null)] };
    let mut fields = alloc::vec![("label", Value::Text(tale.message(body)))];
    fields.extend(tale.details(body));
    fields
}

/// Whether a statement is a lie; if its sender may lie, what it said, what it would honestly have
/// said, and what it can say.
fn candour<M>(liars: Option<&Liars>, said: Option<&Said<M>>) -> Vec<(&'static str, Value)> {
    let Some(liars) = liars else { return Vec::new() };
    let mut fields = alloc::vec![("lie", Value::Bool(said.is_some_and(Said::is_lie)))];
    if let Some(said) = said {
        let word = |place: u8| Value::text(liars.words.get(usize::from(place)).unwrap_or(&""));
        fields.push(("word", word(said.word)));
        fields.push(("honest", word(said.liberty.honest)));
        fields.push(("may", Value::List(said.liberty.words.iter().map(word).collect())));
    }
    fields
}

impl Report {
    /// The report as the JSON object that tools outside read.
    #[must_use]
    pub fn json(&self) -> Value {
        let word = |word: Option<&'static str>| word.map_or(Value::Null, Value::text);
        let processes = (0_u64..).zip(&self.processes).map(|(id, one)| {
            Value::object([
                ("id", Value::Number(id)),
                ("name", Value::text(&one.name)),
                ("state", Value::text(one.state)),
                ("decision", word(one.decision)),
            ])
        });
        let verdict = self.verdict.iter().map(|finding| {
            let state = ("state", Value::text(finding.verdict.word()));
            let verdict = match finding.verdict {
                Verdict::Violated { at } => Value::object([state, ("at", Value::Number(at.0))]),
                _ => Value::object([state]),
            };
            (finding.property.to_string(), verdict)
        });
        let mut object = Value::object([
            ("link", Value::text(&self.link)),
            ("scenario", Value::text(self.scenario)),
            ("unit", Value::text(self.unit)),
            ("processes", Value::List(processes.collect())),
            ("events", Value::List(self.events.iter().map(Happening::json).collect())),
            ("messages_sent", Value::Number(u64::from(self.messages_sent))),
            ("outcome", word(self.outcome)),
            ("verdict", Value::Object(verdict.collect())),
            ("end", word(self.end.map(End::word))),
            ("fingerprint", Value::text(&self.fingerprint)),
        ]);
        if let Value::Object(fields) = &mut object
            && !self.counts.is_empty()
        {
            let counts = self.counts.iter().map(|(key, value)| (key.to_string(), value.clone()));
            fields.push(("counts".to_string(), Value::Object(counts.collect())));
        }
        object
    }
}

impl Happening {
    fn json(&self) -> Value {
        let own = [("at", Value::Number(self.at.0)), ("kind", Value::text(self.kind))];
        let fields = own.into_iter().chain(self.fields.iter().cloned());
        Value::Object(fields.map(|(key, value)| (key.to_string(), value)).collect())
    }
}
