//! Asks something of many links. The first that fails is made smaller before it is shown.

use std::env;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

use at_dawn_core::engine::{Event, World};
use at_dawn_core::link::Link;
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::lovers::Lovers;
use at_dawn_core::scenario::two_generals::{General, TwoGenerals};
use at_dawn_tests::{golden, lot};

/// What went wrong with a link, if anything did.
pub type Answer = Result<(), String>;

/// Fails with a sentence unless something holds.
pub fn must(holds: bool, sentence: impl FnOnce() -> String) -> Answer {
    if holds { Ok(()) } else { Err(sentence()) }
}

/// Asks something of the random links of these numbers, and of others beside them if the
/// variable `LOT` holds a number: `cargo xtask campaign links`.
///
/// # Panics
/// If a link fails, with the smallest link that was found to fail as well.
pub fn of_random_links(numbers: Range<u64>, ask: impl Fn(&Link) -> Answer) {
    let more = env::var("LOT").ok().and_then(|word| word.parse().ok()).unwrap_or(0);
    for number in numbers {
        let text = lot::link(number + more);
        if let Err(sentence) = asked(&text, &ask) {
            let (text, sentence) = smaller(text, sentence, &ask);
            panic!("random link {number}: {text}\n{sentence}");
        }
    }
}

/// A panic counts as a failure too, so that the link which leads to it is shown.
fn asked(text: &str, ask: &impl Fn(&Link) -> Answer) -> Answer {
    let answer = catch_unwind(AssertUnwindSafe(|| ask(&golden::link(text))));
    answer.unwrap_or_else(|_| Err("It panicked: see above.".to_owned()))
}

/// Leaves out whatever can be left out with the link still failing.
fn smaller(text: String, sentence: String, ask: &impl Fn(&Link) -> Answer) -> (String, String) {
    let (scenario, query) = text.split_once('?').unwrap_or((&text, ""));
    let parts: Vec<&str> = query.split('&').collect();
    for left_out in 0..parts.len() {
        let mut fewer = parts.clone();
        let part = fewer.remove(left_out);
        let mut tries = vec![fewer.clone()];
        let (name, list) = part.split_once('=').unwrap_or((part, ""));
        let items: Vec<&str> = list.split(',').collect();
        let shorter: Vec<String> = (0..items.len())
            .filter(|_| items.len() > 1)
            .map(|place| [&items[..place], &items[place + 1..]].concat().join(","))
            .map(|list| format!("{name}={list}"))
            .collect();
        tries.extend(shorter.iter().map(|part| {
            let mut parts = parts.clone();
            parts[left_out] = part;
            parts
        }));
        for parts in tries {
            let fewer = format!("{scenario}?{}", parts.join("&"));
            let fewer = fewer.trim_end_matches('?').to_owned();
            let is_link = fewer.len() < text.len() && fewer.parse::<Link>().is_ok();
            if let Some(sentence) = is_link.then(|| asked(&fewer, ask).err()).flatten() {
                return smaller(fewer, sentence, ask);
            }
        }
    }
    (text, sentence)
}

/// The world of a link of the generals' family before its first step.
pub fn world(link: &Link) -> World<General> {
    match link.sheet().name {
        "lovers" => Lovers::settle(link).world(),
        _ => TwoGenerals::settle(link).world(),
    }
}

/// The whole run of a link: what happened, and the world at its end.
pub fn played(link: &Link) -> (World<General>, Vec<Event<General>>) {
    let mut world = world(link);
    let mut events = Vec::new();
    world.run(&mut link.enemy(), &mut events);
    (world, events)
}
