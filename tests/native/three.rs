//! The engine among three and more: names, cuts, crashes and doubles.

use std::collections::BTreeMap;

use at_dawn_core::Ratio;
use at_dawn_core::enemy::{Dice, Every, Orders, Script, Word};
use at_dawn_core::engine::{
    End, Event, Law, Name, Outage, Peril, ProcessId, Span, Tick, What, World,
};

use crate::enumeration::{chance, every_end};
use crate::post::every_message_ends_once;
use crate::toy::{Act, Cue, DICE, Lines, Mark, Puppet, SILENT, name, play, stage};

/// Says something to 1 and to 2.
pub const SPEAKER: Lines = &[(Cue::Start, &[Act::Send(1, 7), Act::Send(2, 7)])];
/// Passes what it hears on to 2.
const HERALD: Lines = &[(Cue::Hear(7), &[Act::Send(2, 8)])];

fn ratio(above: u64, below: u64) -> Ratio {
    Ratio::new(above, below).expect("a ratio")
}

const fn peril(outage: Outage, from: u64, until: Option<u64>) -> Peril {
    let until = match until {
        Some(until) => Some(Tick(until)),
        None => None,
    };
    Peril { outage, from: Tick(from), until }
}

const fn cut(one: u8, other: u8, from: u64, until: u64) -> Peril {
    peril(Outage::Cut(ProcessId(one), ProcessId(other)), from, Some(until))
}

/// A process that is down for a while, or for good.
pub const fn crash(process: u8, from: u64, until: Option<u64>) -> Peril {
    peril(Outage::Crash(ProcessId(process)), from, until)
}

/// Calm roads, and outages that are sure to happen.
pub fn law_with(perils: &[Peril]) -> Law {
    Law { perils: perils.iter().map(|one| (*one, Ratio::ONE)).collect(), ..Law::calm() }
}

/// The names of the messages that were lost, in order.
fn lost(events: &[Event<Puppet>]) -> Vec<String> {
    let losses = events.iter().filter_map(|event| match &event.what {
        What::Lost { name, .. } => Some(name.among(3).to_string()),
        _ => None,
    });
    losses.collect()
}

#[test]
fn messages_among_many_are_named_by_their_way() {
    assert_eq!(name(0, 3, 2).among(4).to_string(), "0-3.2");
    assert_eq!(name(15, 10, 20_000).among(16).to_string(), "15-10.20000");
    assert_eq!(Name { double: true, ..name(2, 1, 1) }.among(3).to_string(), "2-1.1~");
    assert_eq!(name(1, 0, 2).among(2).to_string(), "b2");

    let twice: Lines = &[(Cue::Start, &[Act::Send(2, 1), Act::Send(1, 1), Act::Send(2, 1)])];
    let events = play(&mut stage(&[twice, SILENT, SILENT], Law::calm()), &mut DICE.clone());
    let names = events.iter().filter_map(|event| match &event.what {
        What::Sent { name, .. } => Some(name.among(3).to_string()),
        _ => None,
    });
    assert_eq!(names.collect::<Vec<_>>(), ["0-2.1", "0-1.1", "0-2.2"]);
}

#[test]
fn a_script_finds_messages_by_their_names_among_many() {
    let mut orders = Orders::new();
    let lose = Word { lose: true, ..Word::default() };
    let late = Word { delay: Some(9), ..Word::default() };
    orders.say(name(0, 2, 1), lose).expect("no conflict");
    orders.say(name(1, 2, 1), late).expect("no conflict");
    let mut world = stage(&[SPEAKER, HERALD, SILENT], Law::calm());
    let events = play(&mut world, &mut Script::new(&orders, DICE));
    assert_eq!(lost(&events), ["0-2.1"]);
    assert_eq!(world.process(2).log, [(0, Cue::Start), (10, Cue::Hear(8))]);
}

#[test]
fn a_cut_closes_one_road_both_ways_and_no_other() {
    const ALL: Lines = &[(Cue::Start, &[Act::Send(0, 1), Act::Send(1, 1), Act::Send(2, 1)])];
    let mut world = stage(&[ALL, ALL, ALL], law_with(&[cut(0, 2, 0, 5)]));
    let events = play(&mut world, &mut DICE.clone());
    assert_eq!(lost(&events), ["0-2.1", "2-0.1"]);
    assert_eq!(world.process(0).heard, [0, 1]);
    assert_eq!(world.process(1).heard, [0, 1, 2]);
    assert_eq!(world.process(2).heard, [1, 2]);
}

/// A message is lost exactly if the road is cut at some moment of its journey; the moment of
/// setting out counts, the moment of arrival does not.
#[test]
fn a_cut_takes_whoever_is_on_the_road() {
    const LATER: Lines = &[(Cue::Start, &[Act::Set(0, 10)]), (Cue::Ring(0), &[Act::Send(1, 1)])];
    let arrives = |peril: Peril| {
        let law = Law { travel: Span::fixed(4), ..law_with(&[peril]) };
        let mut world = stage(&[LATER, SILENT, SILENT], law);
        play(&mut world, &mut DICE.clone());
        !world.process(1).heard.is_empty()
    };
    for from in 5..18 {
        for until in from + 1..19 {
            let on_the_road = (10..14).any(|moment| (from..until).contains(&moment));
            assert_eq!(arrives(cut(0, 1, from, until)), !on_the_road, "cut {from}-{until}");
        }
    }
}

#[test]
fn a_crash_takes_what_arrives_while_it_lasts() {
    let arrives = |peril: Peril| {
        let law = Law { travel: Span::fixed(4), ..law_with(&[peril]) };
        let mut world = stage(&[SPEAKER, SILENT, SILENT], law);
        play(&mut world, &mut DICE.clone());
        assert_eq!(world.process(2).heard, [0], "2 is not concerned");
        !world.process(1).heard.is_empty()
    };
    for from in 0..7 {
        assert_eq!(arrives(crash(1, from, None)), from > 4, "from {from} on");
        for until in from + 1..8 {
            let down = (from..until).contains(&4);
            assert_eq!(arrives(crash(1, from, Some(until))), !down, "{from}-{until}");
        }
    }
}

#[test]
fn whoever_is_down_forgets_its_timers_and_what_does_not_survive() {
    const SLEEPER: Lines =
        &[(Cue::Start, &[Act::Set(1, 5), Act::Set(2, 20)]), (Cue::Recover, &[Act::Set(3, 4)])];
    let mut world = stage(&[SLEEPER, SILENT], law_with(&[crash(0, 3, Some(8))]));
    let events = play(&mut world, &mut DICE.clone());
    assert_eq!(world.process(0).log, [(8, Cue::Recover), (12, Cue::Ring(3))]);
    let rings = events.iter().filter(|event| matches!(event.what, What::Timer { .. }));
    assert_eq!(rings.count(), 1);
}

#[test]
fn whoever_is_down_before_the_start_starts_when_it_is_up() {
    let mut world = stage(&[SPEAKER, SILENT, SILENT], law_with(&[crash(0, 0, Some(6))]));
    play(&mut world, &mut DICE.clone());
    assert_eq!(world.process(0).log, [(6, Cue::Start)]);
    assert_eq!(world.process(1).log, [(0, Cue::Start), (7, Cue::Hear(7))]);
    let mut world = stage(&[SPEAKER, SILENT, SILENT], law_with(&[crash(0, 0, None)]));
    play(&mut world, &mut DICE.clone());
    assert!(world.process(0).log.is_empty() && !world.is_up(0) && world.is_up(1));
    assert_eq!((world.messages_sent(), world.end()), (0, Some(End::Quiescent)));
}

/// Counted by hand. If 1 is down, 0's message to it is lost without a question, and it passes
/// nothing on: one question is left. Else there are 0-1.1, 0-2.1 and, if the first arrives, 1-2.1.
#[test]
fn a_crash_that_may_happen_is_a_decision_like_any_other() {
    let perils = vec![(crash(1, 1, None), ratio(1, 3))];
    let law = Law { loss: ratio(1, 4).into(), perils, ..Law::calm() };
    let start = stage(&[SPEAKER, HERALD, SILENT], law);
    let mut heard: BTreeMap<usize, _> = BTreeMap::new();
    let runs = every_end(&start, None, |world, weight| {
        *heard.entry(world.process(2).heard.len()).or_insert_with(|| chance(0, 1)) += weight;
    });
    assert_eq!(runs, 2 + 2 * (1 + 2));
    // Both ways work: 1 is up (2/3), and all three messages arrive (27/64).
    assert_eq!(heard[&2], chance(2 * 27, 3 * 64));
    // None works: 0-2.1 is lost (1/4), and 1 is down, or not both 0-1.1 and 1-2.1 arrive.
    assert_eq!(heard[&0], chance(1, 4) * (chance(1, 3) + chance(2, 3) * chance(7, 16)));
}

#[test]
fn two_cuts_that_may_happen_are_four_nights() {
    let perils = vec![(cut(0, 1, 0, 1), ratio(1, 2)), (cut(1, 2, 1, 2), ratio(1, 5))];
    let start = stage(&[SPEAKER, HERALD, SILENT], Law { perils, ..Law::calm() });
    let mut both = chance(0, 1);
    let runs = every_end(&start, None, |world, weight| {
        if world.process(2).heard == [0, 1] {
            both += weight;
        }
    });
    assert_eq!(runs, 4);
    assert_eq!(both, chance(1, 2) * chance(4, 5));
}

#[test]
fn doubles_have_their_own_fates() {
    let law = Law {
        loss: ratio(1, 3).into(),
        twice: ratio(1, 2).into(),
        travel: Span { low: 1, high: 2 },
        ..Law::calm()
    };
    let one: Lines = &[(Cue::Start, &[Act::Send(1, 1)])];
    let mut heard: BTreeMap<usize, _> = BTreeMap::new();
    let runs = every_end(&stage(&[one, SILENT, SILENT], law.clone()), None, |world, weight| {
        assert_eq!(world.messages_sent(), 1, "a double does not count as sent");
        *heard.entry(world.process(1).heard.len()).or_insert_with(|| chance(0, 1)) += weight;
    });
    assert_eq!(runs, 4 + 16);
    assert_eq!(heard[&2], chance(1, 2) * chance(4, 9));
    assert_eq!(heard[&0], chance(1, 2) * chance(1, 3) + chance(1, 2) * chance(1, 9));

    for seed in 0..300 {
        let mut world = stage(&[SPEAKER, HERALD, SILENT], law.clone());
        let events = play(&mut world, &mut Dice { seed });
        every_message_ends_once(&events, world.end(), true).expect("every message ends once");
    }
    // An enemy who decides on arrival loses and delivers the same messages once, too.
    let mut every = Every::new();
    loop {
        let mut world = stage(&[SPEAKER, HERALD, SILENT], law.clone());
        let events = play(&mut world, &mut every);
        every_message_ends_once(&events, world.end(), false).expect("every message ends once");
        if !every.advance() {
            break;
        }
    }
}

/// Whoever listens to the events knows what is shown of each state, crashes included.
#[test]
fn shown_states_follow_from_the_events() {
    let run = |perils: &[Peril]| {
        let mut world = stage(&[SPEAKER, HERALD, SILENT], law_with(perils));
        let mut shown = [Mark(0); 3];
        let mut events: Vec<Event<Puppet>> = Vec::new();
        while world.step(&mut DICE.clone(), &mut events) {
            for event in events.drain(..) {
                if let What::State { process, state } = event.what {
                    shown[process.index()] = state;
                }
            }
            assert_eq!(shown, states(&world));
        }
    };
    run(&[]);
    run(&[cut(0, 1, 0, 2)]);
    run(&[crash(1, 1, Some(3)), crash(2, 4, None)]);
}

fn states(world: &World<Puppet>) -> [Mark; 3] {
    use at_dawn_core::engine::Protocol;
    [0, 1, 2].map(|place| world.process(place).state())
}
