//! What the tests of the class share.

use at_dawn_web::Simulation;
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Opens a run that is not refused.
pub fn open(link: &str) -> Simulation {
    Simulation::new(&link.into()).unwrap()
}

/// A field of an object.
pub fn field(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap()
}

/// A field that is a text, if it is one.
pub fn text(object: &JsValue, name: &str) -> Option<String> {
    field(object, name).as_string()
}

/// The names of an object's fields, in order.
pub fn keys(object: &JsValue) -> Vec<String> {
    Object::keys(object.unchecked_ref::<Object>())
        .iter()
        .map(|key| key.as_string().unwrap())
        .collect()
}
