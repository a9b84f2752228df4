//! What a worker says of its work, as it crosses.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use at_dawn_core::link::Link;
use at_dawn_core::sample::{Interval, Sampling};
use serde::Serialize;

use super::{Said, Searched};

/// What a worker says.
#[derive(Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum WorkReport {
    /// That it hears.
    Ready,
    /// What the search has come to.
    Searched(Searched),
    /// What the dice have come to.
    Thrown(Thrown),
    /// Why there is nothing to do.
    Refused(Said),
}

/// How the runs came out that were played by dice.
#[derive(Debug, Serialize)]
pub struct Thrown {
    link: String,
    runs: u64,
    most: u64,
    outcomes: Vec<Outcome>,
    #[serde(rename = "cutOff")]
    cut_off: u64,
    over: bool,
}

/// How often one outcome came up.
#[derive(Debug, Serialize)]
struct Outcome {
    outcome: &'static str,
    row: Said,
    count: u64,
    /// Nineteen such intervals in twenty hold the chance, in millionths.
    low: u32,
    high: u32,
    run: Option<String>,
}

impl Thrown {
    /// What has come so far of so many runs of a link.
    #[must_use]
    pub fn of(link: &Link, sampling: &dyn Sampling, most: u64, over: bool) -> Thrown {
        let sample = sampling.sample();
        let outcomes = sample.outcomes.iter().enumerate().map(|(place, (outcome, count))| {
            let Interval { low, high } = Interval::of(*count, sample.runs.max(1));
            let (row, seed) = sampling.told(place);
            let run = seed.map(|seed| link.clone().with_seed(seed).to_string());
            Outcome { outcome, row: Said(row), count: *count, low, high, run }
        });
        Thrown {
            link: link.to_string(),
            runs: sample.runs,
            most,
            outcomes: outcomes.collect(),
            cut_off: sample.cut_off,
            over,
        }
    }
}
