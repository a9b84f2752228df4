//! What a link may say of phase king.

use super::{Council, Variant, WORDS};
use crate::engine::Vocabulary;
use crate::link::{Kind, Liars, Link, Parameter, Preset, Refusal, Setting, Sheet};
use crate::scenario::consensus::{self, OUTCOMES};
use crate::scenario::with_set;

/// The parameters, by their place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Index {
    Processes,
    Traitors,
    Faults,
    Variant,
    Phases,
    Inputs,
}

static VARIANTS: [&str; 2] = ["two-round", "graded"];

static PARAMETERS: [Parameter; 6] = [
    Parameter { name: "n", kind: Kind::Whole { min: 3, max: 10 } },
    Parameter { name: "traitors", kind: Kind::Processes },
    Parameter { name: "f", kind: Kind::Whole { min: 0, max: 10 } },
    Parameter { name: "variant", kind: Kind::Word(&VARIANTS) },
    Parameter { name: "phases", kind: Kind::Whole { min: 1, max: 16 } },
    Parameter { name: "inputs", kind: Kind::Processes },
];

fn small(link: &Link, index: Index) -> u8 {
    u8::try_from(link.number(index as usize)).unwrap_or(u8::MAX)
}

pub(super) fn council(link: &Link) -> Council {
    let variant =
        if link.number(Index::Variant as usize) == 0 { Variant::TwoRound } else { Variant::Graded };
    Council {
        processes: small(link, Index::Processes),
        faults: small(link, Index::Faults),
        phases: small(link, Index::Phases),
        variant,
    }
}

/// A bit for each process.
pub(super) fn everybody(link: &Link) -> u64 {
    (1 << link.number(Index::Processes as usize)) - 1
}

pub(super) fn traitors(link: &Link) -> u64 {
    link.number(Index::Traitors as usize)
}

pub(super) fn wishes(link: &Link) -> u64 {
    link.number(Index::Inputs as usize)
}

fn default(link: &Link, index: usize) -> Option<Setting> {
    let number = match index {
        index if index == Index::Processes as usize => 5,
        index if index == Index::Traitors as usize => return Some(Setting::Processes(0b1)),
        index if index == Index::Faults as usize => u64::from(traitors(link).count_ones()),
        index if index == Index::Variant as usize => return Some(Setting::Word(0)),
        index if index == Index::Phases as usize => link.number(Index::Faults as usize) + 1,
        index if index == Index::Inputs as usize => return Some(Setting::Processes(0b110)),
        _ => return None,
    };
    Some(Setting::Whole(number))
}

/// Traitors and wishes are of processes that are there.
fn check(link: &Link) -> Result<(), Refusal> {
    [Index::Traitors, Index::Inputs].into_iter().try_for_each(|index| {
        consensus::seated(link, everybody(link), &PARAMETERS[index as usize], index as usize)
    })
}

/// Who may lie here, and what a search tries.
static LIARS: Liars = Liars {
    words: &WORDS,
    traitors,
    asked: &consensus::ASKED,
    tried: |_| Vocabulary::of(&[0, 1, 2]),
    among: everybody,
    borne: |link| u32::from(small(link, Index::Faults)),
    place: |link, set| with_set(link, Index::Traitors as usize, set),
    toil: |_| 1,
    alike: |_| 0,
};

/// The sheet of phase king.
pub static SHEET: Sheet = Sheet {
    name: "phase-king",
    group: "phase-king",
    family: "byzantine",
    words: &["phase-king"],
    unit: "round",
    shows: &[],
    twins: None,
    parameters: &PARAMETERS,
    processes: |link| usize::from(small(link, Index::Processes)),
    default,
    check,
    lots: None,
    liars: Some(&LIARS),
    presets: &PRESETS,
    matrix: false,
    timers: &[],
};

static PRESETS: [Preset; 7] = [
    Preset::new("traitor-king", "phase-king?lies=none&say=0-1.2:attack,0-2.2:attack", OUTCOMES[1]),
    Preset::new("honest-king", "phase-king?traitors=4&seed=3", OUTCOMES[1]),
    Preset::new("unanimous", "phase-king?inputs=1,2,3,4&lies=retreat", OUTCOMES[0]),
    Preset::new(
        "four-processes",
        "phase-king?n=4&inputs=1,2,3&lies=none&say=0-1.2:retreat,0-2.2:retreat",
        OUTCOMES[3],
    ),
    Preset::new("one-phase", "phase-king?phases=1&lies=none&say=0-4.2:attack", OUTCOMES[2]),
    Preset::new("graded-four", "phase-king?n=4&variant=graded&seed=2", OUTCOMES[1]),
    Preset::new(
        "graded-three",
        "phase-king?n=3&variant=graded&inputs=1&lies=none&\
         say=0-2.1:attack,0-2.2:attack,0-2.4:attack,0-2.5:attack",
        OUTCOMES[2],
    ),
];
