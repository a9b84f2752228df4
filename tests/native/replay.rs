//! The same link is the same run: played again, sought to, forked into, recorded or not.

use at_dawn_core::branch::Branch;
use at_dawn_core::catalogue;
use at_dawn_core::engine::{Fingerprint, World};
use at_dawn_core::link::{Change, Deed, Link};
use at_dawn_core::report::Report;
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::lovers::Lovers;
use at_dawn_core::scenario::two_generals::{General, TwoGenerals};
use at_dawn_core::timeline::Played;
use at_dawn_tests::golden::link;
use at_dawn_tests::lot::Lot;

use crate::trying::{Answer, must, of_random_links, played, world};

#[test]
fn a_replay_equals_the_run() {
    of_random_links(0..3_000, |link| {
        let (end, events) = played(link);
        let (again, same) = played(link);
        must(end == again, || "The worlds at the end differ.".to_owned())?;
        must(events == same, || "The events differ.".to_owned())?;
        let mut prints = [Fingerprint::new(), Fingerprint::new()];
        for print in &mut prints {
            world(link).run(&mut link.enemy(), print);
        }
        must(prints[0].value() == prints[1].value(), || "The fingerprints differ.".to_owned())
    });
}

/// Two runs that differ are told apart: by their worlds, their events and their fingerprints.
#[test]
fn another_run_has_another_fingerprint() {
    let print = |text: &str| {
        let mut run = catalogue::ALL.open(&link(text));
        run.finish();
        run.fingerprint()
    };
    let texts = [
        "two-generals",
        "two-generals?lose=a1",
        "two-generals?lose=a2",
        "two-generals?lose=b1",
        "two-generals?copy=a1",
        "two-generals?delay=a1:2",
        "two-generals?travel=2",
        "two-generals?dawn=9",
        "two-generals?crash=b:1",
        "two-generals?crash=b:1-2",
        "two-generals?crash=a:1-2",
        "two-generals?cut=a-b:1-2",
        "two-generals?cut=a-b:1",
        "two-generals?order=retreat",
        "two-generals?a=0&b=3",
    ];
    for (place, one) in texts.iter().enumerate() {
        for other in &texts[place + 1..] {
            assert_ne!(print(one), print(other), "{one} and {other}");
        }
    }
}

#[test]
fn a_recorder_does_not_change_the_run() {
    of_random_links(3_000..5_000, |link| {
        let (mut heard, mut unheard) = (world(link), world(link));
        let mut events = Vec::new();
        loop {
            let more = heard.step(&mut link.enemy(), &mut events);
            let same = more == unheard.step(&mut link.enemy(), &mut ());
            must(same && heard == unheard, || format!("Step {} differs.", heard.steps()))?;
            if !more {
                return Ok(());
            }
        }
    });
}

#[test]
fn a_seek_equals_a_fresh_run() {
    of_random_links(5_000..6_000, |link| match link.sheet().name {
        "lovers" => sought::<Lovers>(link),
        _ => sought::<TwoGenerals>(link),
    });
}

/// Seeks to and fro, and compares each place with a run that was stepped there from the start.
fn sought<S: Scenario<Process = General>>(link: &Link) -> Answer {
    let mut branch = Branch::<S>::open(link);
    let mut lot = Lot::new(link.seed());
    let opened = u64::from(branch.cursor());
    must(opened <= u64::from(link.at()), || "It opened beyond where it should.".to_owned())?;
    for _ in 0..6 {
        let steps = u32::try_from(lot.below(300)).unwrap_or(0);
        branch.seek(steps);
        let (fresh, events) = stepped(link, steps);
        let place = || format!("After {steps} steps.");
        must(branch.world() == fresh, || format!("The worlds differ. {}", place()))?;
        must(branch.events() == events, || format!("The events differ. {}", place()))?;
        must(branch.cursor() == fresh.steps(), || format!("The counts differ. {}", place()))?;
        let mut print = Fingerprint::new();
        stepped_with(link, steps, &mut print);
        let told = branch.run().fingerprint(branch.cursor()).value();
        must(told == print.value(), || format!("The fingerprints differ. {}", place()))?;
    }
    Ok(())
}

fn stepped(link: &Link, steps: u32) -> (World<General>, Vec<at_dawn_core::engine::Event<General>>) {
    let mut events = Vec::new();
    let world = stepped_with(link, steps, &mut events);
    (world, events)
}

fn stepped_with(
    link: &Link,
    steps: u32,
    recorder: &mut impl at_dawn_core::engine::Recorder<General>,
) -> World<General> {
    let mut world = world(link);
    while world.steps() < steps && world.step(&mut link.enemy(), recorder) {}
    world
}

/// Through the one face that pages hold: step, back and seek agree on what has happened.
#[test]
fn steps_back_undo_steps() {
    of_random_links(6_000..6_300, |link| {
        let mut run = catalogue::ALL.open(&link.clone().opened_at(0));
        let mut past = vec![(run.report(), run.now())];
        while run.step() && past.len() < 60 {
            past.push((run.report(), run.now()));
        }
        let last = u32::try_from(past.len() - 1).unwrap_or(0);
        run.seek(last);
        for step in (0..last).rev() {
            must(run.back(), || format!("There is no step back to {step}."))?;
            let (report, now) = &past[step as usize];
            must(run.report() == *report, || format!("Step {step} differs."))?;
            must(run.now() == *now, || format!("The moment of step {step} differs."))?;
        }
        must(!run.back() && run.cursor() == 0, || "It went back beyond the start.".to_owned())
    });
}

#[test]
fn a_moment_is_sought_with_all_that_happened_at_it() {
    of_random_links(6_300..6_600, |link| {
        let (_, events) = played(link);
        let mut run = catalogue::ALL.open(link);
        let mut lot = Lot::new(link.seed());
        for _ in 0..5 {
            let moment = at_dawn_core::engine::Tick(lot.below(40));
            run.seek_moment(moment);
            let expected = events.iter().filter(|event| event.at <= moment).count();
            let found = run.report().events.len();
            must(found == expected, || {
                format!("At {moment}: {found} events instead of {expected}.")
            })?;
        }
        Ok(())
    });
}

/// A fork's link, printed and read again, makes the run that the fork shows; the run that was
/// forked stays what it was.
#[test]
fn a_fork_equals_a_fresh_run_of_its_link() {
    of_random_links(7_000..9_000, |link| {
        let mut runs = catalogue::ALL.timeline(link);
        let before = runs.run().report();
        let mut lot = Lot::new(link.seed() ^ 1);
        let name = format!("{}{}", lot.pick(&["a", "b"]), lot.within(1, 4));
        let deeds = [
            Deed::Capture,
            Deed::Delay(lot.within(1, 20)),
            Deed::Double,
            Deed::Pass,
            Deed::Restore,
        ];
        let deed = *lot.pick(&deeds);
        let fork = runs.change(Change::Deed(name.clone(), deed));
        fork.map_err(|refusal| format!("{name}, {deed:?}: {refusal}"))?;
        let text = runs.run().link().to_string();
        let fresh: Link = text.parse().map_err(|refusal| format!("{text}: {refusal}"))?;
        let place = || format!("{name}, {deed:?}: {text}");
        must(fresh == runs.run().link(), || format!("The links differ. {}", place()))?;
        let mut other = catalogue::ALL.open(&fresh);
        let alike = told(other.as_ref()) == told(runs.run());
        must(alike, || format!("They open apart. {}", place()))?;
        let alike = runs.current() == 0 || runs.runs()[0].run().report() == before;
        must(alike, || format!("The first run has changed. {}", place()))?;
        other.finish();
        runs.run_mut().finish();
        let alike = told(other.as_ref()) == told(runs.run());
        must(alike, || format!("They end apart. {}", place()))
    });
}

/// What a run reports, but for the place at which its link was to open it.
fn told(run: &dyn Played) -> Report {
    Report { link: run.link().opened_at(0).to_string(), ..run.report() }
}

/// A default that follows from the enemy is pinned: a delay must not move dawn with it.
#[test]
fn a_fork_changes_one_thing() {
    let mut runs = catalogue::ALL.timeline(&link("two-generals"));
    let change = |deed| Change::Deed("b1".into(), deed);
    runs.change(change(Deed::Delay(10))).expect("a fork");
    assert_eq!(runs.run().link().to_string(), "two-generals?dawn=4&delay=b1:10");
    runs.change(change(Deed::Restore)).expect("a fork");
    assert_eq!(runs.run().link().to_string(), "two-generals");
    assert_eq!((runs.current(), runs.runs().len()), (0, 2), "it is the first one again");
}
