//! The runs of a timeline: kept, named, compared, forgotten.

use at_dawn_core::catalogue;
use at_dawn_core::engine::{ProcessId, Tick};
use at_dawn_core::laboratory::Laboratory;
use at_dawn_core::limits::MAX_BRANCHES_KEPT;
use at_dawn_core::link::{Deed, Link};

fn open(text: &str) -> Box<dyn Laboratory> {
    catalogue::open(&link(text))
}

fn link(text: &str) -> Link {
    text.parse().unwrap_or_else(|refusal| panic!("{text}: {refusal}"))
}

fn capture(run: &mut dyn Laboratory, name: &str) {
    let told = run.fork(name, &mut |link| link.said(name, Deed::Capture));
    told.unwrap_or_else(|refusal| panic!("{name}: {refusal}"));
}

/// Losing the last message is not seen by its sender; losing the one before is, from when it
/// would have come.
#[test]
fn two_runs_differ_for_whom_they_differ() {
    let mut run = open("two-generals");
    capture(run.as_mut(), "a2");
    assert!(run.select(0));
    capture(run.as_mut(), "b1");
    assert_eq!(run.current(), 2);
    let names: Vec<String> = run.branches().into_iter().map(|one| one.0).collect();
    assert_eq!(names, ["", "a2", "b1"]);
    let (a, b) = (ProcessId(0), ProcessId(1));
    assert_eq!(run.differs_at(0, 1, a), None, "A cannot tell whether its last arrived");
    assert_eq!(run.differs_at(0, 1, b), Some(Tick(3)));
    assert_eq!(run.differs_at(0, 2, a), Some(Tick(2)));
    assert_eq!(run.differs_at(0, 2, b), Some(Tick(3)), "a2 was never sent");
    assert_eq!(run.differs_at(1, 2, b), None, "to B a2 lost is a2 never sent");
    assert_eq!(run.differs_at(0, 9, a), None, "there is no such run");
    assert_eq!(run.differs_at(0, 1, ProcessId(2)), None, "there is no such process");
    for (one, other) in [(0, 1), (0, 2), (1, 2)] {
        for process in [a, b] {
            let there = run.differs_at(one, other, process);
            assert_eq!(run.differs_at(other, one, process), there, "it is the same both ways");
        }
    }
}

/// What a view is worth at a moment: equal before the runs differ, different from then on.
#[test]
fn views_differ_from_the_moment_that_is_said() {
    let mut run = open("two-generals?messages=6&loss=1/3&seed=11");
    capture(run.as_mut(), "a1");
    for process in [ProcessId(0), ProcessId(1)] {
        let differs = run.differs_at(0, 1, process).map_or(u64::MAX, |tick| tick.0);
        for moment in 0..10 {
            let mut seen = [0, 1].map(|place| {
                run.select(place);
                run.seek_moment(Tick(moment));
                run.view(process)
            });
            seen.sort_unstable();
            assert_eq!(seen[0] == seen[1], moment < differs, "{process:?} at {moment}");
        }
    }
}

#[test]
fn a_delay_does_not_move_dawn() {
    let mut run = open("two-generals?at=2");
    run.fork("late", &mut |link| link.said("b1", Deed::Delay(10))).expect("a delay");
    assert_eq!(run.link().to_string(), "two-generals?dawn=4&delay=b1:10&at=2");
    run.finish();
    assert_eq!(run.outcome(), Some("neither"), "what comes after dawn has not come");
    run.fork("as it was", &mut |link| link.said("b1", Deed::Restore)).expect("a restoration");
    assert_eq!(run.link().opened_at(0).to_string(), "two-generals");
    // A link that says so itself has a dawn that waits.
    let mut patient = open("two-generals?delay=b1:10");
    patient.finish();
    assert_eq!(patient.outcome(), Some("both"));
}

#[test]
fn runs_are_kept_and_forgotten() {
    let mut run = open("two-generals");
    run.keep("five", &link("two-generals?messages=5&at=3")).expect("the same scenario");
    assert_eq!((run.current(), run.cursor()), (1, 3));
    assert_eq!(run.link().to_string(), "two-generals?messages=5&at=3");
    let other = run.keep("lovers", &link("lovers")).expect_err("another scenario");
    assert_eq!(
        other.to_string(),
        "A timeline keeps runs of one scenario (two-generals), but got one of lovers."
    );
    run.rename("5");
    assert_eq!(run.branches()[1].0, "5");
    assert!(!run.forget(2), "there is no such run");
    assert!(run.forget(0));
    assert_eq!(
        (run.current(), run.link().to_string().as_str()),
        (0, "two-generals?messages=5&at=3")
    );
    assert!(!run.forget(0), "the last one stays");
    assert!(!run.select(1));
}

#[test]
fn so_many_runs_and_no_more() {
    let mut run = open("two-generals");
    for _ in 1..MAX_BRANCHES_KEPT {
        capture(run.as_mut(), "a1");
    }
    let refusal = run.fork("one more", &mut |_| Ok(())).expect_err("one too many");
    assert_eq!(refusal.to_string(), "A timeline keeps at most 100 runs, but got one more.");
    assert_eq!(run.branches().len(), MAX_BRANCHES_KEPT);
    assert!(run.forget(MAX_BRANCHES_KEPT - 1));
    capture(run.as_mut(), "a2");
}

#[test]
fn a_refused_fork_leaves_everything_as_it_was() {
    let mut run = open("two-generals?at=2");
    for (name, deed) in [
        ("a0", Deed::Capture),
        ("c1", Deed::Pass),
        ("a1", Deed::Delay(0)),
        ("a1", Deed::Delay(u64::MAX)),
        ("a1~", Deed::Double),
        ("", Deed::Restore),
    ] {
        let told = run.fork("", &mut |link| link.said(name, deed));
        assert!(told.is_err(), "{name} {deed:?}");
    }
    assert_eq!(run.branches().len(), 1);
    assert_eq!(run.link().to_string(), "two-generals?at=2");
}
