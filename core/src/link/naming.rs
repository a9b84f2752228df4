//! What of a sheet has a name in the catalogues: for whoever holds these to it.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::parameter::{ANY, HEADS, Kind, NONE, Parameter, TAILS};
use super::sheet::Sheet;
use crate::phrase::Key;

/// What the two of a table of four do, and what comes of it.
const MATRIX: [&str; 6] = ["does", "does-not", "both", "only-a", "only-b", "neither"];

impl Sheet {
    /// Everything that a reader is told of the scenario before any run of it, and the names of what
    /// can be seen in every run, properties among it.
    #[must_use]
    pub fn keys(&'static self, properties: &[&'static str]) -> Vec<Key> {
        let plain = ["title", "about", "place"].iter().map(|one| (*one).into());
        let presets = self.presets.iter().map(|one| format!("preset-{}", one.name));
        let properties = properties.iter().map(|one| format!("property-{one}"));
        let choices = self.choices().into_iter().map(|one| format!("choice-{one}"));
        let timers = self.timers.iter().map(|one| format!("bar-{one}"));
        let matrix = MATRIX.iter().filter(|_| self.matrix).map(|one| format!("matrix-{one}"));
        let named = plain.chain(presets).chain(properties).chain(choices).chain(timers);
        let sides = [HEADS, TAILS].into_iter().filter(|_| self.lots.is_some());
        let named = named.chain(matrix).chain(sides.map(|one| format!("side-{one}")));
        let named = named.map(|name: String| key(name, &[]));
        named.chain(self.controls().map(|one| self.parameter(one))).collect()
    }

    /// The parameters that a reader sets. Where a run opens is set by moving in it.
    fn controls(&self) -> impl Iterator<Item = &'static Parameter> {
        self.parameters.iter().chain(self.enemy()).filter(|one| one.name != "at")
    }

    /// The words of links among which somebody chooses. What is a number is so in every language.
    fn choices(&self) -> Vec<&'static str> {
        let said = self.liars.map_or(&[][..], |liars| liars.words);
        let words = self.controls().flat_map(|one| match one.kind {
            Kind::Word(words) => words.to_vec(),
            Kind::Lies => [&[ANY, NONE], said].concat(),
            Kind::Statements => said.to_vec(),
            _ => Vec::new(),
        });
        let mut words: Vec<_> = words.filter(|word| word.parse::<u64>().is_err()).collect();
        words.sort_unstable();
        words.dedup();
        words
    }

    /// A parameter, what it is for, and what stands for its default where there is none.
    fn parameter(&'static self, parameter: &'static Parameter) -> Key {
        let parts: &[_] =
            if self.usual(parameter).is_some() { &["help"] } else { &["help", "default"] };
        key(format!("parameter-{}", parameter.name), parts)
    }
}

fn key(name: String, parts: &'static [&'static str]) -> Key {
    Key { name: name.into(), args: &[], parts }
}
