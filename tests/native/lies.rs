//! What processes that may lie can be made to say.

use at_dawn_core::catalogue;
use at_dawn_core::enemy::{Dice, Orders, Script};
use at_dawn_core::engine::{Name, ProcessId, What};
use at_dawn_core::knowledge::every_run;
use at_dawn_core::link::{Change, Refusal};
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::generals::Generals;
use at_dawn_tests::golden::link;

/// What was said under each name, for a link.
fn said(text: &str) -> Vec<(Name, Option<u8>)> {
    let link = link(text);
    let mut events = Vec::new();
    Generals::settle(&link).world().run(&mut link.enemy(), &mut events);
    let said = events.iter().filter_map(|event| match &event.what {
        What::Sent { name, said, .. } => Some((*name, said.map(|said| said.word))),
        What::Withheld { name, said } => Some((*name, Some(said.word))),
        _ => None,
    });
    said.collect()
}

/// Whatever a traitor says or does not say, every message keeps its name.
#[test]
fn one_statement_renames_no_other() {
    for algorithm in ["oral", "signed"] {
        let text = format!("generals?n=5&rounds=2&algorithm={algorithm}&traitors=0,3");
        let traitors = |text: &str| {
            let all = said(text).into_iter().filter(|one| one.1.is_some());
            all.map(|one| one.0).collect::<Vec<_>>()
        };
        let names = traitors(&format!("{text}&lies=none"));
        for seed in 0..50 {
            assert_eq!(traitors(&format!("{text}&seed={seed}")), names, "seed {seed}");
        }
        assert_eq!(traitors(&format!("{text}&lies=silence")), names);
    }
}

#[test]
fn other_seeds_tell_other_lies_and_a_word_overrides_them() {
    let words = |text: &str| said(text).into_iter().filter_map(|one| one.1).collect::<Vec<_>>();
    let text = "generals?n=5&traitors=0,3";
    let all: Vec<_> = (0..20).map(|seed| words(&format!("{text}&seed={seed}"))).collect();
    assert!((1..20).all(|one| all[one] != all[0]));
    for seed in 0..20 {
        let one = said(&format!("{text}&seed={seed}&say=3-1.1:silence"));
        let name = Name::new(ProcessId(3), ProcessId(1), 1);
        assert!(one.contains(&(name, Some(3))));
        // What the others say stays as it was: luck is keyed by the name.
        let plain = said(&format!("{text}&seed={seed}"));
        assert_eq!(one.len(), plain.len());
        assert!(one.iter().zip(&plain).all(|(one, other)| one == other || one.0 == name));
    }
}

#[test]
fn every_statement_of_a_traitor_is_a_decision_of_the_enemy() {
    let runs = |text: &str| {
        let start = Generals::settle(&link(text)).world();
        every_run(&start, &Orders::new(), |_, _, _| {}).expect("few enough")
    };
    assert_eq!(runs("generals?traitors=0"), 27);
    assert_eq!(runs("generals?traitors=3"), 9);
    assert_eq!(runs("generals"), 1);
}

/// A loyal commander's signature cannot be forged, whatever the enemy answers.
#[test]
fn what_cannot_be_forged_is_kept_and_has_no_effect() {
    let text = "generals?n=4&algorithm=signed&rounds=2&traitors=2,3&lies=none&say=3-1.1:retreat";
    let mut run = catalogue::ALL.open(&link(text));
    run.finish();
    assert_eq!(run.link().opened_at(0).to_string(), text.replace("n=4&", ""));
    let statements = run.statements("3-1.1").expect("lieutenant 3 is a traitor");
    let words = statements.iter().map(|one| (one.word, one.said, one.refused.is_some()));
    let expected = [
        ("attack", true, false),
        ("retreat", false, true),
        ("both", false, true),
        ("silence", false, false),
    ];
    assert_eq!(words.collect::<Vec<_>>(), expected);
    run.statements("1-3.1").expect_err("lieutenant 1 is loyal");
    for seed in 0..200 {
        let link =
            link(&format!("generals?n=5&algorithm=signed&rounds=3&traitors=2,3&seed={seed}"));
        let mut world = Generals::settle(&link).world();
        world.run(&mut Script::new(&Orders::new(), Dice { seed }), &mut ());
        let settled = Generals::settle(&link);
        assert_eq!(settled.outcomes()[settled.outcome(&world)], "agreed");
    }
}

#[test]
fn saying_something_in_the_past_forks() {
    let mut runs = catalogue::ALL.timeline(&link("generals?n=3&traitors=2&lies=none"));
    let mut changed = |change: Change| {
        runs.change(change)?;
        runs.run_mut().finish();
        Ok::<_, Refusal>((runs.run().outcome(), runs.runs().len()))
    };
    let say = |name: &str| Change::Say(name.into(), "retreat".into());
    assert_eq!(changed(say("2-1.1")), Ok((Some("disobeyed"), 2)));
    let unsaid = changed(Change::Unsay("2-1.1".into()));
    assert_eq!(unsaid, Ok((Some("agreed"), 2)), "it is the first one again");
    changed(say("1-2.1")).expect_err("1 is loyal");
}

/// What a lieutenant makes of what it was told is what it does.
#[test]
fn the_root_of_the_tree_is_the_decision() {
    for seed in 0..40 {
        let text = format!("generals?n=7&rounds=2&traitors=0,6&seed={seed}");
        let mut run = catalogue::ALL.open(&link(&text));
        run.finish();
        let report = run.report();
        for lieutenant in 1..6 {
            let tree = run.tree(ProcessId(lieutenant));
            assert_eq!(tree.len(), 1 + 5 + 5 * 4);
            assert_eq!(tree[0].value, report.processes[usize::from(lieutenant)].decision);
        }
        assert!(run.tree(ProcessId(0)).is_empty() && run.tree(ProcessId(9)).is_empty());
    }
}
