//! Dice against exact chances: with fixed seeds, so that nothing here depends on luck.

use at_dawn_core::catalogue;
use at_dawn_core::odds::{Chance, FIELDS};
use at_dawn_core::sample::{Interval, Sample};
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::ben_or::BenOr;
use at_dawn_core::scenario::generals::Generals;
use at_dawn_core::scenario::hexagon::Hexagon;
use at_dawn_core::scenario::lovers::Lovers;
use at_dawn_core::scenario::pbft::Pbft;
use at_dawn_core::scenario::phase_king::PhaseKing;
use at_dawn_core::scenario::tcp::Tcp;
use at_dawn_core::scenario::triangle::Triangle;
use at_dawn_core::scenario::two_generals::TwoGenerals;
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

/// The same runs are played whoever plays which of them, and however many at once.
#[test]
fn parts_of_a_sample_add_up_to_it() {
    for text in ["two-generals?loss=1/3&seed=5", "ben-or?n=4&phases=2", "tcp?loss=1/4&data=10"] {
        let link = link(text);
        let whole = catalogue::ALL.sample(&link, 1_000).expect("few enough to play");
        for ends in [&[0, 1_000][..], &[0, 1, 999, 1_000], &[0, 250, 500, 750, 1_000]] {
            let mut sum: Option<Sample> = None;
            for range in ends.windows(2).map(|ends| ends[0]..ends[1]) {
                let mut sampling = catalogue::ALL.sampling(&link, range.clone()).expect("a part");
                let mut left = range.end - range.start;
                while left > 0 {
                    let more = sampling.advance(37);
                    assert_eq!(more, left.saturating_sub(37));
                    left = more;
                }
                assert_eq!(sampling.advance(5), 0, "nothing is left");
                match &mut sum {
                    Some(sum) => sum.add(sampling.sample()),
                    None => sum = Some(sampling.sample().clone()),
                }
            }
            assert_eq!(sum.as_ref(), Some(&whole), "{text} in parts {ends:?}");
        }
    }
    let refused = |runs| catalogue::ALL.sampling(&link("two-generals"), runs).is_err();
    assert!(refused(0..0) && refused(7..7) && refused(0..100_000_001) && !refused(5..6));
}

/// What a census counts is a field of the odds' object beside others, and may be called like none.
#[test]
fn no_count_is_called_like_another_field() {
    let mut counts = 0;
    for names in COUNTS {
        for (place, name) in names().into_iter().enumerate() {
            assert!(!FIELDS.contains(&name), "a count may not be called {name}");
            assert!(!names()[..place].contains(&name), "{name} is counted twice");
            counts += 1;
        }
    }
    assert!(counts > 20, "{counts}");
}

/// The names of a scenario's counts.
type Names = fn() -> Vec<&'static str>;

fn names<S: Scenario>(text: &str) -> Vec<&'static str> {
    S::settle(&link(text)).census().into_iter().map(|count| count.name).collect()
}

const COUNTS: [Names; 9] = [
    || names::<BenOr>("ben-or"),
    || names::<Generals>("generals"),
    || names::<Hexagon>("hexagon"),
    || names::<Lovers>("lovers"),
    || names::<Pbft>("pbft"),
    || names::<PhaseKing>("phase-king"),
    || names::<Tcp>("tcp"),
    || names::<Triangle>("triangle"),
    || names::<TwoGenerals>("two-generals"),
];
