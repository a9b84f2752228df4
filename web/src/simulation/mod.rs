//! The class that a page holds.

mod branches;
#[cfg(feature = "laboratory")]
mod kept;
mod lies;
mod outages;
#[cfg(feature = "laboratory")]
mod pieces;
mod sights;
#[cfg(feature = "laboratory")]
mod study;
#[cfg(feature = "laboratory")]
mod table;
#[cfg(feature = "laboratory")]
mod texts;

use at_dawn_core::engine::ProcessId;
use at_dawn_core::limits::MAX_STEPS;
use at_dawn_core::timeline::Timeline;
use js_sys::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::arguments;
use crate::refused::refused;
use crate::scenarios::CATALOGUE;

/// A run with its past and its branches: see `types/` for the objects that it gives.
#[wasm_bindgen]
pub struct Simulation {
    timeline: Timeline,
}

/// Opening it, and where it stands.
#[wasm_bindgen]
impl Simulation {
    /// Opens the run that a link names, at the step that it names.
    ///
    /// # Errors
    /// With the sentence of the refusal, if there is no such run.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "string")] link: &JsValue,
    ) -> Result<Simulation, Error> {
        let link = arguments::text("link", link)?;
        let link = CATALOGUE.read(&link).map_err(|refusal| refused(&refusal))?;
        Ok(Simulation { timeline: CATALOGUE.timeline(&link) })
    }

    /// Goes to where so many steps are taken; to the end if there are fewer.
    ///
    /// # Errors
    /// If that is no number of steps.
    pub fn seek(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] steps: &JsValue,
    ) -> Result<(), Error> {
        let steps = arguments::whole("steps", steps, MAX_STEPS.into())?;
        self.timeline.run_mut().seek(u32::try_from(steps).unwrap_or(MAX_STEPS));
        Ok(())
    }

    /// Goes to the end; returns the number of steps.
    pub fn finish(&mut self) -> u32 {
        self.timeline.run_mut().finish()
    }
}

impl Simulation {
    fn process(&self, value: &JsValue) -> Result<ProcessId, Error> {
        let link = self.timeline.run().link();
        let place = arguments::place("process", value, (link.sheet().processes)(&link))?;
        Ok(ProcessId(u8::try_from(place).unwrap_or(u8::MAX)))
    }
}
