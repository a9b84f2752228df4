//! Changing the enemy's decisions, and the runs that come of it.

use at_dawn_core::limits::{MAX_DELAY_TICKS, MAX_STEPS};
use at_dawn_core::link::{Change, Deed};
use js_sys::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::Simulation;
use crate::crossing::plain;
use crate::refused::refused;
use crate::{arguments, twins};

/// Changing the enemy's decisions, and the rules. Each of these makes a new run beside the old one
/// and takes it in hand, where the old one stands; one that is there already is not made again.
#[wasm_bindgen]
impl Simulation {
    /// The messenger of this name is captured.
    ///
    /// # Errors
    /// If there can be no such messenger, or as many runs are kept as may be.
    pub fn capture(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "string")] name: &JsValue,
    ) -> Result<(), Error> {
        self.deed(name, Deed::Capture)
    }

    /// It gets through, whatever the dice say.
    ///
    /// # Errors
    /// As [`capture`](Simulation::capture).
    pub fn pass(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "string")] name: &JsValue,
    ) -> Result<(), Error> {
        self.deed(name, Deed::Pass)
    }

    /// It takes so many ticks.
    ///
    /// # Errors
    /// As [`capture`](Simulation::capture), or if that is no number of ticks.
    pub fn delay(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "string")] name: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] ticks: &JsValue,
    ) -> Result<(), Error> {
        let ticks = arguments::whole("delay", ticks, MAX_DELAY_TICKS)?;
        self.deed(name, Deed::Delay(ticks))
    }

    /// It is doubled on its way.
    ///
    /// # Errors
    /// As [`capture`](Simulation::capture).
    pub fn double(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "string")] name: &JsValue,
    ) -> Result<(), Error> {
        self.deed(name, Deed::Double)
    }

    /// Whether others come to the same process at the moment at which it does, of those that have set
    /// out so far.
    ///
    /// # Errors
    /// If that is no text.
    pub fn meets(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] name: &JsValue,
    ) -> Result<bool, Error> {
        Ok(self.timeline.run().meets(&arguments::text("name", name)?))
    }

    /// It comes before whatever else arrives at the same moment; or, if `first` is false, as it
    /// arose.
    ///
    /// # Errors
    /// As [`capture`](Simulation::capture), or if `first` is neither true nor false.
    #[wasm_bindgen(js_name = putFirst)]
    pub fn put_first(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "string")] name: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "boolean")] first: &JsValue,
    ) -> Result<(), Error> {
        let name = arguments::text("name", name)?;
        self.change(Change::First(name, arguments::flag("first", first)?))
    }

    /// The coin or the draw of this number of a process shows this: `heads`, `tails` or a number; as
    /// the dice have it, if that is empty.
    ///
    /// # Errors
    /// If it cannot show that, if nothing is drawn here, or as many runs are kept as may be.
    pub fn show(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] process: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] number: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] shows: &JsValue,
    ) -> Result<(), Error> {
        let process = self.process(process)?;
        let number = arguments::whole("number", number, MAX_STEPS.into())?;
        let shows = arguments::text("shows", shows)?;
        self.change(Change::Show(process, u32::try_from(number).unwrap_or(MAX_STEPS), shows))
    }

    /// Nothing is said of it any more: the dice decide.
    ///
    /// # Errors
    /// As [`capture`](Simulation::capture).
    pub fn restore(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "string")] name: &JsValue,
    ) -> Result<(), Error> {
        self.deed(name, Deed::Restore)
    }
}

/// The runs that were made.
#[wasm_bindgen]
impl Simulation {
    /// Forgets one of them; false if it is the only one. Those behind it move up.
    ///
    /// # Errors
    /// If there is none at this place.
    pub fn forget(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] place: &JsValue,
    ) -> Result<bool, Error> {
        let place = self.run("place", place)?;
        Ok(self.timeline.forget(place))
    }

    /// All of them, in the order of their making.
    ///
    /// # Errors
    /// Never: what it is made of always fits.
    #[wasm_bindgen(unchecked_return_type = "Branch[]")]
    pub fn branches(&self) -> Result<JsValue, Error> {
        plain(&twins::branches(&self.timeline))
    }

    /// The place of the one in hand.
    #[must_use]
    #[wasm_bindgen(getter)]
    pub fn current(&self) -> usize {
        self.timeline.current()
    }

    /// Takes another one in hand, where this one stands.
    ///
    /// # Errors
    /// If there is none at this place.
    pub fn select(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] place: &JsValue,
    ) -> Result<(), Error> {
        let place = self.run("place", place)?;
        self.timeline.select(place);
        Ok(())
    }
}

impl Simulation {
    fn deed(&mut self, name: &JsValue, deed: Deed) -> Result<(), Error> {
        let name = arguments::text("name", name)?;
        self.change(Change::Deed(name, deed))
    }

    pub(super) fn change(&mut self, change: Change) -> Result<(), Error> {
        self.timeline.change(change).map_err(|refusal| refused(&refusal))
    }

    pub(super) fn run(&self, name: &str, value: &JsValue) -> Result<usize, Error> {
        arguments::place(name, value, self.timeline.runs().len())
    }
}
