//! Whatever JavaScript hands over is taken or refused in one sentence; nothing traps.

use crate::common::{open, text};
use at_dawn_web::Simulation;
use js_sys::{Array, BigInt, Error, JsString, Object, Symbol};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

fn sentence(error: &Error) -> String {
    error.message().into()
}

fn refusal(link: &JsValue) -> Error {
    Simulation::new(link).err().unwrap()
}

/// What is neither a text nor a number.
fn strangers() -> Vec<JsValue> {
    vec![
        JsValue::UNDEFINED,
        JsValue::NULL,
        JsValue::TRUE,
        Object::new().into(),
        Array::new().into(),
        Symbol::iterator().into(),
        BigInt::from(3).into(),
        js_sys::Function::new_no_args("throw 1").into(),
    ]
}

#[wasm_bindgen_test]
fn refuses_links_as_the_core_does() {
    let error = refusal(&"two-generals?messages=99".into());
    assert_eq!(sentence(&error), "messages takes a whole number from 0 to 64, but got “99”.");
    assert_eq!(text(&error, "parameter").as_deref(), Some("messages"));
    let error = refusal(&"".into());
    assert!(sentence(&error).starts_with("A link begins with a scenario"));
    assert_eq!(text(&error, "parameter"), None);
    refusal(&"two-generals?\u{0}=\u{202e}".into());
    refusal(&JsString::from_char_code1(0xd800).into());
}

#[wasm_bindgen_test]
fn refuses_links_that_are_too_long_without_copying_them() {
    let long = JsString::from("x").repeat(100_000_000);
    let expected = "link takes a text of at most 8192 bytes, but got a text of 100000000 \
                    characters.";
    assert_eq!(sentence(&refusal(&long.into())), expected);
    let wide = JsString::from("é").repeat(8_000);
    assert!(sentence(&refusal(&wide.into())).contains("8192"));
}

#[wasm_bindgen_test]
fn refuses_strangers() {
    let mut run = open("two-generals");
    for value in strangers() {
        assert!(sentence(&refusal(&value)).starts_with("link takes a text"));
        assert!(run.seek(&value).is_err());
        assert!(run.seek_moment(&value).is_err());
        assert!(run.seen_by(&value).is_err());
        assert!(run.view(&value).is_err());
        assert!(run.select(&value).is_err());
        assert!(run.rename(&value).is_err());
        assert!(run.capture(&value).is_err());
        assert!(run.pass(&value).is_err());
        assert!(run.double(&value).is_err());
        assert!(run.restore(&value).is_err());
        assert!(run.delay(&"a1".into(), &value).is_err());
        assert!(run.differs_at(&0.into(), &0.into(), &value).is_err());
    }
    assert_eq!(
        sentence(&refusal(&JsValue::NULL)),
        "link takes a text of at most 8192 bytes, but got nothing."
    );
}

#[wasm_bindgen_test]
fn refuses_strangers_wherever_it_is_handed_one() {
    let mut run = open("generals?traitors=3");
    run.finish();
    let name: JsValue = "3-1.1".into();
    for value in strangers() {
        for refused in [
            run.keep(&value, &"generals".into()).err(),
            run.set(&value, &"1".into()).err(),
            run.set(&"n".into(), &value).err(),
            run.keep(&"other".into(), &value).err(),
            run.set_sent(&value, &0.into(), &"1".into()).err(),
            run.set_sent(&"loss".into(), &value, &"1".into()).err(),
            run.set_sent(&"loss".into(), &0.into(), &value).err(),
            run.put_first(&value, &true.into()).err(),
            run.put_first(&name, &"yes".into()).err(),
            run.meets(&value).err(),
            run.show(&value, &1.into(), &"heads".into()).err(),
            run.show(&0.into(), &value, &"heads".into()).err(),
            run.show(&0.into(), &1.into(), &value).err(),
            run.forget(&value).err(),
            run.say(&value, &"attack".into()).err(),
            run.say(&name, &value).err(),
            run.unsay(&value).err(),
            run.statements(&value).err(),
            run.crash(&value, &0.into(), &1.into()).err(),
            run.crash(&1.into(), &value, &JsValue::UNDEFINED).err(),
            run.cut(&value, &1.into(), &0.into(), &1.into()).err(),
            run.cut(&0.into(), &value, &0.into(), &1.into()).err(),
            run.cut(&0.into(), &1.into(), &value, &JsValue::UNDEFINED).err(),
            run.recover(&value).err(),
            run.heal(&value, &1.into()).err(),
            run.heal(&0.into(), &value).err(),
            run.tree(&value).err(),
            Simulation::resilience(&value).err(),
        ] {
            let sentence = sentence(&refused.unwrap());
            assert!(sentence.contains(", but got ") && sentence.ends_with('.'), "{sentence}");
        }
    }
    assert_eq!(run.current(), 0, "what is refused leaves no run behind");
}

#[wasm_bindgen_test]
fn refuses_numbers_that_are_none() {
    let mut run = open("two-generals");
    let rubbish =
        [f64::NAN, f64::INFINITY, -1.0, 0.5, 1e300, f64::MIN_POSITIVE, 9_007_199_254_740_993.0];
    for value in rubbish.map(JsValue::from) {
        for error in [
            run.seek(&value).unwrap_err(),
            run.seek_moment(&value).unwrap_err(),
            run.seen_by(&value).unwrap_err(),
            run.view(&value).unwrap_err(),
            run.select(&value).unwrap_err(),
            run.delay(&"a1".into(), &value).unwrap_err(),
            run.differs_at(&value, &0.into(), &0.into()).unwrap_err(),
        ] {
            let sentence = sentence(&error);
            assert!(sentence.contains(" takes a whole number from 0 to "), "{sentence}");
            assert!(sentence.contains(", but got ") && sentence.ends_with('.'), "{sentence}");
        }
    }
    let error = run.seek(&JsValue::from(f64::NAN)).unwrap_err();
    assert_eq!(sentence(&error), "steps takes a whole number from 0 to 100000, but got NaN.");
    let error = run.seek(&"3".into()).unwrap_err();
    assert_eq!(sentence(&error), "steps takes a whole number from 0 to 100000, but got “3”.");
    run.seek(&JsValue::from(-0.0)).unwrap();
}

#[wasm_bindgen_test]
fn refuses_places_that_are_not_there() {
    let mut run = open("two-generals");
    assert!(run.view(&2.into()).is_err());
    assert!(run.seen_by(&255.into()).is_err());
    assert!(run.select(&1.into()).is_err());
    assert!(run.differs_at(&0.into(), &1.into(), &0.into()).is_err());
}

#[wasm_bindgen_test]
fn refuses_deeds_on_nobody() {
    let mut run = open("two-generals");
    for name in ["", "a", "a0", "c1", "0-0.1", "a1,b1", "a99999999999999999999"] {
        let error = run.capture(&name.into()).unwrap_err();
        assert!(sentence(&error).contains("but got"), "{name}");
    }
    assert!(run.delay(&"a1".into(), &0.into()).is_err());
    assert!(run.double(&"a1~".into()).is_err());
    assert_eq!(run.current(), 0, "what is refused leaves no run behind");
}

#[wasm_bindgen_test]
fn keeps_no_more_runs_than_it_may() {
    let mut run = open("two-generals");
    let captures = |number: &usize| run.capture(&format!("a{number}").into()).is_ok();
    let kept = (1..200).take_while(captures).count();
    assert!((1..200).contains(&kept));
    assert!(run.select(&0.into()).is_ok());
}

#[wasm_bindgen_test]
fn plays_what_is_at_the_limits() {
    let mut run = open("two-generals?messages=64&copies=100&answers=100&travel=1..1000000000");
    let steps = run.finish();
    assert_eq!(text(&run.snapshot().unwrap(), "end").as_deref(), Some("message-limit"));
    run.seek_moment(&JsValue::from(9_007_199_254_740_991.0)).unwrap();
    assert_eq!(run.steps(), steps);
    run.seek_moment(&0.into()).unwrap();
}
