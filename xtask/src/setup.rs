//! What must be there before anything is built: the Rust target, Node.js and the npm packages.

use std::fs;
use std::path::Path;

use crate::shell::{Result, output, program, run, step, timed, www};

/// The target of the module that the page loads.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// The oldest Node.js that the tools of the page run on, as its package.json says too.
const NODE: (u32, u32) = (20, 19);

/// What npm is called here.
pub const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Adds the wasm target to the Rust toolchain if it is missing.
pub fn target() -> Result {
    let library = output(program("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    if library.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    if output(program("rustup").arg("--version")).is_none() {
        return Err(format!(
            "this Rust cannot build for {TARGET}: please install `rustup`, or that target"
        ));
    }
    step(&format!("rustup target add {TARGET}"), program("rustup").args(["target", "add", TARGET]))
}

/// Fails unless Node.js and npm are there and new enough.
pub fn node() -> Result {
    let (major, minor) = NODE;
    let wanted = format!("please install Node.js {major}.{minor} or newer, with npm");
    let Some(version) = output(program("node").arg("--version")) else {
        return Err(format!("`node` was not found: {wanted}"));
    };
    if output(program(NPM).arg("--version")).is_none() {
        return Err(format!("`npm` was not found: {wanted}"));
    }
    let numbers = version.trim_start_matches('v').split('.');
    let mut numbers = numbers.map(|number| number.parse().unwrap_or_default());
    let mut next = || numbers.next().unwrap_or_default();
    if (next(), next()) >= NODE {
        Ok(())
    } else {
        Err(format!("this is Node.js {version}: {wanted}"))
    }
}

/// Installs the npm packages of the page, unless those of the present lock file are there.
pub fn packages() -> Result {
    packages_of(&www())
}

/// The same for what measures the page beside others, and for the test that has a diagram drawn there.
pub fn packages_beside() -> Result {
    packages_of(&www().join("bench"))
}

fn packages_of(folder: &Path) -> Result {
    node()?;
    let lock = folder.join("package-lock.json");
    // A copy of the lock file is kept beside the packages: unlike the time of a file, it still
    // tells the truth after a branch was changed or a cache was restored.
    let installed = folder.join("node_modules/.installed-lock.json");
    let wanted = fs::read(&lock).map_err(|error| format!("{}: {error}", lock.display()))?;
    if fs::read(&installed).is_ok_and(|present| present == wanted) {
        return Ok(());
    }
    timed("npm ci", || {
        run("npm ci", program(NPM).arg("ci").current_dir(folder))?;
        fs::write(&installed, &wanted).map_err(|error| format!("{}: {error}", installed.display()))
    })
}

/// Runs a script of the page's package.json as a step, with `words` and `variables`.
pub fn script(name: &str, words: &[&str], variables: &[(&str, &Path)]) -> Result {
    packages()?;
    let label = format!("npm run {name}");
    let mut command = program(NPM);
    command.args(["run", "--silent", name, "--"]).args(words).current_dir(www());
    step(&label, command.envs(variables.iter().copied()))
}
