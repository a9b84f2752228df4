//! The enemy who throws dice.

use super::luck::Draw;
use crate::engine::{Choice, Enemy, Options};

/// Decides by a seed. It has no state: the same question has the same answer whenever it is
/// asked, and whatever else was asked before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dice {
    /// The seed.
    pub seed: u64,
}

/// What luck has to decide of a choice.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Throw {
    draw: Draw,
    /// Below this the answer is the second of two; none where each number is an answer of its own.
    below: Option<u64>,
    /// How many answers there are.
    #[cfg_attr(
        not(any(feature = "laboratory", feature = "odds")),
        expect(dead_code, reason = "figures keep no runs")
    )]
    pub(crate) answers: u64,
}

impl Throw {
    /// The throw that a choice takes, and none if it is settled already.
    #[inline]
    pub(crate) fn of(Choice { question, options }: &Choice) -> Option<Throw> {
        let (bound, below, answers) = match *options {
            Options::Chance(chance) if chance.is_zero() || chance.is_one() => return None,
            Options::Chance(chance) => (chance.denominator(), Some(chance.numerator()), 2),
            Options::Among(liberty) => {
                let many = u64::from(liberty.words.len());
                (many, None, many)
            }
            Options::Range { low, high } if low >= high => return None,
            Options::Range { low, high } => {
                let many = (high - low).checked_add(1)?;
                (many, None, many)
            }
        };
        Some(Throw { draw: Draw::of(question, bound), below, answers })
    }

    /// Which of the answers it gives under a seed, by its place.
    #[inline]
    pub(crate) fn under(&self, seed: u64) -> u64 {
        let drawn = self.draw.under(seed);
        self.below.map_or(drawn, |below| u64::from(drawn < below))
    }
}

impl Enemy for Dice {
    const FORESEES: bool = true;

    // Most of what is asked is settled already: then nothing is called.
    #[inline]
    fn choose(&mut self, choice: &Choice) -> u64 {
        let options = choice.options;
        Throw::of(choice).map_or(options.first(), |throw| match options {
            Options::Among(liberty) => {
                let mut words = liberty.words.iter().map(u64::from);
                let place = usize::try_from(throw.under(self.seed)).unwrap_or(0);
                words.nth(place).unwrap_or(u64::from(liberty.honest))
            }
            Options::Chance(_) => throw.under(self.seed),
            Options::Range { low, .. } => low + throw.under(self.seed),
        })
    }
}
