//! From a refusal to an `Error`.

use at_dawn_core::link::Refusal;
use js_sys::{Error, Object, Reflect};

/// An `Error` with the sentence of a refusal. Its `parameter` names what the sentence is about,
/// so that a page can show it beside the control; `kind`, `facts` and `got` are what the same is
/// said of in another language.
pub fn refused(refusal: &Refusal) -> Error {
    let error = Error::new(refusal.sentence());
    // A fresh object takes any property, and without it the sentence still stands.
    let set = |name: &str, text: &str| {
        let _ = Reflect::set(&error, &name.into(), &text.into());
    };
    if let Some(parameter) = refusal.parameter() {
        set("parameter", parameter);
    }
    if let Some(got) = refusal.what() {
        set("got", got);
    }
    if let Some((kind, all)) = refusal.reason() {
        set("kind", kind);
        let facts = Object::new();
        for (name, fact) in all {
            let _ = Reflect::set(&facts, &(*name).into(), &fact.as_str().into());
        }
        let _ = Reflect::set(&error, &"facts".into(), &facts);
    }
    error
}
