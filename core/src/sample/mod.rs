//! How often things go which way, by throwing dice: many runs under many seeds.

mod paths;

use alloc::string::ToString;
use alloc::vec::Vec;
use core::ops::Range;

use self::paths::{Known, Noting, Paths};
use rand::rngs::Xoshiro256PlusPlus;
use rand::{Rng, SeedableRng};

use crate::enemy::{Dice, Script};
use crate::engine::{Enemy, World};
use crate::json::Value;
use crate::limits::MAX_SAMPLES;
use crate::link::{Link, Refusal, says};
use crate::phrase::Phrase;
use crate::scenario::Scenario;

/// How often each outcome came up under so many seeds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// How many runs.
    pub runs: u64,
    /// How many of them came out which way.
    pub outcomes: Vec<(&'static str, u64)>,
    /// How many were cut off by a limit, and have not come out.
    pub cut_off: u64,
}

/// A span of chances, in millionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The least.
    pub low: u32,
    /// The most.
    pub high: u32,
}

/// Runs of a sample being played, a slice at a time.
pub trait Sampling {
    /// Plays so many more, or as many as are left; returns how many are left then.
    fn advance(&mut self, runs: u64) -> u64;

    /// How those that were played came out.
    fn sample(&self) -> &Sample;

    /// What is said of an outcome, by its place, and the seed of the first run that came out so; none
    /// if none has.
    fn told(&self, outcome: usize) -> (Phrase, Option<u64>);
}

/// Of a sample's runs, which lie one behind the other, those of a range: such parts add up to the
/// whole, whoever plays which of them, and when. Seeds are drawn of the link's own, one for each run:
/// so samples of neighbouring seeds have no runs in common.
///
/// # Errors
/// If there is no run in it, or one beyond [`MAX_SAMPLES`].
pub fn sampling<S: Scenario>(
    link: &Link,
    runs: Range<u64>,
) -> Result<impl Sampling + use<S>, Refusal> {
    if runs.is_empty() || runs.end > MAX_SAMPLES {
        let takes = says::takes_whole(1, MAX_SAMPLES);
        return Err(Refusal::of("dice", takes, &runs.end.to_string()));
    }
    let scenario = S::settle(link);
    let start = scenario.world();
    let mut seeds = Xoshiro256PlusPlus::seed_from_u64(link.seed());
    for _ in 0..runs.start {
        seeds.next_u64();
    }
    let outcomes: Vec<_> = scenario.endings().into_iter().map(|word| (word, 0)).collect();
    let left = runs.end - runs.start;
    let firsts = alloc::vec![None; outcomes.len()];
    let sample = Sample { runs: 0, outcomes, cut_off: 0 };
    let (link, world) = (link.clone(), start.clone());
    let paths = Paths::new();
    Ok(Thrown { link, scenario, world, start, paths, seeds, left, sample, firsts })
}

struct Thrown<S: Scenario> {
    link: Link,
    scenario: S,
    start: World<S::Process>,
    /// The one that is played, which keeps its memory.
    world: World<S::Process>,
    paths: Paths,
    seeds: Xoshiro256PlusPlus,
    left: u64,
    sample: Sample,
    /// For each outcome the first seed that brought it about.
    firsts: Vec<Option<u64>>,
}

impl<S: Scenario> Thrown<S> {
    /// Plays one run; returns how it came out, or nothing if it was cut off.
    fn play<E: Enemy>(&mut self, enemy: E) -> Option<u8> {
        self.world.clone_from(&self.start);
        let end = self.world.run(&mut Script::new(self.link.orders(), enemy), &mut ());
        let outcome = || u8::try_from(self.scenario.ending(&self.world)).ok();
        if end.is_limit() { None } else { outcome() }
    }
}

impl<S: Scenario> Sampling for Thrown<S> {
    fn advance(&mut self, runs: u64) -> u64 {
        let runs = runs.min(self.left);
        for _ in 0..runs {
            let seed = self.seeds.next_u64();
            let dice = Dice { seed };
            let end = match self.paths.throw(seed) {
                Known::End(end) => end,
                Known::Nothing => self.play(dice),
                Known::Leaves(leaving) => {
                    let mut noting = Noting::new(dice, leaving);
                    let end = self.play(&mut noting);
                    self.paths.keep(leaving, noting.next(), end);
                    end
                }
            };
            match end.map(usize::from) {
                None => self.sample.cut_off += 1,
                Some(outcome) => {
                    self.sample.outcomes[outcome].1 += 1;
                    self.firsts[outcome].get_or_insert(seed);
                }
            }
        }
        self.sample.runs += runs;
        self.left -= runs;
        self.left
    }

    fn sample(&self) -> &Sample {
        &self.sample
    }

    fn told(&self, outcome: usize) -> (Phrase, Option<u64>) {
        (self.scenario.row(outcome), self.firsts[outcome])
    }
}

impl Sample {
    /// Adds another part of the same sample.
    pub fn add(&mut self, other: &Sample) {
        self.runs += other.runs;
        self.cut_off += other.cut_off;
        for ((_, count), (_, more)) in self.outcomes.iter_mut().zip(&other.outcomes) {
            *count += more;
        }
    }

    /// The sample as tools outside read it, with 95% intervals.
    #[must_use]
    pub fn json(&self) -> Value {
        let outcomes = self.outcomes.iter().map(|(word, count)| {
            let Interval { low, high } = Interval::of(*count, self.runs);
            let digits = |millionths: u32| {
                let (whole, rest) = (millionths / 1_000_000, millionths % 1_000_000);
                Value::Digits(alloc::format!("{whole}.{rest:06}"))
            };
            let row = Value::object([
                ("count", Value::Number(*count)),
                ("low", digits(low)),
                ("high", digits(high)),
            ]);
            ((*word).to_string(), row)
        });
        let outcomes = Value::Object(outcomes.collect());
        let runs = ("runs", Value::Number(self.runs));
        if self.cut_off == 0 {
            return Value::object([runs, ("outcomes", outcomes)]);
        }
        let cut_off = ("cut_off", Value::Number(self.cut_off));
        Value::object([runs, cut_off, ("outcomes", outcomes)])
    }
}

impl Interval {
    /// Wilson's interval of 95% for a chance that came up so many times in so many runs, in
    /// whole numbers: no float decides anything, not even what is shown.
    #[must_use]
    pub fn of(count: u64, runs: u64) -> Interval {
        // 1.959964, its square and the half of that, in millionths.
        const WIDTH: u128 = 1_959_964;
        const SQUARE: u128 = 3_841_459;
        const MILLION: u128 = 1_000_000;
        let (count, runs) = (u128::from(count), u128::from(runs));
        let below = runs * MILLION + SQUARE;
        let centre = count * MILLION + SQUARE / 2;
        // count·(runs-count)/runs plus a quarter of the square, in units of 10⁻¹².
        let spread = count * (runs - count) * MILLION * MILLION / runs + SQUARE * MILLION / 4;
        let half = spread.isqrt() * WIDTH / MILLION;
        let share = |above: u128| u32::try_from(above * MILLION / below).unwrap_or(u32::MAX);
        let low = if count == 0 { 0 } else { share(centre.saturating_sub(half)) };
        let high = if count == runs { 1_000_000 } else { share(centre + half) + 1 };
        Interval { low, high: high.min(1_000_000) }
    }
}

#[cfg(test)]
mod tests {
    use super::Interval;

    /// Wilson's interval computed elsewhere in floating point, rounded outwards to millionths.
    #[test]
    fn known_intervals() {
        assert_eq!(Interval::of(0, 10), Interval { low: 0, high: 277_533 });
        assert_eq!(Interval::of(10, 10), Interval { low: 722_467, high: 1_000_000 });
        assert_eq!(Interval::of(5, 10), Interval { low: 236_593, high: 763_407 });
        assert_eq!(Interval::of(729, 1000), Interval { low: 700_614, high: 755_634 });
    }
}
