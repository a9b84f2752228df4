//! The runs of a timeline: kept, named, compared, forgotten.

use at_dawn_core::catalogue;
use at_dawn_core::engine::{ProcessId, Tick};
use at_dawn_core::limits::MAX_BRANCHES_KEPT;
use at_dawn_core::link::{Change, Deed, Link};
use at_dawn_core::timeline::Timeline;

fn open(text: &str) -> Timeline {
    catalogue::ALL.timeline(&link(text))
}

fn link(text: &str) -> Link {
    text.parse().unwrap_or_else(|refusal| panic!("{text}: {refusal}"))
}

fn deed(name: &str, deed: Deed) -> Change {
    Change::Deed(name.into(), deed)
}

fn capture(runs: &mut Timeline, name: &str) {
    let told = runs.change(deed(name, Deed::Capture));
    told.unwrap_or_else(|refusal| panic!("{name}: {refusal}"));
}

/// Losing the last message is not seen by its sender; losing the one before is, from when it
/// would have come.
#[test]
fn two_runs_differ_for_whom_they_differ() {
    let mut runs = open("two-generals");
    capture(&mut runs, "a2");
    assert!(runs.select(0));
    capture(&mut runs, "b1");
    assert_eq!(runs.current(), 2);
    let made: Vec<_> = runs.runs().iter().map(|one| one.made.clone()).collect();
    let captured = |name| Some(deed(name, Deed::Capture));
    assert_eq!(made, [None, captured("a2"), captured("b1")]);
    let (a, b) = (ProcessId(0), ProcessId(1));
    assert_eq!(runs.differs_at(0, 1, a), None, "A cannot tell whether its last arrived");
    assert_eq!(runs.differs_at(0, 1, b), Some(Tick(3)));
    assert_eq!(runs.differs_at(0, 2, a), Some(Tick(2)));
    assert_eq!(runs.differs_at(0, 2, b), Some(Tick(3)), "a2 was never sent");
    assert_eq!(runs.differs_at(1, 2, b), None, "to B a2 lost is a2 never sent");
    assert_eq!(runs.differs_at(0, 9, a), None, "there is no such run");
    assert_eq!(runs.differs_at(0, 1, ProcessId(2)), None, "there is no such process");
    for (one, other) in [(0, 1), (0, 2), (1, 2)] {
        for process in [a, b] {
            let there = runs.differs_at(one, other, process);
            assert_eq!(runs.differs_at(other, one, process), there, "it is the same both ways");
        }
    }
}

/// What a view is worth at a moment: equal before the runs differ, different from then on.
#[test]
fn views_differ_from_the_moment_that_is_said() {
    let mut runs = open("two-generals?messages=6&loss=1/3&seed=11");
    capture(&mut runs, "a1");
    for process in [ProcessId(0), ProcessId(1)] {
        let differs = runs.differs_at(0, 1, process).map_or(u64::MAX, |tick| tick.0);
        for moment in 0..10 {
            let mut seen = [0, 1].map(|place| {
                runs.select(place);
                runs.run_mut().seek_moment(Tick(moment));
                runs.run().view(process)
            });
            seen.sort_unstable();
            assert_eq!(seen[0] == seen[1], moment < differs, "{process:?} at {moment}");
        }
    }
}

#[test]
fn a_delay_does_not_move_dawn() {
    let mut runs = open("two-generals?at=2");
    runs.change(deed("b1", Deed::Delay(10))).expect("a delay");
    assert_eq!(runs.run().link().to_string(), "two-generals?dawn=4&delay=b1:10&at=2");
    runs.run_mut().finish();
    assert_eq!(runs.run().outcome(), Some("neither"), "what comes after dawn has not come");
    runs.change(deed("b1", Deed::Restore)).expect("a restoration");
    assert_eq!(runs.run().link().opened_at(0).to_string(), "two-generals");
    // A link that says so itself has a dawn that waits.
    let mut patient = open("two-generals?delay=b1:10");
    patient.run_mut().finish();
    assert_eq!(patient.run().outcome(), Some("both"));
}

#[test]
fn runs_are_kept_and_forgotten() {
    let mut runs = open("two-generals");
    runs.keep("five", &link("two-generals?messages=5&at=3")).expect("the same scenario");
    assert_eq!((runs.current(), runs.run().cursor()), (1, 0), "it stands where the other stood");
    runs.run_mut().seek(3);
    assert_eq!(runs.run().link().to_string(), "two-generals?messages=5&at=3");
    runs.keep("again", &link("two-generals?messages=5")).expect("it is there already");
    assert_eq!((runs.current(), runs.runs().len()), (1, 2));
    let other = runs.keep("lovers", &link("lovers")).expect_err("another scenario");
    assert_eq!(
        other.to_string(),
        "A timeline keeps runs of one scenario (two-generals), but got one of lovers."
    );
    runs.rename("5");
    assert_eq!(runs.runs()[1].name, "5");
    assert!(!runs.forget(2), "there is no such run");
    assert!(runs.forget(0));
    assert_eq!(
        (runs.current(), runs.run().link().to_string().as_str()),
        (0, "two-generals?messages=5&at=3")
    );
    assert!(!runs.forget(0), "the last one stays");
    assert!(!runs.select(1));
}

#[test]
fn so_many_runs_and_no_more() {
    let mut runs = open("two-generals");
    for number in 1..MAX_BRANCHES_KEPT {
        capture(&mut runs, &format!("a{number}"));
    }
    let refusal = runs.change(deed("b1", Deed::Pass)).expect_err("one too many");
    assert_eq!(refusal.to_string(), "A timeline keeps at most 100 runs, but got one more.");
    assert_eq!(runs.runs().len(), MAX_BRANCHES_KEPT);
    assert!(runs.forget(MAX_BRANCHES_KEPT - 1));
    runs.change(deed("b1", Deed::Pass)).expect("there is room");
}

#[test]
fn a_refused_fork_leaves_everything_as_it_was() {
    let mut runs = open("two-generals?at=2");
    for (name, done) in [
        ("a0", Deed::Capture),
        ("c1", Deed::Pass),
        ("a1", Deed::Delay(0)),
        ("a1", Deed::Delay(u64::MAX)),
        ("a1~", Deed::Double),
        ("", Deed::Restore),
    ] {
        let told = runs.change(deed(name, done));
        assert!(told.is_err(), "{name} {done:?}");
    }
    assert_eq!(runs.runs().len(), 1);
    assert_eq!(runs.run().link().to_string(), "two-generals?at=2");
}

/// Another run is taken to the same place: so many steps into a moment, or to its end.
#[test]
fn a_run_is_taken_to_where_the_other_stood() {
    let mut runs = open("two-generals?messages=9&travel=3");
    for steps in 0..=runs.run_mut().finish() {
        runs.select(0);
        runs.run_mut().seek(steps);
        let now = runs.run().now();
        let over = runs.run().is_over();
        runs.change(deed("b4", Deed::Delay(30))).expect("a delay");
        assert_eq!(runs.run().is_over(), over, "after {steps} steps");
        assert!(over || runs.run().now() <= now, "after {steps} steps");
        assert!(over || now.0 > 20 || runs.run().now() == now, "after {steps} steps");
        let same = over || runs.run().now() == now;
        runs.select(0);
        assert!(!same || runs.run().cursor() == steps, "and back, to {steps} steps");
    }
}

/// A setting drops what is said of liars who are not there any more, and only that.
#[test]
fn a_setting_leaves_out_liars_who_are_gone() {
    for (text, name, value, expected) in [
        (
            "generals?n=7&traitors=2,6&say=2-1.1:retreat,6-1.1:retreat",
            "n",
            "5",
            "generals?n=5&traitors=2&say=2-1.1:retreat",
        ),
        (
            "generals?traitors=2,3&say=2-1.1:retreat,3-1.1:retreat",
            "traitors",
            "2",
            "generals?traitors=2&say=2-1.1:retreat",
        ),
        (
            "two-generals?lose=a2&seed=7&at=4",
            "messages",
            "5",
            "two-generals?messages=5&seed=7&lose=a2",
        ),
        ("two-generals?messages=5&lose=a2", "messages", "", "two-generals?lose=a2"),
        ("generals?n=7&traitors=6", "n", "4", "generals"),
    ] {
        let changed = link(text).changed(&Change::Set(name.into(), value.into()));
        assert_eq!(changed.map(|link| link.to_string()), Ok(expected.into()), "{text}, {name}");
    }
    let refused = |text: &str, name: &str, value: &str| {
        let change = Change::Set(name.into(), value.into());
        link(text).changed(&change).expect_err("it cannot be").to_string()
    };
    let sentence = refused("generals?traitors=2", "say", "1-2.1:retreat");
    assert!(sentence.starts_with("say takes"), "{sentence}");
    let sentence = refused("two-generals", "messages", "3&seed=4");
    assert!(sentence.ends_with("but got “3&seed=4”."), "a field sets one parameter: {sentence}");
    let sentence = refused("two-generals", "nonsense", "1");
    assert!(sentence.contains("nonsense"), "{sentence}");
    let sentence = refused("two-generals", "messages", "65");
    assert!(sentence.starts_with("messages takes a whole number from 0 to 64"), "{sentence}");
}
