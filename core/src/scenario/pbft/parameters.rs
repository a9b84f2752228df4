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
enum Place {
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
    Parameter {
        name: "n",
        kind: Kind::Whole { min: 1, max: MAX_PROCESSES as u64 - 1 },
        default: "4",
        help: "Replicas. They are the processes from 0 on; the client is the last process.",
    },
    Parameter {
        name: "f",
        kind: Kind::Whole { min: 0, max: MAX_PROCESSES as u64 - 2 },
        default: "as many as n can bear: less than a third",
        help: "The faulty replicas that the protocol is set up for. The client believes f + 1 who \
               say the same.",
    },
    Parameter {
        name: "quorum",
        kind: Kind::Whole { min: 1, max: MAX_PROCESSES as u64 - 1 },
        default: "the least of which any two share more than f: 2f + 1 of 3f + 1",
        help: "How many replicas stand behind a certificate.",
    },
    Parameter {
        name: "traitors",
        kind: Kind::Processes,
        default: "none",
        help: "The replicas that may lie, as many as you like. Each statement of each of them to \
               each of the others is a decision of the enemy.",
    },
    Parameter {
        name: "requests",
        kind: Kind::Whole { min: 1, max: LETTERS as u64 },
        default: "1",
        help: "The client's requests, all made at once: x, y, z, w.",
    },
    Parameter {
        name: "timeout",
        kind: Kind::Whole { min: 1, max: MAX_DELAY_TICKS },
        default: "ten of the slowest messengers",
        help: "How long the client waits before it asks all, and how long a backup waits for an \
               execution before it wants another view; each next time twice as long.",
    },
    Parameter {
        name: "patience",
        kind: Kind::Whole { min: 0, max: MAX_TIME_TICKS },
        default: "forty timeouts",
        help: "When all give up: after this nobody asks again, says anything again \
               unasked or wants another view.",
    },
    Parameter {
        name: "travel",
        kind: Kind::Span { min: 1, max: MAX_DELAY_TICKS },
        default: "1",
        help: "How long a messenger takes, or a range such as 1..5.",
    },
    Parameter {
        name: "speak",
        kind: Kind::Word(&TURNS),
        default: "in-turn",
        help: "When a replica that may lie speaks: where an honest one would, or at any moment at \
               which something has reached it, to each of the others, out of turn.",
    },
];

/// Who may lie here, and in which words.
static LIARS: Liars = Liars {
    words: &WORDS,
    traitors: |link| link.number(Place::Traitors as usize),
    asked: &ASKED,
    tried: |_| (0..).zip(&WORDS).fold(Vocabulary::NONE, |words, (word, _)| words.with(word)),
    among: |link| (1 << link.number(Place::N as usize)) - 1,
    borne: |link| u32::try_from(link.number(Place::F as usize)).unwrap_or(u32::MAX),
    place: |link, set| with_set(link, Place::Traitors as usize, set),
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
    title: "PBFT",
    about: "Replicas execute a client's requests in one order although some of them may lie, as \
            long as these are fewer than a third and any two quorums share more than them. What \
            is slow or lost then costs time and never agreement: who waits says again what others \
            may lack, and a client that is up gets its answers if no more than f replicas lie or \
            are down, f is less than a third of them, the rest are a quorum, and messengers come \
            through for long enough before all give up.",
    words: &["pbft"],
    unit: "tick",
    shows: &SHOWS,
    twins: None,
    parameters: &PARAMETERS,
    processes: |link| usize::try_from(link.number(Place::N as usize)).unwrap_or(0) + 1,
    default,
    check,
    liars: Some(&LIARS),
    otherwise: &[],
    presets: &PRESETS,
};

fn default(link: &Link, place: usize) -> Option<Setting> {
    let of = |place: Place| link.number(place as usize);
    let number = match place {
        place if place == Place::N as usize => 4,
        place if place == Place::F as usize => (of(Place::N) - 1) / 3,
        place if place == Place::Quorum as usize => Plan::quorum_of(of(Place::N), of(Place::F)),
        place if place == Place::Traitors as usize => return Some(Setting::Processes(0)),
        place if place == Place::Requests as usize => 1,
        place if place == Place::Timeout as usize => {
            travel(link).high.saturating_mul(MESSENGERS).min(MAX_DELAY_TICKS)
        }
        place if place == Place::Patience as usize => {
            of(Place::Timeout).saturating_mul(TIMEOUTS).min(MAX_TIME_TICKS)
        }
        place if place == Place::Travel as usize => return Some(Setting::Span(Span::fixed(1))),
        place if place == Place::Speak as usize => return Some(Setting::Word(0)),
        _ => return None,
    };
    Some(Setting::Whole(number))
}

fn check(link: &Link) -> Result<(), Refusal> {
    let of = |place: Place| link.number(place as usize);
    let n = of(Place::N);
    let refused = |place: Place, takes| {
        let parameter = &PARAMETERS[place as usize];
        let setting = link.setting(place as usize);
        let got = setting.map(|setting| parameter.write(setting)).unwrap_or_default();
        Err(Refusal::of(parameter.name, takes, &got))
    };
    if of(Place::F) >= n {
        return refused(Place::F, says::takes_fewer_than(n));
    }
    if of(Place::Quorum) > n {
        return refused(Place::Quorum, says::takes_at_most(n));
    }
    if of(Place::Traitors) >> n != 0 {
        return refused(Place::Traitors, says::takes_replicas(n - 1));
    }
    Ok(())
}

/// How long a messenger takes.
pub(super) fn travel(link: &Link) -> Span {
    match link.setting(Place::Travel as usize) {
        Some(Setting::Span(span)) => span,
        _ => Span::fixed(1),
    }
}

/// What all have agreed on beforehand.
pub(super) fn plan(link: &Link) -> Plan {
    let of = |place: Place| link.number(place as usize);
    let small = |place: Place| u8::try_from(of(place)).unwrap_or(u8::MAX);
    Plan {
        n: small(Place::N),
        f: small(Place::F),
        quorum: small(Place::Quorum),
        requests: small(Place::Requests),
        timeout: of(Place::Timeout),
        patience: Tick(of(Place::Patience)),
        traitors: of(Place::Traitors),
        out_of_turn: of(Place::Speak) == 1,
    }
}
