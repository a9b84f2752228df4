//! At each limit, and one beyond it.

use std::panic::catch_unwind;

use at_dawn_core::Ratio;
use at_dawn_core::engine::{End, Law, Outage, Peril, ProcessId, Span, Tick, Ties, What, World};
use at_dawn_core::limits::{
    MAX_DELAY_TICKS, MAX_LINK_BYTES, MAX_MESSAGES, MAX_OUTAGES, MAX_PROCESSES, MAX_STEPS,
    MAX_TIME_TICKS,
};
use at_dawn_core::link::Link;
use at_dawn_tests::golden::link;

use crate::post::every_message_ends_once;
use crate::toy::{Act, Cue, DICE, Lines, Puppet, SILENT, play, stage};
use crate::trying::played;

fn is_taken(text: &str) {
    assert_eq!(link(text).to_string(), text);
}

fn is_refused(text: &str, parameter: Option<&str>) {
    let refusal = text.parse::<Link>().expect_err("one beyond the limit");
    assert_eq!(refusal.parameter(), parameter, "{refusal}");
}

#[test]
fn a_link_of_the_greatest_length_is_read() {
    // Noughts in front of a number are the only padding that a link has.
    let padded = |bytes: usize| {
        let (front, back) = ("two-generals?seed=", "42");
        format!("{front}{}{back}", "0".repeat(bytes - front.len() - back.len()))
    };
    let text = padded(MAX_LINK_BYTES);
    assert_eq!(text.len(), MAX_LINK_BYTES);
    assert_eq!(link(&text).seed(), 42);
    is_refused(&padded(MAX_LINK_BYTES + 1), None);
}

#[test]
fn numbers_in_links_have_their_limits() {
    for (name, greatest) in [
        ("messages", 64),
        ("a", 32),
        ("b", 32),
        ("copies", 100),
        ("answers", 100),
        ("retry", MAX_DELAY_TICKS),
        ("dawn", MAX_TIME_TICKS),
        ("travel", MAX_DELAY_TICKS),
        ("at", u64::from(MAX_STEPS)),
    ] {
        is_taken(&format!("two-generals?{name}={greatest}"));
        is_refused(&format!("two-generals?{name}={}", greatest + 1), Some(name));
    }
    is_taken(&format!("two-generals?lose=a{MAX_MESSAGES}"));
    is_refused(&format!("two-generals?lose=a{}", MAX_MESSAGES + 1), Some("lose"));
    is_taken(&format!("two-generals?crash=a:0-{MAX_TIME_TICKS}"));
    is_refused(&format!("two-generals?crash=a:0-{}", MAX_TIME_TICKS + 1), Some("crash"));
}

#[test]
fn the_longest_delay_is_taken_and_kept() {
    let (world, events) = played(&link(&format!("two-generals?delay=a1:{MAX_DELAY_TICKS}")));
    let arrival = events.iter().find(|event| matches!(event.what, What::Delivered { .. }));
    assert_eq!(arrival.map(|event| event.at), Some(Tick(MAX_DELAY_TICKS)));
    assert_eq!(world.end(), Some(End::Quiescent));
    is_refused(&format!("two-generals?delay=a1:{}", MAX_DELAY_TICKS + 1), Some("delay"));
}

/// A law is not a link: whatever it says, no messenger takes longer, or no time at all.
#[test]
fn a_world_keeps_delays_within_the_limit() {
    for (ticks, taken) in [(0, 1), (1, 1), (MAX_DELAY_TICKS + 1, MAX_DELAY_TICKS)] {
        let law = Law { travel: Span::fixed(ticks), ..Law::calm() };
        let speaker: Lines = &[(Cue::Start, &[Act::Send(1, 7)])];
        let mut world = stage(&[speaker, SILENT], law);
        play(&mut world, &mut DICE.clone());
        assert_eq!(world.now(), Tick(taken));
        assert_eq!(world.process(1).heard, [0]);
    }
}

#[test]
fn as_many_outages_as_there_may_be() {
    let spans = |count: usize| {
        let spans = (1..=count).map(|nth| format!("b:{}-{}", nth * 4, nth * 4 + 1));
        format!("two-generals?dawn=2&crash={}", spans.collect::<Vec<_>>().join(","))
    };
    let (world, events) = played(&link(&spans(MAX_OUTAGES)));
    let crashes = events.iter().filter(|event| matches!(event.what, What::Crashed { .. }));
    assert_eq!(crashes.count(), MAX_OUTAGES);
    assert_eq!(world.end(), Some(End::Quiescent));
    is_refused(&spans(MAX_OUTAGES + 1), Some("crash"));

    let world = |count: u64| {
        let peril = |nth| {
            let outage = Outage::Crash(ProcessId(0));
            (Peril { outage, from: Tick(nth * 2), until: Some(Tick(nth * 2 + 1)) }, Ratio::ONE)
        };
        let law = Law { perils: (0..count).map(peril).collect(), ..Law::calm() };
        stage(&[SILENT], law)
    };
    let events = play(&mut world(64), &mut DICE.clone());
    let recoveries = events.iter().filter(|event| matches!(event.what, What::Recovered { .. }));
    assert_eq!(recoveries.count(), 64);
    assert!(catch_unwind(|| world(65)).is_err(), "a world of 65 outages");
}

/// Sends one message after another for ever.
const CHATTER: Lines = &[(Cue::Start, &[Act::Send(1, 0)]), (Cue::Hear(0), &[Act::Send(1, 0)])];
/// Answers each of them.
const ECHO: Lines = &[(Cue::Hear(0), &[Act::Send(0, 0)])];

#[test]
fn a_run_ends_at_the_limit_of_messages() {
    let mut world = stage(&[CHATTER, ECHO], Law::calm());
    let events = play(&mut world, &mut DICE.clone());
    assert_eq!(world.end(), Some(End::Messages));
    assert_eq!(world.messages_sent(), MAX_MESSAGES);
    every_message_ends_once(&events, world.end(), true).expect("every message ends once");
    assert!(!world.step(&mut DICE.clone(), &mut ()), "nothing happens after the end");
}

/// Doubles count towards the limit, as they cost as much as any messenger.
#[test]
fn a_run_ends_at_the_limit_of_messages_with_doubles() {
    let mut world = stage(&[CHATTER, ECHO], Law { twice: Ratio::ONE.into(), ..Law::calm() });
    let events = play(&mut world, &mut DICE.clone());
    assert_eq!(world.end(), Some(End::Messages));
    assert_eq!(world.messages_sent(), MAX_MESSAGES / 2);
    let doubles = events.iter().filter(|event| matches!(event.what, What::Copied { .. }));
    assert_eq!(doubles.count(), MAX_MESSAGES as usize / 2);
    every_message_ends_once(&events, world.end(), true).expect("every message ends once");
}

#[test]
fn a_run_ends_at_the_limit_of_steps() {
    const CLOCK: Lines = &[(Cue::Start, &[Act::Set(0, 1)]), (Cue::Ring(0), &[Act::Set(0, 1)])];
    let mut world = stage(&[CLOCK], Law::calm());
    world.run(&mut DICE.clone(), &mut ());
    assert_eq!(world.end(), Some(End::Steps));
    assert_eq!(world.steps(), MAX_STEPS);
    assert_eq!(End::Steps.word(), "step-limit");
}

/// A timer that is set to no time at all rings at the same moment, and still the run ends.
#[test]
fn a_run_that_stands_still_ends() {
    const RESTLESS: Lines = &[(Cue::Start, &[Act::Set(0, 0)]), (Cue::Ring(0), &[Act::Set(0, 0)])];
    let mut world = stage(&[RESTLESS], Law::calm());
    world.run(&mut DICE.clone(), &mut ());
    assert_eq!((world.end(), world.now()), (Some(End::Steps), Tick(0)));
}

#[test]
fn a_run_ends_at_the_end_of_time() {
    let rings = |lines: Lines| {
        let mut world: World<Puppet> = stage(&[lines], Law::calm());
        world.run(&mut DICE.clone(), &mut ());
        (world.end(), world.process(0).log.len())
    };
    assert_eq!(rings(&[(Cue::Start, &[Act::Set(0, MAX_TIME_TICKS)])]), (Some(End::Quiescent), 2));
    assert_eq!(rings(&[(Cue::Start, &[Act::Set(0, MAX_TIME_TICKS + 1)])]), (Some(End::Time), 1));
    assert_eq!(rings(&[(Cue::Start, &[Act::Set(0, u64::MAX)])]), (Some(End::Time), 1));
}

#[test]
fn as_many_processes_as_there_may_be() {
    const GREET: Lines =
        &[(Cue::Start, &[Act::Send(0, 0), Act::Send(5, 0), Act::Send(10, 0), Act::Send(15, 0)])];
    let cast = [GREET; MAX_PROCESSES];
    let mut world = stage(&cast, Law { ties: Ties::InOrder, ..Law::calm() });
    play(&mut world, &mut DICE.clone());
    assert_eq!(world.end(), Some(End::Quiescent));
    assert_eq!(world.messages_sent(), 64);
    for greeted in [0, 5, 10, 15] {
        assert_eq!(world.process(greeted).heard, (0..16).collect::<Vec<u8>>());
    }
    assert!(catch_unwind(|| stage(&[SILENT; MAX_PROCESSES + 1], Law::calm())).is_err());
}

#[test]
fn a_world_without_processes_is_over_at_once() {
    let mut world = stage(&[], Law::calm());
    assert!(!world.step(&mut DICE.clone(), &mut ()));
    assert_eq!((world.end(), world.steps()), (Some(End::Quiescent), 0));
}
