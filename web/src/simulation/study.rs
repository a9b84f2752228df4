//! What was made of what was told, and looking for the fewest lies that break something.

use js_sys::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::Simulation;
use crate::arguments::MAX_EXACT;
use crate::crossing::plain;
use crate::refused::refused;
use crate::scenarios::CATALOGUE;
use crate::{arguments, twins};

/// Studying lies.
#[wasm_bindgen]
impl Simulation {
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
        let tree = self.timeline.run().tree(self.process(process)?);
        plain(&tree.into_iter().map(twins::TreeNode::from).collect::<Vec<_>>())
    }

    /// Looks for the fewest lies that break something in the run in hand: plays so many
    /// runs more, and says what that has come to. Another run in hand begins anew.
    ///
    /// # Errors
    /// If nobody may lie in this scenario, or if that is no number of runs.
    #[wasm_bindgen(unchecked_return_type = "Searched")]
    pub fn search(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] runs: &JsValue,
    ) -> Result<JsValue, Error> {
        let runs = arguments::whole("runs", runs, MAX_EXACT)?;
        let link = self.timeline.run().link().opened_at(0);
        let text = link.to_string();
        let search = match self.search.take() {
            Some((searched, search)) if searched == text => search,
            _ => CATALOGUE.begin_search(&link, None).map_err(|refusal| refused(&refusal))?,
        };
        let (_, search) = self.search.insert((text, search));
        let goes_on = search.go_on(runs);
        plain(&twins::Searched::of(search.result(), !goes_on))
    }
}
