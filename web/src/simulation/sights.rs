//! What there is to see of a run.

use js_sys::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::{Simulation, plain};
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

    /// What has happened so far, as the JSON that tools outside read.
    #[must_use]
    pub fn report(&self) -> String {
        self.laboratory.report().json().to_string()
    }

    /// What has happened so far, in words.
    #[must_use]
    pub fn story(&self) -> String {
        self.laboratory.story()
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

    /// The hash of what a process has seen so far, in hexadecimal digits. Two runs are the same
    /// to it exactly as long as these are equal.
    ///
    /// # Errors
    /// If there is no such process.
    pub fn view(
        &self,
        #[wasm_bindgen(unchecked_param_type = "number")] process: &JsValue,
    ) -> Result<String, Error> {
        let view = self.laboratory.view(self.process(process)?);
        view.map(|hash| format!("{hash:032x}")).ok_or_else(|| Error::new("There is no view."))
    }
}
