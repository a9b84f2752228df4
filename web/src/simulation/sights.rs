//! What there is to see of a run.

use at_dawn_core::engine::Tick;
use js_sys::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::Simulation;
use crate::arguments::{self, MAX_EXACT};
use crate::crossing::plain;
use crate::twins;

/// What there is to see.
#[wasm_bindgen]
impl Simulation {
    /// Everything that there is to show of the run in hand, at once: the whole of it, how it stands,
    /// what its link says, and the runs that were made. It stays where it stands.
    ///
    /// # Errors
    /// Never: what it is made of always fits.
    #[wasm_bindgen(unchecked_return_type = "Taken")]
    pub fn take(&mut self) -> Result<JsValue, Error> {
        plain(&twins::Taken::of(&mut self.timeline))
    }

    /// How things stand, without what led there: small enough for every frame.
    ///
    /// # Errors
    /// Never: what it is made of always fits.
    #[wasm_bindgen(unchecked_return_type = "Present")]
    pub fn present(&self) -> Result<JsValue, Error> {
        plain(&twins::Present::of(self.timeline.run()))
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
        plain(&twins::Said(self.timeline.run().moment(tick)))
    }

    /// The same in a sentence, behind "at".
    ///
    /// # Errors
    /// If that is no moment.
    #[wasm_bindgen(unchecked_return_type = "Phrase")]
    pub fn clock(
        &self,
        #[wasm_bindgen(unchecked_param_type = "number")] tick: &JsValue,
    ) -> Result<JsValue, Error> {
        let tick = Tick(arguments::whole("tick", tick, MAX_EXACT)?);
        plain(&twins::Said(self.timeline.run().clock(tick)))
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
        plain(&self.timeline.run().seen_by(self.process(process)?))
    }
}
