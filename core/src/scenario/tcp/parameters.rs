//! What a link may say of a connection.

use super::Profile;
use super::presets::PRESETS;
use super::side::Habits;
use crate::engine::{Outage, ProcessId, Span, Tick};
use crate::limits::{MAX_DELAY_TICKS, MAX_TIME_TICKS};
use crate::link::{Kind, Link, Parameter, Setting, Sheet};

/// The parameters, by their place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
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

const fn row(
    name: &'static str,
    kind: Kind,
    default: &'static str,
    help: &'static str,
) -> Parameter {
    Parameter { name, kind, default, help }
}

static PARAMETERS: [Parameter; 21] = [
    row(
        "open",
        Kind::Word(&["active", "simultaneous", "passive"]),
        "active",
        "Who opens: A connects to B, who listens; both connect; both listen.",
    ),
    row(
        "handshake",
        Kind::Word(&["3", "2"]),
        "3",
        "How many messages open a connection. With two, whoever hears a SYN believes it.",
    ),
    row(
        "profile",
        Kind::Word(&["rfc", "rfc1122", "linux"]),
        "rfc",
        "Whose timers and rules: RFC 6298, the three seconds of RFC 1122, or a Linux kernel.",
    ),
    row("isn_a", NUMBER, "100", "A's initial sequence number."),
    row("isn_b", NUMBER, "300", "B's initial sequence number."),
    row(
        "rtt",
        Kind::Whole { min: 1, max: MAX_DELAY_TICKS },
        "20",
        "How long a segment and its answer take, in milliseconds: half of it each way, rounded up.",
    ),
    row("data", BYTES, "0", "How many bytes A sends once it believes the connection open."),
    row("data_at", MOMENT, "0", "When A sends them, or as soon as it may after that."),
    row(
        "close",
        Kind::Word(&["none", "a", "b", "both"]),
        "none",
        "Who closes first; the other closes after it has seen the FIN.",
    ),
    row("close_at", MOMENT, "1000", "When whoever closes first calls CLOSE."),
    row("close_after", MOMENT, "100", "How long the other waits after it has seen the FIN."),
    row(
        "stale",
        Kind::WholeAt { max: u32::MAX as u64 },
        "none",
        "An old duplicate of a SYN, with this sequence number, reaches B at this moment.",
    ),
    row("until", MOMENT, "long enough for everything", "When the run stops being watched."),
    row("data_b", BYTES, "0", "How many bytes B sends once it believes the connection open."),
    row("data_b_at", MOMENT, "0", "When B sends them, or as soon as it may after that."),
    row(
        "isn_a2",
        NUMBER,
        "isn_a and 100 more",
        "A's initial sequence number when it opens again; each later one is 100 more.",
    ),
    row(
        "isn_b2",
        NUMBER,
        "isn_b and 100 more",
        "B's initial sequence number when it opens again; each later one is 100 more.",
    ),
    row(
        "trim",
        Kind::Word(&["yes", "no"]),
        "yes",
        "Whether a SYN,ACK that crosses a SYN is trimmed to what is new, as Figure 7 is drawn, \
         or refused, as the text of the RFC has it.",
    ),
    row(
        "again",
        Kind::Word(&["no", "yes"]),
        "no",
        "Whether a listener whose connection is over listens again.",
    ),
    row("abort", Kind::Word(&["none", "a", "b"]), "none", "Who breaks the connection off."),
    row("abort_at", MOMENT, "1000", "When it is broken off."),
];

/// Whoever goes down forgets what it was told, and need not be gone for that.
static CRASH: [Parameter; 1] = [Parameter {
    name: "crash",
    kind: Kind::Outages,
    default: "none",
    help: "Who forgets everything, and when: b:500 is there again at once, closed, and opens \
           nothing more; b:500-900 comes back and begins anew.",
}];

/// The sheet of TCP.
pub static SHEET: Sheet = Sheet {
    name: "tcp",
    group: "tcp",
    family: "tcp",
    title: "TCP: the generals who shake hands",
    about: "A and B would talk over a network that may lose, delay and double what they send. \
            As a rule three messages open a connection, and three or four close it. Whoever sends \
            the last cannot know that it has arrived, unless something comes that could only \
            follow it: timers make up for most of that, and end it.",
    words: &["tcp"],
    unit: "millisecond",
    shows: &[],
    twins: None,
    parameters: &PARAMETERS,
    processes: |_| 2,
    default,
    check: |_| Ok(()),
    liars: None,
    otherwise: &CRASH,
    presets: &PRESETS,
};

fn default(link: &Link, place: usize) -> Option<Setting> {
    let next = |first: Place, isn: u32| {
        let isn = match link.settings[first as usize] {
            Some(Setting::Whole(number)) => u32::try_from(number).unwrap_or(u32::MAX),
            _ => isn,
        };
        u64::from(isn.wrapping_add(100))
    };
    let is = |one: Place| place == one as usize;
    let number = match PARAMETERS.get(place)?.kind {
        Kind::Word(_) => return Some(Setting::Word(0)),
        _ if is(Place::Stale) || is(Place::Until) => return None,
        _ if is(Place::IsnA) => 100,
        _ if is(Place::IsnB) => 300,
        _ if is(Place::IsnA2) => next(Place::IsnA, 100),
        _ if is(Place::IsnB2) => next(Place::IsnB, 300),
        _ if is(Place::Rtt) => 20,
        _ if is(Place::CloseAt) || is(Place::AbortAt) => 1_000,
        _ if is(Place::CloseAfter) => 100,
        _ => 0,
    };
    Some(Setting::Whole(number))
}

/// What a side is told.
pub(super) fn habits(link: &Link, side: ProcessId) -> Habits {
    let number = |place: Place| link.number(place as usize);
    let small = |place: Place| u32::try_from(number(place)).unwrap_or(u32::MAX);
    let b = side.0 == 1;
    let of = |a: Place, other: Place| if b { other } else { a };
    let open = number(Place::Open);
    let closes = [1, 2].get(usize::from(b)).is_some_and(|own| {
        let word = number(Place::Close);
        word == *own || word == 3
    });
    let aborts = number(Place::Abort) == u64::from(side.0) + 1;
    Habits {
        connects: open == 1 || (open == 0 && !b),
        sends_from_listen: open == 2 && number(Place::Profile) != 2,
        two_way: number(Place::Handshake) == 1,
        profile: match number(Place::Profile) {
            0 => Profile::Rfc,
            1 => Profile::Rfc1122,
            _ => Profile::Linux,
        },
        isn: [small(of(Place::IsnA, Place::IsnB)), small(of(Place::IsnA2, Place::IsnB2))],
        data: (small(of(Place::Data, Place::DataB)), number(of(Place::DataAt, Place::DataBAt))),
        close_at: closes.then(|| number(Place::CloseAt)),
        close_after: number(Place::CloseAfter),
        abort_at: aborts.then(|| number(Place::AbortAt)),
        trims: number(Place::Trim) == 0,
        again: number(Place::Again) == 1,
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
    Span::fixed(link.number(Place::Rtt as usize).div_ceil(2))
}

/// When the run stops being watched, if before everything is over.
pub(super) fn until(link: &Link) -> Option<Tick> {
    link.setting(Place::Until as usize).map(|_| Tick(link.number(Place::Until as usize)))
}

/// The old SYN, and when it arrives.
pub(super) fn stale(link: &Link) -> Option<(u32, Tick)> {
    match link.setting(Place::Stale as usize) {
        Some(Setting::WholeAt(seq, at)) => Some((u32::try_from(seq).ok()?, Tick(at))),
        _ => None,
    }
}
