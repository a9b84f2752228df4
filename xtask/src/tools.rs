//! The tools that Cargo installs: wasm-bindgen, its test runner, wasm-pack and geckodriver.
//!
//! Those on the search path are taken if they have the right version. The others are built once,
//! into `target/tools`.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::thread;
use std::time::Instant;

use crate::shell::{Result, cargo, noted, on_path, output, program, root, run_quietly, target};

/// The crate that wasm-bindgen and its test runner come from.
const BINDGEN: &str = "wasm-bindgen-cli";

/// The version of geckodriver to build where there is none.
const GECKODRIVER: &str = "0.37.1";

/// The version of wasm-pack.
const WASM_PACK: &str = "0.15.1";

/// Built for a short build: the tools work for moments only, and their own settings, which
/// optimise across all crates, would take minutes.
const QUICK_BUILD: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
];

/// The tools that the tests in browsers take.
pub struct Tools {
    /// wasm-pack, which runs the wasm tests.
    pub wasm_pack: PathBuf,
    /// The program that it runs them in, of the version of wasm-bindgen in use.
    pub test_runner: PathBuf,
    /// The driver of Firefox.
    pub geckodriver: PathBuf,
}

impl Tools {
    /// The search path with the test runner on it, for wasm-pack to find it there.
    pub fn search_path(&self) -> OsString {
        let own = self.test_runner.parent().map(PathBuf::from);
        let path = env::var_os("PATH").unwrap_or_default();
        let all = own.into_iter().chain(env::split_paths(&path));
        // What cannot be joined again was not a search path.
        env::join_paths(all).unwrap_or(path)
    }
}

/// All of them. Those that are missing are built beside each other: none of them keeps all cores
/// busy for long.
pub fn for_browsers() -> Result<Tools> {
    thread::scope(|scope| {
        let runner = scope.spawn(|| bindgen("wasm-bindgen-test-runner"));
        let driver = scope.spawn(geckodriver);
        let wasm_pack = wasm_pack()?;
        let broken = |_| Err("building the tools broke off".to_owned());
        let test_runner = runner.join().unwrap_or_else(broken)?;
        Ok(Tools { wasm_pack, test_runner, geckodriver: driver.join().unwrap_or_else(broken)? })
    })
}

/// What binds modules: the wasm-bindgen that fits the crate in use, if it is there already. Else
/// what is built of the same library in half the time.
pub fn wasm_bindgen() -> Result<PathBuf> {
    let version = bindgen_version()?;
    let place = installed("at-dawn-bind");
    let candidates =
        [Some(installed("wasm-bindgen")), on_path(&["wasm-bindgen"]), Some(place.clone())];
    let fitting = candidates.into_iter().flatten().find(|tool| has_version(tool, &version));
    if let Some(tool) = fitting {
        return Ok(tool);
    }
    install("bind", "--path xtask/bind")?;
    Ok(place)
}

/// What runs the wasm tests.
fn wasm_pack() -> Result<PathBuf> {
    let place = installed("wasm-pack");
    let candidates = [Some(place.clone()), on_path(&["wasm-pack"])];
    let fitting = candidates.into_iter().flatten().find(|tool| has_version(tool, WASM_PACK));
    if let Some(tool) = fitting {
        return Ok(tool);
    }
    install("wasm-pack", &format!("wasm-pack --version ={WASM_PACK}"))?;
    Ok(place)
}

/// The driver of Firefox: of any version if it is on the search path.
fn geckodriver() -> Result<PathBuf> {
    if let Some(found) = on_path(&["geckodriver"]) {
        return Ok(found);
    }
    let place = installed("geckodriver");
    if has_version(&place, GECKODRIVER) {
        return Ok(place);
    }
    install("geckodriver", &format!("geckodriver --version ={GECKODRIVER}"))?;
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
    let part = "--no-default-features --bin wasm-bindgen --bin wasm-bindgen-test-runner";
    install(BINDGEN, &format!("{BINDGEN} --version ={version} {part}"))?;
    Ok(place)
}

/// The version of the wasm-bindgen crate in Cargo.lock: the tool must have the very same.
pub fn bindgen_version() -> Result<String> {
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

/// Builds a package from source into `target/tools`.
fn install(package: &str, options: &str) -> Result {
    let label = format!("building {package}");
    println!("▸ {label}, which takes a minute or some, once");
    let began = Instant::now();
    let arguments = format!("install {options} --force");
    // A folder of its own, lest a build beside this one wait for it.
    let scratch = target().join("tools-build").join(package);
    let quickly = |arguments: &str| {
        let mut command = cargo(arguments);
        command.arg("--root").arg(target().join("tools")).envs(QUICK_BUILD);
        run_quietly(&label, command.env("CARGO_TARGET_DIR", &scratch))
    };
    quickly(&format!("{arguments} --locked")).or_else(|_| {
        // A registry need not have every version that was locked when the tool was published.
        println!("  That did not work out; trying the versions of today.");
        quickly(&arguments)
    })?;
    // Hundreds of megabytes that nothing needs again; if they stay, that is no failure.
    let _ = fs::remove_dir_all(&scratch);
    noted(&label, began.elapsed());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::bindgen_version;

    #[test]
    fn binds_with_the_version_that_is_in_use() {
        let version = bindgen_version().expect("Cargo.lock names it");
        let lock = include_str!("../bind/Cargo.lock");
        for name in ["wasm-bindgen-cli-support", "wasm-bindgen-shared"] {
            let entry = format!("name = \"{name}\"\nversion = \"{version}\"");
            assert!(lock.replace("\r\n", "\n").contains(&entry), "{name} {version}");
        }
    }
}
