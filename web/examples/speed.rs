//! The five-message chain on roads that lose one messenger in ten, so that the module's speed can
//! be measured beside the machine's own: `cargo xtask bench`. No page loads this.

use at_dawn_core::catalogue;
use at_dawn_core::link::Link;
use wasm_bindgen::prelude::wasm_bindgen;

/// Plays so many runs with dice; returns how many were played.
#[must_use]
#[wasm_bindgen]
pub fn chain(runs: u32) -> f64 {
    let link: Option<Link> = "two-generals?messages=5&loss=1/10".parse().ok();
    let sample = link.and_then(|link| catalogue::ALL.sample(&link, runs.into()).ok());
    sample.map_or(0.0, |_| f64::from(runs))
}
