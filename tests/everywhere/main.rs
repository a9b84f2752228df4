//! The tests that run on this machine and in browsers, from the same files.

use wasm_bindgen_test::wasm_bindgen_test_configure;

mod fingerprints;
mod golden;
mod known;

wasm_bindgen_test_configure!(run_in_browser);
