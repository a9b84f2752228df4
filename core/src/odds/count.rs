//! What counting all runs gives.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use num_bigint::BigUint;
use num_rational::Ratio;
use num_traits::Zero;

use crate::json::Value;
use crate::scenario::Tally;

/// An exact chance.
pub type Chance = Ratio<BigUint>;

/// The exact odds of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Odds {
    /// The canonical link.
    pub link: String,
    /// How many sequences of decisions the enemy has.
    pub runs: BigUint,
    /// The chance of each outcome.
    pub outcomes: Vec<(&'static str, Chance)>,
    /// What was counted beside them.
    pub census: Vec<Tallied>,
}

/// Something that was counted over all runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tallied {
    /// Its name.
    pub name: &'static str,
    /// What is reported of it.
    pub report: Tally,
    /// The chance of each value; they add up to less than 1 where it does not always apply.
    pub values: BTreeMap<u64, Chance>,
}

impl Tallied {
    /// The chance that it applies.
    #[must_use]
    pub fn applies(&self) -> Chance {
        self.values.values().fold(Chance::zero(), |sum, chance| sum + chance)
    }

    /// The mean of its values, if it ever applies.
    #[must_use]
    pub fn mean(&self) -> Option<Chance> {
        let applies = self.applies();
        let weigh = |(value, chance): (&u64, &Chance)| chance * BigUint::from(*value);
        let sum = self.values.iter().map(weigh).fold(Chance::zero(), |sum, part| sum + part);
        (!applies.is_zero()).then(|| sum / applies)
    }
}

impl Odds {
    /// The chance of an outcome.
    #[must_use]
    pub fn outcome(&self, word: &str) -> Option<&Chance> {
        self.outcomes.iter().find(|one| one.0 == word).map(|one| &one.1)
    }

    /// What was counted under a name.
    #[must_use]
    pub fn tallied(&self, name: &str) -> Option<&Tallied> {
        self.census.iter().find(|one| one.name == name)
    }

    /// The fields of the JSON object that tools outside read.
    #[must_use]
    pub fn fields(&self) -> Vec<(String, Value)> {
        let outcomes = self.outcomes.iter().map(|(word, chance)| (*word, text(chance)));
        let mut fields = alloc::vec![
            ("runs".to_string(), Value::Digits(self.runs.to_string())),
            ("outcomes".to_string(), object(outcomes)),
        ];
        let of = |report: Tally| self.census.iter().filter(move |one| one.report == report);
        for one in of(Tally::Distribution) {
            let values = one.values.iter().map(|(value, chance)| (value.to_string(), text(chance)));
            fields.push((one.name.to_string(), Value::Object(values.collect())));
        }
        let mean = |one: &Tallied| (one.name, one.mean().map_or(Value::Null, |mean| text(&mean)));
        fields.push(("mean".to_string(), object(of(Tally::Mean).map(mean))));
        fields.push(("posterior".to_string(), object(of(Tally::Posterior).map(mean))));
        fields
    }
}

/// A chance as a decimal of six places, rounded down.
#[must_use]
pub fn decimal(chance: &Chance) -> String {
    let millionths = chance.numer() * BigUint::from(1_000_000_u32) / chance.denom();
    let digits = alloc::format!("{millionths:07}");
    let (whole, rest) = digits.split_at(digits.len() - 6);
    alloc::format!("{whole}.{rest}")
}

/// A chance as it is written for tools: always with a number below the line.
fn text(chance: &Chance) -> Value {
    Value::Text(alloc::format!("{}/{}", chance.numer(), chance.denom()))
}

fn object<'a>(fields: impl Iterator<Item = (&'a str, Value)>) -> Value {
    Value::Object(fields.map(|(key, value)| (key.to_string(), value)).collect())
}
