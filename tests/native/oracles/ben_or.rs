//! OR-BYZ-18: Ben-Or, with processes that go down and with processes that lie.

use std::collections::BTreeSet;

use at_dawn_core::catalogue;
use at_dawn_core::enemy::Orders;
use at_dawn_core::engine::{Event, What};
use at_dawn_core::knowledge::every_run;
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::ben_or::{BenOr, Faults, Round, Rules, Verdict, Voter};

use super::{link, odds, ratio};

const THREE: Rules = Rules { processes: 3, faults: 1, kind: Faults::Crash, phases: 1 };

/// The sets of two of the three messages that a process can have waited for.
const WAITS: [[usize; 2]; 3] = [[0, 1], [0, 2], [1, 2]];

/// What the three can do after one phase, for all that each can have waited for in either round:
/// here its own message may be late as well.
fn one_phase(wishes: [bool; 3]) -> BTreeSet<[Verdict; 3]> {
    let three = |number: usize| [number % 3, number / 3 % 3, number / 9].map(|wait| WAITS[wait]);
    let mut outcomes = BTreeSet::new();
    for reports in (0..27).map(three) {
        let proposals = reports.map(|wait| THREE.propose(&wait.map(|from| Some(wishes[from]))));
        let has = |value: bool| proposals.contains(&Some(value));
        assert!(!(has(true) && has(false)), "two proposals: {wishes:?}, {reports:?}");
        for waits in (0..27).map(three) {
            let ends = waits.map(|wait| THREE.settle(&wait.map(|from| proposals[from])));
            let decides = ends.iter().any(|end| matches!(end, Verdict::Decide(_)));
            assert!(!(decides && ends.contains(&Verdict::Flip)), "{wishes:?}: {ends:?}");
            outcomes.insert(ends);
        }
    }
    outcomes
}

#[test]
fn or_byz_18_one_phase_of_three_over_all_that_can_be_waited_for() {
    for wishes in 0..8_u8 {
        let wishes = [0, 1, 2].map(|one| wishes >> one & 1 == 1);
        let outcomes = one_phase(wishes);
        if wishes == [wishes[0]; 3] {
            assert_eq!(outcomes, BTreeSet::from([[Verdict::Decide(wishes[0]); 3]]));
        } else {
            assert_eq!(outcomes.len(), 15, "{wishes:?}");
            assert!(outcomes.contains(&[Verdict::Flip; 3]), "{wishes:?}");
        }
    }
}

/// What a run says of one phase: who proposed what, who decided, who flipped.
fn read(events: &[Event<Voter>]) -> (BTreeSet<bool>, Vec<bool>, usize) {
    let (mut proposed, mut decided, mut flips) = (BTreeSet::new(), Vec::new(), 0);
    for event in events {
        match &event.what {
            What::Sent { body, .. } if body.round == Round::Proposal => {
                proposed.extend(body.value);
            }
            What::Decided { decision, .. } => decided.push(*decision),
            What::Flipped { .. } => flips += 1,
            _ => {}
        }
    }
    (proposed, decided, flips)
}

/// Each messenger takes one tick or two, which is enough for every order in which a process can
/// hear two others; one's own word is always heard.
#[test]
fn or_byz_18_every_run_of_one_phase_of_three() {
    for inputs in ["none", "0", "0,1", "0,1,2"] {
        let text = format!("ben-or?phases=1&inputs={inputs}&order=sent&travel=1..2");
        let start = BenOr::settle(&link(&text)).world();
        let mut everybody_flips = false;
        let runs = every_run(&start, &Orders::new(), |_, events, _| {
            let (proposed, decided, flips) = read(events);
            assert!(proposed.len() < 2, "{text}");
            assert!(decided.is_empty() || flips == 0, "{text}: whoever decides, nobody flips");
            everybody_flips |= flips == 3;
            if inputs == "none" || inputs == "0,1,2" {
                assert_eq!(decided, [inputs != "none"; 3], "{text}");
            }
        });
        assert!(runs.expect("there are not too many runs") >= 4_096, "{text}");
        assert_eq!(everybody_flips, inputs == "0" || inputs == "0,1");
    }
}

#[test]
fn or_byz_18_every_order_of_arrival_counted() {
    let unanimous = odds("ben-or?phases=1&inputs=0,1,2");
    assert_eq!(unanimous.outcome("attack"), Some(&ratio(1, 1)));
    let mixed = odds("ben-or?phases=2");
    for word in ["split", "wrong", "stuck"] {
        assert_eq!(mixed.outcome(word), Some(&ratio(0, 1)), "{word}");
    }
    // In one order everybody flips, so neither 1 nor 2 phases are enough for sure.
    assert!(mixed.outcome("undecided").is_some_and(|chance| *chance > ratio(0, 1)));
}

#[test]
fn or_byz_18_all_coins_agree() {
    let agree = |text: &str| odds(text).tallied("coins-agree").and_then(|one| one.mean.clone());
    assert_eq!(agree("ben-or?phases=1&order=sent"), Some(ratio(1, 4)));
    assert_eq!(agree("ben-or?phases=1"), Some(ratio(1, 4)), "whatever the order of arrival");
    assert_eq!(agree("ben-or?n=5&phases=1&inputs=0,3&order=sent"), Some(ratio(1, 16)));
}

/// Thousands of drawn runs, which prove nothing: up to f go down at any time, or lie.
#[test]
fn or_byz_18_no_drawn_run_splits() {
    for text in [
        "ben-or?n=5&inputs=0,1&travel=1..9",
        "ben-or?n=5&inputs=0,1,2&crash=0:2,1:4",
        "ben-or?n=7&inputs=0,1,2&travel=1..4&crash=4:1,5:3,6:7",
        "ben-or?n=6&faults=lies&traitors=0&inputs=1,2,3",
        "ben-or?n=6&faults=lies&traitors=5&inputs=1,2&travel=1..5",
    ] {
        let sample = catalogue::ALL.sample(&link(text), 1_000).expect("it can be sampled");
        for word in ["split", "wrong", "stuck"] {
            let count = sample.outcomes.iter().find(|one| one.0 == word).map(|one| one.1);
            assert_eq!(count, Some(0), "{text}: {word}");
        }
    }
}

/// One liar among four, of whom five would be too few already: among dice there are runs in which
/// two who are honest decide differently. Sampled; silence is no way to bring that about.
#[test]
fn or_byz_18_one_liar_of_four_splits_the_others() {
    let text = "ben-or?n=4&faults=lies&f=1&traitors=3&inputs=0";
    let sample = catalogue::ALL.sample(&link(text), 4_000).expect("it can be sampled");
    let split = sample.outcomes.iter().find(|one| one.0 == "split");
    assert!(split.is_some_and(|one| one.1 > 0), "{:?}", sample.outcomes);
}

/// Two who say nothing where one is reckoned with: everybody waits for one more than there are.
#[test]
fn or_byz_18_more_who_are_silent_than_reckoned_with_leave_the_others_stuck() {
    let mut run =
        catalogue::ALL.open(&link("ben-or?n=5&faults=lies&f=1&traitors=3,4&inputs=0&lies=silence"));
    run.finish();
    assert_eq!(run.outcome(), Some("stuck"));
}

#[test]
fn or_byz_18_whoever_waits_for_a_majority_that_is_down_waits_for_ever() {
    let mut run = catalogue::ALL.open(&link("ben-or?crash=1:0,2:0"));
    run.finish();
    assert_eq!(run.outcome(), Some("stuck"));
}

#[test]
fn links_of_ben_or_come_back_and_runs_come_again() {
    for seed in 0..300_u64 {
        let n = 3 + seed % 6;
        let rest = ["&travel=1..5", "&faults=lies&traitors=1", "&order=sent", "&crash=2:3"];
        let rest = rest[usize::try_from(seed % 4).expect("it is small")];
        let text = format!("ben-or?n={n}&inputs=1,2&seed={seed}{rest}");
        let parsed = link(&text);
        assert_eq!(link(&parsed.to_string()), parsed, "{text}");
        let play = || {
            let mut events = Vec::new();
            let mut world = BenOr::settle(&parsed).world();
            world.run(&mut parsed.enemy(), &mut events);
            (world, events)
        };
        assert!(play() == play(), "{text}");
    }
}
