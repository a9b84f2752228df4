//! What a lieutenant was told, opened while the run is played: nothing is told before it is so.

use std::collections::BTreeMap;

use at_dawn_core::catalogue;
use at_dawn_core::engine::{End, ProcessId};
use at_dawn_core::scenario::Node;
use at_dawn_core::timeline::Played;
use at_dawn_tests::golden::link;
use at_dawn_tests::told::sentences;

/// The links whose trees are opened, with a lieutenant that is loyal in them.
const LINKS: [(&str, u8); 8] = [
    ("generals?traitors=3&lies=silence", 1),
    ("generals?n=5&rounds=2&traitors=0,4&seed=3", 2),
    ("generals?n=6&rounds=3&traitors=5&lies=silence", 3),
    ("generals?n=4&rounds=0&traitors=0&seed=1", 1),
    ("generals?n=4&algorithm=signed&traitors=0&seed=2", 3),
    ("generals?n=5&algorithm=signed&rounds=2&traitors=0,1&lies=silence", 2),
    ("generals?lose=0-1.1,2-1.1", 1),
    ("triangle?liar=payment&seed=1", 1),
];

fn opened(text: &str) -> Box<dyn Played> {
    catalogue::ALL.open(&link(text).opened_at(0))
}

/// At first nothing is heard and nothing settled, at the end everything is, and what was settled
/// once never became anything else: by steps, what a reader sees is never taken back.
#[test]
fn what_is_settled_in_a_tree_stays_so() {
    for (text, lieutenant) in LINKS {
        let me = ProcessId(lieutenant);
        let mut run = opened(text);
        let first = run.tree(me);
        assert!(!first.is_empty(), "{text}");
        for node in &first {
            assert_eq!((node.told, node.value, node.votes), (None, None, None), "{text}");
            assert!(["awaited", "open"].contains(&node.how), "{text}: {node:?}");
        }
        let mut settled: BTreeMap<Vec<u8>, Node> = BTreeMap::new();
        let mut moments = 0;
        while run.step() {
            moments += 1;
            for node in run.tree(me).into_iter().filter(|node| node.value.is_some()) {
                let before = settled.entry(node.path.clone()).or_insert_with(|| node.clone());
                assert_eq!(*before, node, "{text}");
            }
        }
        assert!(moments > 2 && run.report().end == Some(End::Quiescent), "{text}");
        let last = run.tree(me);
        assert!(last.iter().all(|node| node.value.is_some()), "{text}: {last:?}");
        assert_eq!(last[0].value, run.report().processes[usize::from(lieutenant)].decision);
    }
}

/// Silence is noticed when the round is over, and not before.
#[test]
fn silence_is_told_when_its_round_is_over() {
    let mut run = opened("generals?traitors=3&lies=silence");
    let silent = |run: &dyn Played| {
        let tree = run.tree(ProcessId(1));
        let node = tree.iter().find(|one| one.path == [0, 3]).expect("3 is told of").clone();
        (node.how, node.value)
    };
    while run.report().processes[1].decision.is_none() {
        assert_eq!(silent(&*run), ("awaited", None), "step {}", run.cursor());
        assert!(run.step());
    }
    assert_eq!(silent(&*run), ("silence", Some("retreat")));
}

/// Who said nothing is not told to have said what that counts as.
#[test]
fn a_decision_tells_silence_as_silence() {
    let decided = |text: &str| {
        let mut run = opened(text);
        run.finish();
        let all = sentences(run.as_ref());
        all.filter(|one| one.starts_with("Lieutenant 1 ")).collect::<Vec<_>>().join("|")
    };
    let told = decided("generals?traitors=3&lies=silence");
    assert!(told.contains(
        "“attack” from lieutenant 2 and nothing in time from lieutenant 3 (so “retreat”)"
    ));
    let told = decided("generals?lose=0-1.1");
    assert!(told.contains("it has nothing in time from the commander (so “retreat”), "), "{told}");
    // In a deeper recursion it is not a word that is counted, but what all have told of it.
    let told = decided("generals?n=7&rounds=2&traitors=5,6&seed=1");
    assert!(told.contains(" counted as lieutenant 5's word"), "{told}");
    assert!(!told.contains("from lieutenant"), "{told}");
}
