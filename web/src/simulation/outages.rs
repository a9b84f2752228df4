//! Cutting roads, and making processes go down.

use at_dawn_core::engine::{Outage, Peril, Tick};
use at_dawn_core::limits::MAX_TIME_TICKS;
use at_dawn_core::link::Change;
use js_sys::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::Simulation;
use crate::arguments;

/// Cutting roads, and making processes go down. Each of these makes a new run beside the old one
/// and takes it in hand, where the old one stands.
#[wasm_bindgen]
impl Simulation {
    /// A process goes down at a moment: for good, or until just before another moment.
    ///
    /// # Errors
    /// If there is no such process or moment, or if it is down then already.
    pub fn crash(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] process: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] from: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "number")] until: &JsValue,
    ) -> Result<(), Error> {
        let outage = Outage::Crash(self.process(process)?);
        self.strike(outage, from, until)
    }

    /// The road between two processes is cut, both ways, at a moment: for good, or until just
    /// before another moment.
    ///
    /// # Errors
    /// If there is no such road or moment, or if it is cut then already.
    pub fn cut(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] one: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] other: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] from: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "number")] until: &JsValue,
    ) -> Result<(), Error> {
        let outage = self.road(one, other)?;
        self.strike(outage, from, until)
    }

    /// Whenever a process was to go down, it stays up.
    ///
    /// # Errors
    /// If there is no such process, or if it is up all the time.
    pub fn recover(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] process: &JsValue,
    ) -> Result<(), Error> {
        let outage = Outage::Crash(self.process(process)?);
        self.change(Change::Heal(outage))
    }

    /// Whenever the road between two processes was to be cut, it is open.
    ///
    /// # Errors
    /// If there is no such road, or if it is open all the time.
    pub fn heal(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] one: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] other: &JsValue,
    ) -> Result<(), Error> {
        let outage = self.road(one, other)?;
        self.change(Change::Heal(outage))
    }
}

impl Simulation {
    fn road(&self, one: &JsValue, other: &JsValue) -> Result<Outage, Error> {
        Ok(Outage::Cut(self.process(one)?, self.process(other)?))
    }

    fn strike(&mut self, outage: Outage, from: &JsValue, until: &JsValue) -> Result<(), Error> {
        let moment = |name, value| arguments::whole(name, value, MAX_TIME_TICKS).map(Tick);
        let from = moment("from", from)?;
        let until = (!until.is_undefined()).then(|| moment("until", until)).transpose()?;
        self.change(Change::Strike(Peril { outage, from, until }))
    }
}
