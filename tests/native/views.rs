//! What a process can tell apart: views, their hashes, and decisions that follow from them.

use std::collections::BTreeMap;

use at_dawn_core::enemy::{Every, Script};
use at_dawn_core::engine::{
    End, Enemy, Event, ProcessId, Recorder, Tick, View, Views, What, World,
};
use at_dawn_core::link::Link;
use at_dawn_core::scenario::two_generals::General;
use at_dawn_tests::golden::link;
use at_dawn_tests::lot;

use crate::trying::{Answer, must, of_random_links, played, world};

/// What a process did at once, by what it had seen until then.
#[derive(Default)]
struct Habits {
    deeds: BTreeMap<(ProcessId, u128), String>,
    /// How often a view was met again: only then is there anything to compare.
    met_again: usize,
}

impl Habits {
    /// Plays a run and compares what each process does with what it did before when its view
    /// was the same.
    fn watch(&mut self, mut world: World<General>, enemy: &mut impl Enemy) -> Answer {
        let mut views = Views::new(&world);
        let mut events: Vec<Event<General>> = Vec::new();
        while world.step(enemy, &mut events) {
            if world.end() == Some(End::Messages) {
                // The limit took part of what the process was about to do.
                return Ok(());
            }
            // What each process saw in this step before it did anything, and what it then did.
            let mut acts: BTreeMap<ProcessId, (u128, String)> = BTreeMap::new();
            for event in events.drain(..) {
                let deed = match &event.what {
                    What::Delivered { name, .. } => Some((name.to, String::new())),
                    What::Recovered { process } | What::Timer { process, .. } => {
                        Some((*process, String::new()))
                    }
                    What::Sent { name, body, .. } => {
                        Some((name.from, format!("{:?} {body:?};", name.to)))
                    }
                    What::Decided { process, decision } => {
                        Some((*process, format!("{decision:?};")))
                    }
                    _ => None,
                };
                let before = deed.as_ref().map(|deed| views.of(deed.0).value());
                views.record(&event);
                let Some(((process, deed), before)) = deed.zip(before) else { continue };
                let is_cause = deed.is_empty();
                let seen = if is_cause { views.of(process).value() } else { before };
                acts.entry(process).or_insert((seen, String::new())).1 += &deed;
            }
            for (process, (seen, deeds)) in acts {
                if let Some(habit) = self.deeds.get(&(process, seen)) {
                    self.met_again += 1;
                    let same = *habit == deeds;
                    must(same, || format!("{process:?} did {habit} and now does {deeds}"))?;
                } else {
                    self.deeds.insert((process, seen), deeds);
                }
            }
        }
        Ok(())
    }
}

#[test]
fn equal_views_imply_equal_decisions_over_every_run() {
    let texts = [
        "two-generals?messages=4&loss=1/2",
        "two-generals?messages=4&a=1&b=1&loss=1/2&travel=1..2",
        "two-generals?messages=3&copies=2&answers=2&loss=1/2",
        "two-generals?messages=2&retry=2&dawn=8&loss=1/2",
        "two-generals?messages=2&twice=1/2&loss=1/2",
        "two-generals?messages=3&loss=1/2&travel=1..2&crash=a:0-2",
        "two-generals?messages=3&retry=2&dawn=9&loss=1/2&crash=a:1-3",
        "two-generals?messages=3&retry=2&dawn=9&loss=1/2&crash=b:0-3&cut=a-b:5-7",
        "lovers?messages=6&loss=1/2",
    ];
    for text in texts {
        let link = link(text);
        let mut habits = Habits::default();
        let mut every = Every::new();
        let mut runs = 0;
        loop {
            let mut enemy = Script::new(link.orders(), &mut every);
            if let Err(sentence) = habits.watch(world(&link), &mut enemy) {
                panic!("{text}: {sentence}");
            }
            runs += 1;
            if !every.advance() {
                break;
            }
        }
        assert!(runs == 1 || habits.met_again > 0, "{text}: no view is met twice");
    }
}

/// The plan of a link under many enemies: the same generals in thousands of different nights.
#[test]
fn equal_views_imply_equal_decisions_over_many_seeds() {
    for plan in 0..40 {
        let base: Link = link(&lot::link(30_000 + plan));
        let bare = base.edited(|link| {
            link.mend("cut");
            link.mend("crash");
            Ok(())
        });
        let mut habits = Habits::default();
        for seed in 0..60 {
            let links = [base.clone(), bare.clone().expect("a calmer link")];
            for link in links.map(|link| link.with_seed(seed)) {
                if let Err(sentence) = habits.watch(world(&link), &mut link.enemy()) {
                    panic!("{link}: {sentence}");
                }
            }
        }
    }
}

/// Many views of many processes at many moments, some of them equal.
fn many_views() -> Vec<View<General>> {
    let mut all = Vec::new();
    for number in 1..=150 {
        let link = link(&lot::link(40_000 + number));
        let mut world = world(&link);
        let mut views = Views::new(&world);
        let enough = 16 * number;
        while (all.len() as u64) < enough && world.step(&mut link.enemy(), &mut views) {
            all.extend(views.iter().cloned());
        }
    }
    all
}

#[test]
fn views_are_equal_exactly_when_their_histories_are() {
    let views = many_views();
    let mut equal = 0;
    for (place, one) in views.iter().enumerate() {
        for other in &views[place + 1..] {
            assert_eq!(one == other, one.same_history(other), "{one:?}\n{other:?}");
            assert_eq!(one == other, one.differs_at(other).is_none(), "{one:?}\n{other:?}");
            equal += u32::from(one == other);
        }
    }
    let pairs = views.len() * (views.len() - 1) / 2;
    assert!(pairs > 1_000_000 && equal > 1_000, "{equal} of {pairs} pairs are equal");
}

/// The first moment at which two views differ, worked out moment by moment.
#[test]
fn views_differ_from_the_first_moment_on_at_which_one_can_tell() {
    let views = many_views();
    let until = |view: &View<General>, moment: Tick| {
        let seen = view.history().iter().filter(|seen| seen.0 <= moment);
        seen.cloned().collect::<Vec<_>>()
    };
    for (one, other) in views.iter().zip(views.iter().skip(7)) {
        let moments = one.history().iter().chain(other.history()).map(|seen| seen.0);
        let first = moments.filter(|moment| until(one, *moment) != until(other, *moment)).min();
        let first = if one.input() == other.input() { first } else { Some(Tick(0)) };
        assert_eq!(one.differs_at(other), first, "{one:?}\n{other:?}");
        assert_eq!(other.differs_at(one), first);
    }
}

/// A view holds exactly what its process saw and did; a messenger captured is no part of it.
#[test]
fn a_view_is_what_its_process_has_seen() {
    of_random_links(41_000..41_500, |link| {
        let (_, events) = played(link);
        let mut views = Views::new(&world(link));
        for event in &events {
            views.record(event);
        }
        for process in [ProcessId(0), ProcessId(1)] {
            let sees = |event: &&Event<General>| at_dawn_core::engine::seen_by(event, process);
            // Remarks and shown states follow from what was seen and are no part of a view.
            let aside = |event: &&Event<General>| {
                !matches!(event.what, What::State { .. } | What::Note { .. })
            };
            let moments: Vec<Tick> =
                events.iter().filter(sees).filter(aside).map(|event| event.at).collect();
            let history: Vec<Tick> =
                views.of(process).history().iter().map(|seen| seen.0).collect();
            must(moments == history, || format!("{process:?} has seen something else."))?;
        }
        Ok(())
    });
}

/// Two nights that differ in A's last messenger alone: A can never tell, B can from then on.
#[test]
fn the_sender_of_the_last_message_cannot_tell() {
    let views = |text: &str| {
        let link = link(text);
        let mut views = Views::new(&world(&link));
        world(&link).run(&mut link.enemy(), &mut views);
        views
    };
    let (lost, arrived) = (views("two-generals?lose=a2"), views("two-generals"));
    let (a, b) = (ProcessId(0), ProcessId(1));
    assert_eq!(lost.of(a), arrived.of(a));
    assert_eq!(lost.of(a).differs_at(arrived.of(a)), None);
    assert_ne!(lost.of(b), arrived.of(b));
    assert_eq!(lost.of(b).differs_at(arrived.of(b)), Some(Tick(3)));
}
