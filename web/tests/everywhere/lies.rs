//! Lying, and looking for lies, as a page does it.

use crate::common::{field, keys, open, text};
use at_dawn_web::{Simulation, serve_work};
use js_sys::Array;
use wasm_bindgen_test::wasm_bindgen_test;

const LINK: &str = "generals?n=3&traitors=2&lies=none";

#[wasm_bindgen_test]
fn lies_as_a_traitor() {
    let mut run = open(LINK);
    run.finish();
    assert_eq!(run.outcome().as_deref(), Some("agreed"));
    run.say(&"2-1.1".into(), &"retreat".into()).unwrap();
    run.finish();
    assert_eq!(run.outcome().as_deref(), Some("disobeyed"));
    assert!(run.link().contains("say=2-1.1:retreat"));
    let branches = Array::from(&run.branches().unwrap());
    let made = field(&branches.get(1), "made");
    let told = ["deed", "what", "word"].map(|name| text(&made, name).unwrap());
    assert_eq!(told, ["say", "2-1.1", "retreat"]);
    run.unsay(&"2-1.1".into()).unwrap();
    run.finish();
    assert_eq!(run.outcome().as_deref(), Some("agreed"));
    let refusal = run.say(&"1-2.1".into(), &"retreat".into()).unwrap_err();
    assert_eq!(text(&refusal, "parameter").as_deref(), Some("say"));
    run.say(&"2-1.1".into(), &"charge".into()).unwrap_err();
}

#[wasm_bindgen_test]
fn offers_what_can_be_said() {
    let mut run = open("generals?algorithm=signed&traitors=3&lies=none");
    run.finish();
    let statements = Array::from(&run.statements(&"3-1.1".into()).unwrap());
    assert_eq!(statements.length(), 4);
    assert_eq!(keys(&statements.get(0)), ["word", "said", "honest", "refused"]);
    assert!(field(&statements.get(0), "refused").is_null());
    let refused = field(&statements.get(1), "refused");
    assert_eq!(text(&refused, "key").as_deref(), Some("unsayable"));
    run.statements(&"1-2.1".into()).unwrap_err();
}

#[wasm_bindgen_test]
fn says_of_each_message_whether_it_is_a_lie() {
    let mut run = open("generals?n=3&traitors=2&lies=none&say=2-1.1:silence");
    run.finish();
    let snapshot = run.snapshot().unwrap();
    let counts = field(&snapshot, "counts");
    assert_eq!(keys(&counts), ["rounds", "messagesByRound", "signatures", "bytes"]);
    let events = Array::from(&field(&snapshot, "events"));
    let named = |name: &str| events.iter().find(|one| text(one, "name").as_deref() == Some(name));
    let honest = named("1-2.1").unwrap();
    assert_eq!(field(&honest, "lie").as_bool(), Some(false));
    assert_eq!(field(&honest, "round").as_f64(), Some(2.0));
    assert_eq!(Array::from(&field(&honest, "path")).length(), 2);
    let withheld = named("2-1.1").unwrap();
    assert_eq!(text(&withheld, "kind").as_deref(), Some("withheld"));
    assert_eq!(field(&withheld, "lie").as_bool(), Some(true));
    assert_eq!(text(&withheld, "word").as_deref(), Some("silence"));
    let tree = Array::from(&run.tree(&1.into()).unwrap());
    assert_eq!(keys(&tree.get(0)), ["path", "told", "value", "how", "votes"]);
    assert_eq!(text(&tree.get(1), "how").as_deref(), Some("silence"));
}

#[wasm_bindgen_test]
fn searches_in_workers_alone() {
    let refused = serve_work().unwrap_err();
    assert_eq!(text(&refused, "message").as_deref(), Some("This is no worker."));
}

#[wasm_bindgen_test]
fn tells_how_many_it_takes_to_bear_so_many_faults() {
    let rows = Array::from(&Simulation::resilience(&2.into()).unwrap());
    assert_eq!(rows.length(), 4);
    assert_eq!(text(&rows.get(3), "failure").as_deref(), Some("byzantine"));
    let cells = Array::from(&field(&rows.get(3), "cells"));
    let formulas = Array::from(&field(&cells.get(0), "formulas"));
    assert_eq!(formulas.get(0).as_string().as_deref(), Some("3t + 1"));
    assert_eq!(Array::from(&field(&cells.get(0), "processes")).get(0).as_f64(), Some(7.0));
    assert!(field(&cells.get(1), "processes").is_null());
    Simulation::resilience(&"many".into()).unwrap_err();
}
