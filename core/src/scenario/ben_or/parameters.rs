//! What a link may say of Ben-Or.

use super::{Faults, OUTCOMES, Rules, WORDS};
use crate::engine::{Span, Vocabulary};
use crate::limits::MAX_DELAY_TICKS;
use crate::link::{Exhibit, Kind, Liars, Link, Parameter, Preset, Refusal, Setting, Sheet};
use crate::scenario::{consensus, with_set};

/// The parameters, by their place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Processes,
    Faults,
    Number,
    Traitors,
    Phases,
    Inputs,
    Order,
    Travel,
}

static FAULTS: [&str; 2] = ["crash", "lies"];
static ORDERS: [&str; 2] = ["free", "sent"];

static PARAMETERS: [Parameter; 8] = [
    Parameter {
        name: "n",
        kind: Kind::Whole { min: 3, max: 10 },
        default: "3",
        help: "How many processes there are.",
    },
    Parameter {
        name: "faults",
        kind: Kind::Word(&FAULTS),
        default: "crash",
        help: "What the others reckon with: processes that go down, for n > 2f, or that lie, for \
               n > 5f.",
    },
    Parameter {
        name: "f",
        kind: Kind::Whole { min: 0, max: 10 },
        default: "as many as n can bear",
        help: "How many may be faulty: nobody waits for more than n - f.",
    },
    Parameter {
        name: "traitors",
        kind: Kind::Processes,
        default: "none",
        help: "Those who may say anything to anybody, or nothing.",
    },
    Parameter {
        name: "phases",
        kind: Kind::Whole { min: 1, max: 64 },
        default: "8",
        help: "After how many phases the run is broken off: without a limit it ends with \
               probability 1, but after no fixed number.",
    },
    Parameter {
        name: "inputs",
        kind: Kind::Processes,
        default: "0",
        help: "Those who want to attack; the others want to retreat.",
    },
    Parameter {
        name: "order",
        kind: Kind::Word(&ORDERS),
        default: "free",
        help: "In which order arrives what arrives at the same moment: as the enemy likes, or as \
               it was sent.",
    },
    Parameter {
        name: "travel",
        kind: Kind::Span { min: 1, max: MAX_DELAY_TICKS },
        default: "1",
        help: "How long a messenger takes, or a range such as 1..5.",
    },
];

fn small(link: &Link, place: Place) -> u8 {
    u8::try_from(link.number(place as usize)).unwrap_or(u8::MAX)
}

pub(super) fn rules(link: &Link) -> Rules {
    let lies = link.number(Place::Faults as usize) == 1;
    Rules {
        processes: small(link, Place::Processes),
        faults: small(link, Place::Number),
        kind: if lies { Faults::Lies } else { Faults::Crash },
        phases: u32::from(small(link, Place::Phases)),
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

pub(super) fn ties_are_free(link: &Link) -> bool {
    link.number(Place::Order as usize) == 0
}

pub(super) fn travel(link: &Link) -> Span {
    match link.setting(Place::Travel as usize) {
        Some(Setting::Span(span)) => span,
        _ => Span::fixed(1),
    }
}

fn default(link: &Link, place: usize) -> Option<Setting> {
    const PLACES: [Place; 8] = [
        Place::Processes,
        Place::Faults,
        Place::Number,
        Place::Traitors,
        Place::Phases,
        Place::Inputs,
        Place::Order,
        Place::Travel,
    ];
    Some(match PLACES.get(place)? {
        Place::Processes => Setting::Whole(3),
        Place::Faults | Place::Order => Setting::Word(0),
        Place::Number => {
            let others = link.number(Place::Processes as usize) - 1;
            let each = if link.number(Place::Faults as usize) == 0 { 2 } else { 5 };
            Setting::Whole(others / each)
        }
        Place::Traitors => Setting::Processes(0),
        Place::Phases => Setting::Whole(8),
        Place::Inputs => Setting::Processes(0b1),
        Place::Travel => Setting::Span(Span::fixed(1)),
    })
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
    tried: |_| Vocabulary::of(&[0, 1, 2, 3]),
    among: everybody,
    // Set up for processes that go down it is not meant to bear any that lies.
    borne: |link| if rules(link).kind == Faults::Lies { rules(link).faults.into() } else { 0 },
    place: |link, set| with_set(link, Place::Traitors as usize, set),
    toil: |_| 1,
    alike: |_| 0,
};

static SHOWS: [Exhibit; 2] = [
    Exhibit { failure: "byzantine", timing: "asynchronous", preset: "liar" },
    Exhibit { failure: "fail-stop", timing: "asynchronous", preset: "lucky-coins" },
];

/// The sheet of Ben-Or.
pub static SHEET: Sheet = Sheet {
    name: "ben-or",
    group: "ben-or",
    family: "byzantine",
    title: "Ben-Or",
    about: "Messages may take any time and somebody may be down, so nobody can wait for all. \
            Without luck it is not sure that anybody ever decides; with coins all who are up \
            decide in the end, with probability 1, and no two of them differently, as long as no \
            more fail than the others reckon with, these are fewer than half of all (than a fifth, \
            where they lie), and no message is lost.",
    words: &["ben-or"],
    unit: "tick",
    shows: &SHOWS,
    twins: None,
    parameters: &PARAMETERS,
    processes: |link| usize::from(small(link, Place::Processes)),
    default,
    check,
    liars: Some(&LIARS),
    otherwise: &[],
    presets: &PRESETS,
};

static PRESETS: [Preset; 6] = [
    Preset::new("unanimous", "All want the same", "ben-or?inputs=0,1,2", OUTCOMES[0]),
    Preset::new("lucky-coins", "All flip, and all coins agree", "ben-or?seed=12", OUTCOMES[0]),
    Preset::new(
        "scheduler",
        "An enemy who holds back the right letters",
        "ben-or?phases=2&order=sent&seed=2&delay=1-2.3:2,2-1.3:2",
        OUTCOMES[4],
    ),
    Preset::new(
        "crash",
        "Two of five go down",
        "ben-or?n=5&inputs=0,1,2&seed=3&crash=3:1,4:3",
        OUTCOMES[0],
    ),
    Preset::new(
        "stuck",
        "Two of three are too many",
        "ben-or?inputs=0,1,2&crash=1:0,2:1",
        OUTCOMES[5],
    ),
    Preset::new(
        "liar",
        "One of six lies",
        "ben-or?n=6&faults=lies&traitors=5&inputs=0,1,2&seed=1",
        OUTCOMES[1],
    ),
];
