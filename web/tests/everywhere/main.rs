//! The class as JavaScript has it, in a browser: everything that crosses the boundary.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test_configure;

mod common;
mod crossing;
mod lies;
mod outages;
mod rubbish;
mod simulation;

wasm_bindgen_test_configure!(run_in_browser);
