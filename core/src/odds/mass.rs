//! How many runs, and how likely they are together.

use num_bigint::BigUint;
use num_traits::{One, Zero};

use super::count::Chance;
use crate::engine::Options;

/// A number of runs and their chance, not in lowest terms: situations that are reached in several
/// ways have mostly had the same number of decisions, so their denominators are equal and are only
/// added above the line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Mass {
    pub(super) runs: BigUint,
    above: BigUint,
    below: BigUint,
}

impl Mass {
    /// One run, and certain.
    pub(super) fn all() -> Mass {
        Mass { runs: BigUint::one(), above: BigUint::one(), below: BigUint::one() }
    }

    /// No run.
    pub(super) fn none() -> Mass {
        Mass { runs: BigUint::zero(), above: BigUint::zero(), below: BigUint::one() }
    }

    /// One run that takes these decisions.
    pub(super) fn of(decisions: &[(u64, Options)]) -> Mass {
        let mut mass = Mass::all();
        for (answer, options) in decisions {
            let (above, below) = options.weight(*answer);
            mass.above *= above;
            mass.below *= below;
        }
        mass
    }

    /// Runs without a number, as likely as this together.
    pub(super) fn as_likely_as(chance: &Chance) -> Mass {
        let (above, below) = (chance.numer().clone(), chance.denom().clone());
        Mass { runs: BigUint::zero(), above, below }
    }

    /// Both together.
    pub(super) fn add(&mut self, other: &Mass) {
        self.runs += &other.runs;
        if self.below == other.below {
            self.above += &other.above;
        } else if (&other.below % &self.below).is_zero() {
            self.above *= &other.below / &self.below;
            self.above += &other.above;
            self.below.clone_from(&other.below);
        } else if (&self.below % &other.below).is_zero() {
            self.above += &other.above * (&self.below / &other.below);
        } else {
            let sum = self.chance() + other.chance();
            (self.above, self.below) = sum.into();
        }
    }

    /// The part of it that goes on like this.
    pub(super) fn then(&self, part: &Mass) -> Mass {
        Mass {
            runs: &self.runs * &part.runs,
            above: &self.above * &part.above,
            below: &self.below * &part.below,
        }
    }

    /// Each of these runs counted so many times.
    pub(super) fn times(mut self, count: u64) -> Mass {
        self.above *= count;
        self
    }

    /// How many binary digits it takes to hold.
    pub(super) fn bits(&self) -> u64 {
        self.runs.bits() + self.above.bits() + self.below.bits()
    }

    /// How likely it is, in lowest terms.
    pub(super) fn chance(&self) -> Chance {
        Chance::new(self.above.clone(), self.below.clone())
    }
}
