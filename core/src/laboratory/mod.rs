//! The laboratory: a link, opened.
//!
//! A [`Timeline`] is the run of one scenario with its branches; a [`Laboratory`] is the same
//! behind one face for every scenario, which is what a page, a command line or a test holds.

mod face;

use alloc::boxed::Box;

pub use face::Laboratory;

use crate::link::Link;
#[cfg(feature = "odds")]
use crate::link::Refusal;
#[cfg(feature = "odds")]
use crate::odds::{self, Odds, Sample};
use crate::scenario::Scenario;
#[cfg(feature = "laboratory")]
use crate::search::Hunt;
use crate::search::Search;
use crate::timeline::Timeline;

/// Begins a search, unless nobody can lie.
type Begin = fn(&Link, Option<u64>) -> Option<Box<dyn Search>>;

/// How a scenario is opened, counted and sampled: what a [`Sheet`](crate::scenario::Sheet) keeps
/// of a [`Scenario`] so that nobody who holds a link needs to know its type.
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
    /// The rooms of a scenario.
    #[must_use]
    pub const fn of<S: Scenario + 'static>() -> Rooms {
        Rooms {
            open: |link| Box::new(Timeline::<S>::open(link)),
            #[cfg(feature = "odds")]
            odds: odds::exact::<S>,
            #[cfg(feature = "odds")]
            sample: odds::sample::<S>,
            search: None,
        }
    }

    /// The rooms of a scenario in which somebody may lie, and can be searched for lies.
    #[must_use]
    pub const fn of_liars<S: Scenario + 'static>() -> Rooms {
        Rooms {
            #[cfg(feature = "laboratory")]
            search: Some(Hunt::<S>::boxed),
            ..Rooms::of::<S>()
        }
    }

    /// Begins a search, where there is anything to search for.
    pub(crate) fn search(&self, link: &Link, most: Option<u64>) -> Option<Box<dyn Search>> {
        self.search.and_then(|begin| begin(link, most))
    }
}

/// Opens the run that a link names, at the step that it names.
///
/// ```
/// let mut run = at_dawn_core::laboratory::open(&"two-generals?lose=a2".parse()?);
/// run.finish();
/// assert_eq!(run.outcome(), Some("only-a"));
/// # Ok::<(), at_dawn_core::link::Refusal>(())
/// ```
#[must_use]
pub fn open(link: &Link) -> Box<dyn Laboratory> {
    (link.sheet().rooms.open)(link)
}

/// The exact odds of a link's scenario: every run that its enemy can make of it, counted.
///
/// # Errors
/// If there are too many to count exactly.
#[cfg(feature = "odds")]
pub fn odds(link: &Link) -> Result<Odds, Refusal> {
    (link.sheet().rooms.odds)(link)
}

/// So many runs of a link's scenario, under its seed and the seeds after it.
///
/// # Errors
/// If it is none or too many.
#[cfg(feature = "odds")]
pub fn sample(link: &Link, runs: u64) -> Result<Sample, Refusal> {
    (link.sheet().rooms.sample)(link, runs)
}
