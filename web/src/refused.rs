//! From a refusal to an `Error`.

use at_dawn_core::link::Refusal;
use js_sys::{Error, Reflect};

/// An `Error` with the sentence of a refusal. Its `parameter` names what the sentence is about,
/// so that a page can show it beside the control.
pub fn refused(refusal: &Refusal) -> Error {
    let error = Error::new(refusal.sentence());
    if let Some(parameter) = refusal.parameter() {
        // A fresh error takes any property, and without it the sentence still stands.
        let _ = Reflect::set(&error, &"parameter".into(), &parameter.into());
    }
    error
}
