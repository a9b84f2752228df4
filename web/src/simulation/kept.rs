//! What a laboratory does with runs beside what a figure does.

use at_dawn_core::link::Change;
use js_sys::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::Simulation;
use crate::crossing::plain;
use crate::refused::refused;
use crate::scenarios::CATALOGUE;
use crate::{arguments, twins};

/// Setting parameters, and keeping runs under names.
#[wasm_bindgen]
impl Simulation {
    /// What each of the scenario's own parameters is set to, written as in a link: its default
    /// where the link says nothing. One that is off by default is not there.
    ///
    /// # Errors
    /// Never: what it is made of always fits.
    #[wasm_bindgen(unchecked_return_type = "Record<string, string>")]
    pub fn settings(&self) -> Result<JsValue, Error> {
        plain(&twins::settings(&self.timeline.run().link()))
    }

    /// A parameter of the link is set to this text; to its default, if that is empty. What the link
    /// says of liars who are not there any more is left out.
    ///
    /// # Errors
    /// If there is no such parameter, or it cannot be that, or if as many runs are kept as may be.
    pub fn set(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "string")] parameter: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] value: &JsValue,
    ) -> Result<(), Error> {
        let parameter = arguments::text("parameter", parameter)?;
        let value = arguments::text("value", value)?;
        self.change(Change::Set(parameter, value))
    }

    /// Whatever one process sends has this chance of what a parameter (`loss` or `twice`) is about.
    ///
    /// # Errors
    /// As [`set`](Simulation::set), or if there is no such process.
    #[wasm_bindgen(js_name = setSent)]
    pub fn set_sent(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "string")] parameter: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] process: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] value: &JsValue,
    ) -> Result<(), Error> {
        let parameter = arguments::text("parameter", parameter)?;
        let sender = self.process(process)?;
        let value = arguments::text("value", value)?;
        let link = self.timeline.run().link();
        let text = link.sent_by(&parameter, sender, &value).map_err(|refusal| refused(&refusal))?;
        self.change(Change::Set(parameter, text))
    }

    /// Opens another link of the same scenario beside them and takes it in hand, where this one
    /// stands; one that is there already is not made again.
    ///
    /// # Errors
    /// With the sentence of the refusal, if there is no such run or it is of another scenario, or
    /// if as many runs are kept as may be.
    pub fn keep(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "string")] name: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] link: &JsValue,
    ) -> Result<(), Error> {
        let name = arguments::text("name", name)?;
        let link = arguments::text("link", link)?;
        let link = CATALOGUE.read(&link).map_err(|refusal| refused(&refusal))?;
        self.timeline.keep(&name, &link).map_err(|refusal| refused(&refusal))
    }

    /// Gives the one in hand another name.
    ///
    /// # Errors
    /// If that is no text, or too long a one.
    pub fn rename(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "string")] name: &JsValue,
    ) -> Result<(), Error> {
        self.timeline.rename(&arguments::text("name", name)?);
        Ok(())
    }
}
