//! The ring of six, and the six tables of three that are cut from it.

mod corners;
mod judge;
mod oral;
mod phrases;
mod tale;

use alloc::vec::Vec;

pub use corners::{Corners, PAIRS};
pub use judge::Judge;
pub use oral::{Oral, Rule};
pub use phrases::says;
pub use tale::Words;

use super::{Scenario, Tale};
use crate::engine::{Law, Span, World};
use crate::knowledge::{CORNERS, Demand, cut, ring};
use crate::link::{Exhibit, Kind, Link, Parameter, Preset, Setting, Sheet};
use crate::rounds::InStep;

/// How a run came out: all demands kept, agreement broken, validity broken, or neither of these and
/// somebody has not decided.
pub const OUTCOMES: [&str; 4] = ["kept", "split", "wrong", "undecided"];

static TABLES: [&str; 7] = ["ring", PAIRS[0], PAIRS[1], PAIRS[2], PAIRS[3], PAIRS[4], PAIRS[5]];
static RULES: [&str; 5] = ["retreat", "attack", "own", "first-hand", "second-hand"];

/// The scenario, settled by a link.
#[derive(Clone, Debug)]
pub struct Hexagon {
    corners: Corners,
    rule: Rule,
    law: Law,
    tale: Words,
}

fn corners(link: &Link) -> Corners {
    match link.setting(0) {
        Some(Setting::Word(index @ 1..)) => Corners::Table(u8::try_from(index - 1).unwrap_or(0)),
        _ => Corners::Ring,
    }
}

impl Scenario for Hexagon {
    type Process = InStep<Oral>;
    type Judge = Judge;

    fn settle(link: &Link) -> Hexagon {
        let rule = match link.setting(1) {
            Some(Setting::Word(1)) => Rule::Attack,
            Some(Setting::Word(2)) => Rule::Own,
            Some(Setting::Word(3)) => Rule::FirstHand,
            Some(Setting::Word(4)) => Rule::SecondHand,
            _ => Rule::Retreat,
        };
        let corners = corners(link);
        let tale = Words { corners, rule, calm: link.is_calm() };
        Hexagon { corners, rule, law: link.law(Span::fixed(1)), tale }
    }

    fn cast(&self) -> Vec<InStep<Oral>> {
        let sit = |seat, wish| Oral::new(seat, wish, self.rule);
        let world = match self.corners {
            Corners::Ring => ring(sit),
            Corners::Table(first) => cut([first, (first + 1) % CORNERS], sit),
        };
        (0..world.processes()).map(|one| world.process(one).clone()).collect()
    }

    fn law(&self) -> Law {
        self.law.clone()
    }

    fn judge(&self) -> Judge {
        Judge::new(self.corners)
    }

    fn outcomes(&self) -> &'static [&'static str] {
        &OUTCOMES
    }

    fn outcome(&self, world: &World<InStep<Oral>>) -> usize {
        let decided = (0..world.processes()).map(|one| world.decision(one));
        let watch = Judge::of(self.corners, decided);
        match watch.broken() {
            Some(Demand::Agreement) => 1,
            Some(Demand::Validity) => 2,
            None if watch.awaits() => 3,
            None => 0,
        }
    }

    fn is_open(&self, world: &World<InStep<Oral>>) -> bool {
        (0..world.processes()).any(|one| world.decision(one).is_none() && world.acts_again(one))
    }

    fn tale(&self) -> &dyn Tale<InStep<Oral>> {
        &self.tale
    }
}

static PARAMETERS: [Parameter; 2] = [
    Parameter { name: "table", kind: Kind::Word(&TABLES) },
    Parameter { name: "ties", kind: Kind::Word(&RULES) },
];

static SHOWS: [Exhibit; 1] =
    [Exhibit { failure: "byzantine", timing: "synchronous", preset: "ring" }];

/// The sheet of the hexagon.
pub static SHEET: Sheet = Sheet {
    name: "hexagon",
    group: "hexagon",
    family: "byzantine",
    words: &["hexagon"],
    unit: "round",
    shows: &SHOWS,
    twins: None,
    parameters: &PARAMETERS,
    processes: |link| if corners(link) == Corners::Ring { CORNERS as usize } else { 3 },
    default: |_, index| (index < PARAMETERS.len()).then_some(Setting::Word(0)),
    check: |_| Ok(()),
    lots: None,
    liars: None,
    presets: &PRESETS,
    matrix: false,
    timers: &[],
};

static PRESETS: [Preset; 9] = [
    Preset::new("ring", "hexagon", OUTCOMES[2]),
    Preset::new("p0-q0", "hexagon?table=p0-q0", OUTCOMES[0]),
    Preset::new("q0-r0", "hexagon?table=q0-r0", OUTCOMES[0]),
    Preset::new("r0-p1", "hexagon?table=r0-p1", OUTCOMES[0]),
    Preset::new("p1-q1", "hexagon?table=p1-q1", OUTCOMES[2]),
    Preset::new("q1-r1", "hexagon?table=q1-r1", OUTCOMES[2]),
    Preset::new("r1-p0", "hexagon?table=r1-p0", OUTCOMES[0]),
    Preset::new("ring-own", "hexagon?ties=own", OUTCOMES[1]),
    Preset::new("r0-p1-own", "hexagon?table=r0-p1&ties=own", OUTCOMES[1]),
];
