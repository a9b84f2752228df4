//! From a refusal to an `Error`.

use alloc::string::ToString;

use at_dawn_core::link::Refusal;
use js_sys::{Error, Reflect};

use crate::crossing::plain;
use crate::twins::Said;

/// An `Error` with what a refusal says, as a `phrase` without words; its `parameter` names what it
/// is about, so that a page can show it beside the control.
pub fn refused(refusal: &Refusal) -> Error {
    let error = Error::new(&refusal.to_string());
    // A fresh object takes any property, and without it there is still the error.
    if let Some(parameter) = refusal.parameter() {
        let _ = Reflect::set(&error, &"parameter".into(), &parameter.into());
    }
    if let Ok(phrase) = plain(&Said(refusal.phrase().clone())) {
        let _ = Reflect::set(&error, &"phrase".into(), &phrase);
    }
    error
}
