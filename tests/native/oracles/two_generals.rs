//! OR-TG: the coordinated attack, and its odds.

use std::collections::BTreeMap;

use super::{link, odds, power, ratio};
use at_dawn_core::catalogue;
use at_dawn_core::enemy::{Dice, Script};
use at_dawn_core::odds::{Chance, Odds};
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::two_generals::{A, B, OUTCOMES, TwoGenerals};

/// The chances of both, exactly one, and neither.
fn rows(odds: &Odds) -> [Chance; 3] {
    let of = |word: &str| odds.outcome(word).cloned().unwrap_or_else(|| ratio(0, 1));
    [of("both"), of("only-a") + of("only-b"), of("neither")]
}

fn complement(chance: &Chance) -> Chance {
    ratio(1, 1) - chance
}

/// Loss probabilities, above and below the line.
const LOSSES: [(u64, u64); 4] = [(1, 10), (3, 10), (1, 2), (2, 3)];

#[test]
fn or_tg_1_every_run_ends_in_exactly_one_row() {
    for (a, b) in [(0, 0), (0, 1), (1, 0), (1, 1), (1, 2), (2, 1)] {
        for order in ["attack", "retreat"] {
            let text = format!("two-generals?messages=4&a={a}&b={b}&order={order}&loss=1/2");
            let odds = odds(&text);
            let sum = odds.outcomes.iter().fold(ratio(0, 1), |sum, one| sum + &one.1);
            assert_eq!(sum, ratio(1, 1), "{text}");
            assert_eq!(odds.outcomes.iter().map(|one| one.0).collect::<Vec<_>>(), OUTCOMES);
        }
    }
    let outcome = |text: &str| {
        let mut run = catalogue::ALL.open(&link(text));
        run.finish();
        run.outcome()
    };
    assert_eq!(outcome("two-generals"), Some("both"));
    assert_eq!(outcome("two-generals?lose=a2"), Some("only-a"));
    assert_eq!(outcome("two-generals?lose=b1&b=1"), Some("only-b"));
    assert_eq!(outcome("two-generals?lose=a1"), Some("neither"));
}

#[test]
fn or_tg_6_depth_of_the_alternating_chain() {
    for messages in [1_u32, 2, 3, 5, 8] {
        for (above, below) in LOSSES {
            let text = format!("two-generals?messages={messages}&loss={above}/{below}");
            let odds = odds(&text);
            let (p, q) = (ratio(above, below), complement(&ratio(above, below)));
            let mut expected: BTreeMap<u64, Chance> =
                (0..messages).map(|j| (u64::from(j), power(&q, j) * &p)).collect();
            expected.insert(u64::from(messages), power(&q, messages));
            assert_eq!(odds.tallied("depth").unwrap().values.as_ref(), Some(&expected), "{text}");
            assert_eq!(odds.runs, Some((messages + 1).into()), "{text}");
            // A has received half of the depth, rounded down; B, rounded up.
            for (side, received) in [("heard-a", 0), ("heard-b", 1)] {
                let mut by_depth: BTreeMap<u64, Chance> = BTreeMap::new();
                for (depth, chance) in &expected {
                    let heard = (depth + received) / 2;
                    *by_depth.entry(heard).or_insert_with(|| ratio(0, 1)) += chance;
                }
                assert_eq!(
                    odds.tallied(side).unwrap().values.as_ref(),
                    Some(&by_depth),
                    "{text}: {side}"
                );
            }
        }
    }
}

#[test]
fn or_tg_7_threshold_rules_in_closed_form() {
    for (above, below) in LOSSES {
        let q = complement(&ratio(above, below));
        for (needs_a, needs_b) in [(0, 1), (1, 1), (1, 2), (2, 2), (2, 3), (3, 3), (0, 3), (3, 1)] {
            // Needing so many of the other's messages is needing a depth of this.
            let (a, b) = (2 * needs_a, 2 * needs_b - 1);
            let text =
                format!("two-generals?messages=6&a={needs_a}&b={needs_b}&loss={above}/{below}");
            let least = power(&q, a.min(b));
            let both = power(&q, a.max(b));
            let expected = [both.clone(), least.clone() - both, complement(&least)];
            assert_eq!(rows(&odds(&text)), expected, "{text}");
            assert!(expected[1] > ratio(0, 1), "somebody may always be left alone");
        }
    }
}

#[test]
fn or_tg_7_constant_odds_and_the_table() {
    let table = [
        (1, (9, 10), (1, 10), (0, 1)),
        (2, (81, 100), (9, 100), (1, 10)),
        (3, (729, 1000), (81, 1000), (19, 100)),
        (4, (6561, 10_000), (729, 10_000), (271, 1000)),
        (8, (43_046_721, 100_000_000), (4_782_969, 100_000_000), (5_217_031, 10_000_000)),
    ];
    for (messages, both, one, neither) in table {
        let text = format!("two-generals?messages={messages}&loss=0.1");
        let expected = [both, one, neither].map(|(above, below)| ratio(above, below));
        assert_eq!(rows(&odds(&text)), expected, "{text}");
        let text = format!("two-generals?messages={messages}&loss=50%");
        let half = power(&ratio(1, 2), messages);
        let expected = [half.clone(), half.clone(), complement(&(half.clone() + half))];
        assert_eq!(rows(&odds(&text)), expected, "{text}");
    }
    for messages in 1..=20_u32 {
        let [both, one, _] = rows(&odds(&format!("two-generals?messages={messages}&loss=1/10")));
        assert_eq!(one / both, ratio(1, 9), "more messages never change these odds");
    }
}

#[test]
fn or_tg_8_the_cost_of_a_lone_attack() {
    // A attacks unconditionally, B on the first message: gain minus cost, at a loss of 1/10.
    let [both, one, _] = rows(&odds("two-generals?messages=1&loss=1/10"));
    let gain = |cost: u64| (both.clone(), one.clone() * Chance::from_integer(cost.into()));
    assert_eq!(gain(8), (ratio(9, 10), ratio(8, 10)));
    assert_eq!(gain(9).0, gain(9).1, "break-even at q/p = 9");
    assert!(gain(10).0 < gain(10).1);
    // A longer chain of adjacent thresholds has the same ratio, so the same break-even.
    let [both, one, _] = rows(&odds("two-generals?messages=5&loss=1/10"));
    assert_eq!(both, one * Chance::from_integer(9_u32.into()));
}

#[test]
fn or_tg_9_redundant_messengers() {
    for (p, copies) in [((3, 10), 3), ((1, 2), 10), ((1, 10), 6), ((1, 10), 2)] {
        let loss = ratio(p.0, p.1);
        let q = complement(&loss);
        let text = format!("two-generals?messages=1&copies={copies}&loss={}/{}", p.0, p.1);
        let lost = power(&loss, copies);
        assert_eq!(rows(&odds(&text)), [complement(&lost), lost.clone(), ratio(0, 1)], "{text}");
        // Every messenger that arrives is answered, and A waits for one answer.
        let text = format!("two-generals?messages=2&copies={copies}&loss={}/{}", p.0, p.1);
        let no_answer = power(&complement(&(q.clone() * q)), copies);
        let expected = [complement(&no_answer), no_answer - &lost, lost];
        assert_eq!(rows(&odds(&text)), expected, "{text}");
    }
    let known = rows(&odds("two-generals?messages=2&copies=3&loss=0.3"));
    assert_eq!(known, [ratio(867_349, 1_000_000), ratio(105_651, 1_000_000), ratio(27, 1000)]);
    let alone = rows(&odds("two-generals?messages=1&copies=3&loss=0.3"));
    assert!(alone[1] < known[1], "waiting for an answer makes a lone attack likelier");
    let known = rows(&odds("two-generals?messages=2&copies=2&loss=0.1"));
    assert_eq!(known, [ratio(9639, 10_000), ratio(261, 10_000), ratio(1, 100)]);
}

#[test]
fn or_tg_9_a_hundred_confirmations() {
    for (above, below) in [(1, 10), (1, 2)] {
        let text = format!("two-generals?messages=2&answers=100&loss={above}/{below}&pass=a1");
        let odds = odds(&text);
        let none = power(&ratio(above, below), 100);
        assert_eq!(rows(&odds), [complement(&none), none, ratio(0, 1)], "{text}");
        assert_eq!(odds.runs, Some(num_bigint::BigUint::from(2_u32).pow(100)), "{text}");
    }
}

#[test]
fn or_tg_10_the_posterior_of_silence() {
    for (above, below) in LOSSES {
        let (p, q) = (ratio(above, below), complement(&ratio(above, below)));
        let expected = p.clone() / (p.clone() + q * p);
        // For A after its order, and for B after its answer: the same shape one level up.
        for (text, side) in [("messages=2", "silence-a"), ("messages=3", "silence-b")] {
            let text = format!("two-generals?{text}&loss={above}/{below}");
            assert_eq!(odds(&text).tallied(side).unwrap().mean, Some(expected.clone()), "{text}");
        }
    }
    let ten = odds("two-generals?messages=2&loss=0.1");
    assert_eq!(ten.tallied("silence-a").unwrap().mean, Some(ratio(10, 19)));
    assert_eq!(ten.tallied("silence-b").unwrap().mean, None, "B expects no word");
    let half = odds("two-generals?messages=2&loss=0.5");
    assert_eq!(half.tallied("silence-a").unwrap().mean, Some(ratio(2, 3)));
}

/// Without a dawn it goes on until it has succeeded: then the sum is no longer cut off.
#[test]
fn or_tg_11_without_a_dawn() {
    for (above, below) in LOSSES {
        let q = complement(&ratio(above, below));
        let (once, both) = (ratio(1, 1) / &q, ratio(1, 1) / (q.clone() * &q));
        for retry in [2, 3, 7] {
            let text =
                format!("two-generals?messages=2&retry={retry}&dawn=never&loss={above}/{below}");
            let odds = odds(&text);
            assert_eq!(odds.runs, None, "{text}: there is no end of runs");
            assert_eq!(odds.outcome("both"), Some(&ratio(1, 1)), "{text}");
            let mean = |name: &str| odds.tallied(name).and_then(|one| one.mean.clone());
            assert_eq!(mean("sent-a").as_ref(), Some(&both), "{text}");
            assert_eq!(mean("sent-b").as_ref(), Some(&once), "{text}: of each order that came");
        }
    }
}

/// Orders overtake each other, and some are under way when the answer comes: thrown dice say the same
/// as the equations.
#[test]
fn means_without_a_dawn_are_those_of_dice() {
    const RUNS: u64 = 20_000;
    for text in [
        "two-generals?messages=2&retry=2&dawn=never&travel=1..3&loss=1/3",
        "two-generals?messages=3&retry=1&dawn=never&copies=2&loss=1/4&twice=1/5",
        "two-generals?messages=4&retry=3&dawn=never&answers=2&loss=1/2&crash=b:1-4",
    ] {
        let link = link(text);
        let odds = odds(text);
        let mut sums = [0; 2];
        for seed in 0..RUNS {
            let mut world = TwoGenerals::settle(&link).world();
            world.run(&mut Script::new(link.orders(), Dice { seed }), &mut ());
            sums[0] += u64::from(world.sent_on(A, B));
            sums[1] += u64::from(world.sent_on(B, A));
        }
        for (name, sum) in ["sent-a", "sent-b"].into_iter().zip(sums) {
            let exact = odds.tallied(name).and_then(|one| one.mean.clone()).expect("a mean");
            let thrown = Chance::new(sum.into(), RUNS.into());
            let near = exact.clone() * ratio(97, 100)..exact.clone() * ratio(103, 100);
            assert!(near.contains(&thrown), "{text}: {name} {exact}, thrown {thrown}");
        }
    }
}

#[test]
fn or_tg_11_retrying_until_answered() {
    for (above, below) in LOSSES {
        let q = complement(&ratio(above, below));
        let success = q.clone() * q;
        let failure = complement(&success);
        let limit = ratio(1, 1) / success.clone();
        for tries in 1..=10_u32 {
            // A new order every round trip; dawn leaves room for exactly so many.
            let dawn = 2 * tries;
            let loss = format!("{above}/{below}");
            let text = format!("two-generals?messages=2&retry=2&dawn={dawn}&loss={loss}");
            let odds = odds(&text);
            let rest = power(&failure, tries) * &limit;
            let sent = odds.tallied("sent-a").unwrap().mean.clone().unwrap();
            assert_eq!(sent + rest, limit, "{text}: what is missing dies out with the tries");
            // Unless some round trip succeeds A hears nothing; time alone bounds it.
            let silent = odds
                .tallied("heard-a")
                .unwrap()
                .values
                .as_ref()
                .and_then(|values| values.get(&0).cloned());
            assert_eq!(silent, Some(power(&failure, tries)), "{text}");
        }
    }
    assert_eq!(ratio(1, 1) / power(&ratio(9, 10), 2), ratio(100, 81));
}
