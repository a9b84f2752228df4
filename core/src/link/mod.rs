//! Links: one text names a run exactly.
//!
//! ```
//! use at_dawn_core::link::Link;
//! let link: Link = "two-generals?loss=25%&messages=3&at=12".parse().unwrap();
//! assert_eq!(link.to_string(), "two-generals?loss=1/4&at=12");
//! let refusal = "two-generals?messages=99".parse::<Link>().unwrap_err();
//! assert_eq!(refusal.to_string(), "messages takes a whole number from 0 to 64, but got “99”.");
//! ```

mod chances;
mod change;
mod deed;
mod draws;
mod enemy;
#[cfg(feature = "english")]
mod english;
#[cfg(feature = "keys")]
mod naming;
mod orders;
mod outage;
mod parameter;
mod parse;
mod phrases;
mod print;
mod refusal;
#[cfg(feature = "laboratory")]
mod set;
mod sheet;
mod statement;

use alloc::string::ToString;
use alloc::vec::Vec;

pub use change::Change;
pub use deed::Deed;
pub use parameter::{Kind, Lot, Parameter, Setting};
pub use phrases::says;
pub use refusal::{Refusal, quoted};
pub use sheet::{Exhibit, Liars, Preset, Sheet, Twins};

use crate::enemy::{Dice, Orders, Script, Word};
use crate::engine::{Chances, Law, Outage, Peril, Span, Tick, Ties};
use crate::ratio::Ratio;

/// A run, named: a scenario with its settings, the enemy, and where it opens.
///
/// A link that exists is valid: making a world of it cannot fail.
#[derive(Clone, Debug)]
pub struct Link {
    pub(crate) sheet: &'static Sheet,
    /// One for each of the sheet's parameters; none where it is at its default.
    pub(crate) settings: Vec<Option<Setting>>,
    pub(crate) loss: Chances,
    pub(crate) twice: Chances,
    pub(crate) seed: u64,
    pub(crate) orders: Orders,
    pub(crate) perils: Vec<Peril>,
    /// The last moment that is watched; none to watch to the end.
    until: Option<Tick>,
    pub(crate) at: u32,
}

impl Link {
    /// A scenario with everything at its default.
    #[must_use]
    pub fn to(sheet: &'static Sheet) -> Link {
        Link {
            sheet,
            settings: alloc::vec![None; sheet.parameters.len()],
            loss: Chances::NONE,
            twice: Chances::NONE,
            seed: 0,
            orders: Orders::new(),
            perils: Vec::new(),
            until: None,
            at: 0,
        }
    }

    /// The scenario.
    #[must_use]
    pub const fn sheet(&self) -> &'static Sheet {
        self.sheet
    }

    /// The chance that a messenger is captured.
    #[must_use]
    pub const fn loss(&self) -> &Chances {
        &self.loss
    }

    /// The seed of the dice.
    #[must_use]
    pub const fn seed(&self) -> u64 {
        self.seed
    }

    /// The same run under other dice.
    #[must_use]
    pub fn with_seed(mut self, seed: u64) -> Link {
        self.seed = seed;
        self
    }

    /// The number of steps already taken when it opens.
    #[must_use]
    pub const fn at(&self) -> u32 {
        self.at
    }

    /// The same run, opened after so many steps.
    #[must_use]
    pub fn opened_at(mut self, steps: u32) -> Link {
        self.at = steps;
        self
    }

    /// The name of the preset that this is, wherever it is opened.
    #[must_use]
    pub fn preset(&self) -> Option<&'static str> {
        let link = self.clone().opened_at(0).to_string();
        let preset = self.sheet.presets.iter().find(|preset| preset.link == link);
        preset.map(|preset| preset.name)
    }

    /// What the reader said of single messengers.
    #[must_use]
    pub const fn orders(&self) -> &Orders {
        &self.orders
    }

    /// The enemy that the link names: what the reader said, then dice.
    #[must_use]
    pub fn enemy(&self) -> Script<'_, Dice> {
        Script::new(&self.orders, Dice { seed: self.seed })
    }

    /// The setting of a parameter, its default where none was given.
    #[must_use]
    pub fn setting(&self, index: usize) -> Option<Setting> {
        self.settings[index].or_else(|| (self.sheet.default)(self, index))
    }

    /// The setting of a parameter that takes a whole number; 0 where there is none.
    #[allow(dead_code, reason = "a module with the hexagon alone has no numbers to read")]
    pub(crate) fn number(&self, index: usize) -> u64 {
        match self.setting(index) {
            Some(
                Setting::Processes(number) | Setting::Whole(number) | Setting::WholeAt(number, _),
            ) => number,
            Some(Setting::Word(index)) => index as u64,
            Some(Setting::Span(span)) => span.low,
            None => 0,
        }
    }

    /// The law of the roads, for a scenario in which a messenger takes this long.
    pub(crate) fn law(&self, travel: Span) -> Law {
        let perils = self.perils.iter().map(|peril| (*peril, Ratio::ONE)).collect();
        let (loss, twice) = (self.loss.clone(), self.twice.clone());
        Law { loss, travel, twice, perils, ties: Ties::InOrder, until: self.until }
    }

    /// Whether every messenger arrives in time: nothing is lost or late but a double, no road is cut
    /// and nobody goes down.
    pub(crate) fn is_calm(&self) -> bool {
        let kept = |word: Word| !word.lose && word.delay.is_none();
        let words = self.orders.iter().all(|(name, word)| name.double || kept(word));
        self.loss.is_zero() && self.perils.is_empty() && words
    }

    /// Whether somebody goes down, if only for a while.
    #[allow(dead_code, reason = "only generals are told what they notice if they are up")]
    pub(crate) fn has_crashes(&self) -> bool {
        self.perils.iter().any(|peril| matches!(peril.outage, Outage::Crash(_)))
    }

    /// Whether the link says nothing by which one process or one messenger fares otherwise than
    /// another: no luck, which is keyed by names, no word on any message, no outage.
    pub(crate) fn is_plain(&self) -> bool {
        let Link { orders, .. } = self;
        let unsaid = orders.iter().next().is_none()
            && orders.statements().next().is_none()
            && orders.shown().next().is_none()
            && orders.first().is_empty();
        self.is_calm() && self.twice.is_zero() && unsaid
    }

    /// Leaves out what is at its default, so that there is one text for one run.
    pub(crate) fn settle(mut self) -> Link {
        for index in 0..self.settings.len() {
            if self.settings[index] == (self.sheet.default)(&self, index) {
                self.settings[index] = None;
            }
        }
        self
    }

    /// The same link with an edit of its enemy, and with every default that followed from the
    /// enemy pinned to what it was: a "what if" changes one thing.
    ///
    /// # Errors
    /// Whatever the edit refuses, or if the text of the link becomes longer than it may be.
    pub fn edited(
        &self,
        edit: impl FnOnce(&mut Link) -> Result<(), Refusal>,
    ) -> Result<Link, Refusal> {
        let mut edited = self.clone();
        edit(&mut edited)?;
        for index in 0..self.settings.len() {
            edited.settings[index] = self.setting(index);
        }
        let edited = edited.settle();
        edited.fits().map(|()| edited)
    }
}

impl PartialEq for Link {
    fn eq(&self, other: &Link) -> bool {
        // Taken apart, so that nothing that a link says is forgotten here.
        let Link { sheet, settings, loss, twice, seed, orders, perils, until, at } = self;
        core::ptr::eq(*sheet, other.sheet)
            && *settings == other.settings
            && (loss, twice, *seed) == (&other.loss, &other.twice, other.seed)
            && *orders == other.orders
            && *perils == other.perils
            && (*until, *at) == (other.until, other.at)
    }
}

impl Eq for Link {}
