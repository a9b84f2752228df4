//! What is told of a run is true of it.

use at_dawn_core::catalogue;
use at_dawn_core::report::Told;
use at_dawn_tests::golden::link;
use at_dawn_tests::told;

/// The opening of a run and all that is told of it, a sentence or more to a line.
fn told(text: &str) -> String {
    let mut run = catalogue::ALL.open(&link(text));
    run.finish();
    let Told { opening, lines, row } = told::told(run.as_ref());
    let lines = lines.into_iter().map(|(_, _, sentence)| sentence);
    core::iter::once(opening).chain(lines).chain(row).collect::<Vec<_>>().join("\n")
}

/// The one line of a run in which this stands.
fn line(text: &str, part: &str) -> String {
    let told = told(text);
    let lines: Vec<&str> = told.lines().filter(|line| line.contains(part)).collect();
    assert_eq!(lines.len(), 1, "{text}: “{part}” in\n{told}");
    lines[0].to_owned()
}

#[test]
fn who_was_down_when_it_should_have_spoken_is_not_said_to_have_spoken() {
    let line_of = |text: &str| line(text, "It was down when it should have");
    assert_eq!(
        line_of("generals?crash=0:0-1"),
        "The commander attacks. It was down when it should have given its order, and gave none."
    );
    assert_eq!(
        line_of("triangle?crash=0:0-1"),
        "The payment service books the charge. It was down when it should have spoken, and has \
         told nobody."
    );
    assert!(told("generals").contains("The commander attacks, as it ordered."));
    assert!(told("triangle").contains("books the charge, as it said."));
}

/// Whoever gets the other of the two copies notices nothing; of a lost double only that is told.
#[test]
fn nobody_misses_a_letter_whose_double_arrives() {
    for scenario in ["generals", "generals?algorithm=signed", "triangle"] {
        let glue = if scenario.contains('?') { '&' } else { '?' };
        let text = format!("{scenario}{glue}copy=0-1.1&lose=0-1.1~");
        assert_eq!(line(&text, "is lost"), "0-1.1~ is lost.", "{text}");
        let late = format!("{scenario}{glue}copy=0-1.1&delay=0-1.1:3");
        assert!(!told(&late).contains("will notice that"), "{late}");
    }
    // A double that is lost makes nobody doubt: who says otherwise lies.
    let text = "generals?traitors=3&lies=retreat&copy=0-1.1&lose=0-1.1~";
    assert!(!told(text).contains("cannot know why"), "{text}");
    for text in ["phase-king?copy=1-2.1&lose=1-2.1~", "ben-or?copy=1-2.1&lose=1-2.1~"] {
        assert_eq!(line(text, "is lost"), "One of the two copies of what 1 wrote to 2 is lost.");
    }
}

#[test]
fn who_is_down_notices_nothing() {
    for text in [
        "generals?crash=1:0",
        "generals?algorithm=signed&crash=1:1",
        "generals?traitors=0&lies=silence&crash=1:0",
        "triangle?crash=1:1",
        "triangle?liar=customer&lies=silence&crash=1:0",
    ] {
        let told = told(text).to_lowercase();
        assert!(told.contains("goes down"), "{told}");
        for one in ["lieutenant 1", "the shop"] {
            assert!(!told.contains(&format!("{one} will notice")), "{text}:\n{told}");
            assert!(!told.contains(&format!("{one} cannot know whether there was")), "{told}");
            assert!(!told.contains(&format!("{one} cannot know that")), "{told}");
        }
    }
    let told = told("phase-king?traitors=none&crash=3:1");
    assert!(told.contains("is lost.") && !told.contains("3 only notices"), "{told}");
    assert!(told.contains("nothing is asked of 3"), "{told}");
    assert!(told.contains("All who are honest and stay up"), "{told}");
}

/// What came too late has come: it was not heard in time.
#[test]
fn what_comes_too_late_was_not_in_time() {
    for (text, part) in [
        ("generals?n=2&rounds=0&delay=0-1.1:3", "it was told nothing in time"),
        ("generals?delay=0-1.1:3", "nothing in time from the commander (so “retreat”)"),
        (
            "generals?n=3&algorithm=signed&traitors=2&lies=silence&delay=0-1.1:3",
            "no signed order has reached it in time",
        ),
        ("triangle?delay=0-1.1:2", "nothing in time, which counts as “unpaid”,"),
        (
            "triangle?receipts=signed&cut=1-2:0&delay=0-1.1:3",
            "no signed receipt has reached it in time",
        ),
    ] {
        line(text, part);
    }
    // Two ticks late the statement of the payment service has reached nobody in time, and says so.
    let text = "triangle?delay=0-1.1:2";
    assert!(!told(text).contains("told the shop nothing"), "{text}");
}

#[test]
fn what_reaches_somebody_who_is_down_is_lost_and_what_is_sent_need_not_be() {
    // 1 is down while 0's report arrives and up again when that of 2, which is slow, does.
    let text = "ben-or?crash=1:1-2&delay=2-1.1:5";
    assert_eq!(line(text, "is up again"), "1 is up again. What reached it meanwhile is lost.");
    assert!(told(text).contains("1 hears from 2, of phase 1"), "{}", told(text));
}

/// Null is proposed because nothing was shown for its number, not because somebody showed it.
#[test]
fn a_gap_that_a_new_view_fills_was_shown_by_nobody() {
    let shown = "Nothing is shown for";
    let text = "pbft?requests=3&seed=526043845&loss=1/5";
    assert!(line(text, shown).ends_with(
        "What they show must be proposed again: y as number 2, z as number 3. \
         Nothing is shown for number 1, so null fills the gap."
    ));
    let text = "pbft?traitors=0&seed=2&requests=4&loss=1/10";
    assert!(line(text, shown).ends_with(
        "What they show must be proposed again: w as number 3. \
         Nothing is shown for numbers 1, 2, so null fills the gaps."
    ));
}

/// A preset may show what happens where a condition fails: then the scenario names the condition.
#[test]
fn what_a_scenario_promises_its_presets_do_not_refute() {
    let about = |name: &str| catalogue::ALL.sheet(name).expect("it is there").about;
    assert!(about("pbft").contains("any two quorums share more than them"));
    assert!(about("pbft").contains("if no more than f replicas lie or are down"));
    assert!(about("ben-or").contains("as long as no more fail than the others reckon with"));
}
