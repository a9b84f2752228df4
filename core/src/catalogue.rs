//! The catalogue: every scenario by its name, and what there is to do with a link.
//!
//! Nothing below it knows which scenarios there are; it is the only one who names them all. A new
//! scenario is one line in the register.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::str::FromStr;

use crate::laboratory::{Laboratory, Rooms};
use crate::link::{Link, Refusal, Sheet, quoted, says};
#[cfg(feature = "odds")]
use crate::odds::{Odds, Sample};
#[cfg(feature = "keys")]
use crate::phrase::Key;
use crate::search::{Search, Searched};

/// A scenario of this build.
struct Entry {
    sheet: &'static Sheet,
    rooms: Rooms,
    #[cfg(feature = "keys")]
    says: &'static [Key],
}

/// Every scenario there is, a line each: its name, and what is in its room where this build has
/// its group.
macro_rules! register {
    ($($group:literal: $name:literal => $room:ident::$scenario:ident,)*) => {
        static REGISTER: &[(&str, Option<Entry>)] = &[$(($name, {
            #[cfg(feature = $group)]
            {
                use crate::scenario::$room::{SHEET, $scenario};
                Some(Entry {
                    sheet: &SHEET,
                    rooms: Rooms::of::<$scenario>(&SHEET),
                    #[cfg(feature = "keys")]
                    says: crate::scenario::$room::says::KEYS,
                })
            }
            #[cfg(not(feature = $group))]
            { None }
        }),)*];
    };
}

register! {
    "generals": "two-generals" => two_generals::TwoGenerals,
    "generals": "lovers" => lovers::Lovers,
    "tcp": "tcp" => tcp::Tcp,
    "oral": "generals" => generals::Generals,
    "oral": "triangle" => triangle::Triangle,
    "hexagon": "hexagon" => hexagon::Hexagon,
    "phase-king": "phase-king" => phase_king::PhaseKing,
    "ben-or": "ben-or" => ben_or::BenOr,
    "pbft": "pbft" => pbft::Pbft,
}

/// The scenarios of this build.
fn entries() -> impl Iterator<Item = &'static Entry> {
    REGISTER.iter().filter_map(|(_, entry)| entry.as_ref())
}

/// The rooms of a link's scenario. No text names one that is in no line of the register.
fn rooms(link: &Link) -> Rooms {
    let named = entries().find(|entry| entry.sheet.name == link.sheet().name);
    named.expect("a link's scenario is in the register").rooms
}

/// The scenarios of this build, in the order of the register.
pub fn sheets() -> impl Iterator<Item = &'static Sheet> {
    entries().map(|entry| entry.sheet)
}

/// Everything that can be said, by the names of the catalogues that have the words, and all that a
/// scenario's sheet has names for: for whoever holds these to it.
#[cfg(feature = "keys")]
pub fn tables() -> impl Iterator<Item = (&'static str, Vec<Key>)> {
    let own = entries().map(|entry| {
        let said = entry.says.iter().cloned();
        (entry.sheet.name, said.chain(entry.sheet.keys(&properties(entry.sheet))).collect())
    });
    let shared = [
        ("refusals", says::KEYS.to_vec()),
        ("shared", crate::report::says::KEYS.to_vec()),
        ("shared", crate::scenario::shared::says::KEYS.to_vec()),
    ];
    own.chain(shared)
}

/// What is asked of a scenario's runs, in some or in all of them.
#[cfg(feature = "keys")]
fn properties(sheet: &'static Sheet) -> Vec<&'static str> {
    let mut all: Vec<&str> = Vec::new();
    let presets = sheet.presets.iter().map(|preset| preset.link);
    for text in presets.chain([sheet.name]) {
        let link = text.parse().expect("a preset is a link");
        all.extend(open(&link).findings().iter().map(|one| one.property));
    }
    all.sort_unstable();
    all.dedup();
    all
}

/// The names of all scenarios, also of those that this build leaves out.
pub fn names() -> impl Iterator<Item = &'static str> {
    REGISTER.iter().map(|(name, _)| *name)
}

/// The scenario of a name.
#[must_use]
pub fn sheet(name: &str) -> Option<&'static Sheet> {
    sheets().find(|sheet| sheet.name == name)
}

/// The scenario of a name, or why there is none.
fn find(name: &str) -> Result<&'static Sheet, Refusal> {
    sheet(name).ok_or_else(|| {
        let names: Vec<&str> = names().collect();
        if names.contains(&name) {
            return Refusal::new(says::refused_family(name.into()));
        }
        Refusal::new(says::refused_scenario(names.join(", "), quoted(name)))
    })
}

impl FromStr for Link {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Link, Refusal> {
        Link::read(text, find)
    }
}

/// Opens the run that a link names, at the step that it names.
///
/// ```
/// let mut run = at_dawn_core::catalogue::open(&"two-generals?lose=a2".parse()?);
/// run.finish();
/// assert_eq!(run.outcome(), Some("only-a"));
/// # Ok::<(), at_dawn_core::link::Refusal>(())
/// ```
///
/// # Panics
/// If somebody made a link of a sheet that is in no line of the register.
#[must_use]
pub fn open(link: &Link) -> Box<dyn Laboratory> {
    rooms(link).open(link)
}

/// The exact odds of a link's scenario: every run that its enemy can make of it, counted.
///
/// # Errors
/// If there are too many to count exactly.
#[cfg(feature = "odds")]
pub fn odds(link: &Link) -> Result<Odds, Refusal> {
    rooms(link).odds(link)
}

/// So many runs of a link's scenario, under its seed and the seeds after it.
///
/// # Errors
/// If it is none or too many.
#[cfg(feature = "odds")]
pub fn sample(link: &Link, runs: u64) -> Result<Sample, Refusal> {
    rooms(link).sample(link, runs)
}

/// Begins to search a link's scenario: with its traitors, or, where it names none, with as many
/// as it is meant to bear, wherever they may be. It ends after the work of some seconds.
///
/// # Errors
/// If nobody can lie in that scenario.
pub fn begin_search(link: &Link) -> Result<Box<dyn Search>, Refusal> {
    begin_bounded_search(link, None)
}

/// The same, but it ends after so many strategies where their number is given, whatever they cost.
///
/// # Errors
/// As [`begin_search`].
pub fn begin_bounded_search(link: &Link, most: Option<u64>) -> Result<Box<dyn Search>, Refusal> {
    rooms(link)
        .search(link, most)
        .ok_or_else(|| Refusal::new(says::refused_honest(link.sheet().name.into())))
}

/// Searches to the end.
///
/// # Errors
/// As [`begin_search`].
pub fn search(link: &Link) -> Result<Searched, Refusal> {
    let mut search = begin_search(link)?;
    while search.go_on(u64::MAX) {}
    Ok(search.result())
}
