//! The tools that Cargo installs: wasm-bindgen, its test runner and geckodriver.
//!
//! Those on the search path are taken if they have the right version. The others are built once,
//! into `target/tools`.

use std::env;
use std::fs;
use std::path::PathBuf;

use crate::shell::{Result, cargo, on_path, output, program, root, run, target, timed};

/// The crate that wasm-bindgen and its test runner come from.
const BINDGEN: &str = "wasm-bindgen-cli";

/// The version of geckodriver to build where there is none.
const GECKODRIVER: &str = "0.37.1";

/// Built for a short build: the tools work for moments only, and their own settings, which
/// optimise across all crates, would take minutes.
const QUICK_BUILD: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
];

/// The wasm-bindgen that fits the crate in use.
pub fn wasm_bindgen() -> Result<PathBuf> {
    bindgen("wasm-bindgen")
}

/// The program that runs wasm tests, of the same version.
pub fn test_runner() -> Result<PathBuf> {
    bindgen("wasm-bindgen-test-runner")
}

/// The driver of Firefox: of any version if it is on the search path.
pub fn geckodriver() -> Result<PathBuf> {
    if let Some(found) = on_path(&["geckodriver"]) {
        return Ok(found);
    }
    let place = installed("geckodriver");
    if has_version(&place, GECKODRIVER) {
        return Ok(place);
    }
    install("geckodriver", GECKODRIVER, "")?;
    Ok(place)
}

/// One of the two programs of wasm-bindgen.
fn bindgen(name: &str) -> Result<PathBuf> {
    let version = bindgen_version()?;
    let place = installed(name);
    let candidates = [Some(place.clone()), on_path(&[name])];
    let fitting = candidates.into_iter().flatten().find(|tool| has_version(tool, &version));
    if let Some(tool) = fitting {
        return Ok(tool);
    }
    // Without its default features it speaks no TLS, which only a remote browser would need.
    install(
        BINDGEN,
        &version,
        "--no-default-features --bin wasm-bindgen --bin wasm-bindgen-test-runner",
    )?;
    Ok(place)
}

/// The version of the wasm-bindgen crate in Cargo.lock: the tool must have the very same.
fn bindgen_version() -> Result<String> {
    let path = root().join("Cargo.lock");
    let lock = fs::read_to_string(&path).map_err(|error| format!("Cargo.lock: {error}"))?;
    let entry = "name = \"wasm-bindgen\"\nversion = \"";
    let lock = lock.replace("\r\n", "\n");
    let version = lock.split_once(entry).and_then(|(_, rest)| rest.split('"').next());
    version.map(str::to_owned).ok_or("Cargo.lock names no version of wasm-bindgen".to_owned())
}

/// Where a tool is once it was installed.
fn installed(name: &str) -> PathBuf {
    target().join("tools/bin").join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// Whether `tool` can be run and says that it is of `version`.
fn has_version(tool: &PathBuf, version: &str) -> bool {
    let text = output(program(tool).arg("--version")).unwrap_or_default();
    text.split_whitespace().nth(1) == Some(version)
}

/// Builds `package` from source into `target/tools`.
fn install(package: &str, version: &str, options: &str) -> Result {
    let label = format!("building {package} {version}");
    let arguments = format!("install {package} --version ={version} {options} --force");
    // A folder of its own, lest a build beside this one wait for it.
    let scratch = target().join("tools-build");
    let quickly = |arguments: &str| {
        let mut command = cargo(arguments);
        command.arg("--root").arg(target().join("tools")).envs(QUICK_BUILD);
        command.env("CARGO_TARGET_DIR", &scratch);
        run(&label, &mut command)
    };
    timed(&label, || {
        quickly(&format!("{arguments} --locked")).or_else(|_| {
            // A registry need not have every version that was locked when the tool was published.
            println!("  That did not work out; trying the versions of today.");
            quickly(&arguments)
        })?;
        // Hundreds of megabytes that nothing needs again; if they stay, that is no failure.
        let _ = fs::remove_dir_all(&scratch);
        Ok(())
    })
}
