//! OR-BYZ-16 and OR-BYZ-17 on roads that double letters.

use at_dawn_core::catalogue;

use super::link;

/// A letter that comes twice is one vote: with two letters of the traitor's and one of an honest
/// process doubled, one by one and all together, or as the dice like, nothing breaks that does not break without doubles.
/// Exhaustive for one strategy and all sets of three doubles, sampled for the dice.
#[test]
fn or_byz_16_a_doubled_letter_is_one_vote() {
    let text = "phase-king?traitors=4&inputs=0,3&lies=none&say=4-0.1:attack,4-1.2:retreat";
    let played = |text: &str| {
        let mut run = catalogue::ALL.open(&link(text));
        run.finish();
        let report = run.report();
        let decided: Vec<_> = report.processes.iter().map(|one| one.decision).collect();
        (run.outcome(), decided)
    };
    let plain = played(text);
    assert_eq!(plain.0, Some("attack"));
    let letters = ["4-0.1", "4-1.2", "0-1.1"];
    for set in 1..8_usize {
        let doubled = (0..3).filter(|one| set >> one & 1 == 1).map(|one| letters[one]);
        let doubled = doubled.collect::<Vec<_>>().join(",");
        assert_eq!(played(&format!("{text}&copy={doubled}")), plain, "{doubled}");
    }
    // All roads double everything, and everything but the luck of doubles is as it was.
    assert_eq!(played(&format!("{text}&twice=1")), plain);
    for rest in ["n=5&traitors=4&inputs=0,3", "n=4&traitors=3&variant=graded&inputs=0"] {
        let doubling = link(&format!("phase-king?{rest}&twice=1/3"));
        let sample = catalogue::ALL.sample(&doubling, 2_000).expect("it can be sampled");
        let good: u64 = sample.outcomes[..2].iter().map(|outcome| outcome.1).sum();
        assert_eq!(good, 2_000, "{doubling}");
    }
}
