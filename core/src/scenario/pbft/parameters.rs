//! What a link may say of the replicas.

use super::judge::ASKED;
use super::plan::Plan;
use super::presets::PRESETS;
use super::traitor::{LETTERS, WORDS};
use crate::engine::{Span, Tick, Vocabulary};
use crate::limits::{MAX_DELAY_TICKS, MAX_PROCESSES, MAX_TIME_TICKS};
use crate::link::{Exhibit, Kind, Liars, Link, Parameter, Refusal, Setting, Sheet, says};
use crate::scenario::with_set;

/// The parameters, by their place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Index {
    N,
    F,
    Quorum,
    Traitors,
    Requests,
    Timeout,
    Patience,
    Travel,
    Speak,
}

/// How many of the slowest messengers fit into the default timeout: a request is executed after
/// four, and its reply is the fifth.
const MESSENGERS: u64 = 10;
/// How many timeouts fit into the default patience: five views, each with twice the time.
const TIMEOUTS: u64 = 40;

/// When traitors speak: where an honest replica would, or whenever something has reached them.
static TURNS: [&str; 2] = ["in-turn", "any-time"];

static PARAMETERS: [Parameter; 9] = [
    Parameter { name: "n", kind: Kind::Whole { min: 1, max: MAX_PROCESSES as u64 - 1 } },
    Parameter { name: "f", kind: Kind::Whole { min: 0, max: MAX_PROCESSES as u64 - 2 } },
    Parameter { name: "quorum", kind: Kind::Whole { min: 1, max: MAX_PROCESSES as u64 - 1 } },
    Parameter { name: "traitors", kind: Kind::Processes },
    Parameter { name: "requests", kind: Kind::Whole { min: 1, max: LETTERS as u64 } },
    Parameter { name: "timeout", kind: Kind::Whole { min: 1, max: MAX_DELAY_TICKS } },
    Parameter { name: "patience", kind: Kind::Whole { min: 0, max: MAX_TIME_TICKS } },
    Parameter { name: "travel", kind: Kind::Span { min: 1, max: MAX_DELAY_TICKS } },
    Parameter { name: "speak", kind: Kind::Word(&TURNS) },
];

/// Who may lie here, and in which words.
static LIARS: Liars = Liars {
    words: &WORDS,
    traitors: |link| link.number(Index::Traitors as usize),
    asked: &ASKED,
    tried: |_| (0..).zip(&WORDS).fold(Vocabulary::NONE, |words, (word, _)| words.with(word)),
    among: |link| (1 << link.number(Index::N as usize)) - 1,
    borne: |link| u32::try_from(link.number(Index::F as usize)).unwrap_or(u32::MAX),
    place: |link, set| with_set(link, Index::Traitors as usize, set),
    // Certificates are copied, and where much is lost books are long.
    toil: |_| 4,
    alike: |_| 0,
};

static SHOWS: [Exhibit; 2] = [
    Exhibit { failure: "authenticated", timing: "partial-messages", preset: "normal-case" },
    Exhibit {
        failure: "authenticated",
        timing: "partial-messages",
        preset: "equivocating-primary",
    },
];

/// The sheet of the replicas.
pub static SHEET: Sheet = Sheet {
    name: "pbft",
    group: "pbft",
    family: "byzantine",
    words: &["pbft"],
    unit: "tick",
    shows: &SHOWS,
    twins: None,
    parameters: &PARAMETERS,
    processes: |link| usize::try_from(link.number(Index::N as usize)).unwrap_or(0) + 1,
    default,
    check,
    lots: None,
    liars: Some(&LIARS),
    presets: &PRESETS,
    matrix: false,
    timers: &[],
};

fn default(link: &Link, index: usize) -> Option<Setting> {
    let of = |index: Index| link.number(index as usize);
    let number = match index {
        index if index == Index::N as usize => 4,
        index if index == Index::F as usize => (of(Index::N) - 1) / 3,
        index if index == Index::Quorum as usize => Plan::quorum_of(of(Index::N), of(Index::F)),
        index if index == Index::Traitors as usize => return Some(Setting::Processes(0)),
        index if index == Index::Requests as usize => 1,
        index if index == Index::Timeout as usize => {
            travel(link).high.saturating_mul(MESSENGERS).min(MAX_DELAY_TICKS)
        }
        index if index == Index::Patience as usize => {
            of(Index::Timeout).saturating_mul(TIMEOUTS).min(MAX_TIME_TICKS)
        }
        index if index == Index::Travel as usize => return Some(Setting::Span(Span::fixed(1))),
        index if index == Index::Speak as usize => return Some(Setting::Word(0)),
        _ => return None,
    };
    Some(Setting::Whole(number))
}

fn check(link: &Link) -> Result<(), Refusal> {
    let of = |index: Index| link.number(index as usize);
    let n = of(Index::N);
    let refused = |index: Index, takes| {
        let parameter = &PARAMETERS[index as usize];
        let setting = link.setting(index as usize);
        let got = setting.map(|setting| parameter.write(setting)).unwrap_or_default();
        Err(Refusal::of(parameter.name, takes, &got))
    };
    if of(Index::F) >= n {
        return refused(Index::F, says::takes_fewer_than(n));
    }
    if of(Index::Quorum) > n {
        return refused(Index::Quorum, says::takes_at_most(n));
    }
    if of(Index::Traitors) >> n != 0 {
        return refused(Index::Traitors, says::takes_replicas(n - 1));
    }
    Ok(())
}

/// How long a messenger takes.
pub(super) fn travel(link: &Link) -> Span {
    match link.setting(Index::Travel as usize) {
        Some(Setting::Span(span)) => span,
        _ => Span::fixed(1),
    }
}

/// What all have agreed on beforehand.
pub(super) fn plan(link: &Link) -> Plan {
    let of = |index: Index| link.number(index as usize);
    let small = |index: Index| u8::try_from(of(index)).unwrap_or(u8::MAX);
    Plan {
        n: small(Index::N),
        f: small(Index::F),
        quorum: small(Index::Quorum),
        requests: small(Index::Requests),
        timeout: of(Index::Timeout),
        patience: Tick(of(Index::Patience)),
        traitors: of(Index::Traitors),
        out_of_turn: of(Index::Speak) == 1,
    }
}
