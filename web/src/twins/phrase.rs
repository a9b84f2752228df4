//! What is to be said, as it crosses: a key and its arguments.

use alloc::vec::Vec;

use at_dawn_core::phrase::{Arg, Phrase};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// A phrase.
#[derive(Debug)]
pub struct Said(pub Phrase);

/// An argument of a phrase.
struct Of<'a>(&'a Arg);

/// The arguments of a phrase, by their names.
struct Args<'a>(&'a Phrase);

impl From<Phrase> for Said {
    fn from(phrase: Phrase) -> Said {
        Said(phrase)
    }
}

impl Serialize for Said {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        phrase(&self.0, serializer)
    }
}

/// A key and arguments.
fn phrase<S: Serializer>(phrase: &Phrase, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(2))?;
    map.serialize_entry("key", phrase.key)?;
    map.serialize_entry("args", &Args(phrase))?;
    map.end()
}

impl Serialize for Args<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.args.iter().map(|(name, arg)| (name, Of(arg))))
    }
}

impl Serialize for Of<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Arg::Case(text) => serializer.serialize_str(text),
            Arg::Message(text) | Arg::Text(text) => serializer.serialize_str(text),
            Arg::Number(number) => serializer.serialize_u64(*number),
            Arg::Phrase(one) => phrase(one, serializer),
            Arg::Process(process) => serializer.collect_map([("process", process.0)]),
            Arg::Word(word) => serializer.collect_map([("word", word)]),
            Arg::List(how, items) => {
                let items: Vec<Of<'_>> = items.iter().map(Of).collect();
                let mut map = serializer.serialize_map(Some(2))?;
                map.serialize_entry("list", how)?;
                map.serialize_entry("items", &items)?;
                map.end()
            }
        }
    }
}
