//! Verdicts: pending until they are settled, and then settled for good.

use std::collections::BTreeMap;

use at_dawn_core::catalogue;
use at_dawn_core::engine::{End, Verdict};
use at_dawn_tests::golden::link;

use crate::trying::{must, of_random_links};

/// Holds and violated are promises about the rest of the run: neither is ever taken back, and a
/// violation stays at its moment.
#[test]
fn what_is_settled_stays_settled() {
    of_random_links(50_000..53_000, |link| {
        let mut run = catalogue::ALL.open(&link.clone().opened_at(0));
        let mut settled = BTreeMap::new();
        for _ in 0..400 {
            for finding in run.findings() {
                if finding.verdict == Verdict::Pending {
                    let before = settled.get(finding.property);
                    must(before.is_none(), || {
                        format!("{} is pending again after {before:?}", finding.property)
                    })?;
                } else {
                    let first = *settled.entry(finding.property).or_insert(finding.verdict);
                    must(first == finding.verdict, || {
                        let (now, step) = (finding.verdict, run.cursor());
                        format!("{}: {first:?}, then {now:?} at step {step}", finding.property)
                    })?;
                }
            }
            if !run.step() {
                break;
            }
        }
        Ok(())
    });
}

/// At the end of a run that no limit cut, everything is settled, and agrees with the outcome.
#[test]
fn the_end_settles_everything() {
    of_random_links(53_000..57_000, |link| {
        let mut run = catalogue::ALL.open(link);
        run.finish();
        let report = run.report();
        if report.end != Some(End::Quiescent) {
            return Ok(());
        }
        let findings = run.findings();
        let verdict = |property: &str| {
            findings.iter().find(|one| one.property == property).map(|one| one.verdict)
        };
        for finding in &findings {
            let pending = finding.verdict == Verdict::Pending;
            must(!pending, || format!("{} is pending at the end.", finding.property))?;
        }
        let split = matches!(report.outcome, Some("only-a" | "only-b"));
        let agreed = verdict("agreement") == Some(Verdict::Holds);
        must(split != agreed, || format!("{:?} and {findings:?}", report.outcome))?;
        let decided = report.processes.iter().all(|process| process.decision.is_some());
        let ended = verdict("termination") == Some(Verdict::Holds);
        must(decided || !ended, || "Somebody has not decided, and it terminates.".to_owned())
    });
}

/// What asks nothing of a run is not said to hold in it.
#[test]
fn what_asks_nothing_of_a_run_is_told_so() {
    let of = |text: &str, property: &str| {
        let mut run = catalogue::ALL.open(&link(text));
        run.finish();
        let found = run.findings().into_iter().find(|one| one.property == property);
        found.expect("there is such a property").verdict.word()
    };
    for (text, property, word) in [
        ("generals?traitors=0&seed=1", "IC2", "unasked"),
        ("generals?traitors=3&seed=1", "IC2", "holds"),
        ("generals?n=3&traitors=2&lies=retreat", "IC2", "violated"),
        ("phase-king?inputs=0,1", "validity", "unasked"),
        ("two-generals?lose=a2", "validity", "unasked"),
        ("two-generals", "validity", "holds"),
        ("two-generals?order=retreat&b=0", "validity", "violated"),
        // What is lost after both have attacked is lost to nobody.
        ("two-generals?a=0&b=0&dawn=1&lose=b1", "validity", "holds"),
    ] {
        assert_eq!(of(text, property), word, "{text}");
    }
}
