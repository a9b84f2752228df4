//! A search goes on by small steps, wherever the traitors may be.

use at_dawn_core::catalogue;
use at_dawn_core::engine::ProcessId;
use at_dawn_core::json::Value;
use at_dawn_core::limits::{MAX_LINK_BYTES, MAX_SEARCHED};
use at_dawn_core::report::Field;
use at_dawn_core::search::{Found, Searched};
use at_dawn_tests::golden::link;

/// A search of at most so many runs, one by one: no step tries more than one strategy.
fn stepped(text: &str, most: u64) -> Searched {
    let mut search = catalogue::ALL.begin_search(&link(text), None).expect("somebody may lie");
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
        let traitors = |run: &Found| (0..6).filter(|one| run.run.may_lie(ProcessId(*one))).count();
        assert!(result.found.iter().all(|run| traitors(run) == 1), "{text}");
    }
}

/// Every strategy of one lie, of each replica in turn: as many as there are words in its places.
#[test]
fn a_search_of_four_replicas_tries_what_each_of_them_could_say() {
    let one_lie = |text: &str| {
        let mut search = catalogue::ALL.begin_search(&link(text), None).expect("somebody may lie");
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

/// A run that breaks something and whose link would be too long is not found; nothing is proved
/// then. The link is filled with messengers that are never sent.
#[test]
fn what_no_link_can_hold_is_not_proved_away() {
    let mut text = String::from("generals?n=3&traitors=2&pass=0-1.20000");
    for nth in 9_000..20_000 {
        let item = format!(",0-1.{nth}");
        // As much as fits beside a place to open at, and no statement.
        if text.len() + item.len() + "&at=100000".len() > MAX_LINK_BYTES {
            break;
        }
        text += &item;
    }
    let result = catalogue::ALL.search(&link(&text)).expect("somebody may lie");
    assert_eq!((result.found, result.complete), (None, false), "{} tried", result.tried);
    assert!(result.tried > 1);
}

/// Lies that the link already puts into a mouth are lies: they count, and the fewest are found.
#[test]
fn what_the_link_has_traitors_say_counts_among_the_lies() {
    let of = |text: &str| {
        let result = catalogue::ALL.search(&link(text)).expect("somebody may lie");
        assert!(result.complete, "{result:?}");
        result.found.map(|found| (found.choices, found.run.to_string()))
    };
    let run = "generals?n=3&rounds=1&traitors=2&lies=none&say=2-1.1:retreat";
    let run = link(run).to_string();
    assert_eq!(of("generals?n=3&traitors=2"), Some((1, run.clone())));
    assert_eq!(of(&run), Some((1, run.clone())));
    // A statement that is the truth is no lie.
    assert_eq!(of("generals?n=3&traitors=2&say=2-1.1:attack"), None);
    // Two lies of the link's own that break nothing, and what it takes besides: to tell one
    // lieutenant the truth makes another statement a lie less.
    let found =
        of("generals?n=4&traitors=0,3&say=0-1.1:retreat").expect("two of four are too many");
    let lies = lies_in(&found.1);
    assert_eq!(found.0, lies, "{found:?}");
    assert!(lies >= 1, "{found:?}");
}

/// How many lies are told in a run.
fn lies_in(text: &str) -> u32 {
    let mut run = catalogue::ALL.open(&link(text));
    run.finish();
    let lie = ("lie", Field::Value(Value::Bool(true)));
    let lies = run.report().events.iter().filter(|event| event.fields.contains(&lie)).count();
    u32::try_from(lies).expect("few")
}

/// Where nobody speaks honestly and everybody who lies speaks at length, a search ends as soon as
/// elsewhere: each run is charged what it sends.
#[test]
fn a_search_is_charged_what_its_runs_send() {
    let text = "generals?n=10&algorithm=signed&rounds=8&traitors=0,1,2,3,4,5,6,7&crash=0:0";
    let mut search = catalogue::ALL.begin_search(&link(text), None).expect("somebody may lie");
    let mut runs = 0_u64;
    while search.go_on(1_000) {
        runs += 1_000;
        assert!(runs < 5_000_000, "it goes on: {:?}", search.result().tried);
    }
    let result = search.result();
    assert!(result.tried <= result.most && !result.complete, "{result:?}");
}
