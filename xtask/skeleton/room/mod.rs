//! Skeleton: one calls, and the other hears it in time or does not.

mod judge;
mod phrases;
mod protocol;
mod tale;
mod teller;

use alloc::vec::Vec;

pub use judge::{Judge, OUTCOMES};
pub use phrases::says;
pub use protocol::{A, B, Call, Mood, Side};

use super::{Scenario, Tale};
use crate::engine::{Law, Span, World};
use crate::limits::MAX_DELAY_TICKS;
use crate::link::{Kind, Link, Parameter, Preset, Setting, Sheet};
use tale::Words;

/// The places of the parameters in their table.
const WAIT: usize = 0;
const TRAVEL: usize = 1;

static PARAMETERS: [Parameter; 2] = [
    Parameter { name: "wait", kind: Kind::Whole { min: 1, max: MAX_DELAY_TICKS } },
    Parameter { name: "travel", kind: Kind::Span { min: 1, max: MAX_DELAY_TICKS } },
];

static PRESETS: [Preset; 2] = [
    Preset { name: "heard", link: "skeleton", outcome: OUTCOMES[0] },
    Preset { name: "missed", link: "skeleton?lose=a1", outcome: OUTCOMES[1] },
];

/// The sheet: what a link may say, and what there is to look at.
pub static SHEET: Sheet = Sheet {
    name: "skeleton",
    group: "skeleton",
    family: "generals",
    words: &["skeleton"],
    unit: "tick",
    shows: &[],
    twins: None,
    parameters: &PARAMETERS,
    processes: |_| 2,
    default,
    presets: &PRESETS,
    matrix: false,
    timers: &[],
    check: |_| Ok(()),
    lots: None,
    liars: None,
};

fn default(link: &Link, index: usize) -> Option<Setting> {
    match index {
        // Just longer than the longest way.
        WAIT => Some(Setting::Whole(travel(link).high.saturating_add(1).min(MAX_DELAY_TICKS))),
        _ => Some(Setting::Span(Span::fixed(1))),
    }
}

fn travel(link: &Link) -> Span {
    match link.setting(TRAVEL) {
        Some(Setting::Span(span)) => span,
        _ => Span::fixed(1),
    }
}

/// The scenario, settled by a link.
#[derive(Clone, Debug)]
pub struct Skeleton {
    wait: u64,
    law: Law,
    tale: Words,
}

impl Scenario for Skeleton {
    type Process = Side;
    type Judge = Judge;

    fn settle(link: &Link) -> Skeleton {
        let wait = link.number(WAIT);
        Skeleton { wait, law: link.law(travel(link)), tale: Words { wait } }
    }

    fn cast(&self) -> Vec<Side> {
        alloc::vec![Side::new(A, self.wait), Side::new(B, self.wait)]
    }

    fn law(&self) -> Law {
        self.law.clone()
    }

    fn judge(&self) -> Judge {
        Judge::default()
    }

    fn outcomes(&self) -> &'static [&'static str] {
        &OUTCOMES
    }

    fn outcome(&self, world: &World<Side>) -> usize {
        usize::from(world.decision(B.index()) != Some(true))
    }

    fn is_open(&self, world: &World<Side>) -> bool {
        world.decision(B.index()).is_none() && world.acts_again(B.index())
    }

    fn tale(&self) -> &dyn Tale<Side> {
        &self.tale
    }
}
