//! Verdicts: pending until they are settled, and then settled for good.

use std::collections::BTreeMap;

use at_dawn_core::engine::{End, Verdict};
use at_dawn_core::laboratory;

use crate::trying::{must, of_random_links};

/// Holds and violated are promises about the rest of the run: neither is ever taken back, and a
/// violation stays at its moment.
#[test]
fn what_is_settled_stays_settled() {
    of_random_links(50_000..53_000, |link| {
        let mut run = laboratory::open(&link.clone().opened_at(0));
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
        let mut run = laboratory::open(link);
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
