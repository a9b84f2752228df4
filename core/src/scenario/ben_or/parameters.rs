//! What a link may say of Ben-Or.

use super::{Faults, OUTCOMES, Rules, WORDS};
use crate::engine::{Span, Vocabulary};
use crate::limits::MAX_DELAY_TICKS;
use crate::link::{Exhibit, Kind, Liars, Link, Lot, Parameter, Preset, Refusal, Setting, Sheet};
use crate::scenario::{consensus, with_set};

/// The parameters, by their place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Index {
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
    Parameter { name: "n", kind: Kind::Whole { min: 3, max: 10 } },
    Parameter { name: "faults", kind: Kind::Word(&FAULTS) },
    Parameter { name: "f", kind: Kind::Whole { min: 0, max: 10 } },
    Parameter { name: "traitors", kind: Kind::Processes },
    Parameter { name: "phases", kind: Kind::Whole { min: 1, max: 64 } },
    Parameter { name: "inputs", kind: Kind::Processes },
    Parameter { name: "order", kind: Kind::Word(&ORDERS) },
    Parameter { name: "travel", kind: Kind::Span { min: 1, max: MAX_DELAY_TICKS } },
];

fn small(link: &Link, index: Index) -> u8 {
    u8::try_from(link.number(index as usize)).unwrap_or(u8::MAX)
}

pub(super) fn rules(link: &Link) -> Rules {
    let lies = link.number(Index::Faults as usize) == 1;
    Rules {
        processes: small(link, Index::Processes),
        faults: small(link, Index::Number),
        kind: if lies { Faults::Lies } else { Faults::Crash },
        phases: u32::from(small(link, Index::Phases)),
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

pub(super) fn ties_are_free(link: &Link) -> bool {
    link.number(Index::Order as usize) == 0
}

pub(super) fn travel(link: &Link) -> Span {
    match link.setting(Index::Travel as usize) {
        Some(Setting::Span(span)) => span,
        _ => Span::fixed(1),
    }
}

fn default(link: &Link, index: usize) -> Option<Setting> {
    const PLACES: [Index; 8] = [
        Index::Processes,
        Index::Faults,
        Index::Number,
        Index::Traitors,
        Index::Phases,
        Index::Inputs,
        Index::Order,
        Index::Travel,
    ];
    Some(match PLACES.get(index)? {
        Index::Processes => Setting::Whole(3),
        Index::Faults | Index::Order => Setting::Word(0),
        Index::Number => {
            let others = link.number(Index::Processes as usize) - 1;
            let each = if link.number(Index::Faults as usize) == 0 { 2 } else { 5 };
            Setting::Whole(others / each)
        }
        Index::Traitors => Setting::Processes(0),
        Index::Phases => Setting::Whole(8),
        Index::Inputs => Setting::Processes(0b1),
        Index::Travel => Setting::Span(Span::fixed(1)),
    })
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
    tried: |_| Vocabulary::of(&[0, 1, 2, 3]),
    among: everybody,
    // Set up for processes that go down it is not meant to bear any that lies.
    borne: |link| if rules(link).kind == Faults::Lies { rules(link).faults.into() } else { 0 },
    place: |link, set| with_set(link, Index::Traitors as usize, set),
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
    words: &["ben-or"],
    unit: "tick",
    shows: &SHOWS,
    twins: None,
    parameters: &PARAMETERS,
    processes: |link| usize::from(small(link, Index::Processes)),
    default,
    check,
    lots: Some(|_, _, _| Lot::Coin),
    liars: Some(&LIARS),
    presets: &PRESETS,
    matrix: false,
    timers: &[],
};

static PRESETS: [Preset; 6] = [
    Preset::new("unanimous", "ben-or?inputs=0,1,2", OUTCOMES[0]),
    Preset::new("lucky-coins", "ben-or?seed=12", OUTCOMES[0]),
    Preset::new(
        "scheduler",
        "ben-or?phases=2&order=sent&seed=2&delay=1-2.3:2,2-1.3:2",
        OUTCOMES[4],
    ),
    Preset::new("crash", "ben-or?n=5&inputs=0,1,2&seed=3&crash=3:1,4:3", OUTCOMES[0]),
    Preset::new("stuck", "ben-or?inputs=0,1,2&crash=1:0,2:1", OUTCOMES[5]),
    Preset::new("liar", "ben-or?n=6&faults=lies&traitors=5&inputs=0,1,2&seed=1", OUTCOMES[1]),
];
