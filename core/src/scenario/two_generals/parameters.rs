//! What a link may say of the two generals.

use super::OUTCOMES;
use super::protocol::Plan;
use crate::engine::{Span, Tick};
use crate::limits::{MAX_DELAY_TICKS, MAX_TIME_TICKS};
use crate::link::{Kind, Link, Parameter, Preset, Setting, Sheet};

/// How many times a repeated order fits before the default dawn.
const RETRIES: u64 = 8;

/// The parameters, by their place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::scenario) enum Place {
    Messages,
    A,
    B,
    Copies,
    Answers,
    Retry,
    Dawn,
    Order,
    Travel,
}

static ORDERS: [&str; 2] = ["attack", "retreat"];

/// One row of the table; the lovers have the same table without the last row.
pub(in crate::scenario) const fn parameter(place: Place) -> Parameter {
    let (name, kind, default, help) = match place {
        Place::Messages => (
            "messages",
            Kind::Whole { min: 0, max: 64 },
            "3",
            "The longest chain of alternating messages, A first; each is sent because the one \
             before it arrived.",
        ),
        Place::A => (
            "a",
            Kind::Whole { min: 0, max: 32 },
            "every message that could reach A",
            "A attacks at dawn if at least this many different messages of B's have reached it.",
        ),
        Place::B => (
            "b",
            Kind::Whole { min: 0, max: 32 },
            "every message that could reach B",
            "B attacks at dawn if at least this many different messages of A's have reached it; \
             with 0 it attacks whatever comes.",
        ),
        Place::Copies => (
            "copies",
            Kind::Whole { min: 1, max: 100 },
            "1",
            "Messengers that carry each of A's messages, each with its own fate.",
        ),
        Place::Answers => (
            "answers",
            Kind::Whole { min: 1, max: 100 },
            "1",
            "Messengers that carry each of B's messages, each with its own fate.",
        ),
        Place::Retry => (
            "retry",
            Kind::Whole { min: 1, max: MAX_DELAY_TICKS },
            "none",
            "A repeats its order every so many ticks until an answer arrives or dawn comes.",
        ),
        Place::Dawn => (
            "dawn",
            Kind::Whole { min: 0, max: MAX_TIME_TICKS },
            "late enough for everything",
            "When both decide, on what has arrived by then.",
        ),
        Place::Order => (
            "order",
            Kind::Word(&ORDERS),
            "attack",
            "What A wants. With retreat A writes nothing, and nobody is to attack.",
        ),
        Place::Travel => (
            "travel",
            Kind::Span { min: 1, max: MAX_DELAY_TICKS },
            "1",
            "How long a messenger takes, or a range such as 1..5.",
        ),
    };
    Parameter { name, kind, default, help }
}

static PARAMETERS: [Parameter; 9] = [
    parameter(Place::Messages),
    parameter(Place::A),
    parameter(Place::B),
    parameter(Place::Copies),
    parameter(Place::Answers),
    parameter(Place::Retry),
    parameter(Place::Dawn),
    parameter(Place::Order),
    parameter(Place::Travel),
];

/// The sheet of the two generals.
pub static SHEET: Sheet = Sheet {
    name: "two-generals",
    group: "two-generals",
    family: "generals",
    title: "Two generals",
    about: "Two generals win if both attack at dawn and lose if only one does. Their messengers \
            must cross a valley that the enemy holds.",
    words: &["two-generals"],
    unit: "tick",
    shows: &[],
    twins: None,
    parameters: &PARAMETERS,
    processes: |_| 2,
    default: |link, place| default(link, place, 3),
    otherwise: &[],
    presets: &PRESETS,
    check: |_| Ok(()),
    liars: None,
};

/// The default of a parameter, for chains that are this long by default.
pub(in crate::scenario) fn default(link: &Link, place: usize, messages: u64) -> Option<Setting> {
    let chain = match link.settings[Place::Messages as usize] {
        Some(Setting::Whole(number)) => number,
        _ => messages,
    };
    let number = match place {
        place if place == Place::Messages as usize => messages,
        place if place == Place::A as usize => chain / 2,
        place if place == Place::B as usize => chain.div_ceil(2),
        place if place == Place::Copies as usize || place == Place::Answers as usize => 1,
        place if place == Place::Dawn as usize => late_enough(link, chain),
        place if place == Place::Order as usize => return Some(Setting::Word(0)),
        place if place == Place::Travel as usize => return Some(Setting::Span(Span::fixed(1))),
        _ => return None,
    };
    Some(Setting::Whole(number))
}

/// A dawn for which everything is in time: the whole chain at its slowest, the reader's delays,
/// the repeated orders, and one tick more.
fn late_enough(link: &Link, chain: u64) -> u64 {
    let slowest = travel(link).high;
    let delays = link.orders().iter().filter_map(|(_, word)| word.delay);
    let late: u64 = delays.map(|ticks| ticks.saturating_sub(slowest)).fold(0, u64::saturating_add);
    let retry = match link.settings[Place::Retry as usize] {
        Some(Setting::Whole(ticks)) => ticks.saturating_mul(RETRIES - 1),
        _ => 0,
    };
    let travelled = chain.saturating_mul(slowest);
    travelled.saturating_add(late).saturating_add(retry).saturating_add(1).min(MAX_TIME_TICKS)
}

/// How long a messenger takes. The lovers have no such parameter: theirs take an hour.
pub(super) fn travel(link: &Link) -> Span {
    match link.settings.get(Place::Travel as usize) {
        Some(Some(Setting::Span(span))) => *span,
        _ => Span::fixed(1),
    }
}

/// What the two agreed on.
pub(super) fn plan(link: &Link) -> Plan {
    let small = |place: Place| u8::try_from(link.number(place as usize)).unwrap_or(u8::MAX);
    Plan {
        messages: small(Place::Messages),
        needs: [small(Place::A), small(Place::B)],
        messengers: [small(Place::Copies), small(Place::Answers)],
        retry: link.number(Place::Retry as usize),
        dawn: Tick(link.number(Place::Dawn as usize)),
        wanted: link.number(Place::Order as usize) == 0,
    }
}

static PRESETS: [Preset; 8] = [
    Preset {
        name: "unconditional",
        title: "The unconditional attack",
        link: "two-generals?messages=1&lose=a1",
        outcome: OUTCOMES[1],
    },
    Preset {
        name: "confirmation",
        title: "Waiting for a confirmation",
        link: "two-generals?messages=2&lose=b1",
        outcome: OUTCOMES[2],
    },
    Preset {
        name: "last-messenger",
        title: "The acknowledgement of the acknowledgement",
        link: "two-generals?lose=a2",
        outcome: OUTCOMES[1],
    },
    Preset {
        name: "five-messages",
        title: "Five messages",
        link: "two-generals?messages=5&lose=a3",
        outcome: OUTCOMES[1],
    },
    Preset {
        name: "ten-messages",
        title: "Ten messages",
        link: "two-generals?messages=10&lose=b5",
        outcome: OUTCOMES[2],
    },
    Preset {
        name: "hundred-confirmations",
        title: "A hundred confirmations",
        link: "two-generals?messages=2&answers=100&loss=9/10&seed=1&pass=a1",
        outcome: OUTCOMES[0],
    },
    Preset {
        name: "three-copies",
        title: "Three copies of one messenger",
        link: "two-generals?messages=1&copies=3&lose=a1,a3",
        outcome: OUTCOMES[0],
    },
    Preset {
        name: "retry-until-midnight",
        title: "Again and again until an answer comes",
        link: "two-generals?messages=2&retry=3&dawn=12&lose=a1,b1",
        outcome: OUTCOMES[0],
    },
];
