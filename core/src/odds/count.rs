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
    /// How many sequences of decisions the enemy has; none where there is no end of them.
    pub runs: Option<BigUint>,
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
    pub reports: &'static [Tally],
    /// The chance of each value; they add up to less than 1 where it does not always apply. None
    /// where they were not asked for, or where no value is the greatest.
    pub values: Option<BTreeMap<u64, Chance>>,
    /// The mean of its values, if it ever applies.
    pub mean: Option<Chance>,
}

impl Tallied {
    /// The mean of values with these chances, given that there is one.
    pub(super) fn mean_of(values: &BTreeMap<u64, Chance>) -> Option<Chance> {
        let applies = values.values().fold(Chance::zero(), |sum, chance| sum + chance);
        let weigh = |(value, chance): (&u64, &Chance)| chance * BigUint::from(*value);
        let sum = values.iter().map(weigh).fold(Chance::zero(), |sum, part| sum + part);
        (!applies.is_zero()).then(|| sum / applies)
    }

    fn is_reported(&self, report: Tally) -> bool {
        self.reports.contains(&report)
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
        let runs = self.runs.as_ref().map_or(Value::Null, |runs| Value::Digits(runs.to_string()));
        let mut fields =
            alloc::vec![("runs".to_string(), runs), ("outcomes".to_string(), object(outcomes)),];
        let of = |report: Tally| self.census.iter().filter(move |one| one.is_reported(report));
        for one in of(Tally::Distribution) {
            debug_assert!(!FIELDS.contains(&one.name), "a count is called like another field");
            let row = |(value, chance): (&u64, &Chance)| (value.to_string(), text(chance));
            let all = |values: &BTreeMap<u64, Chance>| values.iter().map(row).collect();
            let values =
                one.values.as_ref().map_or(Value::Null, |values| Value::Object(all(values)));
            fields.push((one.name.to_string(), values));
        }
        let mean = |one: &Tallied| (one.name, one.mean.as_ref().map_or(Value::Null, text));
        fields.push(("mean".to_string(), object(of(Tally::Mean).map(mean))));
        fields.push(("posterior".to_string(), object(of(Tally::Posterior).map(mean))));
        fields
    }
}

/// What the fields of the object of odds are called, or may be: no count has one of these names.
pub const FIELDS: [&str; 9] =
    ["link", "runs", "outcomes", "mean", "posterior", "sampled", "refused", "polynomials", "along"];

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
