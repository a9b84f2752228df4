//! Texts for tools, and what else a figure has no use for.

use alloc::format;
use alloc::string::{String, ToString};

use js_sys::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::Simulation;
use crate::crossing::plain;
use crate::twins;

/// Texts of a run.
#[wasm_bindgen]
impl Simulation {
    /// What there is to show beside the figure of what has happened so far.
    ///
    /// # Errors
    /// Never: what it is made of always fits.
    #[wasm_bindgen(unchecked_return_type = "Beside")]
    pub fn beside(&self) -> Result<JsValue, Error> {
        plain(&twins::Beside::from(self.timeline.run().beside()))
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
        let view = self.timeline.run().view(self.process(process)?);
        view.map(|hash| format!("{hash:032x}")).ok_or_else(|| Error::new("There is no view."))
    }

    /// A seed from the browser's entropy, in decimal digits.
    ///
    /// # Errors
    /// If the browser has none to give.
    #[wasm_bindgen(js_name = freshSeed)]
    pub fn fresh_seed() -> Result<String, Error> {
        let seed = getrandom::u64().map_err(|_| Error::new("This browser gives no entropy."))?;
        Ok(seed.to_string())
    }
}
