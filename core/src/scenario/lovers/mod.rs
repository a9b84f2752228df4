//! Two lovers who would meet at midnight: the two generals with other words.
//!
//! She writes at noon; a message takes exactly one hour, unless somebody delays it, or is lost.

use super::two_generals::{self, Index, OUTCOMES, TwoGenerals};
use super::{Scenario, Tale};
use crate::engine::{Law, Tick, World};
use crate::link::{Link, Preset, Setting, Sheet};
use crate::phrase::{Phrase, phrases};

/// From noon to midnight, in hours.
const MIDNIGHT: u64 = 12;

/// The lovers: the same generals under it all.
#[derive(Clone, Debug)]
pub struct Lovers(TwoGenerals);

type Process = <TwoGenerals as Scenario>::Process;

phrases! {
    /// What is said of the lovers alone.
    pub mod says;
    /// A moment: the hour, and so many days later.
    noon(days: number);
    midnight(days: number);
    hour(hour: number, part: case, days: number);
}

/// The hour after noon, as a clock tells it.
fn clock(tick: Tick) -> Phrase {
    let days = tick.0 / 24 + u64::from(tick.0 % 24 > MIDNIGHT);
    let part = match (tick.0 + 12) % 24 {
        0..6 => "night",
        6..12 => "morning",
        12..18 => "afternoon",
        _ => "evening",
    };
    match tick.0 % 24 {
        0 => says::noon(days),
        MIDNIGHT => says::midnight(days),
        _ => says::hour((tick.0 + 11) % 12 + 1, part, days),
    }
}

/// The sheet of the lovers.
pub static SHEET: Sheet = Sheet {
    name: "lovers",
    group: "two-generals",
    family: "generals",
    words: &["two-generals", "lovers"],
    unit: "hour",
    shows: &[],
    twins: None,
    // How long a message takes is no parameter of theirs.
    parameters: two_generals::SHEET.parameters.split_at(Index::Travel as usize).0,
    processes: |_| 2,
    default,
    presets: &PRESETS,
    matrix: true,
    timers: &[],
    check: two_generals::check,
    lots: None,
    liars: None,
};

fn default(link: &Link, index: usize) -> Option<Setting> {
    if index == Index::Dawn as usize {
        return Some(Setting::Whole(MIDNIGHT));
    }
    two_generals::default(link, index, MIDNIGHT)
}

impl Scenario for Lovers {
    type Process = Process;
    type Judge = <TwoGenerals as Scenario>::Judge;

    fn settle(link: &Link) -> Lovers {
        Lovers(TwoGenerals::told_by(link, Some(clock)))
    }

    fn cast(&self) -> alloc::vec::Vec<Process> {
        self.0.cast()
    }

    fn law(&self) -> Law {
        self.0.law()
    }

    fn judge(&self) -> Self::Judge {
        self.0.judge()
    }

    fn outcomes(&self) -> &'static [&'static str] {
        self.0.outcomes()
    }

    fn outcome(&self, world: &World<Process>) -> usize {
        self.0.outcome(world)
    }

    fn is_open(&self, world: &World<Process>) -> bool {
        self.0.is_open(world)
    }

    fn census(&self) -> alloc::vec::Vec<super::Count<Process>> {
        self.0.census()
    }

    fn tale(&self) -> &dyn Tale<Process> {
        self.0.tale()
    }
}

static PRESETS: [Preset; 2] = [
    Preset { name: "all-afternoon", link: "lovers", outcome: OUTCOMES[0] },
    Preset { name: "last-message", link: "lovers?lose=b6", outcome: OUTCOMES[2] },
];
