//! Cutting roads and making processes go down, as JavaScript asks for it.

use crate::common::{field, keys, open, text};
use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

const NEVER: JsValue = JsValue::UNDEFINED;

#[wasm_bindgen_test]
fn makes_a_process_go_down_and_takes_it_back() {
    let mut run = open("two-generals");
    run.crash(&1.into(), &2.into(), &NEVER).unwrap();
    assert_eq!(run.link(), "two-generals?crash=b:2");
    run.crash(&0.into(), &1.into(), &3.into()).unwrap();
    assert_eq!(run.link(), "two-generals?crash=a:1-3,b:2");
    run.recover(&1.into()).unwrap();
    assert_eq!(run.link(), "two-generals?crash=a:1-3");
    let branches = Array::from(&run.branches().unwrap());
    let made = branches.iter().skip(1).map(|one| field(&one, "made"));
    let made = made.map(|made| ["deed", "what"].map(|name| text(&made, name).unwrap()));
    let expected = [["crash", "b:2"], ["crash", "a:1-3"], ["recover", "b"]];
    assert_eq!(made.collect::<Vec<_>>(), expected);
    let outages = Array::from(&field(&run.take().unwrap(), "outages"));
    assert_eq!(outages.length(), 1);
    assert_eq!(Array::from(&field(&outages.get(0), "processes")).get(0), 0);
    assert_eq!([field(&outages.get(0), "from"), field(&outages.get(0), "until")], [1, 3]);
}

#[wasm_bindgen_test]
fn cuts_a_road_and_opens_it_again() {
    let mut run = open("two-generals");
    run.cut(&1.into(), &0.into(), &1.into(), &4.into()).unwrap();
    assert_eq!(run.link(), "two-generals?cut=a-b:1-4");
    run.finish();
    assert_eq!(run.outcome().as_deref(), Some("neither"));
    run.heal(&0.into(), &1.into()).unwrap();
    assert!(!run.link().contains("cut"), "{}", run.link());
}

#[wasm_bindgen_test]
fn refuses_what_is_no_outage() {
    let mut run = open("two-generals?crash=b:2-5");
    let zero = JsValue::from(0);
    for error in [
        run.crash(&2.into(), &0.into(), &NEVER).unwrap_err(),
        run.crash(&0.into(), &(-1).into(), &NEVER).unwrap_err(),
        run.crash(&0.into(), &5.into(), &3.into()).unwrap_err(),
        run.crash(&1.into(), &3.into(), &NEVER).unwrap_err(),
        run.crash(&0.into(), &NEVER, &NEVER).unwrap_err(),
        run.cut(&zero, &zero, &1.into(), &NEVER).unwrap_err(),
        run.cut(&zero, &1.into(), &JsValue::NULL, &NEVER).unwrap_err(),
        run.recover(&zero).unwrap_err(),
        run.heal(&zero, &1.into()).unwrap_err(),
    ] {
        let sentence = String::from(error.message());
        assert!(sentence.contains(", but got ") && sentence.ends_with('.'), "{sentence}");
        let args = field(&field(&error, "phrase"), "args");
        assert_eq!(keys(&args), ["what", "takes", "got"], "{sentence}");
    }
    assert_eq!(run.current(), 0, "what is refused leaves no run behind");
}

#[wasm_bindgen_test]
fn says_what_kind_of_refusal_it_is() {
    let mut run = open("two-generals");
    let error = run.delay(&"a1".into(), &0.into()).unwrap_err();
    let phrase = field(&error, "phrase");
    assert_eq!(text(&phrase, "key").as_deref(), Some("refused"));
    let takes = field(&field(&phrase, "args"), "takes");
    assert_eq!(text(&takes, "key").as_deref(), Some("takes-ticks"));
    assert_eq!(field(&field(&takes, "args"), "max"), 1_000_000_000);
    let got = field(&field(&phrase, "args"), "got");
    assert_eq!(text(&field(&got, "args"), "text").as_deref(), Some("0"));
}
