//! The class as a page sees it, in a browser.

use crate::common::{field, keys, open, text};
use at_dawn_web::Simulation;
use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

const LINK: &str = "two-generals?lose=a2";

#[wasm_bindgen_test]
fn moves_through_a_run() {
    let mut run = open("two-generals?lose=a2&at=2");
    assert_eq!((run.steps(), run.now()), (2, 1.0));
    assert!(run.step() && run.back() && run.back() && run.back());
    assert!(!run.back(), "nothing before the beginning");
    assert_eq!(run.outcome(), None);
    let all = run.finish();
    assert!(!run.step(), "nothing after the end");
    assert_eq!(run.outcome().as_deref(), Some("only-a"));
    assert_eq!(run.link(), format!("{LINK}&at={all}"));
    run.seek(&1.into()).unwrap();
    assert_eq!(run.steps(), 1);
    run.seek(&100_000.into()).unwrap();
    assert_eq!(run.steps(), all);
    run.seek_moment(&1.into()).unwrap();
    assert_eq!(JsValue::from(run.now()), JsValue::from(1));
}

#[wasm_bindgen_test]
fn gives_what_stands_beside_a_run() {
    let mut run = open("tcp?lose=a2");
    run.finish();
    let beside = run.beside().unwrap();
    assert_eq!(keys(&beside), ["remarks", "counterpart"]);
    let remark = Array::from(&field(&beside, "remarks")).get(0);
    assert_eq!(keys(&remark), ["about", "from", "until", "sentences", "run"]);
    let counterpart = field(&beside, "counterpart");
    assert_eq!(text(&counterpart, "link").as_deref(), Some("two-generals?messages=3&lose=a2"));
    let beats = Array::from(&field(&counterpart, "beats"));
    assert!(field(&beats.at(-1), "steps").is_null());
    assert!(field(&open(LINK).beside().unwrap(), "counterpart").is_null());
}

#[wasm_bindgen_test]
fn gives_plain_objects() {
    let mut run = open(LINK);
    run.finish();
    let snapshot = run.snapshot().unwrap();
    let expected = [
        "scenario",
        "unit",
        "processes",
        "events",
        "timers",
        "messagesSent",
        "fingerprint",
        "end",
        "link",
        "steps",
        "now",
        "outcome",
        "verdicts",
    ];
    assert_eq!(keys(&snapshot), expected);
    assert_eq!(text(&snapshot, "end").as_deref(), Some("quiescent"));
    let sent = Array::from(&field(&snapshot, "events")).get(0);
    let expected = ["at", "step", "kind", "message", "name", "from", "to", "due", "label", "ends"];
    assert_eq!(keys(&sent), expected);
    assert_eq!(text(&sent, "name").as_deref(), Some("a1"));
    let process = Array::from(&field(&snapshot, "processes")).get(0);
    assert_eq!(keys(&process), ["name", "state", "decision", "liar"]);
    let agreement = Array::from(&field(&snapshot, "verdicts")).get(0);
    assert_eq!(keys(&agreement), ["property", "state", "at"]);
    let present = run.present().unwrap();
    assert_eq!(keys(&present), ["link", "steps", "now", "outcome", "verdicts"]);
}

#[wasm_bindgen_test]
fn says_what_everything_is_set_to() {
    let settings = open("two-generals?messages=5&travel=1..3&seed=9").settings().unwrap();
    let expected = ["a", "answers", "b", "copies", "dawn", "messages", "order", "travel"];
    assert_eq!(keys(&settings), expected);
    assert_eq!(text(&settings, "a").as_deref(), Some("2"));
    assert_eq!(text(&settings, "order").as_deref(), Some("attack"));
    assert_eq!(text(&settings, "travel").as_deref(), Some("1..3"));
}

#[wasm_bindgen_test]
fn says_null_where_there_is_nothing() {
    let mut run = open(LINK);
    assert!(field(&run.present().unwrap(), "outcome").is_null());
    run.finish();
    let events = Array::from(&field(&run.snapshot().unwrap(), "events"));
    let mut dues = events.iter().filter(|event| text(event, "name").as_deref() == Some("a2"));
    assert!(field(&dues.next().unwrap(), "due").is_null(), "a2 is lost");
}

#[wasm_bindgen_test]
fn tells_the_story() {
    let mut run = open(LINK);
    run.finish();
    let telling = run.telling().unwrap();
    assert_eq!(keys(&telling), ["cast", "opening", "lines", "row"]);
    let line = Array::from(&field(&telling, "lines")).get(0);
    assert_eq!(keys(&line), ["event", "moment", "sentences"]);
    let sentence = Array::from(&field(&line, "sentences")).get(0);
    assert_eq!(text(&sentence, "key").as_deref(), Some("sends"));
    let args = field(&sentence, "args");
    assert_eq!(keys(&args), ["from", "name", "to", "says"]);
    assert_eq!(text(&args, "name").as_deref(), Some("a1"));
    assert_eq!(field(&field(&args, "to"), "process"), 1);
}

#[wasm_bindgen_test]
fn gives_the_same_snapshot_as_a_fresh_run() {
    let mut run = open(LINK);
    run.finish();
    let whole = |run: &Simulation| JSON::stringify(&run.snapshot().unwrap()).unwrap();
    let snapshot = whole(&run);
    run.seek(&1.into()).unwrap();
    assert_ne!(whole(&run), snapshot);
    run.finish();
    assert_eq!(whole(&run), snapshot);
}

#[wasm_bindgen_test]
fn looks_with_one_processs_eyes() {
    let mut run = open(LINK);
    run.finish();
    let a = Array::from(&run.seen_by(&0.into()).unwrap()).length();
    let b = Array::from(&run.seen_by(&1.into()).unwrap()).length();
    assert!(a > 0 && b > 0);
    assert_eq!(run.view(&0.into()).unwrap().len(), 32);
    assert_ne!(run.view(&0.into()).unwrap(), run.view(&1.into()).unwrap());
}

#[wasm_bindgen_test]
fn changes_the_past() {
    let mut run = open("two-generals");
    run.finish();
    run.capture(&"a2".into()).unwrap();
    run.finish();
    assert_eq!(run.outcome().as_deref(), Some("only-a"));
    assert_eq!(run.current(), 1);
    // Whether the third messenger arrived, A cannot tell; B can, from when it would have come.
    assert_eq!(run.differs_at(&0.into(), &1.into(), &0.into()).unwrap(), None);
    assert_eq!(run.differs_at(&0.into(), &1.into(), &1.into()).unwrap(), Some(3.0));
    run.restore(&"a2".into()).unwrap();
    run.pass(&"a1".into()).unwrap();
    run.double(&"b1".into()).unwrap();
    run.delay(&"a2".into(), &5.into()).unwrap();
    run.rename(&"late".into()).unwrap();
    let branches = Array::from(&run.branches().unwrap());
    assert_eq!(branches.length(), 5, "what was restored is there already");
    assert_eq!(keys(&branches.get(0)), ["name", "link", "made"]);
    assert!(field(&branches.get(0), "made").is_null());
    let made = field(&branches.get(1), "made");
    assert_eq!(["deed", "what"].map(|name| text(&made, name).unwrap()), ["capture", "a2"]);
    assert_eq!(text(&branches.get(1), "name").as_deref(), Some(""));
    assert_eq!(text(&branches.get(4), "name").as_deref(), Some("late"));
    let link = text(&branches.get(4), "link").unwrap();
    assert!(link.contains("pass=a1&copy=b1&delay=a2:5"), "{link}");
    run.select(&0.into()).unwrap();
    run.finish();
    assert_eq!(run.outcome().as_deref(), Some("both"));
}

/// An object as text.
fn whole_text(object: &JsValue) -> String {
    JSON::stringify(object).unwrap().into()
}

#[wasm_bindgen_test]
fn takes_everything_at_once_and_stays_where_it_stands() {
    let link = "two-generals?messages=5&copy=b1&delay=a2:5,b1:2&at=3";
    let mut run = open(link);
    let taken = run.take().unwrap();
    assert_eq!(run.steps(), 3);
    assert_eq!(text(&field(&taken, "present"), "link").as_deref(), Some(link));
    let (whole, telling) = (field(&taken, "whole"), field(&taken, "telling"));
    assert_eq!(field(&taken, "current"), 0);
    let given = field(&taken, "given");
    assert_eq!(keys(&given), ["copy", "delay", "messages"]);
    let deeds = Array::from(&field(&taken, "deeds")).into_iter();
    let deeds = deeds.map(|one| ["name", "deed"].map(|name| text(&one, name).unwrap()));
    let expected = [["a2", "delay"], ["b1", "double"], ["b1", "delay"]];
    assert_eq!(deeds.collect::<Vec<_>>(), expected);
    let all = run.finish();
    assert_eq!(field(&whole, "steps"), all);
    assert_eq!(whole_text(&whole), whole_text(&run.snapshot().unwrap()));
    assert_eq!(whole_text(&telling), whole_text(&run.telling().unwrap()));
}

#[wasm_bindgen_test]
fn sets_a_parameter_beside_what_was() {
    let mut run = open("generals?n=7&traitors=2,6&say=6-1.1:retreat&at=2");
    run.set(&"n".into(), &"5".into()).unwrap();
    assert_eq!((run.current(), run.link().as_str()), (1, "generals?n=5&traitors=2&at=2"));
    run.set(&"n".into(), &"7".into()).unwrap();
    let refusal = run.set(&"n".into(), &"5&traitors=1".into()).unwrap_err();
    assert_eq!(text(&refusal, "parameter").as_deref(), Some("n"));
    assert_eq!(run.current(), 2);
}

#[wasm_bindgen_test]
fn sets_what_one_process_sends() {
    let mut run = open("two-generals?loss=1/10&at=2");
    run.set_sent(&"loss".into(), &1.into(), &"50%".into()).unwrap();
    assert_eq!(run.link(), "two-generals?loss=a:1/10,b:1/2&at=2");
    let chances = field(&field(&run.take().unwrap(), "chances"), "loss");
    assert_eq!(field(&chances, "same"), JsValue::FALSE);
    let second = field(&field(&chances, "senders"), "1");
    assert_eq!(text(&second, "ratio").as_deref(), Some("1/2"));
    assert_eq!(field(&second, "millionths"), 500_000);
    assert!(run.set_sent(&"loss".into(), &2.into(), &"1".into()).is_err(), "there are two");
    let refusal = run.set_sent(&"loss".into(), &0.into(), &"x".into()).unwrap_err();
    assert_eq!(text(&refusal, "parameter").as_deref(), Some("loss"));
    // What hangs on nobody is set as it is.
    run.set_sent(&"seed".into(), &0.into(), &"7".into()).unwrap();
    assert!(run.link().contains("seed=7"));
}

#[wasm_bindgen_test]
fn sets_coins_and_puts_first() {
    let mut run = open("ben-or?order=sent&seed=12&at=99");
    assert!(run.meets(&"2-0.1".into()).unwrap() && !run.meets(&"2-0.99".into()).unwrap());
    run.put_first(&"2-0.1".into(), &true.into()).unwrap();
    run.show(&0.into(), &1.into(), &"tails".into()).unwrap();
    assert!(run.link().contains("draw=0.1:tails&first=2-0.1"), "{}", run.link());
    let taken = run.take().unwrap();
    let shown = field(&field(&taken, "shown"), "0");
    assert_eq!(text(&shown, "shows").as_deref(), Some("tails"));
    assert_eq!(field(&field(&taken, "first"), "0").as_string().as_deref(), Some("2-0.1"));
    run.show(&0.into(), &1.into(), &"".into()).unwrap();
    run.put_first(&"2-0.1".into(), &false.into()).unwrap();
    assert!(run.link().starts_with("ben-or?order=sent&seed=12&at="), "{}", run.link());
    let refusal = run.show(&0.into(), &1.into(), &"edge".into()).unwrap_err();
    assert_eq!(text(&refusal, "parameter").as_deref(), Some("draw"));
}

#[wasm_bindgen_test]
fn describes_every_scenario() {
    let scenarios = Array::from(&Simulation::scenarios().unwrap());
    assert!(scenarios.length() >= 2);
    for scenario in scenarios.iter() {
        let expected = [
            "name",
            "group",
            "family",
            "words",
            "unit",
            "matrix",
            "timers",
            "lots",
            "parameters",
            "enemy",
            "presets",
            "shows",
            "twins",
        ];
        assert_eq!(keys(&scenario), expected);
        for preset in Array::from(&field(&scenario, "presets")).iter() {
            let mut run = open(&text(&preset, "link").unwrap());
            run.finish();
            assert_eq!(run.outcome(), text(&preset, "outcome"));
        }
        let enemy = Array::from(&field(&scenario, "enemy"));
        let seed = enemy.iter().find(|one| text(one, "name").as_deref() == Some("seed")).unwrap();
        assert_eq!(keys(&seed), ["name", "kind", "default", "min"]);
    }
}

#[wasm_bindgen_test]
fn throws_fresh_dice() {
    let [one, other] = [(); 2].map(|()| Simulation::fresh_seed().unwrap());
    assert_ne!(one, other);
    let seed: u64 = one.parse().unwrap();
    let run = open(&format!("two-generals?seed={seed}"));
    assert!(run.link().contains(&one));
}

#[wasm_bindgen_test]
fn keeps_memory_where_it_was() {
    let bytes = || {
        let memory = wasm_bindgen::memory();
        let buffer = Reflect::get(&memory, &"buffer".into()).unwrap();
        buffer.unchecked_into::<js_sys::ArrayBuffer>().byte_length()
    };
    let round = || {
        let mut run = open("two-generals?messages=8&copies=3&loss=1/4&seed=7");
        run.finish();
        run.snapshot().unwrap();
        run.capture(&JsValue::from("a2")).unwrap();
        run.capture(&JsValue::from("c2")).unwrap_err();
    };
    (0..50).for_each(|_| round());
    let before = bytes();
    (0..1_000).for_each(|_| round());
    assert_eq!(bytes(), before);
}

#[wasm_bindgen_test]
fn keeps_runs_of_other_rules_beside_each_other() {
    let mut run = open(LINK);
    run.keep(&"long".into(), &"two-generals?messages=5".into()).unwrap();
    assert_eq!(run.current(), 1);
    assert!(run.link().starts_with("two-generals?messages=5"), "{}", run.link());
    let branches = Array::from(&run.branches().unwrap());
    assert_eq!(text(&branches.get(1), "name").as_deref(), Some("long"));
    run.keep(&"other".into(), &"lovers".into()).unwrap_err();
    let refusal = run.keep(&"wrong".into(), &"two-generals?a=99".into()).unwrap_err();
    assert_eq!(text(&refusal, "parameter").as_deref(), Some("a"));
    assert!(run.forget(&0.into()).unwrap());
    assert_eq!((run.current(), Array::from(&run.branches().unwrap()).length()), (0, 1));
    assert!(!run.forget(&0.into()).unwrap(), "the only one stays");
    run.forget(&1.into()).unwrap_err();
}
