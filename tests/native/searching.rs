//! A search goes on by small steps, wherever the traitors may be.

use at_dawn_core::engine::ProcessId;
use at_dawn_core::limits::MAX_SEARCHED;
use at_dawn_core::search::{self, Searched};
use at_dawn_tests::golden::link;

/// A search of at most so many runs, one by one: no step tries more than one strategy.
fn stepped(text: &str, most: u64) -> Searched {
    let mut search = search::begin(&link(text)).expect("somebody may lie");
    let mut tried = 0;
    for _ in 0..most {
        let goes_on = search.go_on(1);
        let now = search.result().tried;
        assert!(now <= tried + 1, "{text}: {tried} became {now} in one step");
        tried = now;
        if !goes_on {
            break;
        }
    }
    search.result()
}

/// Guesses are made smaller by many runs: each of them is a step of its own.
#[test]
fn no_step_of_a_search_plays_more_than_one_run() {
    let result = stepped("generals?n=7&rounds=3", 20_000);
    let found = result.found.expect("a guess breaks it");
    assert!(found.choices > 0);
    assert!(result.tried <= MAX_SEARCHED / 517, "{}", result.tried);
}

/// Where a link names no traitors, those that it is meant to bear are put everywhere.
#[test]
fn a_search_without_traitors_places_them_in_every_way() {
    for (text, found) in [
        ("pbft?quorum=2&requests=2", true),
        ("phase-king?n=4&traitors=none&f=1&inputs=0,1,2", true),
        ("phase-king?n=5&traitors=none&f=1", false),
        ("ben-or?n=6&faults=lies&phases=1&order=sent", false),
    ] {
        let result = stepped(text, 3_000);
        assert!(result.tried > 100, "{text}: {result:?}");
        assert_eq!(result.found.is_some(), found, "{text}: {result:?}");
        // As many ways as there are processes that may be the one, and a bound that holds.
        let ways = text.split_once("n=").map_or(4, |(_, rest)| rest[..1].parse().expect("a digit"));
        assert_eq!(result.placements, ways, "{text}");
        assert!(result.tried <= result.most, "{text}: {result:?}");
        let traitors =
            |run: &search::Found| (0..6).filter(|one| run.run.may_lie(ProcessId(*one))).count();
        assert!(result.found.iter().all(|run| traitors(run) == 1), "{text}");
    }
}

/// Every strategy of one lie, of each replica in turn: as many as there are words in its places.
#[test]
fn a_search_of_four_replicas_tries_what_each_of_them_could_say() {
    let one_lie = |text: &str| {
        let mut search = search::begin(&link(text)).expect("somebody may lie");
        while search.result().exhausted.is_none_or(|lies| lies < 1) && search.go_on(1) {}
        search.result().tried
    };
    let each: u64 = (0..4).map(|one| one_lie(&format!("pbft?traitors={one}"))).sum();
    assert_eq!(one_lie("pbft"), each);
    assert!(each > 50, "{each}");
}

/// Set up for processes that go down, Ben-Or is meant to bear no liar: there is nothing to try.
#[test]
fn nobody_is_placed_where_no_liar_is_to_be_borne() {
    let result = stepped("ben-or", 10);
    assert_eq!((result.tried, result.complete, result.found), (1, true, None));
}
