//! What a link may say of phase king.

use super::{Council, Variant, WORDS};
use crate::engine::Vocabulary;
use crate::link::{Kind, Liars, Link, Parameter, Preset, Refusal, Setting, Sheet};
use crate::scenario::consensus::{self, OUTCOMES};
use crate::scenario::with_set;

/// The parameters, by their place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Processes,
    Traitors,
    Faults,
    Variant,
    Phases,
    Inputs,
}

static VARIANTS: [&str; 2] = ["two-round", "graded"];

static PARAMETERS: [Parameter; 6] = [
    Parameter {
        name: "n",
        kind: Kind::Whole { min: 3, max: 10 },
        default: "5",
        help: "How many processes there are.",
    },
    Parameter {
        name: "traitors",
        kind: Kind::Processes,
        default: "0",
        help: "Those who may say anything to anybody, or nothing.",
    },
    Parameter {
        name: "f",
        kind: Kind::Whole { min: 0, max: 10 },
        default: "as many as there are traitors",
        help: "How many traitors the others reckon with: their thresholds follow from it.",
    },
    Parameter {
        name: "variant",
        kind: Kind::Word(&VARIANTS),
        default: "two-round",
        help: "How a phase goes: a vote and the king, made for n > 4f, or a vote, a round of \
               support and the king, made for n > 3f.",
    },
    Parameter {
        name: "phases",
        kind: Kind::Whole { min: 1, max: 16 },
        default: "f + 1",
        help: "How many phases there are, each with the next process as its king.",
    },
    Parameter {
        name: "inputs",
        kind: Kind::Processes,
        default: "1,2",
        help: "Those who want to attack; the others want to retreat.",
    },
];

fn small(link: &Link, place: Place) -> u8 {
    u8::try_from(link.number(place as usize)).unwrap_or(u8::MAX)
}

pub(super) fn council(link: &Link) -> Council {
    let variant =
        if link.number(Place::Variant as usize) == 0 { Variant::TwoRound } else { Variant::Graded };
    Council {
        processes: small(link, Place::Processes),
        faults: small(link, Place::Faults),
        phases: small(link, Place::Phases),
        variant,
    }
}

/// A bit for each process.
pub(super) fn everybody(link: &Link) -> u64 {
    (1 << link.number(Place::Processes as usize)) - 1
}

pub(super) fn traitors(link: &Link) -> u64 {
    link.number(Place::Traitors as usize)
}

pub(super) fn wishes(link: &Link) -> u64 {
    link.number(Place::Inputs as usize)
}

fn default(link: &Link, place: usize) -> Option<Setting> {
    let number = match place {
        place if place == Place::Processes as usize => 5,
        place if place == Place::Traitors as usize => return Some(Setting::Processes(0b1)),
        place if place == Place::Faults as usize => u64::from(traitors(link).count_ones()),
        place if place == Place::Variant as usize => return Some(Setting::Word(0)),
        place if place == Place::Phases as usize => link.number(Place::Faults as usize) + 1,
        place if place == Place::Inputs as usize => return Some(Setting::Processes(0b110)),
        _ => return None,
    };
    Some(Setting::Whole(number))
}

/// Traitors and wishes are of processes that are there.
fn check(link: &Link) -> Result<(), Refusal> {
    [Place::Traitors, Place::Inputs].into_iter().try_for_each(|place| {
        consensus::seated(link, everybody(link), &PARAMETERS[place as usize], place as usize)
    })
}

/// Who may lie here, and what a search tries.
static LIARS: Liars = Liars {
    words: &WORDS,
    traitors,
    asked: &consensus::ASKED,
    tried: |_| Vocabulary::of(&[0, 1, 2]),
    among: everybody,
    borne: |link| u32::from(small(link, Place::Faults)),
    place: |link, set| with_set(link, Place::Traitors as usize, set),
    toil: |_| 1,
    alike: |_| 0,
};

/// The sheet of phase king.
pub static SHEET: Sheet = Sheet {
    name: "phase-king",
    group: "phase-king",
    family: "byzantine",
    title: "Phase king",
    about: "Processes vote on what to do, and where the vote is close a king decides. Each phase \
            has another king: with more phases than traitors one of them is honest. But traitors \
            vote, and may be king.",
    words: &["phase-king"],
    unit: "round",
    shows: &[],
    twins: None,
    parameters: &PARAMETERS,
    processes: |link| usize::from(small(link, Place::Processes)),
    default,
    check,
    liars: Some(&LIARS),
    otherwise: &[],
    presets: &PRESETS,
};

static PRESETS: [Preset; 7] = [
    Preset::new(
        "traitor-king",
        "The first king is a traitor",
        "phase-king?lies=none&say=0-1.2:attack,0-2.2:attack",
        OUTCOMES[1],
    ),
    Preset::new(
        "honest-king",
        "A traitor among the people",
        "phase-king?traitors=4&seed=3",
        OUTCOMES[1],
    ),
    Preset::new(
        "unanimous",
        "All who are honest want the same",
        "phase-king?inputs=1,2,3,4&lies=retreat",
        OUTCOMES[0],
    ),
    Preset::new(
        "four-processes",
        "Four are too few",
        "phase-king?n=4&inputs=1,2,3&lies=none&say=0-1.2:retreat,0-2.2:retreat",
        OUTCOMES[3],
    ),
    Preset::new(
        "one-phase",
        "No time for an honest king",
        "phase-king?phases=1&lies=none&say=0-4.2:attack",
        OUTCOMES[2],
    ),
    Preset::new(
        "graded-four",
        "Graded votes: four are enough",
        "phase-king?n=4&variant=graded&seed=2",
        OUTCOMES[1],
    ),
    Preset::new(
        "graded-three",
        "Graded votes: three are too few",
        "phase-king?n=3&variant=graded&inputs=1&lies=none&\
         say=0-2.1:attack,0-2.2:attack,0-2.4:attack,0-2.5:attack",
        OUTCOMES[2],
    ),
];
