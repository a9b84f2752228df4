//! What it costs to hand an object over to JavaScript, as one text and a field at a time: run by
//! `crossing.mjs`. No page loads this.

use at_dawn_core::catalogue;
use at_dawn_core::timeline::Timeline;
use at_dawn_web::{crossing, twins};
use js_sys::Error;
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Hands over `what` of the run of a link, at its end, so many times; returns the last.
///
/// # Errors
/// If there is no such run, or nothing that is called so.
#[wasm_bindgen]
pub fn hand_over(what: &str, link: &str, as_text: bool, times: u32) -> Result<JsValue, Error> {
    let link = catalogue::ALL.read(link).map_err(|_| Error::new("There is no such run."))?;
    let mut timeline = catalogue::ALL.timeline(&link);
    timeline.run_mut().finish();
    match what {
        "present" => over(&twins::Present::of(timeline.run()), as_text, times),
        "snapshot" => over(&twins::Snapshot::of(timeline.run()), as_text, times),
        "telling" => over(&twins::Telling::from(timeline.run().telling()), as_text, times),
        "take" => over(&twins::Taken::of(&mut timeline), as_text, times),
        "moment" => over(&twins::Said(timeline.run().moment(timeline.run().now())), as_text, times),
        "searched" => over(&searched(&timeline)?, as_text, times),
        "scenarios" => {
            let all: Vec<_> = catalogue::ALL.sheets().map(twins::Scenario::from).collect();
            over(&all, as_text, times)
        }
        _ => Err(Error::new("There is nothing that is called so.")),
    }
}

fn searched(timeline: &Timeline) -> Result<twins::Searched, Error> {
    let link = timeline.run().link().opened_at(0);
    let search = catalogue::ALL.begin_search(&link, None);
    let mut search = search.map_err(|_| Error::new("Nobody may lie in it."))?;
    let goes_on = search.go_on(100);
    Ok(twins::Searched::of(search.result(), !goes_on))
}

fn over(value: &impl Serialize, as_text: bool, times: u32) -> Result<JsValue, Error> {
    let one = || if as_text { crossing::as_text(value) } else { crossing::as_object(value) };
    (1..times).try_for_each(|_| one().map(|_| ()))?;
    one()
}
