//! What a link may say of the generals.

use alloc::string::ToString;

use super::judge::ASKED;
use super::order::Order;
use super::plan::{Plan, WORDS};
use super::presets::PRESETS;
use crate::engine::{ProcessId, Vocabulary};
use crate::limits::MAX_MESSAGES;
use crate::link::{Exhibit, Kind, Liars, Link, Parameter, Refusal, Setting, Sheet, Twins, says};
use crate::scenario::with_set;

/// The parameters, by their place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Index {
    Generals,
    Algorithm,
    Rounds,
    Traitors,
    Order,
}

static ALGORITHMS: [&str; 2] = ["oral", "signed"];
static ORDERS: [&str; 2] = [Order::Attack.word(), Order::Retreat.word()];

static PARAMETERS: [Parameter; 5] = [
    Parameter { name: "n", kind: Kind::Whole { min: 2, max: 10 } },
    Parameter { name: "algorithm", kind: Kind::Word(&ALGORITHMS) },
    Parameter { name: "rounds", kind: Kind::Whole { min: 0, max: 9 } },
    Parameter { name: "traitors", kind: Kind::Processes },
    Parameter { name: "order", kind: Kind::Word(&ORDERS) },
];

/// Who may lie, and in which words.
static LIARS: Liars = Liars {
    words: &WORDS,
    traitors: |link| link.number(Index::Traitors as usize),
    asked: &ASKED,
    tried: |link| {
        // By word of mouth silence is taken for retreat: it breaks what retreat breaks.
        let signed = link.number(Index::Algorithm as usize) == 1;
        if signed { Vocabulary::of(&[0, 1, 2, 3]) } else { Vocabulary::of(&[0, 1]) }
    },
    among: |link| (1 << link.number(Index::Generals as usize)) - 1,
    borne: |link| u32::from(small(link, Index::Rounds)),
    place: |link, set| with_set(link, Index::Traitors as usize, set),
    // The deeper the rounds, the longer it takes to make one order of all that was told.
    toil: |link| 1 + u64::from(small(link, Index::Rounds)) / 4,
    // Lieutenants differ in nothing but their numbers.
    alike: |link| (1 << link.number(Index::Generals as usize)) - 2,
};

static SHOWS: [Exhibit; 4] = [
    Exhibit { failure: "byzantine", timing: "synchronous", preset: "figure-1" },
    Exhibit { failure: "byzantine", timing: "synchronous", preset: "figure-3" },
    Exhibit { failure: "authenticated", timing: "synchronous", preset: "figure-5" },
    Exhibit { failure: "authenticated", timing: "synchronous", preset: "signed-enough-rounds" },
];

/// The sheet of the generals.
pub static SHEET: Sheet = Sheet {
    name: "generals",
    group: "byzantine-generals",
    family: "byzantine",
    words: &["generals"],
    unit: "round",
    shows: &SHOWS,
    twins: Some(Twins { presets: ["figure-1", "figure-2"], process: ProcessId(1) }),
    parameters: &PARAMETERS,
    processes: |link| usize::from(small(link, Index::Generals)),
    default,
    presets: &PRESETS,
    matrix: false,
    timers: &[],
    check,
    lots: None,
    liars: Some(&LIARS),
};

fn default(_link: &Link, index: usize) -> Option<Setting> {
    Some(match index {
        index if index == Index::Generals as usize => Setting::Whole(4),
        index if index == Index::Rounds as usize => Setting::Whole(1),
        index if index == Index::Traitors as usize => Setting::Processes(0),
        _ => Setting::Word(0),
    })
}

/// How many messages OM(m) sends among so many generals: each level asks everybody who has not
/// yet been asked on a path.
#[must_use]
pub fn messages_of_om(generals: u64, depth: u64) -> u64 {
    let mut level = 1_u64;
    let rounds = (1..=depth + 1).map(|round| {
        level = level.saturating_mul(generals.saturating_sub(round));
        level
    });
    rounds.fold(0, u64::saturating_add)
}

fn check(link: &Link) -> Result<(), Refusal> {
    let (generals, depth) = (small(link, Index::Generals), small(link, Index::Rounds));
    let traitors = link.number(Index::Traitors as usize);
    if traitors >> generals != 0 {
        let takes = says::takes_generals(u64::from(generals) - 1);
        let got = PARAMETERS[Index::Traitors as usize].write(Setting::Processes(traitors));
        return Err(Refusal::of("traitors", takes, &got));
    }
    let fits = |depth: &u64| messages_of_om(generals.into(), *depth) <= u64::from(MAX_MESSAGES);
    let oral = link.number(Index::Algorithm as usize) == 0;
    if oral && !fits(&depth.into()) {
        let most = (0..10).take_while(fits).last().unwrap_or(0);
        let takes = says::takes_fewer_rounds(most, generals.into(), MAX_MESSAGES.into());
        return Err(Refusal::of("rounds", takes, &depth.to_string()));
    }
    Ok(())
}

fn small(link: &Link, index: Index) -> u8 {
    u8::try_from(link.number(index as usize)).unwrap_or(u8::MAX)
}

pub(super) fn plan(link: &Link) -> Plan {
    let traitors = link.number(Index::Traitors as usize);
    Plan {
        generals: small(link, Index::Generals),
        signed: link.number(Index::Algorithm as usize) == 1,
        depth: small(link, Index::Rounds),
        traitors: u16::try_from(traitors).unwrap_or(u16::MAX),
        order: Order::ALL[usize::from(link.number(Index::Order as usize) == 1)],
    }
}
