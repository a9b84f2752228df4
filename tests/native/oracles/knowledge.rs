//! OR-KN: what is known, computed by brute force over every run.

use super::link;
use at_dawn_core::enemy::Orders;
use at_dawn_core::engine::{Event, Tick, View, What};
use at_dawn_core::knowledge::{Model, every_run, views_at};
use at_dawn_core::link::Link;
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::lovers::Lovers;
use at_dawn_core::scenario::two_generals::{General, TwoGenerals};

/// Every run of a chain, with and without A's wish to attack, at one moment.
struct Night {
    model: Model,
    /// At each point, whether A wants to attack.
    wanted: Vec<bool>,
    /// At each point, how many different messages have arrived by then.
    depth: Vec<u64>,
}

fn night<S: Scenario<Process = General>>(text: &str, moment: Option<Tick>) -> Night {
    let mut night = Night { model: Model::new(), wanted: Vec::new(), depth: Vec::new() };
    for (order, wanted) in [("retreat", false), ("attack", true)] {
        let link: Link = link(&format!("{text}&order={order}"));
        let scenario = S::settle(&link);
        let start = scenario.world();
        let count = every_run(&start, &Orders::new(), |_, events, _| {
            let until = moment.unwrap_or(Tick(u64::MAX));
            let views = views_at(&start, events, until);
            night.model.add(views.iter().map(View::value));
            night.wanted.push(wanted);
            night.depth.push(arrived(events, until));
        });
        assert!(count.is_some());
    }
    night
}

/// How many messages have arrived by a moment; in a chain without copies all are different.
fn arrived(events: &[Event<General>], until: Tick) -> u64 {
    let in_time = events.iter().filter(|event| event.at <= until);
    in_time.filter(|event| matches!(event.what, What::Delivered { .. })).count() as u64
}

fn where_depth_is_at_least(night: &Night, level: u64) -> Vec<bool> {
    let wanted = night.wanted.iter();
    wanted.zip(&night.depth).map(|(wanted, depth)| *wanted && *depth >= level).collect()
}

#[test]
fn or_kn_1_each_message_adds_exactly_one_level() {
    for messages in 1..=12_u64 {
        let night =
            night::<TwoGenerals>(&format!("two-generals?messages={messages}&loss=1/2"), None);
        assert_eq!(night.model.points() as u64, messages + 2, "the retreat, and each depth");
        let mut everybody = night.wanted.clone();
        let mut alternating = night.wanted.clone();
        for level in 1..=messages + 1 {
            everybody = night.model.everybody(&everybody);
            let expected = where_depth_is_at_least(&night, level);
            assert_eq!(everybody, expected, "E^{level} of {messages} messages");
            // B knows; A knows that B knows; B knows that A knows that B knows; …
            // Built from the inside: the last to know is B at odd levels, A at even ones.
            alternating = night.model.knows(usize::from(level % 2 == 1), &alternating);
            assert_eq!(alternating, expected, "alternating depth {level} of {messages}");
        }
        let nowhere = vec![false; night.model.points()];
        assert_eq!(night.model.common(&night.wanted), nowhere, "{messages} messages");
        assert_eq!(night.model.pieces(), 1, "every world leads to the retreat");
    }
}

#[test]
fn or_kn_2_the_lovers_hour_by_hour() {
    for hour in 1..=12_u64 {
        let night = night::<Lovers>("lovers?loss=1/2", Some(Tick(hour)));
        // The run in which every message has arrived by this hour.
        let all = night.depth.iter().position(|depth| *depth == hour).expect("all arrived");
        let mut known = night.wanted.clone();
        for level in 1..=hour {
            known = night.model.everybody(&known);
            assert!(known[all], "at hour {hour}, level {level} is reached");
        }
        assert!(!night.model.everybody(&known)[all], "at hour {hour}, one more is not");
        assert!(!night.model.common(&night.wanted)[all], "at hour {hour}, nothing is common");
    }
}

#[test]
fn or_kn_3_common_knowledge_is_never_attained() {
    for text in [
        "two-generals?messages=4&loss=1/10",
        "two-generals?messages=2&copies=3&loss=1/2",
        "two-generals?messages=2&retry=2&dawn=6&loss=1/3",
        "two-generals?messages=3&travel=1..2&loss=1/4",
    ] {
        for moment in 0..=8 {
            let night = night::<TwoGenerals>(text, Some(Tick(moment)));
            let common = night.model.common(&night.wanted);
            assert!(!common.contains(&true), "{text} at {moment}");
        }
    }
}
