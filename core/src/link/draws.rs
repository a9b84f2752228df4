//! What coins and draws are to show, in a link: from text, and to text.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::orders::read_process;
use super::parameter::{HEADS, Lot, TAILS};
use super::phrases::says;
use super::{Link, Parameter, Refusal};
use crate::enemy::Shown;
use crate::engine::ProcessId;
use crate::limits::MAX_STEPS;
use crate::phrase::Phrase;
use crate::ratio::whole;

/// Which coin or draw, and of whom.
type Which = (ProcessId, u32);

impl Link {
    /// What the coin or the draw of this number of a process is to show, such as `heads` or `7`; as
    /// the dice have it, if that is empty.
    ///
    /// # Errors
    /// If nothing is drawn here, if there is no such process, or if it cannot show that.
    pub fn show(&mut self, process: ProcessId, number: u32, shows: &str) -> Result<(), Refusal> {
        let there = process.index() < (self.sheet.processes)(self);
        if !there || self.sheet.lots.is_none() {
            return Err(Refusal::of("draw", self.draws_taken(), &self.called(process, number)));
        }
        let shown = match shows {
            "" => None,
            text => Some(self.read_shown((process, number), text, text)?),
        };
        self.orders.show(process, number, shown);
        Ok(())
    }

    /// Reads a `draw=`.
    pub(super) fn read_draws(&mut self, own: &Parameter, text: &str) -> Result<(), Refusal> {
        text.split(',').try_for_each(|item| {
            let read = item.split_once(':').and_then(|(which, shows)| {
                Some((read_which(which, (self.sheet.processes)(self))?, shows))
            });
            let refused = || Refusal::of(own.name, self.draws_taken(), item);
            let ((process, number), shows) = read.ok_or_else(refused)?;
            let shown = self.read_shown((process, number), shows, item)?;
            if self.orders.shows(process, number).is_some() {
                return Err(Refusal::of(own.name, says::takes_draw_once(), item));
            }
            self.orders.show(process, number, Some(shown));
            Ok(())
        })
    }

    /// The `draw=` of this link, item by item.
    pub(super) fn listed_draws(&self) -> Vec<String> {
        let shown = self.shown().into_iter();
        let item = |(process, number, shows): (ProcessId, u32, String)| {
            alloc::format!("{}:{shows}", self.called(process, number))
        };
        shown.map(item).collect()
    }

    /// What a coin or a draw is called, such as `a.1` or `3.1`.
    #[must_use]
    pub fn called(&self, process: ProcessId, number: u32) -> String {
        match (self.sheet.processes)(self) {
            2 => alloc::format!("{}.{number}", process.letter()),
            _ => alloc::format!("{}.{number}", process.0),
        }
    }

    /// What coins and draws are to show, and whose they are.
    #[must_use]
    pub fn shown(&self) -> Vec<(ProcessId, u32, String)> {
        let written = |shows| match shows {
            Shown::Side(true) => HEADS.to_string(),
            Shown::Side(false) => TAILS.to_string(),
            Shown::Number(number) => number.to_string(),
        };
        let all = self.orders.shown();
        all.map(|(process, number, shows)| (process, number, written(shows))).collect()
    }

    fn read_shown(&self, which: Which, shows: &str, item: &str) -> Result<Shown, Refusal> {
        let lot = self.sheet.lots.map_or(Lot::Coin, |lots| lots(self, which.0, which.1));
        let shown = match (lot, shows) {
            (Lot::Coin, HEADS) => Some(Shown::Side(true)),
            (Lot::Coin, TAILS) => Some(Shown::Side(false)),
            (Lot::Coin, _) => None,
            (Lot::Below(end), text) => whole(text).filter(|one| *one < end).map(Shown::Number),
        };
        let takes = || match lot {
            Lot::Coin => says::takes_side(),
            Lot::Below(end) => says::takes_drawn(end.saturating_sub(1)),
        };
        shown.ok_or_else(|| Refusal::of("draw", takes(), item))
    }

    fn draws_taken(&self) -> Phrase {
        match (self.sheet.processes)(self) {
            2 => says::takes_draws_of_two(),
            many => says::takes_draws(many as u64 - 1),
        }
    }
}

/// Reads `a.2` (between two) or `3.2`.
pub(super) fn read_which(text: &str, processes: usize) -> Option<Which> {
    let (process, number) = text.split_once('.')?;
    let number = u32::try_from(whole(number)?).ok().filter(|one| (1..=MAX_STEPS).contains(one))?;
    Some((read_process(process, processes)?, number))
}
