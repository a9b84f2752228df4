//! Lying, and looking for the fewest lies that break something.

use at_dawn_core::search;
use js_sys::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::{Simulation, plain};
use crate::arguments::MAX_EXACT;
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
        self.make(&format!("say {name}:{word}"), &mut |link| link.say(&name, &word))
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
        self.make(&format!("unsay {name}"), &mut |link| link.unsay(&name))
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
        let all = self.laboratory.statements(&name).map_err(|refusal| refused(&refusal))?;
        plain(&all.into_iter().map(twins::Statement::from).collect::<Vec<_>>())
    }

    /// What a process was told so far, and what it makes of it: each node before those below it.
    /// Empty where there is no such tree.
    ///
    /// # Errors
    /// If there is no such process.
    #[wasm_bindgen(unchecked_return_type = "TreeNode[]")]
    pub fn tree(
        &self,
        #[wasm_bindgen(unchecked_param_type = "number")] process: &JsValue,
    ) -> Result<JsValue, Error> {
        let tree = self.laboratory.tree(self.process(process)?);
        plain(&tree.into_iter().map(twins::TreeNode::from).collect::<Vec<_>>())
    }

    /// Looks for the fewest lies that break something in the run in hand: plays so many
    /// strategies more, and says what that has come to. Another run in hand begins anew.
    ///
    /// # Errors
    /// If nobody may lie in this scenario, or if that is no number of strategies.
    #[wasm_bindgen(unchecked_return_type = "Searched")]
    pub fn search(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] strategies: &JsValue,
    ) -> Result<JsValue, Error> {
        let strategies = arguments::whole("strategies", strategies, MAX_EXACT)?;
        let link = self.laboratory.link().opened_at(0);
        let text = link.to_string();
        let search = match self.search.take() {
            Some((searched, search)) if searched == text => search,
            _ => search::begin(&link).map_err(|refusal| refused(&refusal))?,
        };
        let (_, search) = self.search.insert((text, search));
        let goes_on = search.go_on(strategies);
        plain(&twins::Searched::of(search.result(), !goes_on))
    }
}
