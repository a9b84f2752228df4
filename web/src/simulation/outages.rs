//! Cutting roads, and making processes go down.

use at_dawn_core::engine::{Outage, ProcessId};
use at_dawn_core::limits::MAX_TIME_TICKS;
use at_dawn_core::link::{Link, Refusal, says};
use at_dawn_core::phrase::Phrase;
use js_sys::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::Simulation;
use crate::arguments;
use crate::refused::refused;

/// Cutting roads, and making processes go down. Each of these makes a new run beside the old one
/// and takes it in hand, as far as the old one had been played.
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
        let who = self.named(&[self.process(process)?]);
        self.strike("crash", &who, from, until)
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
        let road = self.named(&[self.process(one)?, self.process(other)?]);
        self.strike("cut", &road, from, until)
    }

    /// Whenever a process was to go down, it stays up.
    ///
    /// # Errors
    /// If there is no such process, or if it is up all the time.
    pub fn recover(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] process: &JsValue,
    ) -> Result<(), Error> {
        let process = self.process(process)?;
        let who = self.named(&[process]);
        self.mend("recover", &says::takes_going_down(), &who, Outage::Crash(process))
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
        let (one, other) = (self.process(one)?, self.process(other)?);
        let road = self.named(&[one, other]);
        let outage = Outage::Cut(one.min(other), one.max(other));
        self.mend("heal", &says::takes_being_cut(), &road, outage)
    }
}

impl Simulation {
    /// Processes as a link names them, a road by its two ends.
    fn named(&self, processes: &[ProcessId]) -> String {
        let link = self.laboratory.link();
        let two = (link.sheet().processes)(&link) == 2;
        let name = |one: &ProcessId| if two { one.letter().to_string() } else { one.0.to_string() };
        processes.iter().map(name).collect::<Vec<_>>().join("-")
    }

    fn strike(
        &mut self,
        parameter: &str,
        who: &str,
        from: &JsValue,
        until: &JsValue,
    ) -> Result<(), Error> {
        let from = arguments::whole("from", from, MAX_TIME_TICKS)?;
        let outage = if until.is_undefined() {
            format!("{who}:{from}")
        } else {
            format!("{who}:{from}-{}", arguments::whole("until", until, MAX_TIME_TICKS)?)
        };
        let mut edit = |link: &mut Link| link.strike(parameter, &outage);
        let called = format!("{parameter} {outage}");
        self.laboratory.fork(&called, &mut edit).map_err(|refusal| refused(&refusal))
    }

    fn mend(
        &mut self,
        deed: &'static str,
        takes: &Phrase,
        who: &str,
        outage: Outage,
    ) -> Result<(), Error> {
        let mut edit = |link: &mut Link| {
            let done = link.heal(outage);
            done.then_some(()).ok_or_else(|| Refusal::of(deed, takes.clone(), who))
        };
        let called = format!("{deed} {who}");
        self.laboratory.fork(&called, &mut edit).map_err(|refusal| refused(&refusal))
    }
}
