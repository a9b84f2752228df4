//! Everything that can be said, for whoever holds it to the words of the catalogues.

use alloc::vec::Vec;

use super::{ALL, rooms};
use crate::link::{Sheet, says};
use crate::phrase::Key;

/// Everything that can be said, by the names of the catalogues that have the words, and all that a
/// scenario's sheet has names for: for whoever holds these to it.
pub fn all() -> impl Iterator<Item = (&'static str, Vec<Key>)> {
    let own = rooms::ENTRIES.iter().map(|entry| {
        let said = entry.says.iter().cloned();
        (entry.sheet.name, said.chain(entry.sheet.keys(&properties(entry.sheet))).collect())
    });
    let shared = [
        ("refusals", says::KEYS.to_vec()),
        ("shared", crate::report::says::KEYS.to_vec()),
        ("shared", crate::scenario::shared::says::KEYS.to_vec()),
    ];
    own.chain(shared)
}

/// What is asked of a scenario's runs, in some or in all of them.
fn properties(sheet: &'static Sheet) -> Vec<&'static str> {
    let mut all: Vec<&str> = Vec::new();
    let presets = sheet.presets.iter().map(|preset| preset.link);
    for text in presets.chain([sheet.name]) {
        let link = text.parse().expect("a preset is a link");
        all.extend(ALL.open(&link).findings().iter().map(|one| one.property));
    }
    all.sort_unstable();
    all.dedup();
    all
}
