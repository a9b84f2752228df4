//! Runs that are watched for so long only.
//!
//! Up to its last moment such a run is the run that is watched to its end, and what it says of how
//! the run comes out is so: either that it is open, or what comes of it in the end.

use at_dawn_core::catalogue::ALL;
use at_dawn_core::link::Link;
use at_dawn_core::scenario::UNDER_WAY;
use at_dawn_core::timeline::Played;
use at_dawn_tests::golden::link;
use at_dawn_tests::lot::{self, Lot};

use crate::enumeration::chance;

fn finished(link: &Link) -> Box<dyn Played> {
    let mut run = ALL.open(link);
    run.finish();
    run
}

/// What happened in a run, event by event, up to a moment.
fn events(run: &dyn Played, until: u64) -> Vec<String> {
    let events = run.report().events.into_iter().filter(|event| event.at.0 <= until);
    events.map(|event| format!("{event:?}")).collect()
}

/// The last moment of a run.
fn last(run: &dyn Played) -> u64 {
    run.now().0
}

fn until(link: &Link, moment: u64) -> Link {
    let text = link.clone().opened_at(0).to_string();
    let sign = if text.contains('?') { '&' } else { '?' };
    format!("{text}{sign}until={moment}").parse().unwrap_or_else(|refusal| panic!("{refusal}"))
}

/// Every preset, and links by lot; TCP has an outcome of its own for what is open, also where nothing
/// more happens.
fn links() -> impl Iterator<Item = Link> {
    let presets = ALL.sheets().flat_map(|sheet| sheet.presets.iter().map(|one| link(one.link)));
    let random = (0..400).map(|number| link(&lot::link(number)));
    presets.chain(random).filter(|link| link.sheet().name != "tcp")
}

#[test]
fn it_is_the_beginning_of_the_run_and_never_says_what_does_not_come_of_it() {
    let mut lot = Lot::new(11);
    let (mut open, mut closed_early) = (0, 0);
    for link in links() {
        let whole = finished(&link);
        let cut_off = whole.telling().row.is_none();
        for _ in 0..4 {
            let moment = lot.below(last(&*whole) + 2);
            let link = until(&link, moment);
            let watched = finished(&link);
            assert_eq!(events(&*watched, u64::MAX), events(&*whole, moment), "{link}");
            let outcome = watched.outcome().expect("it is over");
            open += u64::from(outcome == UNDER_WAY);
            if outcome != UNDER_WAY && !cut_off {
                closed_early += u64::from(moment < last(&*whole));
                assert_eq!(Some(outcome), whole.outcome(), "{link}");
            }
            let told = watched.telling().row.is_some();
            assert!(told || cut_off, "{link} says how it came out");
        }
    }
    assert!(open > 300 && closed_early > 100, "{open} open, {closed_early} settled before the end");
}

/// Whatever nobody settled by then is open, at the first moment and at every other before the last
/// decision.
#[test]
fn who_has_not_decided_leaves_it_open() {
    for text in [
        "two-generals",
        "lovers",
        "generals",
        "triangle",
        "hexagon",
        "phase-king",
        "ben-or",
        "pbft",
    ] {
        let link = link(text);
        let whole = finished(&link);
        let decided = |event: &&String| event.contains("decided");
        let all = events(&*whole, u64::MAX);
        let decisions = all.iter().filter(decided).count();
        for moment in 0..=last(&*whole) {
            let watched = finished(&until(&link, moment));
            let some = events(&*whole, moment).iter().filter(decided).count();
            let is_open = watched.outcome() == Some(UNDER_WAY);
            // A client has all that it asked for once it has decided, and replicas may then still lag.
            assert_eq!(is_open, some < decisions, "{text} until {moment}");
        }
    }
}

/// A retry without an end, watched for so long: the chance that it is still open is that of every
/// order, or its answer, being lost so far.
#[test]
fn counting_takes_it_as_an_end() {
    let of = |text: &str, word: &str| {
        ALL.odds(&link(text)).expect("few enough to count").outcome(word).cloned()
    };
    let whole = "two-generals?messages=2&retry=3&dawn=never&loss=1/10";
    assert_eq!(of(whole, UNDER_WAY), None, "there is no such outcome where nobody stops watching");
    assert_eq!(of(whole, "both"), Some(chance(1, 1)));
    // An order and its answer take two ticks: it has worked by 2, 5, 8, … with 81/100 each time.
    for tries in 1..6_u32 {
        let last = 3 * (tries - 1) + 2;
        let text = format!("two-generals?messages=2&retry=3&dawn=never&loss=1/10&until={last}");
        let open = of(&text, UNDER_WAY).expect("watched for so long only");
        let mut missed = chance(1, 1);
        for _ in 0..tries {
            missed *= chance(19, 100);
        }
        assert_eq!(open, missed, "{text}");
    }
}

#[test]
fn it_is_written_once_and_refused_in_one_sentence() {
    let written = |text: &str| link(text).to_string();
    assert_eq!(written("pbft?at=2&until=30&loss=1/2"), "pbft?loss=1/2&until=30&at=2");
    assert_eq!(written("hexagon?until=0"), "hexagon?until=0");
    assert_ne!(link("pbft?until=3"), link("pbft?until=4"), "they are not the same run");
    // Where a scenario has it among its own parameters it stays there.
    assert_eq!(written("tcp?loss=1/2&until=30&rtt=40"), "tcp?rtt=40&until=30&loss=1/2");
    for (text, refusal) in [
        ("pbft?until=soon", "until takes a whole number from 0 to 1000000000000, but got “soon”."),
        (
            "lovers?until=1000000000001",
            "until takes a whole number from 0 to 1000000000000, but got “1000000000001”.",
        ),
    ] {
        assert_eq!(text.parse::<Link>().unwrap_err().to_string(), refusal);
    }
}
