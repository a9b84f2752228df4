//! Dice against exact chances: with fixed seeds, so that nothing here depends on luck.

use at_dawn_core::catalogue;
use at_dawn_core::odds::{Chance, Interval};
use at_dawn_tests::golden::link;
use num_bigint::BigUint;

use crate::enumeration::chance;

const RUNS: u64 = 40_000;

/// Within five standard deviations, squared so that whole numbers do.
fn is_near(count: u64, exact: &Chance) -> bool {
    let runs = chance(RUNS, 1);
    let expected = exact * &runs;
    let count = chance(count, 1);
    let away = if count > expected { count - &expected } else { &expected - count };
    let variance = &expected * (chance(1, 1) - exact);
    &away * &away <= chance(25, 1) * variance
}

#[test]
fn samples_come_near_the_exact_chances() {
    for text in [
        "two-generals?loss=1/10",
        "two-generals?loss=1/2&seed=99",
        "two-generals?messages=2&copies=3&loss=3/10",
        "two-generals?messages=2&retry=2&dawn=9&loss=1/3",
        "two-generals?messages=3&travel=1..4&loss=1/5&dawn=6",
        "two-generals?messages=2&loss=1/3&twice=1/5",
        "two-generals?loss=1/10&lose=b1&at=3",
        "lovers?loss=1/20&seed=18446744073709551615",
    ] {
        let link = link(text);
        let odds = catalogue::ALL.odds(&link).expect("few enough to count");
        let sample = catalogue::ALL.sample(&link, RUNS).expect("few enough to play");
        assert_eq!(sample.runs, RUNS);
        assert_eq!(sample.outcomes.iter().map(|one| one.1).sum::<u64>(), RUNS);
        for (word, count) in sample.outcomes {
            let exact = odds.outcome(word).expect("the same outcomes");
            assert!(is_near(count, exact), "{text}, {word}: {count} of {RUNS} for {exact}");
        }
    }
}

/// Nineteen intervals in twenty hold the exact chance: of a hundred at least eighty-five do.
#[test]
fn intervals_hold_the_exact_chance_most_of_the_time() {
    let link = link("two-generals?messages=1&loss=3/10");
    let exact = BigUint::from(700_000_u32);
    let holding = (0..100_u64).filter(|batch| {
        let link = link.clone().with_seed(batch * 1_000);
        let sample = catalogue::ALL.sample(&link, 1_000).expect("few enough to play");
        let both = sample.outcomes[0].1;
        let Interval { low, high } = Interval::of(both, 1_000);
        BigUint::from(low) <= exact && exact <= BigUint::from(high)
    });
    let holding = holding.count();
    assert!((85..=100).contains(&holding), "{holding} of 100");
}

#[test]
fn a_sample_has_a_size() {
    let link = link("two-generals?loss=1/2");
    assert!(catalogue::ALL.sample(&link, 0).is_err());
    assert!(catalogue::ALL.sample(&link, 100_000_001).is_err());
    assert!(catalogue::ALL.sample(&link, 1).is_ok());
}

/// A run that is cut off has not come out: it is not counted as anything.
#[test]
fn runs_that_are_cut_off_are_not_counted() {
    for text in [
        "two-generals?copies=30&answers=30",
        "two-generals?messages=1&retry=1&dawn=30000",
        "two-generals?messages=1&retry=1&dawn=30000&loss=1/2&lose=a1",
    ] {
        let link = link(text);
        assert!(catalogue::ALL.odds(&link).is_err(), "{text}");
        let sample = catalogue::ALL.sample(&link, 3).expect("few enough to play");
        assert_eq!((sample.runs, sample.cut_off), (3, 3), "{text}");
        assert!(sample.outcomes.iter().all(|one| one.1 == 0), "{text}");
    }
    let refusal = catalogue::ALL.odds(&link("two-generals?copies=30&answers=30")).unwrap_err();
    assert_eq!(
        refusal.to_string(),
        "Exact odds take runs that come to their end, but some of this two-generals are cut off \
         (message-limit)."
    );
}
