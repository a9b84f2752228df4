//! A run as the JSON object that tools outside read, in the words of a language.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::data::Report;
use super::happening::{Field, Happening};
use crate::engine::{End, Verdict};
use crate::json::Value;
use crate::phrase::{Phrase, Words};

impl Report {
    /// The processes, as they are called.
    #[must_use]
    pub fn cast(&self) -> Vec<Phrase> {
        self.processes.iter().map(|one| one.name.clone()).collect()
    }

    /// The report as the JSON object that tools outside read.
    #[must_use]
    pub fn json(&self, words: &dyn Words) -> Value {
        let word = |word: Option<&'static str>| word.map_or(Value::Null, Value::text);
        let processes = (0_u64..).zip(&self.processes).map(|(id, one)| {
            let decision = one.decision.map(|decision| words.word("decision", decision));
            Value::object([
                ("id", Value::Number(id)),
                ("name", Value::Text(words.name(&one.name))),
                ("state", Value::Text(words.word("state", one.state))),
                ("decision", decision.map_or(Value::Null, Value::Text)),
            ])
        });
        let cast = self.cast();
        let events = self.events.iter().map(|event| event.json(words, &cast));
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
            ("events", Value::List(events.collect())),
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
    fn json(&self, words: &dyn Words, cast: &[Phrase]) -> Value {
        let own = [
            ("at".to_string(), Value::Number(self.at.0)),
            ("kind".to_string(), Value::text(self.kind)),
        ];
        let worded = |(name, field): &(&'static str, Field)| {
            let value = match field {
                Field::Value(value) => value.clone(),
                Field::Phrase(phrase) => Value::Text(words.say(phrase, cast)),
                Field::Word(kind, word) => Value::Text(words.word(kind, word)),
            };
            (name.to_string(), value)
        };
        Value::Object(own.into_iter().chain(self.fields.iter().map(worded)).collect())
    }
}
