//! One thing that happened, as data.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::engine::{Event, ProcessId, Protocol, Said, Tick, What};
use crate::json::Value;
use crate::link::Liars;
use crate::phrase::Phrase;
use crate::scenario::Tale;

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
    pub fields: Vec<(&'static str, Field)>,
    /// When and how a messenger's way ends, for whoever draws it: a loss has its moment too.
    pub ends: Option<Tick>,
    /// The messenger's name in links.
    pub name: Option<String>,
    /// What stands on the other side of its way, in each of the ways to write it.
    pub marks: Vec<String>,
}

/// A field of something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// What is the same in every language.
    Value(Value),
    /// What is said.
    Phrase(Phrase),
    /// A word of a kind, such as a state, by the name that it has in the catalogues.
    Word(&'static str, &'static str),
}

impl From<Value> for Field {
    fn from(value: Value) -> Field {
        Field::Value(value)
    }
}

fn number(number: impl Into<u64>) -> Field {
    Value::Number(number.into()).into()
}

pub(super) fn happening<P: Protocol>(
    event: &Event<P>,
    step: u32,
    tale: &dyn Tale<P>,
    processes: usize,
    liars: Option<&Liars>,
) -> Happening {
    let id = |process: &ProcessId| number(process.0);
    let mut ends = None;
    let mut called = None;
    let (kind, fields) = match &event.what {
        What::Sent { message, name, fate, body, said } => {
            ends = Some(fate.end());
            called = Some(name.among(processes).to_string());
            let due = fate.due().map_or(Value::Null, |tick| Value::Number(tick.0)).into();
            let mut fields = alloc::vec![
                ("message", number(message.0)),
                ("name", Value::Text(name.among(processes).to_string()).into()),
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
                ("name", Value::Text(name.among(processes).to_string()).into()),
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
            ("copied", alloc::vec![("message", number(message.0)), ("of", number(of.0))])
        }
        What::Delivered { message, .. } => {
            ("delivered", alloc::vec![("message", number(message.0))])
        }
        What::Lost { message, .. } => ("lost", alloc::vec![("message", number(message.0))]),
        What::State { process, state } => {
            let done: Vec<_> = tale.done(*state).into_iter().map(Value::text).collect();
            let state = Field::Word("state", tale.state(*state));
            let mut fields = alloc::vec![("process", id(process)), ("state", state)];
            if !done.is_empty() {
                fields.push(("done", Value::List(done).into()));
            }
            ("state", fields)
        }
        What::Decided { process, decision } => {
            let decision = Field::Word("decision", tale.decision(*decision));
            ("decided", alloc::vec![("process", id(process)), ("decision", decision)])
        }
        What::Timer { process, timer } => {
            let name = Field::Word("timer", tale.timer(*timer));
            ("timer", alloc::vec![("process", id(process)), ("name", name)])
        }
        What::Crashed { process } => ("crashed", alloc::vec![("process", id(process))]),
        What::Recovered { process } => ("recovered", alloc::vec![("process", id(process))]),
        What::Cut { one, other } => ("cut", alloc::vec![("from", id(one)), ("to", id(other))]),
        What::Healed { one, other } => {
            ("healed", alloc::vec![("from", id(one)), ("to", id(other))])
        }
        What::Drawn { process, number: nth, value } => (
            "drawn",
            alloc::vec![
                ("process", id(process)),
                ("number", number(*nth)),
                ("value", number(*value)),
            ],
        ),
        What::Flipped { process, number: nth, heads } => (
            "flipped",
            alloc::vec![
                ("process", id(process)),
                ("number", number(*nth)),
                ("heads", Value::Bool(*heads).into()),
            ],
        ),
        What::Note { process, text } => {
            ("note", alloc::vec![("process", id(process)), ("text", Value::text(text).into())])
        }
    };
    Happening { at: event.at, step, kind, fields, ends, name: called, marks: Vec::new() }
}

/// What a message says, or would have said; null where there would have been none.
fn content<P: Protocol>(
    body: Option<&P::Message>,
    tale: &dyn Tale<P>,
) -> Vec<(&'static str, Field)> {
    let Some(body) = body else { return alloc::vec![("label", Value::Null.into())] };
    let mut fields = alloc::vec![("label", Field::Phrase(tale.message(body)))];
    fields.extend(tale.details(body).into_iter().map(|(name, value)| (name, value.into())));
    fields
}

/// Whether a statement is a lie; if its sender may lie, what it said, what it would honestly have
/// said, and what it can say.
fn candour<M>(liars: Option<&Liars>, said: Option<&Said<M>>) -> Vec<(&'static str, Field)> {
    let Some(liars) = liars else { return Vec::new() };
    let mut fields = alloc::vec![("lie", Value::Bool(said.is_some_and(Said::is_lie)).into())];
    if let Some(said) = said {
        let word = |place: u8| Value::text(liars.words.get(usize::from(place)).unwrap_or(&""));
        fields.push(("word", word(said.word).into()));
        fields.push(("honest", word(said.liberty.honest).into()));
        let may = Value::List(said.liberty.words.iter().map(word).collect());
        fields.push(("may", may.into()));
    }
    fields
}
