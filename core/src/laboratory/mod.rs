//! The laboratory: a link, opened.
//!
//! A [`Timeline`] is the run of one scenario with its branches; a [`Laboratory`] is the same
//! behind one face for every scenario, which is what a page, a command line or a test holds.

mod face;

use alloc::boxed::Box;

pub use face::Laboratory;

#[cfg(feature = "odds")]
use crate::link::Refusal;
use crate::link::{Link, Sheet};
#[cfg(feature = "odds")]
use crate::odds::{self, Odds, Sample};
use crate::scenario::Scenario;
#[cfg(feature = "laboratory")]
use crate::search::Hunt;
use crate::search::Search;
use crate::timeline::Timeline;

/// Begins a search, unless nobody can lie.
type Begin = fn(&Link, Option<u64>) -> Option<Box<dyn Search>>;

/// How a scenario is opened, counted and searched, so that nobody who holds a link needs to know
/// the type of its [`Scenario`].
#[derive(Clone, Copy, Debug)]
pub struct Rooms {
    open: fn(&Link) -> Box<dyn Laboratory>,
    #[cfg(feature = "odds")]
    odds: fn(&Link) -> Result<Odds, Refusal>,
    #[cfg(feature = "odds")]
    sample: fn(&Link, u64) -> Result<Sample, Refusal>,
    /// Only where somebody may lie: whoever plays other scenarios need not load it.
    search: Option<Begin>,
}

impl Rooms {
    /// The rooms of a scenario with this sheet.
    #[must_use]
    pub const fn of<S: Scenario + 'static>(sheet: &Sheet) -> Rooms {
        Rooms {
            open: |link| Box::new(Timeline::<S>::open(link)),
            #[cfg(feature = "odds")]
            odds: odds::exact::<S>,
            #[cfg(feature = "odds")]
            sample: odds::sample::<S>,
            search: search::<S>(sheet),
        }
    }

    /// Opens a link.
    #[must_use]
    pub fn open(&self, link: &Link) -> Box<dyn Laboratory> {
        (self.open)(link)
    }

    /// Counts all runs of a link.
    ///
    /// # Errors
    /// If there are too many to count exactly.
    #[cfg(feature = "odds")]
    pub fn odds(&self, link: &Link) -> Result<Odds, Refusal> {
        (self.odds)(link)
    }

    /// Plays so many runs of a link.
    ///
    /// # Errors
    /// If it is none or too many.
    #[cfg(feature = "odds")]
    pub fn sample(&self, link: &Link, runs: u64) -> Result<Sample, Refusal> {
        (self.sample)(link, runs)
    }

    /// Begins a search, where there is anything to search for.
    #[must_use]
    pub fn search(&self, link: &Link, most: Option<u64>) -> Option<Box<dyn Search>> {
        self.search.and_then(|begin| begin(link, most))
    }
}

/// How the lies of a scenario are searched, if anybody may lie and this build has the search.
#[cfg(feature = "laboratory")]
const fn search<S: Scenario + 'static>(sheet: &Sheet) -> Option<Begin> {
    if sheet.liars.is_some() { Some(Hunt::<S>::boxed) } else { None }
}

#[cfg(not(feature = "laboratory"))]
const fn search<S: Scenario>(_: &Sheet) -> Option<Begin> {
    None
}
