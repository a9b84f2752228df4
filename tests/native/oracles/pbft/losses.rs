//! What is lost is sent again: with no more faults than there may be, and in the end a road that
//! is open, the client always gets its answers.

use std::collections::{BTreeMap, BTreeSet};

use at_dawn_core::engine::{End, Event, What};
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::pbft::{OUTCOMES, Pbft, Process};
use at_dawn_tests::lot::Lot;

use super::{check_judge, link, more, play};

/// Nobody gives up before the laboratory does.
const PATIENCE: &str = "patience=1000000000000";

/// How a run came out, and what it took: the messages sent.
fn outcome(text: &str) -> (&'static str, usize) {
    let link = link(text);
    let (world, events) = play(&link);
    assert_eq!(world.end(), Some(End::Quiescent), "{text}");
    let scenario = Pbft::settle(&link);
    check_judge(&scenario, &world, &events, text);
    let sent = |event: &&Event<Process>| matches!(event.what, What::Sent { .. });
    (OUTCOMES[scenario.outcome(&world)], events.iter().filter(sent).count())
}

/// Of the two wishes of replica 2 for view 1 none arrives: it waits for view 2, the others for
/// view 1, and nothing else is lost.
#[test]
fn or_byz_19_two_lost_wishes_stop_nobody() {
    for text in [
        "pbft?crash=0:0&patience=1000000000&lose=2-1.1,2-3.1",
        "pbft?traitors=0&requests=1&loss=1/10&seed=486403747&lies=silent&patience=1000000000000",
    ] {
        assert_eq!(outcome(text).0, "accepted", "{text}");
    }
}

/// Who waits in vain for ever waits twice as long each time: where more are down than may be, where
/// everything is slower than the clock allows for, and where nothing arrives, the run ends by itself.
#[test]
fn or_byz_19_who_waits_in_vain_is_heard_of_more_and_more_seldom() {
    for (text, most) in [
        ("pbft?crash=0:0,1:0", 600),
        ("pbft?quorum=4&crash=3:0", 800),
        ("pbft?n=13&crash=0:0,1:0,2:0,3:0,4:0", 6_500),
        ("pbft?loss=1", 250),
        ("pbft?loss=1/2&timeout=1&travel=1..1000000000", 12_000),
    ] {
        let (_, sent) = outcome(&format!("{text}&{PATIENCE}"));
        assert!(sent < most, "{text}: {sent}");
    }
}

/// A proposal that a traitor says over and over out of turn wants no answer, however patient all
/// are: the honest five say 38 at most.
#[test]
fn or_byz_19_no_liar_keeps_the_others_talking() {
    let text = "pbft?n=7&traitors=0,5&speak=any-time&travel=1..4&timeout=8&seed=862236678\
                &cut=0-6:70-1472";
    let (_, events) = play(&link(&format!("{text}&{PATIENCE}")));
    let honest = |event: &&Event<Process>| match event.what {
        What::Sent { name, .. } => [1, 2, 3, 4, 6].contains(&name.from.0),
        _ => false,
    };
    let sent = events.iter().filter(honest).count();
    assert!(sent <= 5 * 38, "{sent}");
}

/// A random link, and how many processes it has.
struct Drawn {
    text: String,
    processes: u8,
}

/// A random link with as many faults as there may be, each of its own kind, and maybe slow roads.
fn faults(lot: &mut Lot) -> Drawn {
    let n = *lot.pick(&[4, 4, 4, 7]);
    let mut text = format!("pbft?{PATIENCE}&n={n}&requests={}", lot.within(1, 4));
    let mut replicas: Vec<u8> = (0..n).collect();
    lot.shuffle(&mut replicas);
    let (mut crashes, mut traitors) = (Vec::new(), Vec::new());
    for replica in replicas.into_iter().take(usize::from(n - 1) / 3) {
        let from = lot.below(40);
        match lot.below(4) {
            0 => crashes.push(format!("{replica}:{from}")),
            1 => crashes.push(format!("{replica}:{from}-{}", from + 1 + lot.below(400))),
            _ => traitors.push(replica.to_string()),
        }
    }
    if !crashes.is_empty() {
        text += &format!("&crash={}", crashes.join(","));
    }
    if !traitors.is_empty() {
        text += &format!("&traitors={}", traitors.join(","));
        // Two that speak at any time would answer each other until chance has them both silent.
        let last = if traitors.len() == 1 { "&speak=any-time" } else { "&lies=other" };
        text += *lot.pick(&["", "&lies=silent", "&lies=none", last]);
    }
    if lot.one_in(3) {
        let slowest = lot.within(2, 6);
        text += &format!("&travel=1..{slowest}&timeout={}", slowest * lot.within(2, 10));
    }
    if lot.one_in(8) {
        text += "&twice=1/5";
    }
    Drawn { text: text + &format!("&seed={}", lot.below(1_000_000_000)), processes: n + 1 }
}

/// Loses one to twelve of the messages that are really sent, in three draws: what is lost changes
/// what is sent afterwards. In some runs a few others are late.
fn some_lost(lot: &mut Lot) -> String {
    let Drawn { text: rest, processes } = faults(lot);
    let (mut lost, mut late): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    let (some_late, mut named) = (lot.one_in(3), BTreeSet::new());
    let mut text = rest.clone();
    for most in [5, 4, 3] {
        let name = |event: Event<Process>| match event.what {
            What::Sent { name, .. } => Some(name.among(processes.into()).to_string()),
            _ => None,
        };
        let names: Vec<String> = play(&link(&text)).1.into_iter().filter_map(name).collect();
        // What comes early matters most, and there is less of it.
        let bound = if lot.one_in(2) { names.len().min(60) } else { names.len() };
        for place in 0..=lot.within(1, most) {
            let name = &names[usize::try_from(lot.below(bound as u64)).unwrap_or(0)];
            if !named.insert(name.clone()) {
                continue;
            }
            if place == 0 && some_late {
                late.push(format!("{name}:{}", lot.within(2, 60)));
            } else if place > 0 {
                lost.push(name.clone());
            }
        }
        text.clone_from(&rest);
        if !lost.is_empty() {
            text += &format!("&lose={}", lost.join(","));
        }
        if !late.is_empty() {
            text += &format!("&delay={}", late.join(","));
        }
    }
    text
}

/// Roads that are cut for a while, each for a time of its own.
fn some_cut(lot: &mut Lot) -> String {
    let Drawn { text, processes } = faults(lot);
    let mut cuts = BTreeMap::new();
    while cuts.is_empty() || !lot.one_in(4) {
        let (one, other) = (lot.below(processes.into()), lot.below(processes.into()));
        let from = lot.below(100);
        if one != other {
            let until = from + 1 + lot.below(2_000);
            cuts.insert((one.min(other), one.max(other)), format!("{from}-{until}"));
        }
    }
    let cuts: Vec<String> = cuts.iter().map(|((a, b), when)| format!("{a}-{b}:{when}")).collect();
    format!("{text}&cut={}", cuts.join(","))
}

/// Messengers that are lost by dice for ever: one in three to ten.
fn many_lost(lot: &mut Lot) -> String {
    let text = faults(lot).text;
    format!("{text}&loss=1/{}", lot.within(3, 10))
}

/// Plays random links, more of them with `LOT=1000` in the environment.
fn all_accepted(first: u64, draw: fn(&mut Lot) -> String) {
    let (mut most, mut total, mut stopped) = (0, 0, Vec::new());
    let count = 2_000 + more();
    for number in first..first + count {
        let text = draw(&mut Lot::new(number));
        let (outcome, sent) = outcome(&text);
        most = most.max(sent);
        total += sent;
        if outcome != "accepted" {
            stopped.push(format!("{outcome}: {text}"));
        }
    }
    println!("{count} runs, at most {most} messages in one, {total} in all");
    assert!(stopped.is_empty(), "{} of {count}:\n{}", stopped.len(), stopped.join("\n"));
}

#[test]
fn or_byz_19_whatever_few_messengers_are_lost_the_client_gets_its_answers() {
    all_accepted(1_000_000, some_lost);
}

#[test]
fn or_byz_19_whatever_roads_are_cut_for_a_while_the_client_gets_its_answers() {
    all_accepted(2_000_000, some_cut);
}

#[test]
fn or_byz_19_whatever_dice_lose_the_client_gets_its_answers() {
    all_accepted(3_000_000, many_lost);
}
