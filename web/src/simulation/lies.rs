//! Lying.

use alloc::vec::Vec;

use at_dawn_core::link::Change;
use js_sys::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::Simulation;
use crate::crossing::plain;
use crate::refused::refused;
use crate::{arguments, twins};

/// Lying. What somebody who may not lie says is not the enemy's to decide.
#[wasm_bindgen]
impl Simulation {
    /// The message of this name says this word. Makes a new run, as the others do.
    ///
    /// # Errors
    /// If there can be no such message, if its sender may not lie, if there is no such word, or
    /// if as many runs are kept as may be.
    pub fn say(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "string")] name: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] word: &JsValue,
    ) -> Result<(), Error> {
        let (name, word) = (arguments::text("name", name)?, arguments::text("word", word)?);
        self.change(Change::Say(name, word))
    }

    /// Nothing is put into it any more: what it says is as `lies` has it. Makes a new run.
    ///
    /// # Errors
    /// As [`say`](Simulation::say).
    pub fn unsay(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "string")] name: &JsValue,
    ) -> Result<(), Error> {
        let name = arguments::text("name", name)?;
        self.change(Change::Unsay(name))
    }

    /// Everything that there is to say in the message of a name, whether it can be said or not.
    ///
    /// # Errors
    /// If no message of that name was sent or withheld so far, or its sender may not lie.
    #[wasm_bindgen(unchecked_return_type = "Statement[]")]
    pub fn statements(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] name: &JsValue,
    ) -> Result<JsValue, Error> {
        let name = arguments::text("name", name)?;
        let all = self.timeline.run().statements(&name).map_err(|refusal| refused(&refusal))?;
        plain(&all.into_iter().map(twins::Statement::from).collect::<Vec<_>>())
    }
}
