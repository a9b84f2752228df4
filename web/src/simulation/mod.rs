//! The class that a page holds.

mod branches;
#[cfg(feature = "laboratory")]
mod kept;
mod lies;
mod outages;
mod sights;
#[cfg(feature = "laboratory")]
mod study;
#[cfg(feature = "laboratory")]
mod table;
#[cfg(feature = "laboratory")]
mod texts;

use at_dawn_core::engine::{ProcessId, Tick};
use at_dawn_core::limits::MAX_STEPS;
use at_dawn_core::timeline::Timeline;
use js_sys::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::arguments::{self, MAX_EXACT};
use crate::crossing::plain;
use crate::refused::refused;
use crate::scenarios::CATALOGUE;
use crate::twins;

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

    /// The canonical link of exactly this run, opened where it stands.
    #[must_use]
    pub fn link(&self) -> String {
        self.timeline.run().link().to_string()
    }

    /// The number of steps taken.
    #[must_use]
    #[wasm_bindgen(getter)]
    pub fn steps(&self) -> u32 {
        self.timeline.run().cursor()
    }

    /// The moment of the last step taken, in ticks.
    #[must_use]
    #[wasm_bindgen(getter)]
    pub fn now(&self) -> f64 {
        arguments::number(self.timeline.run().now().0)
    }

    /// The word for how the run came out, once it is over.
    #[must_use]
    #[wasm_bindgen(getter)]
    pub fn outcome(&self) -> Option<String> {
        self.timeline.run().outcome().map(String::from)
    }

    /// Takes one step; false at the end.
    pub fn step(&mut self) -> bool {
        self.timeline.run_mut().step()
    }

    /// Takes one step back; false at the beginning.
    pub fn back(&mut self) -> bool {
        self.timeline.run_mut().back()
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

    /// Goes to where everything up to and including this moment has happened.
    ///
    /// # Errors
    /// If that is no moment.
    #[wasm_bindgen(js_name = seekMoment)]
    pub fn seek_moment(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] tick: &JsValue,
    ) -> Result<(), Error> {
        let tick = arguments::whole("tick", tick, MAX_EXACT)?;
        self.timeline.run_mut().seek_moment(Tick(tick));
        Ok(())
    }

    /// Goes to the end; returns the number of steps.
    pub fn finish(&mut self) -> u32 {
        self.timeline.run_mut().finish()
    }
}

/// What needs no run.
#[wasm_bindgen]
impl Simulation {
    /// Every scenario, with its parameters and the enemy's, and with runs worth looking at.
    ///
    /// # Errors
    /// Never: what it is made of always fits.
    #[wasm_bindgen(unchecked_return_type = "Scenario[]")]
    pub fn scenarios() -> Result<JsValue, Error> {
        plain(&CATALOGUE.sheets().map(twins::Scenario::from).collect::<Vec<_>>())
    }
}

impl Simulation {
    fn process(&self, value: &JsValue) -> Result<ProcessId, Error> {
        let link = self.timeline.run().link();
        let place = arguments::place("process", value, (link.sheet().processes)(&link))?;
        Ok(ProcessId(u8::try_from(place).unwrap_or(u8::MAX)))
    }
}
