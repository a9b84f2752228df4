//! Runs worth looking at.

use super::OUTCOMES;
use crate::scenario::Preset;

const fn preset(
    name: &'static str,
    title: &'static str,
    link: &'static str,
    outcome: usize,
) -> Preset {
    Preset { name, title, link, outcome: OUTCOMES[outcome] }
}

pub(super) static PRESETS: [Preset; 2] = [
    preset("normal-case", "Nobody lies", "pbft", 0),
    preset("silent-backup", "A backup says nothing", "pbft?traitors=3&lies=silent", 0),
];
