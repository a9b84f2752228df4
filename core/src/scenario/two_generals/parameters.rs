//! What a link may say of the two generals.

use super::OUTCOMES;
use super::protocol::Plan;
use crate::engine::{Span, Tick};
use crate::limits::{MAX_DELAY_TICKS, MAX_TIME_TICKS};
use crate::link::{Kind, Link, Parameter, Preset, Refusal, Setting, Sheet, says};

/// How many times a repeated order fits before the default dawn.
const RETRIES: u64 = 8;

/// The parameters, by their place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::scenario) enum Index {
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

/// The dawn of a night without one.
const NEVER: &str = "never";

static ORDERS: [&str; 2] = ["attack", "retreat"];

/// The table. The lovers have the same without the last row.
static PARAMETERS: [Parameter; 9] = [
    Parameter { name: "messages", kind: Kind::Whole { min: 0, max: 64 } },
    Parameter { name: "a", kind: Kind::Whole { min: 0, max: 32 } },
    Parameter { name: "b", kind: Kind::Whole { min: 0, max: 32 } },
    Parameter { name: "copies", kind: Kind::Whole { min: 1, max: 100 } },
    Parameter { name: "answers", kind: Kind::Whole { min: 1, max: 100 } },
    Parameter { name: "retry", kind: Kind::Whole { min: 1, max: MAX_DELAY_TICKS } },
    Parameter { name: "dawn", kind: Kind::WholeOr { min: 0, max: MAX_TIME_TICKS, word: NEVER } },
    Parameter { name: "order", kind: Kind::Word(&ORDERS) },
    Parameter { name: "travel", kind: Kind::Span { min: 1, max: MAX_DELAY_TICKS } },
];

/// The sheet of the two generals.
pub static SHEET: Sheet = Sheet {
    name: "two-generals",
    group: "two-generals",
    family: "generals",
    words: &["two-generals"],
    unit: "tick",
    shows: &[],
    twins: None,
    parameters: &PARAMETERS,
    processes: |_| 2,
    default: |link, index| default(link, index, 3),
    presets: &PRESETS,
    matrix: true,
    timers: &[],
    check,
    lots: None,
    liars: None,
};

/// The default of a parameter, for chains that are this long by default.
pub(in crate::scenario) fn default(link: &Link, index: usize, messages: u64) -> Option<Setting> {
    let chain = match link.settings[Index::Messages as usize] {
        Some(Setting::Whole(number)) => number,
        _ => messages,
    };
    let number = match index {
        index if index == Index::Messages as usize => messages,
        index if index == Index::A as usize => chain / 2,
        index if index == Index::B as usize => chain.div_ceil(2),
        index if index == Index::Copies as usize || index == Index::Answers as usize => 1,
        index if index == Index::Dawn as usize => late_enough(link, chain),
        index if index == Index::Order as usize => return Some(Setting::Word(0)),
        index if index == Index::Travel as usize => return Some(Setting::Span(Span::fixed(1))),
        _ => return None,
    };
    Some(Setting::Whole(number))
}

/// Without a dawn somebody has to go on until it is heard: else whoever waits for what was lost would
/// wait for ever.
pub(in crate::scenario) fn check(link: &Link) -> Result<(), Refusal> {
    let [retry, dawn] = [Index::Retry, Index::Dawn].map(|index| index as usize);
    if link.settings[dawn] == Some(Setting::Word(0)) && link.settings[retry].is_none() {
        let takes = says::takes_only_with(NEVER.into(), "retry".into());
        return Err(Refusal::of("dawn", takes, NEVER));
    }
    Ok(())
}

/// A dawn for which everything is in time: the whole chain at its slowest, the reader's delays,
/// the repeated orders, and one tick more.
fn late_enough(link: &Link, chain: u64) -> u64 {
    let slowest = travel(link).high;
    let delays = link.orders().iter().filter_map(|(_, word)| word.delay);
    let late: u64 = delays.map(|ticks| ticks.saturating_sub(slowest)).fold(0, u64::saturating_add);
    let retry = match link.settings[Index::Retry as usize] {
        Some(Setting::Whole(ticks)) => ticks.saturating_mul(RETRIES - 1),
        _ => 0,
    };
    let travelled = chain.saturating_mul(slowest);
    travelled.saturating_add(late).saturating_add(retry).saturating_add(1).min(MAX_TIME_TICKS)
}

/// How long a messenger takes. The lovers have no such parameter: theirs take an hour.
pub(super) fn travel(link: &Link) -> Span {
    match link.settings.get(Index::Travel as usize) {
        Some(Some(Setting::Span(span))) => *span,
        _ => Span::fixed(1),
    }
}

/// What the two agreed on.
pub(super) fn plan(link: &Link) -> Plan {
    let small = |index: Index| u8::try_from(link.number(index as usize)).unwrap_or(u8::MAX);
    Plan {
        messages: small(Index::Messages),
        needs: [small(Index::A), small(Index::B)],
        messengers: [small(Index::Copies), small(Index::Answers)],
        retry: link.number(Index::Retry as usize),
        dawn: match link.setting(Index::Dawn as usize) {
            Some(Setting::Whole(dawn)) => Some(Tick(dawn)),
            _ => None,
        },
        wanted: link.number(Index::Order as usize) == 0,
    }
}

static PRESETS: [Preset; 8] = [
    Preset { name: "unconditional", link: "two-generals?messages=1&lose=a1", outcome: OUTCOMES[1] },
    Preset { name: "confirmation", link: "two-generals?messages=2&lose=b1", outcome: OUTCOMES[2] },
    Preset { name: "last-messenger", link: "two-generals?lose=a2", outcome: OUTCOMES[1] },
    Preset { name: "five-messages", link: "two-generals?messages=5&lose=a3", outcome: OUTCOMES[1] },
    Preset { name: "ten-messages", link: "two-generals?messages=10&lose=b5", outcome: OUTCOMES[2] },
    Preset {
        name: "hundred-confirmations",
        link: "two-generals?messages=2&answers=100&loss=9/10&seed=1&pass=a1",
        outcome: OUTCOMES[0],
    },
    Preset {
        name: "three-copies",
        link: "two-generals?messages=1&copies=3&lose=a1,a3",
        outcome: OUTCOMES[0],
    },
    Preset {
        name: "retry-until-midnight",
        link: "two-generals?messages=2&retry=3&dawn=12&lose=a1,b1",
        outcome: OUTCOMES[0],
    },
];
