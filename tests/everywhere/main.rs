//! The tests that run on this machine and in browsers, from the same files.

mod drawn;
mod fingerprints;
mod golden;
mod known;
mod parts;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
