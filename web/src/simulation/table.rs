//! What is known of how many faults can be borne at all.

use js_sys::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::Simulation;
use crate::crossing::plain;
use crate::{arguments, twins};

/// The most faults that are asked for: of so many three times fit easily.
const MAX_FAULTS: u64 = 1_000_000;

/// What needs no run.
#[wasm_bindgen]
impl Simulation {
    /// How many processes it takes at least to bear so many faults: a published table, a row for
    /// each way to fail.
    ///
    /// # Errors
    /// If that is no number of faults.
    #[wasm_bindgen(unchecked_return_type = "Resilience[]")]
    pub fn resilience(
        #[wasm_bindgen(unchecked_param_type = "number")] faults: &JsValue,
    ) -> Result<JsValue, Error> {
        let faults = arguments::whole("faults", faults, MAX_FAULTS)?;
        plain(&twins::resilience(faults))
    }
}
