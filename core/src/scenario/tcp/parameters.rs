//! What a link may say of a connection.

use super::Profile;
use super::presets::PRESETS;
use super::side::Habits;
use crate::engine::{Outage, ProcessId, Span, Tick};
use crate::limits::{MAX_DELAY_TICKS, MAX_TIME_TICKS};
use crate::link::{Kind, Link, Parameter, Setting, Sheet};

/// The parameters, by their place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Index {
    Open,
    Handshake,
    Profile,
    IsnA,
    IsnB,
    Rtt,
    Data,
    DataAt,
    Close,
    CloseAt,
    CloseAfter,
    Stale,
    Until,
    DataB,
    DataBAt,
    IsnA2,
    IsnB2,
    Trim,
    Again,
    Abort,
    AbortAt,
}

const NUMBER: Kind = Kind::Whole { min: 0, max: u32::MAX as u64 };
const MOMENT: Kind = Kind::Whole { min: 0, max: MAX_TIME_TICKS };
const BYTES: Kind = Kind::Whole { min: 0, max: 65_535 };

const fn row(name: &'static str, kind: Kind) -> Parameter {
    Parameter { name, kind }
}

static PARAMETERS: [Parameter; 21] = [
    row("open", Kind::Word(&["active", "simultaneous", "passive"])),
    row("handshake", Kind::Word(&["3", "2"])),
    row("profile", Kind::Word(&["rfc", "rfc1122", "linux"])),
    row("isn_a", NUMBER),
    row("isn_b", NUMBER),
    row("rtt", Kind::Whole { min: 1, max: MAX_DELAY_TICKS }),
    row("data", BYTES),
    row("data_at", MOMENT),
    row("close", Kind::Word(&["none", "a", "b", "both"])),
    row("close_at", MOMENT),
    row("close_after", MOMENT),
    row("stale", Kind::WholeAt { max: u32::MAX as u64 }),
    row("until", MOMENT),
    row("data_b", BYTES),
    row("data_b_at", MOMENT),
    row("isn_a2", NUMBER),
    row("isn_b2", NUMBER),
    row("trim", Kind::Word(&["yes", "no"])),
    row("again", Kind::Word(&["no", "yes"])),
    row("abort", Kind::Word(&["none", "a", "b"])),
    row("abort_at", MOMENT),
];

/// The sheet of TCP.
pub static SHEET: Sheet = Sheet {
    name: "tcp",
    group: "tcp",
    family: "tcp",
    words: &["tcp"],
    unit: "millisecond",
    shows: &[],
    twins: None,
    parameters: &PARAMETERS,
    processes: |_| 2,
    default,
    check: |_| Ok(()),
    lots: None,
    liars: None,
    presets: &PRESETS,
    matrix: false,
    timers: &["retransmit", "time-wait"],
};

fn default(link: &Link, index: usize) -> Option<Setting> {
    let next = |first: Index, isn: u32| {
        let isn = match link.settings[first as usize] {
            Some(Setting::Whole(number)) => u32::try_from(number).unwrap_or(u32::MAX),
            _ => isn,
        };
        u64::from(isn.wrapping_add(100))
    };
    let is = |one: Index| index == one as usize;
    let number = match PARAMETERS.get(index)?.kind {
        Kind::Word(_) => return Some(Setting::Word(0)),
        _ if is(Index::Stale) || is(Index::Until) => return None,
        _ if is(Index::IsnA) => 100,
        _ if is(Index::IsnB) => 300,
        _ if is(Index::IsnA2) => next(Index::IsnA, 100),
        _ if is(Index::IsnB2) => next(Index::IsnB, 300),
        _ if is(Index::Rtt) => 20,
        _ if is(Index::CloseAt) || is(Index::AbortAt) => 1_000,
        _ if is(Index::CloseAfter) => 100,
        _ => 0,
    };
    Some(Setting::Whole(number))
}

/// What a side is told.
pub(super) fn habits(link: &Link, side: ProcessId) -> Habits {
    let number = |index: Index| link.number(index as usize);
    let small = |index: Index| u32::try_from(number(index)).unwrap_or(u32::MAX);
    let b = side.0 == 1;
    let of = |a: Index, other: Index| if b { other } else { a };
    let open = number(Index::Open);
    let closes = [1, 2].get(usize::from(b)).is_some_and(|own| {
        let word = number(Index::Close);
        word == *own || word == 3
    });
    let aborts = number(Index::Abort) == u64::from(side.0) + 1;
    Habits {
        connects: open == 1 || (open == 0 && !b),
        sends_from_listen: open == 2 && number(Index::Profile) != 2,
        two_way: number(Index::Handshake) == 1,
        profile: match number(Index::Profile) {
            0 => Profile::Rfc,
            1 => Profile::Rfc1122,
            _ => Profile::Linux,
        },
        isn: [small(of(Index::IsnA, Index::IsnB)), small(of(Index::IsnA2, Index::IsnB2))],
        data: (small(of(Index::Data, Index::DataB)), number(of(Index::DataAt, Index::DataBAt))),
        close_at: closes.then(|| number(Index::CloseAt)),
        close_after: number(Index::CloseAfter),
        abort_at: aborts.then(|| number(Index::AbortAt)),
        trims: number(Index::Trim) == 0,
        again: number(Index::Again) == 1,
        forgotten_at: forgotten_at(link, side),
    }
}

/// When a side whose crash has no end comes back: at once, but with nothing to do.
fn forgotten_at(link: &Link, side: ProcessId) -> Option<u64> {
    let for_good = link
        .perils
        .iter()
        .find(|peril| peril.outage == Outage::Crash(side) && peril.until.is_none());
    for_good.map(|peril| peril.from.0 + 1)
}

/// How long a segment takes.
pub(super) fn travel(link: &Link) -> Span {
    Span::fixed(link.number(Index::Rtt as usize).div_ceil(2))
}

/// When the run stops being watched, if before everything is over.
pub(super) fn until(link: &Link) -> Option<Tick> {
    link.setting(Index::Until as usize).map(|_| Tick(link.number(Index::Until as usize)))
}

/// The old SYN, and when it arrives.
pub(super) fn stale(link: &Link) -> Option<(u32, Tick)> {
    match link.setting(Index::Stale as usize) {
        Some(Setting::WholeAt(seq, at)) => Some((u32::try_from(seq).ok()?, Tick(at))),
        _ => None,
    }
}
