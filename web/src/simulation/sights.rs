//! What there is to see of a run.

use at_dawn_core::engine::Tick;
use js_sys::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::{Simulation, plain};
use crate::arguments::{self, MAX_EXACT};
use crate::twins;

/// What there is to see.
#[wasm_bindgen]
impl Simulation {
    /// Everything that has happened so far.
    ///
    /// # Errors
    /// Never: what it is made of always fits.
    #[wasm_bindgen(unchecked_return_type = "Snapshot")]
    pub fn snapshot(&self) -> Result<JsValue, Error> {
        plain(&twins::Snapshot::of(&*self.laboratory))
    }

    /// How things stand, without what led there: small enough for every frame.
    ///
    /// # Errors
    /// Never: what it is made of always fits.
    #[wasm_bindgen(unchecked_return_type = "Present")]
    pub fn present(&self) -> Result<JsValue, Error> {
        plain(&twins::Present::of(&*self.laboratory))
    }

    /// What each of the scenario's own parameters is set to, written as in a link: its default
    /// where the link says nothing. One that is off by default is not there.
    ///
    /// # Errors
    /// Never: what it is made of always fits.
    #[wasm_bindgen(unchecked_return_type = "Record<string, string>")]
    pub fn settings(&self) -> Result<JsValue, Error> {
        plain(&twins::settings(&self.laboratory.link()))
    }

    /// What has happened so far in sentences, with the places of their events.
    ///
    /// # Errors
    /// Never: what it is made of always fits.
    #[wasm_bindgen(unchecked_return_type = "Telling")]
    pub fn telling(&self) -> Result<JsValue, Error> {
        plain(&twins::Telling::from(self.laboratory.telling()))
    }

    /// A moment, as the scenario tells time.
    ///
    /// # Errors
    /// If that is no moment.
    #[wasm_bindgen(unchecked_return_type = "Phrase")]
    pub fn moment(
        &self,
        #[wasm_bindgen(unchecked_param_type = "number")] tick: &JsValue,
    ) -> Result<JsValue, Error> {
        let tick = Tick(arguments::whole("tick", tick, MAX_EXACT)?);
        plain(&twins::Said(self.laboratory.moment(tick)))
    }

    /// The places of the events so far that a process has seen or done.
    ///
    /// # Errors
    /// If there is no such process.
    #[wasm_bindgen(js_name = seenBy, unchecked_return_type = "number[]")]
    pub fn seen_by(
        &self,
        #[wasm_bindgen(unchecked_param_type = "number")] process: &JsValue,
    ) -> Result<JsValue, Error> {
        plain(&self.laboratory.seen_by(self.process(process)?))
    }
}
