//! A scenario, as it crosses.

use alloc::string::String;
use alloc::vec::Vec;

use at_dawn_core::limits::MAX_TIME_TICKS;
use at_dawn_core::link::{self, Kind, Sheet};
use serde::Serialize;

use crate::arguments::MAX_EXACT;

/// What is known of a scenario before any run of it.
#[derive(Debug, Serialize)]
pub struct Scenario {
    name: &'static str,
    group: &'static str,
    family: &'static str,
    words: &'static [&'static str],
    unit: &'static str,
    matrix: bool,
    timers: bool,
    lots: bool,
    parameters: Vec<Parameter>,
    enemy: Vec<Parameter>,
    presets: Vec<Preset>,
    shows: Vec<Exhibit>,
    twins: Option<Twins>,
}

/// A parameter of a scenario or of the enemy: enough to make a control of it.
#[derive(Debug, Serialize)]
pub struct Parameter {
    name: &'static str,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min: Option<u64>,
    /// None where it is beyond what JavaScript holds exactly.
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<Vec<&'static str>>,
}

/// A run worth looking at.
#[derive(Debug, Serialize)]
pub struct Preset {
    name: &'static str,
    link: &'static str,
    outcome: &'static str,
}

/// A preset that shows a cell of the table of what can be borne.
#[derive(Debug, Serialize)]
struct Exhibit {
    failure: &'static str,
    timing: &'static str,
    preset: &'static str,
}

/// Two presets that one process cannot tell apart.
#[derive(Debug, Serialize)]
struct Twins {
    presets: [&'static str; 2],
    process: u8,
}

impl From<&'static Sheet> for Scenario {
    fn from(sheet: &'static Sheet) -> Scenario {
        Scenario {
            name: sheet.name,
            group: sheet.group,
            family: sheet.family,
            words: sheet.words,
            unit: sheet.unit,
            matrix: sheet.matrix,
            timers: !sheet.timers.is_empty(),
            lots: sheet.lots.is_some(),
            parameters: controls(sheet.parameters.iter(), sheet),
            enemy: controls(sheet.enemy(), sheet),
            presets: sheet.presets.iter().map(Preset::from).collect(),
            shows: sheet.shows.iter().map(Exhibit::from).collect(),
            twins: sheet.twins.map(Twins::from),
        }
    }
}

/// What controls are made of. A figure has none, and its module leaves them out.
fn controls(
    parameters: impl Iterator<Item = &'static link::Parameter>,
    sheet: &'static Sheet,
) -> Vec<Parameter> {
    if cfg!(feature = "laboratory") {
        parameters.map(|one| Parameter::of(one, sheet)).collect()
    } else {
        Vec::new()
    }
}

impl Parameter {
    fn of(parameter: &link::Parameter, sheet: &'static Sheet) -> Parameter {
        let said = sheet.liars.map_or(&[][..], |liars| liars.words);
        // Kind, least, most and the words to choose from.
        let (kind, min, max, words) = match parameter.kind {
            Kind::Draws => ("draws", None, None, None),
            Kind::Lies => ("lies", None, None, Some([&["any", "none"], said].concat())),
            Kind::Messages => ("messages", None, None, None),
            Kind::MessagesAndTicks => ("messages-and-ticks", None, None, None),
            Kind::Moment => ("moment", Some(0), Some(MAX_TIME_TICKS), None),
            Kind::Outages => ("outages", None, None, None),
            Kind::Processes => ("processes", None, None, None),
            Kind::Ratio => ("ratio", None, None, None),
            Kind::Span { min, max } => ("span", Some(min), Some(max), None),
            Kind::Statements => ("statements", None, None, Some(said.to_vec())),
            Kind::Whole { min, max } => ("whole", Some(min), Some(max), None),
            Kind::WholeOr { min, max, word } => {
                ("whole-or", Some(min), Some(max), Some(alloc::vec![word]))
            }
            Kind::WholeAt { max } => ("whole-at", Some(0), Some(max), None),
            Kind::Word(words) => ("word", None, None, Some(words.to_vec())),
        };
        Parameter {
            name: parameter.name,
            kind,
            default: sheet.usual(parameter),
            min: min.filter(|min| *min <= MAX_EXACT),
            max: max.filter(|max| *max <= MAX_EXACT),
            words,
        }
    }
}

impl From<&link::Preset> for Preset {
    fn from(preset: &link::Preset) -> Preset {
        Preset { name: preset.name, link: preset.link, outcome: preset.outcome }
    }
}

impl From<&link::Exhibit> for Exhibit {
    fn from(exhibit: &link::Exhibit) -> Exhibit {
        let link::Exhibit { failure, timing, preset } = *exhibit;
        Exhibit { failure, timing, preset }
    }
}

impl From<link::Twins> for Twins {
    fn from(link::Twins { presets, process }: link::Twins) -> Twins {
        Twins { presets, process: process.0 }
    }
}
