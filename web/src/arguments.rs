//! What JavaScript hands over, looked at before it is used.

use alloc::string::String;

use at_dawn_core::limits::MAX_LINK_BYTES;
use at_dawn_core::link::{Refusal, quoted, says};
use at_dawn_core::phrase::Phrase;
use js_sys::{Error, JsString, Number};
use wasm_bindgen::{JsCast, JsValue};

use crate::refused::refused;

/// The most characters of what was got that a sentence quotes.
const QUOTED: u32 = 40;

/// The largest whole number that JavaScript holds without rounding it.
pub const MAX_EXACT: u64 = (1 << 53) - 1;

/// A text of at most the length of a link. A longer one is refused before it is copied: there
/// may be no room for it.
pub fn text(name: &str, value: &JsValue) -> Result<String, Error> {
    let refused = || refused(&refusal(name, says::takes_text(MAX_LINK_BYTES as u64), value));
    let letters = value.dyn_ref::<JsString>().ok_or_else(refused)?;
    if u64::from(letters.length()) > MAX_LINK_BYTES as u64 {
        return Err(refused());
    }
    Ok(letters.into())
}

/// A whole number from 0 to `max`.
pub fn whole(name: &str, value: &JsValue, max: u64) -> Result<u64, Error> {
    let number = value.as_f64().and_then(exact).filter(|number| *number <= max);
    number.ok_or_else(|| refused(&refusal(name, says::takes_whole(0, max), value)))
}

/// Yes or no.
pub fn flag(name: &str, value: &JsValue) -> Result<bool, Error> {
    value.as_bool().ok_or_else(|| refused(&refusal(name, says::takes_flag(), value)))
}

/// A place in a list of so many.
pub fn place(name: &str, value: &JsValue, count: usize) -> Result<usize, Error> {
    let last = count.saturating_sub(1) as u64;
    let number = whole(name, value, last)?;
    usize::try_from(number).map_err(|_| refused(&refusal(name, says::takes_smaller(), value)))
}

/// A number as JavaScript takes it: beyond what it holds exactly, the largest that it does.
#[expect(clippy::cast_precision_loss, reason = "no larger than what is exact")]
pub fn number(value: u64) -> f64 {
    value.min(MAX_EXACT) as f64
}

/// A float that is a whole number, if it is one that JavaScript holds exactly.
#[expect(clippy::cast_sign_loss, reason = "what is below zero comes back as something else")]
#[expect(clippy::cast_possible_truncation, reason = "what has a fraction does so too")]
fn exact(value: f64) -> Option<u64> {
    let whole = value as u64;
    (whole <= MAX_EXACT && number(whole) == value).then_some(whole)
}

/// What something takes, and what it got.
fn refusal(name: &str, takes: Phrase, got: &JsValue) -> Refusal {
    Refusal::new(says::refused(says::named(name.into()), takes, described(got)))
}

/// What was got, without running any code of its own: an object's `toString` could throw.
fn described(got: &JsValue) -> Phrase {
    if let Some(number) = got.as_f64() {
        // As JavaScript writes it: to bring the writing of fractions along would cost 6 kB.
        let text = Number::from(number).to_string_with_radix(10).map(String::from);
        return says::got_plain(text.unwrap_or_default());
    }
    if let Some(letters) = got.dyn_ref::<JsString>() {
        return match letters.length() {
            0 => says::got_nothing(),
            length if length > QUOTED => says::got_long_text(length.into()),
            _ => quoted(&String::from(letters)),
        };
    }
    if got.is_undefined() || got.is_null() {
        return says::got_nothing();
    }
    match got.js_typeof().as_string().unwrap_or_default().as_str() {
        "object" => says::got_object(),
        "function" => says::got_function(),
        "boolean" => says::got_boolean(),
        "symbol" => says::got_symbol(),
        "bigint" => says::got_bigint(),
        other => says::got_plain(other.into()),
    }
}
