//! What was made of what was told.

use alloc::vec::Vec;

use js_sys::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::Simulation;
use crate::crossing::plain;
use crate::twins;

/// Studying what was told.
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
}
