//! # At Dawn for the browser
//!
//! One class, [`Simulation`], over the timelines of `at-dawn-core`: texts and small numbers in,
//! plain objects out. What TypeScript sees of it is written by hand in `types/`.
//!
//! No input can trap. A trap leaves the module unusable for everyone on the page, so every
//! argument is taken as whatever JavaScript gave, looked at in `arguments`, and refused with
//! an `Error` of one sentence where it does not fit.
//!
//! What crosses is not the core's own types but their [`twins`]: the core can change its inside
//! without a page noticing, and serializes nothing itself.

#![no_std]

extern crate alloc;

#[cfg(feature = "alone")]
mod alone;
mod arguments;
pub mod crossing;
mod refused;
mod scenarios;
mod simulation;
pub mod twins;
#[cfg(feature = "laboratory")]
mod worker;

pub use simulation::Simulation;
#[cfg(feature = "laboratory")]
pub use worker::serve_work;

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = concat!(
    include_str!("types/present.d.ts"),
    include_str!("types/happening.d.ts"),
    include_str!("types/beside.d.ts"),
    include_str!("types/study.d.ts"),
    include_str!("types/scenario.d.ts"),
);
