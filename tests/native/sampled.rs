//! A sample does not play what it has seen before: it must come out as if it did. Each of its runs is
//! a link, and comes out as that link does when it is opened and played by itself.

use std::collections::BTreeMap;

use at_dawn_core::catalogue::ALL;
use at_dawn_core::link::Link;
use at_dawn_tests::golden::link;
use at_dawn_tests::lot;
use rand::rngs::Xoshiro256PlusPlus;
use rand::{Rng, SeedableRng};

/// How often each outcome comes up, under which seed first, and how many runs are cut off.
#[derive(Debug, PartialEq, Eq)]
struct Came {
    outcomes: BTreeMap<&'static str, (u64, Option<u64>)>,
    cut_off: u64,
}

/// As the sample says.
fn sampled(link: &Link, runs: u64) -> Came {
    let mut sampling = ALL.sampling(link, 0..runs).expect("few enough to play");
    // In slices, as a page plays them.
    while sampling.advance(97) > 0 {}
    let sample = sampling.sample();
    assert_eq!(sample.runs, runs);
    let rows = sample.outcomes.iter().enumerate();
    let outcomes = rows.map(|(place, (word, count))| (*word, (*count, sampling.told(place).1)));
    Came { outcomes: outcomes.collect(), cut_off: sample.cut_off }
}

/// As the links say, one by one.
fn opened(link: &Link, runs: u64) -> Came {
    let mut came = sampled(link, 1);
    came.cut_off = 0;
    came.outcomes.values_mut().for_each(|one| *one = (0, None));
    let mut seeds = Xoshiro256PlusPlus::seed_from_u64(link.seed());
    for _ in 0..runs {
        let seed = seeds.next_u64();
        let mut run = ALL.open(&link.clone().with_seed(seed));
        run.finish();
        if run.telling().row.is_none() {
            came.cut_off += 1;
            continue;
        }
        let word = run.outcome().expect("it is over");
        let (count, first) = came.outcomes.get_mut(word).expect("an outcome of its own");
        *count += 1;
        first.get_or_insert(seed);
    }
    came
}

#[test]
fn every_run_of_a_sample_comes_out_as_its_link_does() {
    for number in 0..250 {
        let text = lot::link(number);
        let link = link(&text);
        assert_eq!(sampled(&link, 40), opened(&link, 40), "{text}");
    }
}

/// Links whose runs are soon all known; whose ends are many; who ask too much to be kept; whose runs
/// are given up as too different, after the trial; and with every kind of question.
#[test]
fn however_much_of_it_is_known_already() {
    for (text, runs) in [
        ("two-generals?messages=5&loss=1/10", 3_000),
        ("two-generals?messages=5&loss=1/3,a:1/50&twice=1/5&lose=b1", 3_000),
        ("two-generals?messages=2&retry=2&dawn=9&loss=1/3&travel=1..3", 6_000),
        ("two-generals?messages=3&travel=1..900&dawn=2000&loss=1/2", 600),
        ("two-generals?messages=1&copies=18&loss=1/2", 6_000),
        ("two-generals?messages=3&crash=b:2-4&cut=a-b:6-7&loss=1/7", 3_000),
        ("two-generals?messages=1&retry=1&dawn=30000&loss=1/2&lose=a1", 20),
        ("tcp?data=10&data_at=100&close=a&loss=1/10", 1_500),
        ("generals?n=4&traitors=3", 1_500),
        ("generals?n=4&traitors=3&lies=none", 1_000),
        ("ben-or?n=4&phases=2", 600),
        ("ben-or?n=3&draw=0.1:heads", 600),
        ("pbft?loss=1/50&first=0-3.1", 400),
        ("lovers?loss=1/20", 600),
        ("triangle?loss=1/9", 600),
        ("hexagon?loss=1/9", 600),
        ("phase-king?n=5&traitors=4", 600),
    ] {
        let link = link(text);
        assert_eq!(sampled(&link, runs), opened(&link, runs), "{text}");
    }
}
