//! Two lovers who would meet at midnight: the two generals with other words.
//!
//! She writes at noon; a message takes exactly one hour, unless somebody delays it, or is lost.

use super::two_generals::{self, OUTCOMES, Place, TwoGenerals, parameter};
use super::{Scenario, Tale};
use crate::engine::{Law, Tick, World};
use crate::link::{Link, Parameter, Preset, Setting, Sheet};
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

/// The generals' row of the table, in the lovers' words.
const fn told(place: Place, help: &'static str) -> Parameter {
    Parameter { help, ..parameter(place) }
}

static PARAMETERS: [Parameter; 8] = [
    Parameter {
        default: "12",
        ..told(
            Place::Messages,
            "The longest chain of alternating messages, Alice first; each is sent because the \
             one before it arrived.",
        )
    },
    Parameter {
        default: "every message that could reach Alice",
        ..told(
            Place::A,
            "Alice goes if at least this many different messages of Bob's have reached her.",
        )
    },
    Parameter {
        default: "every message that could reach Bob",
        ..told(
            Place::B,
            "Bob goes if at least this many different messages of Alice's have reached him; with \
             0 he goes whatever comes.",
        )
    },
    told(Place::Copies, "How often each of Alice's messages is sent, each with its own fate."),
    told(Place::Answers, "How often each of Bob's messages is sent, each with its own fate."),
    told(
        Place::Retry,
        "Alice repeats her message every so many hours until an answer arrives or the time comes.",
    ),
    Parameter {
        default: "12, midnight",
        ..told(Place::Dawn, "The hour after noon at which both decide, on what has arrived.")
    },
    told(
        Place::Order,
        "Whether Alice wants to meet. If not she writes nothing, and nobody is to go.",
    ),
];

/// The sheet of the lovers.
pub static SHEET: Sheet = Sheet {
    name: "lovers",
    group: "two-generals",
    family: "generals",
    title: "Two lovers",
    about: "Alice writes to Bob at noon. A message takes exactly one hour, unless you delay it, or \
            is lost. They want to meet at midnight and neither wants to go alone. But whatever \
            they agree on beforehand, if it can bring them together it can also leave one of \
            them alone.",
    words: &["two-generals", "lovers"],
    unit: "hour",
    shows: &[],
    twins: None,
    parameters: &PARAMETERS,
    processes: |_| 2,
    default,
    otherwise: &[],
    presets: &PRESETS,
    check: |_| Ok(()),
    liars: None,
};

fn default(link: &Link, place: usize) -> Option<Setting> {
    if place == Place::Dawn as usize {
        return Some(Setting::Whole(MIDNIGHT));
    }
    two_generals::default(link, place, MIDNIGHT)
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

    fn census(&self) -> alloc::vec::Vec<super::Count<Process>> {
        self.0.census()
    }

    fn tale(&self) -> &dyn Tale<Process> {
        self.0.tale()
    }
}

static PRESETS: [Preset; 2] = [
    Preset {
        name: "all-afternoon",
        title: "Every message arrives",
        link: "lovers",
        outcome: OUTCOMES[0],
    },
    Preset {
        name: "last-message",
        title: "The last message is lost",
        link: "lovers?lose=b6",
        outcome: OUTCOMES[2],
    },
];
