//! What comes first: ties, timers, first decisions.

use std::collections::{BTreeMap, BTreeSet};

use at_dawn_core::enemy::Dice;
use at_dawn_core::engine::{Law, Ties, What};

use crate::enumeration::{chance, every_end};
use crate::three::{SPEAKER, crash, law_with};
use crate::toy::{Act, Cue, DICE, Lines, Mark, SILENT, play, stage};

/// Three messages of one moment can arrive in six orders, each as likely as the others. That
/// all start at one moment is not a tie: nobody can tell in which order.
#[test]
fn free_ties_take_every_order() {
    const HAIL: Lines = &[(Cue::Start, &[Act::Send(3, 1)])];
    let law = Law { ties: Ties::Free, ..Law::calm() };
    let start = stage(&[HAIL, HAIL, HAIL, SILENT], law);
    let mut orders: BTreeMap<Vec<u8>, _> = BTreeMap::new();
    let runs = every_end(&start, None, |world, weight| {
        let heard = world.process(3).heard.clone();
        *orders.entry(heard).or_insert_with(|| chance(0, 1)) += weight;
    });
    assert_eq!(runs, 6, "one start, then three arrivals");
    assert_eq!(orders.len(), 6);
    assert!(orders.values().all(|weight| *weight == chance(1, 6)), "{orders:?}");

    let mut in_order = stage(&[HAIL, HAIL, HAIL, SILENT], Law::calm());
    play(&mut in_order, &mut DICE.clone());
    assert_eq!(in_order.process(3).heard, [0, 1, 2]);
}

/// Dice settle ties too, and every order comes up under some seed.
#[test]
fn dice_settle_free_ties() {
    const HAIL: Lines = &[(Cue::Start, &[Act::Send(3, 1)])];
    let mut orders = BTreeSet::new();
    for seed in 0..200 {
        let law = Law { ties: Ties::Free, ..Law::calm() };
        let mut world = stage(&[HAIL, HAIL, HAIL, SILENT], law);
        play(&mut world, &mut Dice { seed });
        orders.insert(world.process(3).heard.clone());
    }
    assert_eq!(orders.len(), 6);
}

/// At one moment: who goes down is down first, then the post, then timers.
#[test]
fn ties_of_different_kinds_keep_their_order() {
    const SOON: Lines = &[(Cue::Start, &[Act::Set(0, 1)])];
    for ties in [Ties::InOrder, Ties::Free] {
        let law = Law { ties, ..law_with(&[crash(2, 1, None)]) };
        let start = stage(&[SPEAKER, SOON, SOON], law);
        every_end(&start, None, |world, _| {
            let log = [(0, Cue::Start), (1, Cue::Hear(7)), (1, Cue::Ring(0))];
            assert_eq!(world.process(1).log, log);
            assert!(world.process(2).log.is_empty() && world.process(2).heard.is_empty());
        });
    }
}

#[test]
fn a_timer_is_replaced_by_one_of_its_name() {
    const FUSSY: Lines = &[
        (Cue::Start, &[Act::Set(1, 3), Act::Set(2, 4), Act::Set(1, 6), Act::Set(3, 5)]),
        (Cue::Ring(2), &[Act::Cancel(3), Act::Cancel(9)]),
        (Cue::Ring(1), &[Act::Set(2, 1)]),
    ];
    let mut world = stage(&[FUSSY], Law::calm());
    play(&mut world, &mut DICE.clone());
    let log = [(0, Cue::Start), (4, Cue::Ring(2)), (6, Cue::Ring(1)), (7, Cue::Ring(2))];
    assert_eq!(world.process(0).log, log);
}

/// A timer belongs to its process: others of the same name run on.
#[test]
fn timers_of_the_same_name_are_each_processs_own() {
    const SETS: Lines = &[(Cue::Start, &[Act::Set(1, 3)])];
    const CANCELS: Lines = &[(Cue::Start, &[Act::Set(1, 3), Act::Cancel(1)])];
    let mut world = stage(&[SETS, CANCELS, SETS], law_with(&[crash(2, 2, None)]));
    play(&mut world, &mut DICE.clone());
    assert_eq!(world.process(0).log, [(0, Cue::Start), (3, Cue::Ring(1))]);
    assert_eq!(world.process(1).log, [(0, Cue::Start)]);
    assert!(world.process(2).log.is_empty(), "a crash makes it forget");
}

#[test]
fn the_first_decision_stands() {
    const WAVERER: Lines = &[
        (Cue::Start, &[Act::Decide(1), Act::Decide(2), Act::Note("so be it"), Act::Set(0, 1)]),
        (Cue::Ring(0), &[Act::Decide(3)]),
    ];
    let mut world = stage(&[WAVERER, SILENT], Law::calm());
    let events = play(&mut world, &mut DICE.clone());
    assert_eq!((world.decision(0), world.decision(1)), (Some(Mark(1)), None));
    let decided = events.iter().filter(|event| matches!(event.what, What::Decided { .. }));
    assert_eq!(decided.count(), 1);
    let notes = events.iter().filter(|event| matches!(event.what, What::Note { .. }));
    assert_eq!(notes.count(), 1);
}
