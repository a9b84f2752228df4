//! Every sequence of decisions exactly once, and what adds up when all are taken.

use std::collections::{BTreeMap, BTreeSet};

use at_dawn_core::catalogue;
use at_dawn_core::enemy::{Every, Script};
use at_dawn_core::engine::{Protocol, World};
use at_dawn_core::link::Link;
use at_dawn_core::odds::Chance;
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::lovers::Lovers;
use at_dawn_core::scenario::two_generals::TwoGenerals;
use at_dawn_tests::golden::link;
use num_bigint::BigUint;

/// A chance, from what stands above and below the line.
pub fn chance(above: u64, below: u64) -> Chance {
    Chance::new(BigUint::from(above), BigUint::from(below))
}

/// Plays every run of a world, one by one, and hands out each end with its chance.
///
/// # Panics
/// If a sequence of decisions comes twice, or the chances do not add up to 1: as each is more
/// than nothing, that is how a missing one shows.
pub fn every_end<P: Protocol>(
    start: &World<P>,
    link: Option<&Link>,
    mut each: impl FnMut(&World<P>, Chance),
) -> u64 {
    let nothing = at_dawn_core::enemy::Orders::new();
    let orders = link.map_or(&nothing, Link::orders);
    let mut every = Every::new();
    let mut sequences = BTreeSet::new();
    let mut sum = chance(0, 1);
    loop {
        let mut world = start.clone();
        world.run(&mut Script::new(orders, &mut every), &mut ());
        let mut weight = chance(1, 1);
        for (answer, options) in every.decisions() {
            let (above, below) = options.weight(*answer);
            weight *= chance(above, below);
        }
        let answers: Vec<u64> = every.decisions().iter().map(|decision| decision.0).collect();
        assert!(weight > chance(0, 1), "{answers:?} cannot come about");
        assert!(sequences.insert(answers.clone()), "{answers:?} came twice");
        sum += weight.clone();
        each(&world, weight);
        if !every.advance() {
            break;
        }
    }
    assert_eq!(sum, chance(1, 1), "the chances of all runs");
    sequences.len() as u64
}

/// Small enough for every run to be played, and between them every kind of decision.
const SMALL: [&str; 26] = [
    "two-generals",
    "two-generals?messages=0&loss=1/2",
    "two-generals?loss=1/10",
    "two-generals?messages=8&loss=1/3",
    "two-generals?messages=5&a=1&b=1&loss=2/7",
    "two-generals?messages=1&copies=5&loss=1/10",
    "two-generals?messages=2&copies=3&loss=3/10",
    "two-generals?messages=3&copies=2&answers=2&loss=1/2",
    "two-generals?messages=2&retry=2&dawn=9&loss=1/4",
    "two-generals?messages=3&travel=1..3&loss=1/5",
    "two-generals?messages=3&travel=1..4&loss=1/5&dawn=5",
    "two-generals?messages=2&loss=1/3&twice=1/5",
    "two-generals?messages=2&loss=1/3&twice=1/5&travel=1..2&dawn=3",
    "two-generals?loss=1/10&lose=b1",
    "two-generals?loss=1/10&pass=a1&delay=b1:3&dawn=4",
    "two-generals?loss=1/10&copy=a1",
    "two-generals?loss=1/10&cut=a-b:1-2",
    "two-generals?messages=2&retry=2&dawn=9&loss=1/4&crash=b:1-3",
    "two-generals?messages=2&retry=2&dawn=9&loss=1/4&crash=a:0-3,b:8&cut=a-b:4-5",
    "two-generals?order=retreat&b=0&loss=1/2",
    "two-generals?messages=3&travel=1..3&loss=1/5&until=2",
    "two-generals?messages=2&retry=2&dawn=9&loss=1/4&crash=b:1-3&until=5",
    "two-generals?messages=2&retry=3&dawn=never&loss=1/10&until=20",
    "two-generals?messages=2&copies=3&loss=3/10&until=0",
    "lovers?loss=1/100",
    "lovers?messages=3&copies=2&loss=1/2&lose=a1~",
];

fn compare<S: Scenario>(link: &Link) {
    let scenario = S::settle(link);
    let mut outcomes = vec![chance(0, 1); scenario.endings().len()];
    let counts = scenario.census();
    let mut values = vec![BTreeMap::new(); counts.len()];
    let runs = every_end(&scenario.world(), Some(link), |world, weight| {
        for (place, count) in counts.iter().enumerate() {
            if let Some(value) = count.measure.of(world) {
                *values[place].entry(value).or_insert_with(|| chance(0, 1)) += weight.clone();
            }
        }
        outcomes[scenario.ending(world)] += weight;
    });

    let odds = catalogue::ALL.odds(link).expect("few enough to count");
    assert_eq!(odds.runs, Some(BigUint::from(runs)), "runs of {link}");
    let expected: Vec<_> = scenario.endings().into_iter().zip(outcomes).collect();
    assert_eq!(odds.outcomes, expected, "outcomes of {link}");
    for (count, values) in counts.iter().zip(values) {
        let tallied = odds.tallied(count.name).expect("everything counted is told");
        let applies: Chance = values.values().sum();
        let sum: Chance = values.iter().map(|(value, weight)| weight * chance(*value, 1)).sum();
        let mean = (applies > chance(0, 1)).then(|| sum / applies);
        assert_eq!(tallied.mean, mean, "{} of {link}", count.name);
        // Those of what is summed up on the way are only worked out where they are reported.
        if let Some(told) = &tallied.values {
            assert_eq!(*told, values, "{} of {link}", count.name);
        }
    }
}

/// The odds merge worlds that are equal; here nothing is merged, and both must say the same.
#[test]
fn merged_counting_equals_playing_every_run() {
    for text in SMALL {
        let link = link(text);
        match link.sheet().name {
            "lovers" => compare::<Lovers>(&link),
            _ => compare::<TwoGenerals>(&link),
        }
    }
}

#[test]
fn the_number_of_runs_is_what_a_person_counts() {
    let runs = |text: &str| {
        let link = link(text);
        every_end(&TwoGenerals::settle(&link).world(), Some(&link), |_, _| {})
    };
    // A chain breaks off at the first loss: one run for each place, and one without loss.
    assert_eq!(runs("two-generals?messages=8&loss=1/2"), 9);
    // Five messengers, each captured or not.
    assert_eq!(runs("two-generals?messages=1&copies=5&loss=1/2"), 32);
    // One messenger, not doubled: two fates; doubled: four.
    assert_eq!(runs("two-generals?messages=1&loss=1/2&twice=1/2"), 6);
    // Three journeys of one to three ticks.
    assert_eq!(runs("two-generals?travel=1..3"), 27);
    // What is certain is no decision.
    assert_eq!(runs("two-generals?loss=1&twice=1"), 1);
}
