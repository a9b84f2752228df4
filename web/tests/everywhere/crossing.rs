//! Whatever crosses is the same object, whether it crosses as one text or a field at a time.

use std::collections::BTreeMap;

use at_dawn_core::catalogue::ALL;
use at_dawn_core::engine::{ProcessId, Tick};
use at_dawn_core::link::{Change, Deed};
use at_dawn_core::phrase::{Arg, Phrase};
use at_dawn_core::timeline::Timeline;
use at_dawn_web::crossing::{Crosses, as_object, as_text, plain};
use at_dawn_web::twins;
use js_sys::{Array, Object};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::common::{field, keys};

/// Whether two values are the same to whoever takes them apart: with the same fields in the same
/// order, and nothing but plain objects, lists, texts, numbers, booleans and null.
fn same(one: &JsValue, other: &JsValue) -> bool {
    if Array::is_array(one) && Array::is_array(other) {
        let (one, other) = (Array::from(one), Array::from(other));
        let mut pairs = one.iter().zip(other.iter());
        return one.length() == other.length() && pairs.all(|(one, other)| same(&one, &other));
    }
    if is_plain(one) && is_plain(other) {
        let names = keys(one);
        return names == keys(other)
            && names.iter().all(|name| same(&field(one, name), &field(other, name)));
    }
    let known = one.is_null() || one.as_bool().is_some() || one.is_string();
    (known || one.as_f64().is_some()) && Object::is(one, other)
}

/// Whether that is an object as one writes it down, and no map, date or the like.
fn is_plain(value: &JsValue) -> bool {
    value.is_object() && Object::get_prototype_of(value) == Object::get_prototype_of(&Object::new())
}

/// Holds the three to each other.
fn hold<T: Crosses>(what: &str, value: &T) {
    let text = as_text(value).unwrap();
    assert!(same(&plain(value).unwrap(), &text), "{what} as it crosses");
    assert!(same(&as_object(value).unwrap(), &text), "{what} a field at a time");
}

/// Everything that there is to hand over of a run.
fn hold_all(link: &str) {
    let read = ALL.read(link).unwrap();
    let mut timeline = ALL.timeline(&read);
    hold(link, &twins::Taken::of(&mut timeline));
    let run = timeline.run_mut();
    run.finish();
    hold(link, &twins::Snapshot::of(run));
    hold(link, &twins::Present::of(run));
    hold(link, &twins::Telling::from(run.telling()));
    hold(link, &twins::Beside::from(run.beside()));
    hold(link, &twins::Said(run.moment(Tick(3))));
    hold(link, &twins::Said(run.clock(Tick(3))));
    hold(link, &twins::settings(&run.link()));
    let processes = u8::try_from((read.sheet().processes)(&read)).unwrap();
    for process in (0..processes).map(ProcessId) {
        hold(link, &run.seen_by(process));
        let tree = run.tree(process).into_iter();
        hold(link, &tree.map(twins::TreeNode::from).collect::<Vec<_>>());
    }
    let mut search = ALL.begin_search(&read.opened_at(0), None);
    for runs in [0, 20] {
        hold(
            link,
            &match search.as_mut() {
                Ok(search) => {
                    let goes_on = search.go_on(runs);
                    twins::WorkReport::Searched(twins::Searched::of(search.result(), !goes_on))
                }
                Err(refusal) => twins::WorkReport::Refused(twins::Said(refusal.phrase().clone())),
            },
        );
    }
    hold(link, &twins::branches(&timeline));
}

#[wasm_bindgen_test]
fn every_preset_crosses_the_same_both_ways() {
    let presets = ALL.sheets().flat_map(|sheet| sheet.presets);
    presets.for_each(|preset| hold_all(preset.link));
}

#[wasm_bindgen_test]
fn what_readers_make_crosses_the_same_both_ways() {
    let link = "two-generals?messages=5&crash=b:2&cut=a-b:1-2&loss=1/3&seed=18446744073709551615";
    hold_all(link);
    let mut timeline: Timeline = ALL.timeline(&ALL.read(link).unwrap());
    for (name, deed) in [("a2", Deed::Delay(3)), ("b1", Deed::Double), ("a1", Deed::Capture)] {
        timeline.change(Change::Deed(name.to_owned(), deed)).unwrap();
    }
    timeline.change(Change::Set("messages".to_owned(), "4".to_owned())).unwrap();
    hold("what was made", &twins::branches(&timeline));
    hold("all of it", &twins::Taken::of(&mut timeline));
    let mut liars = ALL.timeline(&ALL.read("generals?traitors=3&lies=none").unwrap());
    liars.run_mut().finish();
    let statements = liars.run().statements("3-1.1").unwrap().into_iter();
    hold("what can be said", &statements.map(twins::Statement::from).collect::<Vec<_>>());
}

#[wasm_bindgen_test]
fn what_needs_no_run_crosses_the_same_both_ways() {
    hold("scenarios", &ALL.sheets().map(twins::Scenario::from).collect::<Vec<_>>());
    hold("the table", &twins::resilience(333_333));
    hold("that it hears", &twins::WorkReport::Ready);
    hold("nothing set", &BTreeMap::<&'static str, String>::new());
}

#[wasm_bindgen_test]
fn numbers_beyond_what_is_exact_are_rounded_and_not_refused() {
    let said = |number| {
        let phrase = Phrase { key: "takes-whole", args: vec![("most", Arg::Number(number))] };
        twins::Said(phrase)
    };
    hold("the last exact number", &said((1 << 53) - 1));
    for number in [1 << 53, (1 << 53) + 1, u64::MAX] {
        let (told, text) = (plain(&said(number)).unwrap(), as_text(&said(number)).unwrap());
        assert!(same(&told, &text), "{number}");
        assert!(field(&field(&told, "args"), "most").as_f64().is_some_and(|it| it > 9e15));
    }
}

#[wasm_bindgen_test]
fn tells_what_is_the_same_from_what_is_not() {
    let parsed = |text: &str| js_sys::JSON::parse(text).unwrap();
    let with_undefined = parsed(r#"{"a":null}"#);
    js_sys::Reflect::set(&with_undefined, &"a".into(), &JsValue::UNDEFINED).unwrap();
    for (one, other) in [
        (parsed(r#"{"a":1,"b":2}"#), parsed(r#"{"b":2,"a":1}"#)),
        (parsed(r#"{"a":null}"#), parsed("{}")),
        (parsed(r#"{"a":null}"#), with_undefined),
        (parsed("[1]"), parsed("[1,2]")),
        (parsed("{}"), js_sys::Map::new().unchecked_into()),
        (parsed("3"), js_sys::BigInt::from(3).into()),
    ] {
        assert!(!same(&one, &other) && same(&one, &one));
    }
}
