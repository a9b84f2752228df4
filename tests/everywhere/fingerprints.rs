//! The same link has the same fingerprint on every machine and in every browser, for ever.

use at_dawn_tests::golden::{self, FILES};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// The golden file with the fingerprints of ten thousand random links.
pub const FILE: &str = "fingerprints.txt";

#[test]
fn ten_thousand_random_links_have_their_fingerprints() {
    let (_, text) = FILES.iter().find(|(name, _)| *name == FILE).expect("the file is there");
    let blocks = golden::read(text).expect("it is made of blocks");
    let commands: Vec<&str> = blocks.iter().map(|block| block.command.as_str()).collect();
    let all: Vec<String> = (0..10).map(|one| format!("fingerprints {}", one * 1_000)).collect();
    assert_eq!(commands, all);
    if let Err(difference) = golden::check(FILE, text) {
        panic!("{difference}");
    }
}
