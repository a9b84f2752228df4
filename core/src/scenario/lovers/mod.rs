//! Two lovers who would meet at midnight: the two generals with other words.
//!
//! She writes at noon; a message takes exactly one hour, unless somebody delays it, or is lost.

use alloc::format;
use alloc::string::String;

use super::two_generals::{self, OUTCOMES, Place, Story, TwoGenerals, parameter};
use super::{Scenario, Tale};
use crate::engine::{Law, World};
use crate::link::{Link, Parameter, Preset, Setting, Sheet};

/// From noon to midnight, in hours.
const MIDNIGHT: u64 = 12;

/// The lovers: the same generals under it all.
#[derive(Clone, Debug)]
pub struct Lovers(TwoGenerals);

type Process = <TwoGenerals as Scenario>::Process;

static STORY: Story = Story {
    names: ["Alice", "Bob"],
    letters: ["shall we meet tonight", "yes, tonight", "I have your yes"],
    decisions: ["go", "stay"],
    verbs: ["goes", "stays at home"],
    captured: "is lost",
    learns: "Alice wants to meet",
    rows: [
        "Both go: they meet.",
        "Alice goes and waits alone.",
        "Bob goes and waits alone.",
        "Both stay at home: nothing happens.",
    ],
    goal: "Alice and Bob are happy if both go out to meet and miserable if only one does.",
    moment: |tick| {
        let hour = (tick.0 + 11) % 12 + 1;
        let half = if (tick.0 + 12) % 24 < 12 { "a.m." } else { "p.m." };
        let day = match tick.0 / 24 + u64::from(tick.0 % 24 > MIDNIGHT) {
            0 => String::new(),
            1 => " the next day".into(),
            days => format!(" {days} days later"),
        };
        match tick.0 % 24 {
            0 => format!("noon{day}"),
            MIDNIGHT => format!("midnight{day}"),
            _ => format!("{hour}:00 {half}{day}"),
        }
    },
    clock: "",
};

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
    family: "generals",
    title: "Two lovers",
    about: "Alice writes to Bob at noon. A message takes exactly one hour, unless you delay it, or \
            is lost. They want to meet at midnight and neither wants to go alone. But whatever \
            they agree on beforehand, if it can bring them together it can also leave one of \
            them alone.",
    unit: "hour",
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
        Lovers(TwoGenerals::told_as(link, &STORY))
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
