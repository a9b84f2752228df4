//! The runs that a reader has made, as they cross.

#[cfg(feature = "laboratory")]
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use at_dawn_core::engine::{Outage, Peril, ProcessId};
use at_dawn_core::link::{Change, Deed, Link};
use at_dawn_core::timeline::{Kept, Timeline};
use serde::Serialize;

#[cfg(feature = "laboratory")]
use super::{Chances, chances, settings};
use super::{Present, Snapshot, Telling};
use crate::arguments::MAX_EXACT;

/// Everything of the run in hand, at once: what is shown once it is taken.
#[derive(Debug, Serialize)]
pub struct Taken {
    preset: Option<&'static str>,
    whole: Snapshot,
    present: Present,
    telling: Telling,
    #[cfg(feature = "laboratory")]
    settings: BTreeMap<&'static str, String>,
    #[cfg(feature = "laboratory")]
    given: BTreeMap<&'static str, String>,
    #[cfg(feature = "laboratory")]
    chances: BTreeMap<&'static str, Chances>,
    deeds: Vec<Done>,
    spoken: Vec<String>,
    shown: Vec<Shown>,
    first: Vec<String>,
    outages: Vec<Struck>,
    branches: Vec<Branch>,
    current: usize,
}

/// What was done to a messenger.
#[derive(Debug, Serialize)]
struct Done {
    name: String,
    deed: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    ticks: Option<u64>,
}

/// What a coin or a draw is to show.
#[derive(Debug, Serialize)]
struct Shown {
    process: u8,
    number: u32,
    shows: String,
}

/// A process that goes down, or a road that is cut, by its two ends.
#[derive(Debug, Serialize)]
struct Struck {
    processes: Vec<u8>,
    from: u64,
    until: Option<u64>,
}

/// A run that was made.
#[derive(Debug, Serialize)]
pub struct Branch {
    name: String,
    link: String,
    made: Option<Made>,
}

/// What a run was made by.
#[derive(Debug, Serialize)]
struct Made {
    deed: &'static str,
    what: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    word: Option<String>,
}

impl Taken {
    /// Takes the run in hand as it is at its end, and leaves it where it stands.
    #[must_use]
    pub fn of(timeline: &mut Timeline) -> Taken {
        let run = timeline.run_mut();
        let steps = run.cursor();
        run.finish();
        let (whole, telling) = (Snapshot::of(run), Telling::from(run.telling()));
        run.seek(steps);
        let link = run.link();
        Taken {
            preset: link.preset(),
            whole,
            present: Present::of(run),
            telling,
            #[cfg(feature = "laboratory")]
            settings: settings(&link),
            #[cfg(feature = "laboratory")]
            given: link.given().into_iter().collect(),
            #[cfg(feature = "laboratory")]
            chances: chances(&link),
            deeds: link.deeds().into_iter().map(Done::from).collect(),
            spoken: link.spoken(),
            shown: link.shown().into_iter().map(Shown::from).collect(),
            first: link.first(),
            outages: link.perils().iter().map(Struck::from).collect(),
            branches: branches(timeline),
            current: timeline.current(),
        }
    }
}

/// All runs that were made, in order.
#[must_use]
pub fn branches(timeline: &Timeline) -> Vec<Branch> {
    timeline.runs().iter().map(Branch::from).collect()
}

impl From<&Kept> for Branch {
    fn from(kept: &Kept) -> Branch {
        let link = kept.run().link();
        let made = kept.made.as_ref().map(|change| Made::of(change, &link));
        Branch { name: kept.name.clone(), link: link.to_string(), made }
    }
}

impl From<(String, Deed)> for Done {
    fn from((name, deed): (String, Deed)) -> Done {
        let ticks = match deed {
            Deed::Delay(ticks) => Some(ticks.min(MAX_EXACT)),
            _ => None,
        };
        Done { name, deed: deed.word(), ticks }
    }
}

impl From<(ProcessId, u32, String)> for Shown {
    fn from((process, number, shows): (ProcessId, u32, String)) -> Shown {
        Shown { process: process.0, number, shows }
    }
}

impl From<&Peril> for Struck {
    fn from(peril: &Peril) -> Struck {
        let processes = match peril.outage {
            Outage::Crash(process) => vec![process.0],
            Outage::Cut(one, other) => vec![one.0, other.0],
        };
        let moment = |tick: u64| tick.min(MAX_EXACT);
        let until = peril.until.map(|tick| moment(tick.0));
        Struck { processes, from: moment(peril.from.0), until }
    }
}

impl Made {
    fn of(change: &Change, link: &Link) -> Made {
        let (what, word) = match change {
            Change::Deed(name, _) | Change::First(name, _) | Change::Unsay(name) => {
                (name.clone(), None)
            }
            Change::Heal(outage) => (link.struck(*outage), None),
            Change::Say(name, word) => (name.clone(), Some(word.clone())),
            #[cfg(feature = "laboratory")]
            Change::Set(parameter, value) => (parameter.clone(), Some(value.clone())),
            Change::Show(process, number, shows) => {
                let which = link.called(*process, *number);
                (which, Some(shows.clone()).filter(|shows| !shows.is_empty()))
            }
            Change::Strike(peril) => (link.written(peril), None),
        };
        Made { deed: change.word(), what, word }
    }
}
