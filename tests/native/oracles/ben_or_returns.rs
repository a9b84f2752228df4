//! Ben-Or's promise holds for whoever comes back as well: as long as no more were down or lie than
//! the others reckon with, all who are up in the end decide, and the same.

use std::fmt::Write;

use at_dawn_core::catalogue;
use at_dawn_core::engine::{End, Verdict};
use at_dawn_core::json::Value;
use at_dawn_core::report::Field;
use at_dawn_core::timeline::Played;
use at_dawn_tests::lot::Lot;

use super::link;

fn finished(text: &str) -> Box<dyn Played> {
    let mut run = catalogue::ALL.open(&link(text));
    run.finish();
    assert_eq!(run.report().end, Some(End::Quiescent), "{text}");
    run
}

fn verdict(run: &dyn Played, property: &str) -> Verdict {
    let findings = run.findings();
    findings.iter().find(|one| one.property == property).expect("it is asked").verdict
}

/// All others have decided and are done when the third comes up.
#[test]
fn who_comes_back_is_answered_by_those_who_have_decided() {
    for text in [
        "ben-or?inputs=0,1,2&crash=0:0-50",
        "ben-or?inputs=0,1,2&crash=2:1-50",
        // It asks twice, because it is down when the first answer comes.
        "ben-or?inputs=0,1,2&crash=0:0-50,0:51-70",
        // It asks before anybody has decided.
        "ben-or?inputs=1,2&crash=0:0-1&travel=1..40&seed=4",
    ] {
        let run = finished(text);
        assert_eq!(run.outcome(), Some("attack"), "{text}");
        assert_eq!(verdict(run.as_ref(), "termination"), Verdict::Holds, "{text}");
    }
}

/// Who did not go down asks nobody: what was sent before is sent now.
#[test]
fn nobody_asks_who_was_not_down() {
    let run = finished("ben-or?n=5&inputs=0,1,2&seed=3&crash=3:1,4:3");
    assert!(
        run.report()
            .events
            .iter()
            .all(|event| { event.fields.iter().all(|(name, _)| *name != "catch_up") })
    );
}

/// One of six lies to whoever comes back, and all it can be told is what two have decided.
#[test]
fn one_false_answer_convinces_nobody() {
    let base = "ben-or?n=6&faults=lies&traitors=5&inputs=0,1,2,3,4,5&crash=0:0-50&lies=none";
    for word in ["retreat", "attack", "silence"] {
        // The first that arrives: two reports and two proposals were lost before it.
        let text = format!("{base}&say=5-0.5:{word}");
        let run = finished(&text);
        let answer = run.report().events.iter().any(|event| {
            event.fields.iter().any(|(name, value)| {
                *name == "name" && *value == Field::Value(Value::text("5-0.5"))
            }) && event.fields.iter().any(|(name, _)| *name == "catch_up")
        });
        assert!(answer, "{text}: its fifth message to 0 is its answer");
        assert_eq!(run.outcome(), Some("attack"), "{text}");
        assert_eq!(verdict(run.as_ref(), "validity"), Verdict::Holds, "{text}");
    }
}

/// A link in which no more are ever down, or lie, than the others reckon with.
fn within_bounds(lot: &mut Lot) -> String {
    let lies = lot.one_in(3);
    let n = if lies { lot.within(6, 10) } else { lot.within(3, 8) };
    let f = (n - 1) / if lies { 5 } else { 2 };
    let mut faulty: Vec<u64> = (0..n).collect();
    lot.shuffle(&mut faulty);
    faulty.truncate(usize::try_from(f).expect("few"));
    let inputs: Vec<_> = (0..n).filter(|_| lot.one_in(2)).map(|one| one.to_string()).collect();
    let inputs = if inputs.is_empty() { "none".to_string() } else { inputs.join(",") };
    let mut text = format!("ben-or?n={n}&phases=64&inputs={inputs}&seed={}", lot.below(1 << 40));
    if lies {
        text += "&faults=lies";
        if lot.one_in(2) {
            let liar = faulty.pop().expect("one of six");
            write!(text, "&traitors={liar}").expect("a text takes everything");
        }
    }
    if lot.one_in(2) {
        write!(text, "&travel=1..{}", lot.within(2, 30)).expect("a text takes everything");
    }
    let mut outages = Vec::new();
    for one in faulty {
        let mut from = lot.below(20);
        for _ in 0..lot.within(1, 3) {
            let until = from + lot.within(1, 80);
            if lot.one_in(4) {
                outages.push(format!("{one}:{from}"));
                break;
            }
            outages.push(format!("{one}:{from}-{until}"));
            from = until + lot.within(1, 30);
        }
    }
    if !outages.is_empty() {
        write!(text, "&crash={}", outages.join(",")).expect("a text takes everything");
    }
    text
}

#[test]
fn all_who_are_up_in_the_end_decide_the_same() {
    let (mut answered, mut unlucky) = (0, 0);
    for number in 0..2_000 {
        let text = within_bounds(&mut Lot::new(40_000 + number));
        let run = finished(&text);
        // The coins may have it that they are broken off first; nothing else may be the matter.
        let late = run.outcome() == Some("undecided");
        unlucky += u32::from(late);
        assert!(late || matches!(run.outcome(), Some("attack" | "retreat")), "{text}");
        for finding in run.findings() {
            let fine = match finding.verdict {
                Verdict::Pending => late && finding.property == "termination",
                verdict => matches!(verdict, Verdict::Holds | Verdict::Unasked),
            };
            assert!(fine, "{text}: {finding:?}");
        }
        let asks = |name: &str| name == "catch_up";
        let report = run.report();
        answered += u32::from(report.events.iter().any(|one| one.fields.iter().any(|f| asks(f.0))));
    }
    assert!(unlucky < 40, "{unlucky} of 2,000 runs are broken off");
    assert!(answered > 500, "{answered} of 2,000 runs have somebody who asks");
    println!("{answered} of 2,000 runs have somebody who asks, {unlucky} are broken off");
}
