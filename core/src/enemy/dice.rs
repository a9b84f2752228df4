//! The enemy who throws dice.

use super::luck;
use crate::engine::{Choice, Enemy, Options};

/// Decides by a seed. It has no state: the same question has the same answer whenever it is
/// asked, and whatever else was asked before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dice {
    /// The seed.
    pub seed: u64,
}

impl Enemy for Dice {
    const FORESEES: bool = true;

    // Most of what is asked is settled already: then nothing is called.
    #[inline]
    fn choose(&mut self, choice: &Choice) -> u64 {
        match choice.options {
            Options::Among(liberty) => {
                let drawn = luck(self.seed, &choice.question, u64::from(liberty.words.len()));
                let mut words = liberty.words.iter().map(u64::from);
                let index = usize::try_from(drawn).unwrap_or(0);
                words.nth(index).unwrap_or(u64::from(liberty.honest))
            }
            Options::Chance(chance) if chance.is_zero() => 0,
            Options::Chance(chance) => {
                let drawn = luck(self.seed, &choice.question, chance.denominator());
                u64::from(drawn < chance.numerator())
            }
            Options::Range { low, high } if low >= high => low,
            Options::Range { low, high } => low + luck(self.seed, &choice.question, high - low + 1),
        }
    }
}
