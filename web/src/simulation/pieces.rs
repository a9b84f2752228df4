//! A run step by step and piece by piece. A figure takes all of it at once.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use at_dawn_core::engine::Tick;
use js_sys::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::Simulation;
use crate::arguments::{self, MAX_EXACT};
use crate::crossing::plain;
use crate::scenarios::CATALOGUE;
use crate::twins;

/// Where it stands, and one step at a time.
#[wasm_bindgen]
impl Simulation {
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
}

/// What there is to see of it.
#[wasm_bindgen]
impl Simulation {
    /// Everything that has happened so far.
    ///
    /// # Errors
    /// Never: what it is made of always fits.
    #[wasm_bindgen(unchecked_return_type = "Snapshot")]
    pub fn snapshot(&self) -> Result<JsValue, Error> {
        plain(&twins::Snapshot::of(self.timeline.run()))
    }

    /// What has happened so far in sentences, with the places of their events.
    ///
    /// # Errors
    /// Never: what it is made of always fits.
    #[wasm_bindgen(unchecked_return_type = "Telling")]
    pub fn telling(&self) -> Result<JsValue, Error> {
        plain(&twins::Telling::from(self.timeline.run().telling()))
    }

    /// The first moment at which two whole runs differ to a process; nothing if they never do.
    ///
    /// # Errors
    /// If there are no such runs or no such process.
    #[wasm_bindgen(js_name = differsAt)]
    pub fn differs_at(
        &self,
        #[wasm_bindgen(unchecked_param_type = "number")] one: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] other: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] process: &JsValue,
    ) -> Result<Option<f64>, Error> {
        let (one, other) = (self.run("one", one)?, self.run("other", other)?);
        let moment = self.timeline.differs_at(one, other, self.process(process)?);
        Ok(moment.map(|tick| arguments::number(tick.0)))
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
