//! Everything that the protocol does not determine, put to the enemy.

use super::{Liberty, Name, ProcessId, Tick};
use crate::ratio::Ratio;

/// What is asked. The question names the thing and nothing else, so that luck keyed by it does
/// not depend on what happens elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// Is this messenger captured? 1 is yes.
    Capture(Name),
    /// Is this messenger doubled? 1 is yes.
    Double(Name),
    /// Which number does this process draw, the how-manieth of its own? The answer is the number.
    Draw(ProcessId, u32),
    /// Which side does the coin of this process and this number show? 1 is heads.
    Flip(ProcessId, u32),
    /// Which of the things of one moment comes first? The answer counts them in their order of
    /// arising; the number is how many such questions this run has seen.
    First(Tick, u32),
    /// Which word does this messenger of somebody who may lie carry? The answer is its place in the
    /// scenario's list.
    Say(Name),
    /// Does the outage of this number in the [`Law`](super::Law) happen? 1 is yes.
    Strike(u8),
    /// How many ticks does this messenger take? The answer is the number.
    Travel(Name),
}

/// The answers that can come by themselves, and how likely each is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Options {
    /// Each word that can be said, equally likely, by its place in the scenario's list.
    Among(Liberty),
    /// 1 with this chance, else 0.
    Chance(Ratio),
    /// Each number from `low` to `high`, equally likely.
    Range {
        /// The least.
        low: u64,
        /// The most.
        high: u64,
    },
}

impl Options {
    /// The least possible answer.
    #[must_use]
    pub const fn first(self) -> u64 {
        match self {
            Options::Among(liberty) => match liberty.words.from(0) {
                Some(word) => word as u64,
                None => liberty.honest as u64,
            },
            Options::Chance(chance) => chance.is_one() as u64,
            Options::Range { low, .. } => low,
        }
    }

    /// Whether a number is among those from which one is drawn.
    #[must_use]
    pub const fn has(self, answer: u64) -> bool {
        matches!(self, Options::Range { low, high } if low <= answer && answer <= high)
    }

    /// The next possible answer after one.
    #[must_use]
    pub const fn after(self, answer: u64) -> Option<u64> {
        match self {
            Options::Among(liberty) => match liberty.words.from(answer + 1) {
                Some(word) => Some(word as u64),
                None => None,
            },
            Options::Chance(chance) if answer == 0 && !chance.is_zero() => Some(1),
            Options::Range { high, .. } if answer < high => Some(answer + 1),
            _ => None,
        }
    }

    /// How likely an answer is, as a number above and a number below the line.
    #[must_use]
    pub const fn weight(self, answer: u64) -> (u64, u64) {
        match self {
            Options::Among(liberty) => (1, liberty.words.len() as u64),
            Options::Chance(chance) => {
                let chance = if answer == 0 { chance.complement() } else { chance };
                (chance.numerator(), chance.denominator())
            }
            Options::Range { low, high } => (1, high - low + 1),
        }
    }
}

/// One decision that the enemy takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Choice {
    /// What is asked.
    pub question: Question,
    /// What can come by itself. A script may answer otherwise: a reader may capture a messenger
    /// on a road without loss.
    pub options: Options,
}

/// Decides everything that the protocol does not determine.
///
/// An enemy that is asked the same question twice gives the same answer, unless it is
/// [`Every`](crate::enemy::Every), which is asked each question once.
pub trait Enemy {
    /// Whether a messenger's capture is decided when it sets out. A diagram is drawn from this;
    /// an enumeration decides as late as it can, so that more worlds become equal meanwhile.
    const FORESEES: bool;

    /// Answers one question.
    fn choose(&mut self, choice: &Choice) -> u64;

    /// Whether any messenger comes before whatever else arrives at the same moment.
    fn has_first(&self) -> bool {
        false
    }

    /// Whether the messenger of this name does.
    fn puts_first(&self, _name: Name) -> bool {
        false
    }
}

impl<E: Enemy> Enemy for &mut E {
    const FORESEES: bool = E::FORESEES;

    fn choose(&mut self, choice: &Choice) -> u64 {
        (**self).choose(choice)
    }

    fn has_first(&self) -> bool {
        (**self).has_first()
    }

    fn puts_first(&self, name: Name) -> bool {
        (**self).puts_first(name)
    }
}
