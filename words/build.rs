//! Puts the catalogues into the crate, so that a browser, which has no files, has them too. A
//! language is a folder: nothing else lists it.

use std::env;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("Cargo sets it"));
    let words = root.join("../core/words");
    let mut list = String::from("[\n");
    for language in below(&words) {
        for file in below(&language) {
            let _ = writeln!(
                list,
                "    ({:?}, {:?}, include_str!({:?})),",
                language.file_name().expect("it has a name"),
                file.file_stem().expect("it has a name"),
                file,
            );
        }
    }
    list.push(']');
    let out = PathBuf::from(env::var("OUT_DIR").expect("Cargo sets it"));
    fs::write(out.join("catalogues.rs"), list).expect("the build folder can be written");
}

/// What is in a folder, in order. Cargo is told of the folder, so that a new file is seen.
fn below(folder: &Path) -> Vec<PathBuf> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let entries = fs::read_dir(folder).expect("the catalogues are there").flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}
