//! TCP: what stands beside the figure is so after every step, and not only at the end.

use at_dawn_core::catalogue;
use at_dawn_core::phrase::{Phrase, Words};
use at_dawn_core::scenario::Remark;
use at_dawn_core::timeline::Played;
use at_dawn_words::english;

use super::link;
use super::tcp_every::random_link;

fn played(text: &str) -> Box<dyn Played> {
    let mut run = catalogue::ALL.open(&link(text));
    run.finish();
    run
}

/// What is said of something after so many steps, the last of it, in English.
fn said(run: &dyn Played, about: &str, step: u32) -> String {
    let so = |one: &&Remark| one.from <= step && one.until.is_none_or(|until| step < until);
    let remarks = run.beside().remarks;
    let one = remarks.iter().filter(|one| one.about == about).rfind(so);
    let words = english(run.link().sheet());
    let cast = run.telling().cast;
    let say = |phrase: &Phrase| words.say(phrase, &cast);
    one.map_or_else(String::new, |one| one.sentences.iter().map(say).collect::<Vec<_>>().join(" "))
}

fn numbers(text: &str) -> Vec<String> {
    let events = played(text).report().events.into_iter();
    events.filter_map(|event| event.marks.first().cloned()).collect()
}

fn counterpart(text: &str) -> Option<String> {
    played(text).beside().counterpart.map(|one| one.link)
}

#[test]
fn numbers_count_from_the_first_syn_of_each_side() {
    let opened = ["0", "0/1", "1/1", "1/1", "1/11"];
    assert_eq!(numbers("tcp?data=10&data_at=100"), opened);
    assert_eq!(numbers("tcp?isn_a=4294967295&data=10&data_at=100"), opened);
    // An old SYN from before: B acknowledges what A never sent.
    assert_eq!(numbers("tcp?stale=90:5&delay=a1:40")[..3], ["\u{2212}10", "0", "0/\u{2212}9"]);
    // Who begins anew counts anew.
    assert!(
        numbers("tcp?isn_a=99&isn_b=299&until=1605&isn_a2=400&crash=a:500-600")
            .iter()
            .any(|one| one == "0")
    );
}

#[test]
fn the_generals_lose_what_the_handshake_loses() {
    let of = |text: &str| counterpart(text).unwrap_or_default();
    assert_eq!(of("tcp"), "two-generals?messages=3");
    assert_eq!(of("tcp?lose=a1"), "two-generals?messages=3&lose=a1");
    assert_eq!(of("tcp?lose=b1"), "two-generals?messages=3&lose=b1");
    assert_eq!(of("tcp?lose=a2"), "two-generals?messages=3&lose=a2");
    assert_eq!(of("tcp?handshake=2&lose=b1"), "two-generals?messages=2&lose=b1");
    // One of two arrives.
    assert_eq!(of("tcp?copy=a1&lose=a1~"), "two-generals?messages=3");
    assert_eq!(of("tcp?copy=a1&delay=a1~:30&crash=b:5-20"), "two-generals?messages=3");
    assert_eq!(of("tcp?copy=a1&crash=b:5-20"), "two-generals?messages=3&lose=a1");
    assert_eq!(counterpart("tcp?open=simultaneous"), None);
    assert_eq!(counterpart("tcp?open=passive"), None);
}

#[test]
fn who_was_wrong_is_said_to_have_found_out_as_it_did() {
    for (text, how) in [
        ("tcp?data=6&data_at=1000&crash=b:500", "A found out by the RST that B sent."),
        ("tcp?crash=b:500,a:900", "A went down and forgot it."),
        (
            "tcp?isn_a=4294967295&stale=4294967295:900&crash=a:0-50,b:0-700",
            "It ended when B got ACK.",
        ),
        ("tcp?crash=b:500&abort=a&abort_at=1005", "A's user broke it off."),
        (
            "tcp?crash=b:500&cut=a-b:500&data=6&data_at=600",
            "for too long no answer had reached it.",
        ),
    ] {
        let run = played(text);
        let told = said(run.as_ref(), "odds", run.cursor());
        assert!(told.ends_with(how), "{text}: {told}");
    }
}

/// As far as a run has been played, what is said of it then is what the whole run says of then.
#[test]
fn what_is_said_of_a_step_needs_nothing_of_those_after_it() {
    let mut compared = 0;
    for number in 0..60 {
        let text = random_link(number);
        let whole = played(&text);
        let mut run = catalogue::ALL.open(&link(&text));
        while run.step() && run.cursor() < whole.cursor() {
            let step = run.cursor();
            let odds = [&whole, &run].map(|one| said(one.as_ref(), "odds", step));
            assert_eq!(odds[0], odds[1], "{text} at {step}");
            compared += u32::from(!odds[0].is_empty());
        }
    }
    assert!(compared > 100, "{compared}");
}
