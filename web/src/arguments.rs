//! What JavaScript hands over, looked at before it is used.

use at_dawn_core::limits::MAX_LINK_BYTES;
use at_dawn_core::link::{Refusal, quoted};
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
    let takes = format!("a text of at most {MAX_LINK_BYTES} bytes");
    let refused = || {
        let facts: [(&str, &dyn ToString); 2] = [("name", &name), ("most", &MAX_LINK_BYTES)];
        refused(&refusal(name, &takes, value).kind("text", &facts))
    };
    let letters = value.dyn_ref::<JsString>().ok_or_else(refused)?;
    if u64::from(letters.length()) > MAX_LINK_BYTES as u64 {
        return Err(refused());
    }
    Ok(letters.into())
}

/// A whole number from 0 to `max`.
pub fn whole(name: &str, value: &JsValue, max: u64) -> Result<u64, Error> {
    let takes = format!("a whole number from 0 to {max}");
    let number = value.as_f64().and_then(exact).filter(|number| *number <= max);
    let facts: [(&str, &dyn ToString); 3] = [("name", &name), ("min", &0), ("max", &max)];
    number.ok_or_else(|| refused(&refusal(name, &takes, value).kind("whole", &facts)))
}

/// A place in a list of so many.
pub fn place(name: &str, value: &JsValue, count: usize) -> Result<usize, Error> {
    let last = count.saturating_sub(1) as u64;
    let number = whole(name, value, last)?;
    usize::try_from(number).map_err(|_| refused(&refusal(name, "a smaller number", value)))
}

/// A number as JavaScript takes it: beyond what it holds exactly, the largest that it does.
#[expect(clippy::cast_precision_loss, reason = "no larger than what is exact")]
pub fn number(value: u64) -> f64 {
    value.min(MAX_EXACT) as f64
}

/// A float that is a whole number, if it is one that JavaScript holds exactly.
#[expect(clippy::cast_sign_loss, reason = "not below zero")]
#[expect(clippy::cast_possible_truncation, reason = "no fraction, and no larger than exact")]
fn exact(value: f64) -> Option<u64> {
    let fits = value.fract() == 0.0 && (0.0..=number(MAX_EXACT)).contains(&value);
    fits.then_some(value as u64)
}

/// One sentence: the name, what it takes, what it got.
fn refusal(name: &str, takes: &str, got: &JsValue) -> Refusal {
    let got = described(got);
    Refusal::said(format!("{name} takes {takes}, but got {got}."), got)
}

/// What was got, without running any code of its own: an object's `toString` could throw.
fn described(got: &JsValue) -> String {
    if let Some(number) = got.as_f64() {
        // As JavaScript writes it: to bring the writing of fractions along would cost 6 kB.
        return Number::from(number).to_string_with_radix(10).map(String::from).unwrap_or_default();
    }
    if let Some(letters) = got.dyn_ref::<JsString>() {
        return match letters.length() {
            0 => "nothing".into(),
            length if length > QUOTED => format!("a text of {length} characters"),
            _ => quoted(&String::from(letters)),
        };
    }
    if got.is_undefined() || got.is_null() {
        return "nothing".into();
    }
    let kind = got.js_typeof().as_string().unwrap_or_default();
    let article = if kind == "object" { "an" } else { "a" };
    format!("{article} {kind}")
}
