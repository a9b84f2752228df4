//! Puts the golden files into the tests themselves, so that a browser, which has no files, runs
//! the same ones.

use std::env;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("set by cargo"));
    let golden = root.join("golden");
    let mut files = Vec::new();
    find(&golden, &mut files);
    files.sort();

    let mut list = String::from("&[\n");
    for file in &files {
        let name = file.strip_prefix(&golden).expect("found below it").to_string_lossy();
        let name = name.replace('\\', "/");
        let _ = writeln!(list, "    ({name:?}, include_str!({:?})),", file.to_string_lossy());
    }
    list.push(']');
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("set by cargo"));
    fs::write(out.join("golden.rs"), list).expect("the build folder can be written");
}

/// All golden files below a folder. Cargo is told of each folder, so that a new file is seen.
fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder).expect("the golden files are there").flatten() {
        let path = entry.path();
        if path.is_dir() {
            find(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "txt") {
            println!("cargo::rerun-if-changed={}", path.display());
            files.push(path);
        }
    }
}
