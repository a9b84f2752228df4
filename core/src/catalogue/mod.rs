//! The catalogue: scenarios by their names, and what there is to do with a link.
//!
//! Nothing below it knows which scenarios there are. It is a value: a tool has [`ALL`] of them, and
//! a page with one figure takes a catalogue of one group, so that it loads nothing of the others.

use alloc::boxed::Box;
#[cfg(any(feature = "laboratory", feature = "odds"))]
use core::ops::Range;
use core::str::FromStr;

use crate::branch::Branch;
use crate::link::{Link, Refusal, Sheet, quoted, says};
#[cfg(feature = "odds")]
use crate::odds::{self, Odds, Progress};
#[cfg(feature = "keys")]
use crate::phrase::Key;
#[cfg(any(feature = "laboratory", feature = "odds"))]
use crate::sample::{self, Sample, Sampling};
use crate::scenario::Scenario;
#[cfg(feature = "laboratory")]
use crate::search::Hunt;
use crate::search::{Search, Searched};
use crate::timeline::{Open, Played, Timeline};

#[cfg(feature = "keys")]
pub mod tables;

mod rooms {
    //! The register, which the build makes of the rooms that `scenario/mod.rs` names.
    include!(concat!(env!("OUT_DIR"), "/rooms.rs"));
}

/// Every scenario there is.
pub static ALL: Catalogue = Catalogue { entries: &rooms::ENTRIES };

/// Some scenarios, each with how it is opened, counted and searched.
#[derive(Clone, Copy, Debug)]
pub struct Catalogue {
    entries: &'static [Entry],
}

/// Counts exactly, and tells how far it is.
#[cfg(feature = "odds")]
type Counting = fn(&Link, &mut dyn FnMut(Progress)) -> Result<Odds, Refusal>;

/// Begins to throw dice.
#[cfg(any(feature = "laboratory", feature = "odds"))]
type Throwing = fn(&Link, Range<u64>) -> Result<Box<dyn Sampling>, Refusal>;

/// Begins a search, unless nobody can lie.
type Begin = fn(&Link, Option<u64>) -> Option<Box<dyn Search>>;

/// A scenario, and how it is opened, counted and searched: so nobody who holds a link needs to know
/// the type of its [`Scenario`].
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    sheet: &'static Sheet,
    open: Open,
    #[cfg(feature = "odds")]
    odds: Counting,
    #[cfg(any(feature = "laboratory", feature = "odds"))]
    sampling: Throwing,
    /// Only where somebody may lie: whoever plays other scenarios need not load it.
    search: Option<Begin>,
    #[cfg(feature = "keys")]
    says: &'static [Key],
}

impl Entry {
    /// A scenario with this sheet, and with everything that can be said in it.
    const fn of<S: Scenario + 'static>(
        sheet: &'static Sheet,
        #[cfg(feature = "keys")] says: &'static [Key],
    ) -> Entry {
        Entry {
            sheet,
            open: |link| Box::new(Branch::<S>::open(link)),
            #[cfg(feature = "odds")]
            odds: odds::exact::<S>,
            #[cfg(any(feature = "laboratory", feature = "odds"))]
            sampling: |link, runs| {
                sample::sampling::<S>(link, runs)
                    .map(|sampling| Box::new(sampling) as Box<dyn Sampling>)
            },
            search: search::<S>(sheet),
            #[cfg(feature = "keys")]
            says,
        }
    }
}

/// How the lies of a scenario are searched, if anybody may lie and this build has the search.
#[cfg(feature = "laboratory")]
const fn search<S: Scenario + 'static>(sheet: &Sheet) -> Option<Begin> {
    if sheet.liars.is_some() { Some(Hunt::<S>::boxed) } else { None }
}

#[cfg(not(feature = "laboratory"))]
#[expect(clippy::extra_unused_type_parameters, reason = "as where there is a search")]
const fn search<S: Scenario>(_: &Sheet) -> Option<Begin> {
    None
}

/// How many scenarios are in a group.
#[must_use]
pub const fn count(group: &str) -> usize {
    let (mut index, mut count) = (0, 0);
    while index < rooms::ENTRIES.len() {
        if is(rooms::ENTRIES[index].sheet.group, group) {
            count += 1;
        }
        index += 1;
    }
    count
}

/// The scenarios of a group, of which there are `COUNT`: worked out while the program is built, so
/// that it holds nothing of the others.
///
/// # Panics
/// If there are not as many.
#[must_use]
pub const fn group<const COUNT: usize>(group: &str) -> [Entry; COUNT] {
    let mut entries = [rooms::ENTRIES[0]; COUNT];
    let (mut index, mut count) = (0, 0);
    while index < rooms::ENTRIES.len() {
        if is(rooms::ENTRIES[index].sheet.group, group) {
            entries[count] = rooms::ENTRIES[index];
            count += 1;
        }
        index += 1;
    }
    assert!(count == COUNT, "there are as many scenarios in a group as are counted");
    entries
}

/// Whether two texts are the same.
const fn is(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut index = 0;
    while index < one.len() && index < other.len() && one[index] == other[index] {
        index += 1;
    }
    index == one.len() && index == other.len()
}

impl Catalogue {
    /// A catalogue of these scenarios.
    #[must_use]
    pub const fn of(entries: &'static [Entry]) -> Catalogue {
        Catalogue { entries }
    }

    /// The scenarios, in order.
    pub fn sheets(&self) -> impl Iterator<Item = &'static Sheet> + use<> {
        self.entries.iter().map(|entry| entry.sheet)
    }

    /// The scenario of a name.
    #[must_use]
    pub fn sheet(&self, name: &str) -> Option<&'static Sheet> {
        self.sheets().find(|sheet| sheet.name == name)
    }

    /// Reads a link.
    ///
    /// # Errors
    /// If its scenario is not in the catalogue, or anything in it cannot be what it is to be.
    pub fn read(&self, text: &str) -> Result<Link, Refusal> {
        Link::read(text, |name| {
            self.sheet(name).ok_or_else(|| {
                if rooms::NAMES.contains(&name) {
                    return Refusal::new(says::refused_family(name.into()));
                }
                Refusal::new(says::refused_scenario(rooms::NAMES.join(", "), quoted(name)))
            })
        })
    }

    /// Opens the run that a link names, at the step that it names.
    ///
    /// ```
    /// use at_dawn_core::catalogue::ALL;
    /// let mut run = ALL.open(&"two-generals?lose=a2".parse()?);
    /// run.finish();
    /// assert_eq!(run.outcome(), Some("only-a"));
    /// # Ok::<(), at_dawn_core::link::Refusal>(())
    /// ```
    ///
    /// # Panics
    /// If the link's scenario is not in the catalogue; no text that it reads names such a one.
    #[must_use]
    pub fn open(&self, link: &Link) -> Box<dyn Played> {
        (self.entry(link).open)(link)
    }

    /// The same, as the first of the runs that a reader will make of it.
    ///
    /// # Panics
    /// As [`open`](Catalogue::open).
    #[must_use]
    pub fn timeline(&self, link: &Link) -> Timeline {
        Timeline::new(link, self.entry(link).open)
    }

    /// The exact odds of a link's scenario: every run that its enemy can make of it, counted.
    ///
    /// # Errors
    /// If there are too many to count exactly.
    ///
    /// # Panics
    /// As [`open`](Catalogue::open).
    #[cfg(feature = "odds")]
    pub fn odds(&self, link: &Link) -> Result<Odds, Refusal> {
        self.odds_telling(link, &mut |_| {})
    }

    /// The same, telling again and again how far it is.
    ///
    /// # Errors
    /// As [`odds`](Catalogue::odds).
    ///
    /// # Panics
    /// As [`open`](Catalogue::open).
    #[cfg(feature = "odds")]
    pub fn odds_telling(
        &self,
        link: &Link,
        tell: &mut dyn FnMut(Progress),
    ) -> Result<Odds, Refusal> {
        (self.entry(link).odds)(link, tell)
    }

    /// So many runs of a link's scenario, under seeds drawn of its own.
    ///
    /// # Errors
    /// If it is none or too many.
    ///
    /// # Panics
    /// As [`open`](Catalogue::open).
    #[cfg(any(feature = "laboratory", feature = "odds"))]
    pub fn sample(&self, link: &Link, runs: u64) -> Result<Sample, Refusal> {
        let mut sampling = self.sampling(link, 0..runs)?;
        sampling.advance(runs);
        Ok(sampling.sample().clone())
    }

    /// Of such a sample the runs of a range, to be played a slice at a time: the parts of a whole add
    /// up to it, whoever plays which of them.
    ///
    /// # Errors
    /// If there is no run in it, or too many.
    ///
    /// # Panics
    /// As [`open`](Catalogue::open).
    #[cfg(any(feature = "laboratory", feature = "odds"))]
    pub fn sampling(&self, link: &Link, runs: Range<u64>) -> Result<Box<dyn Sampling>, Refusal> {
        (self.entry(link).sampling)(link, runs)
    }

    /// Begins to search a link's scenario: with its traitors, or, where it names none, with as many
    /// as it is meant to bear, wherever they may be. It ends after so many strategies where their
    /// number is given, whatever they cost, and else after the work of some seconds.
    ///
    /// # Errors
    /// If nobody can lie in that scenario.
    ///
    /// # Panics
    /// As [`open`](Catalogue::open).
    pub fn begin_search(&self, link: &Link, most: Option<u64>) -> Result<Box<dyn Search>, Refusal> {
        let search = self.entry(link).search.and_then(|begin| begin(link, most));
        search.ok_or_else(|| Refusal::new(says::refused_honest(link.sheet().name.into())))
    }

    /// Searches to the end.
    ///
    /// # Errors
    /// As [`begin_search`](Catalogue::begin_search).
    ///
    /// # Panics
    /// As [`open`](Catalogue::open).
    pub fn search(&self, link: &Link) -> Result<Searched, Refusal> {
        let mut search = self.begin_search(link, None)?;
        while search.go_on(u64::MAX) {}
        Ok(search.result())
    }

    fn entry(&self, link: &Link) -> &'static Entry {
        let named = self.entries.iter().find(|entry| entry.sheet.name == link.sheet().name);
        named.expect("a link's scenario is in the catalogue that read it")
    }
}

impl FromStr for Link {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Link, Refusal> {
        ALL.read(text)
    }
}
