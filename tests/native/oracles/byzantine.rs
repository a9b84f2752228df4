//! OR-BYZ: oral and signed messages, as published in 1982 and as counted by exhaustion.

use super::{link, odds, ratio};
use at_dawn_core::catalogue;
use at_dawn_core::engine::{End, ProcessId};
use at_dawn_core::json::Value;
use at_dawn_core::report::Report;
use at_dawn_core::scenario::generals::messages_of_om;
use at_dawn_core::search::Searched;
use at_dawn_core::timeline::Played;

fn finished(text: &str) -> Box<dyn Played> {
    let mut run = catalogue::ALL.open(&link(text));
    run.finish();
    assert_eq!(run.report().end, Some(End::Quiescent), "{text}");
    run
}

fn outcome(text: &str) -> &'static str {
    finished(text).outcome().expect("a run that is over has come out")
}

fn decisions(text: &str) -> Vec<Option<&'static str>> {
    finished(text).report().processes.iter().map(|one| one.decision).collect()
}

fn by_round(report: &Report) -> Vec<u64> {
    let counts = report.counts.iter().find(|one| one.0 == "messages_by_round");
    let Some((_, Value::List(rounds))) = counts else { panic!("rounds are counted") };
    let number = |value: &Value| match value {
        Value::Number(number) => *number,
        other => panic!("a round has a number of messages, not {other}"),
    };
    rounds.iter().map(number).collect()
}

fn searched(text: &str) -> Searched {
    catalogue::ALL.search(&link(text)).expect("somebody may lie")
}

/// Every strategy was tried and nothing broke; returns how many there are.
fn none(text: &str) -> u64 {
    let result = searched(text);
    assert!(result.found.is_none() && result.complete, "{text}: {result:?}");
    result.tried
}

/// Searches until something breaks, and replays it.
fn broken(text: &str) -> Searched {
    let mut search = catalogue::ALL.begin_search(&link(text), None).expect("somebody may lie");
    while search.result().found.is_none() && search.go_on(500) {}
    let result = search.result();
    let found = result.found.as_ref().unwrap_or_else(|| panic!("{text}: nothing was found"));
    let run = finished(&found.run.to_string());
    let verdict = run.findings().into_iter().find(|one| one.property == found.property);
    assert_eq!(verdict.map(|one| one.verdict.word()), Some("violated"), "{}", found.run);
    result
}

#[test]
fn or_byz_3_figures_1_and_2_look_the_same_to_lieutenant_1() {
    let first = finished("generals?n=3&traitors=2&lies=none&say=2-1.1:retreat");
    let second = finished("generals?n=3&traitors=0&lies=none&say=0-2.1:retreat");
    assert_eq!(first.view(ProcessId(1)), second.view(ProcessId(1)));
    assert_ne!(first.view(ProcessId(0)), second.view(ProcessId(0)));
    assert_eq!((first.outcome(), second.outcome()), (Some("disobeyed"), Some("agreed")));
}

#[test]
fn or_byz_3_one_of_four_cases_of_each_is_and_is_not_violated() {
    let mut violated = Vec::new();
    for order in ["attack", "retreat"] {
        for word in ["attack", "retreat"] {
            let text = format!("generals?n=3&traitors=2&order={order}&lies=none&say=2-1.1:{word}");
            if outcome(&text) != "agreed" {
                violated.push((order, word));
            }
        }
    }
    assert_eq!(violated, [("attack", "retreat")]);
    // The commander's two statements, by exhaustion.
    assert_eq!(none("generals?n=3&traitors=0"), 4);
}

#[test]
fn or_byz_4_the_truth_table_of_figure_4() {
    for row in 0..8_u8 {
        let word = |bit: u8| if row & 1 << (2 - bit) == 0 { "retreat" } else { "attack" };
        let [x, y, z] = [0, 1, 2].map(word);
        let text = format!("generals?traitors=0&lies=none&say=0-1.1:{x},0-2.1:{y},0-3.1:{z}");
        let common = if row.count_ones() >= 2 { "attack" } else { "retreat" };
        assert_eq!(decisions(&text)[1..], [Some(common); 3], "{row:03b}");
    }
}

#[test]
fn or_byz_4_four_and_five_generals_bear_any_traitor() {
    for (generals, runs) in [(4, 8), (5, 16)] {
        let text = format!("generals?n={generals}");
        assert_eq!(none(&format!("{text}&traitors=0")), runs);
        for traitor in 1..generals {
            let of = |order| none(&format!("{text}&traitors={traitor}&order={order}"));
            assert_eq!(of("attack") + of("retreat"), runs, "traitor {traitor} of {generals}");
        }
    }
}

#[test]
fn or_byz_5_messages_of_om() {
    for generals in 2..=10_u64 {
        for depth in 0..=3_u64 {
            let run = finished(&format!("generals?n={generals}&rounds={depth}"));
            let mut level = 1;
            let expected: Vec<u64> = (1..=depth + 1)
                .map(|round| {
                    level *= generals.saturating_sub(round);
                    level
                })
                .collect();
            let report = run.report();
            assert_eq!(by_round(&report), expected, "OM({depth}) among {generals}");
            assert_eq!(u64::from(report.messages_sent), messages_of_om(generals, depth));
            assert_eq!(run.outcome(), Some("agreed"));
        }
    }
    let table = [
        (3, 0, 2),
        (3, 1, 4),
        (4, 1, 9),
        (4, 2, 15),
        (5, 3, 64),
        (6, 2, 85),
        (7, 2, 156),
        (7, 3, 516),
        (8, 3, 1099),
        (10, 1, 81),
        (10, 2, 585),
        (10, 3, 3609),
        (13, 3, 13344),
    ];
    for (generals, depth, messages) in table {
        assert_eq!(messages_of_om(generals, depth), messages, "OM({depth}) among {generals}");
    }
}

#[test]
fn or_byz_6_six_generals_do_not_bear_two_traitors_and_seven_do() {
    let seven = decisions("generals?n=7&rounds=2&traitors=5,6&lies=retreat");
    assert_eq!(seven[..5], [Some("attack"); 5]);
    let six = decisions("generals?n=6&rounds=2&traitors=4,5&lies=retreat");
    assert_eq!(six[1..4], [Some("retreat"); 3]);
    // Sampled, not exhausted: twenty thousand adversaries who say anything.
    for traitors in ["5,6", "0,6"] {
        let link = link(&format!("generals?n=7&rounds=2&traitors={traitors}"));
        let sample = catalogue::ALL.sample(&link, 10_000).expect("a fair number of runs");
        assert_eq!(sample.outcomes[0], ("agreed", 10_000));
    }
}

#[test]
fn or_byz_6_too_few_rounds() {
    let result = searched("generals?n=7&traitors=0,6");
    let found = result.found.expect("OM(1) does not bear two traitors");
    assert!(result.complete);
    assert_eq!((found.choices, found.property), (3, "IC1"));
}

/// Silence is a word too: every run is played in which the traitor says either order or nothing to
/// each, and none breaks anything, with four generals and with five. Exhaustive.
#[test]
fn or_byz_4_four_and_five_generals_bear_a_traitor_who_may_be_silent() {
    for generals in [4_u32, 5] {
        for order in ["attack", "retreat"] {
            for traitor in 0..generals {
                let statements = if traitor == 0 { generals - 1 } else { generals - 2 };
                let text = format!("generals?n={generals}&traitors={traitor}&order={order}");
                let odds = odds(&text);
                assert_eq!(odds.runs, Some(3_u32.pow(statements).into()), "{text}");
                assert_eq!(odds.outcome("agreed"), Some(&ratio(1, 1)), "{text}");
            }
        }
    }
}

/// With a loyal commander IC2 is all that can break: OM(1) keeps it with two traitors among more
/// than 2·2+1 generals, and among five it does not.
#[test]
fn or_byz_7_the_bound_of_lemma_1_is_tight() {
    assert_eq!(none("generals?n=6&traitors=4,5"), 1 << 8);
    assert_eq!(none("generals?n=6&traitors=4,5&order=retreat"), 1 << 8);
    assert!(broken("generals?n=5&traitors=3,4").found.is_some());
}

#[test]
fn or_byz_8_figure_5() {
    let text = "generals?n=3&algorithm=signed&traitors=0&lies=none&say=0-2.1:retreat";
    let run = finished(text);
    assert_eq!((run.report().messages_sent, run.outcome()), (4, Some("agreed")));
    for lieutenant in [1, 2] {
        let tree = run.tree(ProcessId(lieutenant));
        assert_eq!((tree[0].how, tree[0].value), ("two-orders", Some("retreat")));
    }
    // Signed, three generals bear one traitor: by exhaustion.
    none("generals?n=3&algorithm=signed");
}

#[test]
fn or_byz_9_messages_of_sm() {
    for generals in 3..=10_u32 {
        for depth in 1..=4 {
            let text = format!("generals?n={generals}&algorithm=signed&rounds={depth}");
            let report = finished(&text).report();
            assert_eq!(report.messages_sent, (generals - 1) * (generals - 1), "{text}");
            if depth >= 2 {
                let split = format!("{text}&traitors=0&lies=none&say=0-1.1:retreat");
                let report = finished(&split).report();
                assert_eq!(report.messages_sent, 2 * (generals - 1) * (generals - 2), "{split}");
            }
        }
    }
}

#[test]
fn or_byz_10_two_traitors_take_three_rounds_even_with_signatures() {
    let result = searched("generals?algorithm=signed&traitors=0,3");
    let found = result.found.expect("SM(1) does not bear two traitors");
    assert_eq!((found.property, found.choices, result.complete), ("IC1", 1, true));
    // A signed order, released late and to one lieutenant only.
    assert!(found.run.to_string().ends_with("&say=3-1.1:retreat"), "{}", found.run);
    none("generals?algorithm=signed&rounds=2&traitors=0,3");
    none("generals?algorithm=signed&rounds=2&traitors=2,3");
}

/// Whenever there are at most 3m generals, up to seven of them, some strategy breaks something.
/// With fewer than m+2 there is at most one loyal lieutenant beside a traitor as commander, or
/// none beside a loyal one, so that nothing is asked: those cases are vacuous, by exhaustion for
/// up to four generals, and by two hundred drawn strategies each where there are more.
#[test]
fn or_byz_13_a_strategy_is_found_wherever_there_are_too_many_traitors() {
    let mut cases = Vec::new();
    for generals in 2..=7_u64 {
        for depth in generals.div_ceil(3)..=generals - 1 {
            if generals >= depth + 2 {
                let result = broken(&format!("generals?n={generals}&rounds={depth}"));
                assert!(result.found.expect("something breaks").choices > 0);
                cases.push((generals, depth));
                continue;
            }
            if generals <= 4 {
                none(&format!("generals?n={generals}&rounds={depth}"));
            }
            let lieutenants = |set: std::ops::Range<u64>| {
                let all: Vec<String> = set.map(|one| one.to_string()).collect();
                all.join(",")
            };
            let [all, but_one] = [1..generals, 2..generals].map(lieutenants);
            for traitors in [all, format!("0,{but_one}").trim_end_matches(',').to_owned()] {
                let text = format!("generals?n={generals}&rounds={depth}&traitors={traitors}");
                let sample = catalogue::ALL.sample(&link(&text), 200).expect("not too many runs");
                assert_eq!(sample.outcomes[0], ("agreed", 200), "{text}");
            }
        }
    }
    let expected = [(3, 1), (4, 2), (5, 2), (5, 3), (6, 2), (6, 3), (6, 4), (7, 3), (7, 4), (7, 5)];
    assert_eq!(cases, expected);
}
