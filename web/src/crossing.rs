//! How values cross to JavaScript: as plain objects.

#[cfg(feature = "laboratory")]
use alloc::collections::BTreeMap;
#[cfg(feature = "laboratory")]
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use js_sys::{Error, JSON};
use serde::Serialize;
#[cfg(feature = "laboratory")]
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsValue};

use crate::twins;

/// What crosses as a plain object.
pub trait Crosses: Serialize {
    /// Whether it may be long: it grows with the run that it is made of, or is about everything.
    const LONG: bool;
}

impl<T: Crosses> Crosses for Vec<T>
where
    Vec<T>: Serialize,
{
    const LONG: bool = T::LONG;
}

/// Says of twins whether they may be long.
macro_rules! crosses {
    ($long:literal: $($twin:ty),+ $(,)?) => {
        $(impl Crosses for $twin {
            const LONG: bool = $long;
        })+
    };
}

crosses!(true: usize, twins::Scenario, twins::Snapshot, twins::Taken, twins::Telling);
crosses!(false: twins::Branch, twins::Present, twins::Said, twins::Statement);
#[cfg(feature = "laboratory")]
crosses!(true: twins::Beside, twins::TreeNode);
#[cfg(feature = "laboratory")]
crosses!(false: BTreeMap<&'static str, String>, twins::Row, twins::WorkReport);

/// A value as a plain object. What may be long crosses as one text that the browser reads: a long
/// run is there in less than half the time. What is small is made a field at a time, but for
/// a number beyond what JavaScript holds exactly, which the browser rounds where it reads it.
///
/// # Errors
/// Never: what it is made of always fits.
#[cfg(feature = "laboratory")]
pub fn plain<T: Crosses>(value: &T) -> Result<JsValue, Error> {
    if T::LONG { as_text(value) } else { as_object(value).or_else(|_| as_text(value)) }
}

/// In a figure's module all of them cross as text: one way is less to load than two.
#[cfg(not(feature = "laboratory"))]
pub use as_text as plain;

/// A value as one text that the browser makes an object of.
///
/// # Errors
/// Never: what it is made of always fits.
pub fn as_text(value: &impl Serialize) -> Result<JsValue, Error> {
    // What cannot be written is no text that can be read, and the browser says so: to bring along
    // what `serde_json` would say of it costs a figure two kilobytes.
    let text = serde_json::to_string(value).unwrap_or_default();
    JSON::parse(&text).map_err(JsCast::unchecked_into)
}

/// A value as an object that is made a field at a time.
///
/// # Errors
/// If there is a number in it beyond what JavaScript holds exactly.
#[cfg(feature = "laboratory")]
pub fn as_object(value: &impl Serialize) -> Result<JsValue, Error> {
    let whole = value.serialize(&Serializer::json_compatible());
    whole.map_err(|error| Error::new(&error.to_string()))
}
