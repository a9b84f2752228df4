//! Sentences that were once untrue, held against what the runs do.

use at_dawn_core::catalogue;
use at_dawn_tests::golden::link;
use at_dawn_tests::told::story;

/// Alice has the last answer: where she goes Bob goes too, so that she can be sure.
#[test]
fn one_of_the_lovers_can_be_sure() {
    let odds = catalogue::ALL.odds(&link("lovers?loss=1/10")).expect("few enough to count");
    let chance = |word: &str| odds.outcome(word).expect("an outcome").to_string();
    assert_eq!(chance("only-a"), "0");
    assert_ne!(chance("only-b"), "0");
    let about = catalogue::ALL.sheet("lovers").expect("a scenario").about;
    assert!(about.contains("if it can bring them together it can also leave one"), "{about}");
    // A message takes an hour unless somebody delays it.
    let mut late = catalogue::ALL.open(&link("lovers?messages=1&delay=a1:20"));
    late.finish();
    assert_eq!(late.outcome(), Some("only-a"));
    assert!(about.contains("unless you delay it"), "{about}");
}

/// Whatever Alice and Bob agree on, if it lets them meet it can also leave one alone: where messages
/// may be lost, or where she does not want to meet.
#[test]
fn no_plan_of_the_lovers_is_safe() {
    let (mut plans, mut meeting) = (0, 0);
    for (messages, a, b) in (0..=6)
        .flat_map(|messages| (0..=4).flat_map(move |a| (0..=4).map(move |b| (messages, a, b))))
    {
        let chance = |wants: &str, word: &str| {
            let text = format!("lovers?messages={messages}&a={a}&b={b}&loss=1/2&order={wants}");
            let odds = catalogue::ALL.odds(&link(&text)).expect("few enough to count");
            odds.outcome(word).expect("an outcome").to_string() != "0"
        };
        let alone = |wants: &str| chance(wants, "only-a") || chance(wants, "only-b");
        plans += 1;
        if chance("attack", "both") {
            meeting += 1;
            assert!(alone("attack") || alone("retreat"), "{messages} {a} {b}");
        }
    }
    assert!(plans > 150 && meeting > 40, "{meeting} of {plans}");
}

/// A lie is set against what somebody loyal would have passed on, which need not be true itself: here
/// the commander said “attack” and it was lost.
#[test]
fn what_a_traitor_hides_is_what_it_was_told_and_not_the_truth() {
    let text = "generals?traitors=3&lies=none&say=3-1.1:attack&lose=0-3.1";
    let mut run = catalogue::ALL.open(&link(text));
    run.finish();
    let story = story(run.as_ref());
    assert!(story.contains("A loyal lieutenant would have passed on “retreat”."), "{story}");
    assert!(!story.contains("The truth is"), "{story}");
}

/// Whoever says nothing in the phase king's rounds is noticed.
#[test]
fn nobody_can_always_tell_a_traitor() {
    let story = story(catalogue::ALL.open(&link("phase-king")).as_ref());
    assert!(story.contains("Nobody can always tell a traitor from anybody else."), "{story}");
}

/// What is said of a search of four generals: the strategies that make a difference.
#[test]
fn of_four_generals_twelve_strategies_make_a_difference() {
    let result = catalogue::ALL.search(&link("generals?n=4")).expect("somebody may lie");
    assert_eq!((result.tried, result.placements, result.traitors), (12, 2, Some(1)));
    assert!(result.complete && result.found.is_none());
    // Everybody in every place, and silence as a word: more, of which none breaks anything either.
    let readme = include_str!("../../README.md").replace('\n', " ");
    assert!(
        readme.contains("12 strategies of one traitor were tried, all that can make a difference")
    );
}

/// No scenario promises for ever what its own runs refute.
#[test]
fn no_scenario_says_that_nobody_is_ever_certain() {
    for sheet in catalogue::ALL.sheets() {
        for phrase in ["neither can ever be sure", "nobody is ever certain"] {
            assert!(!sheet.about.contains(phrase), "{}: {}", sheet.name, sheet.about);
        }
    }
}
