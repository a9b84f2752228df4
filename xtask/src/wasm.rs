//! Building the module that the page loads.

use std::env;
use std::path::{Path, PathBuf};

use crate::shell::{Result, cargo, program, step, target, www};
use crate::{setup, tools};

/// The name of the module's files.
const MODULE: &str = "at_dawn_web";

/// What the optimiser is told. The features are those that Rust uses for this target by default.
const OPTIMISE: &str = "--enable-bulk-memory --enable-multivalue --enable-mutable-globals \
    --enable-nontrapping-float-to-int --enable-reference-types --enable-sign-ext \
    --strip-debug --strip-producers --strip-target-features";

/// The groups of scenarios that have a module of their own, by the core's features.
const GROUPS: [&str; 7] = ["ben-or", "generals", "hexagon", "oral", "pbft", "phase-king", "tcp"];

/// How a module is built: by which profile of Cargo, and how far it is then optimised.
struct Build {
    profile: &'static str,
    optimise: &'static str,
}

/// The module with everything: a laboratory searches and tries.
const WHOLE: Build = Build { profile: "release", optimise: "-O3" };
/// A module with one group: a figure is to be loaded fast.
const FIGURE: Build = Build { profile: "figure", optimise: "-Oz --converge" };

/// Builds the module with everything into `www/pkg`, and each group's into a folder there.
pub fn build() -> Result {
    setup::target()?;
    setup::packages()?;
    let bindgen = tools::wasm_bindgen()?;
    let package = www().join("pkg");
    module(&bindgen, &WHOLE, "laboratory,scenarios", &package)?;
    GROUPS.iter().try_for_each(|group| module(&bindgen, &FIGURE, group, &package.join(group)))
}

/// Builds, binds and optimises the module with some scenarios.
fn module(bindgen: &Path, how: &Build, scenarios: &str, package: &Path) -> Result {
    let Build { profile, optimise: level } = how;
    let label = format!("cargo build --profile {profile} ({}, {scenarios})", setup::TARGET);
    let mut build = cargo("build --package at-dawn-web --no-default-features");
    build.args(["--profile", profile, "--features", scenarios, "--target", setup::TARGET]);
    step(&label, build.env("CARGO_ENCODED_RUSTFLAGS", remap()))?;

    let built = target().join(setup::TARGET).join(profile).join(format!("{MODULE}.wasm"));
    let mut bind = program(bindgen);
    bind.args(["--target", "web", "--out-dir"]).arg(package).arg(built);
    step("wasm-bindgen", &mut bind)?;

    optimise(&package.join(format!("{MODULE}_bg.wasm")), level)
}

/// Builds an example of the web crate for Node.js, as the module with everything is built and as
/// a figure's is; returns the scripts that load them.
pub fn example(name: &str, group: &str) -> Result<[PathBuf; 2]> {
    setup::target()?;
    setup::packages()?;
    let bindgen = tools::wasm_bindgen()?;
    let whole = example_as(&bindgen, &WHOLE, "laboratory,scenarios", name)?;
    Ok([whole, example_as(&bindgen, &FIGURE, group, name)?])
}

fn example_as(bindgen: &Path, how: &Build, scenarios: &str, name: &str) -> Result<PathBuf> {
    let Build { profile, optimise: level } = how;
    let label = format!("cargo build --profile {profile} --example {name} ({scenarios})");
    let mut build = cargo("build --package at-dawn-web --no-default-features");
    build.args(["--profile", profile, "--features", &format!("{scenarios},odds")]);
    build.args(["--example", name, "--target", setup::TARGET]);
    step(&label, build.env("CARGO_ENCODED_RUSTFLAGS", remap()))?;

    let package = target().join("bench").join(profile);
    let examples = target().join(setup::TARGET).join(profile).join("examples");
    let mut bind = program(bindgen);
    bind.args(["--target", "nodejs", "--out-dir"]).arg(&package);
    step("wasm-bindgen", bind.arg(examples.join(format!("{name}.wasm"))))?;
    optimise(&package.join(format!("{name}_bg.wasm")), level)?;
    // CommonJS, wherever a folder around says that scripts are modules.
    let script = package.join(format!("{name}.cjs"));
    std::fs::rename(package.join(format!("{name}.js")), &script)
        .map_err(|error| format!("{} cannot be renamed: {error}", script.display()))?;
    Ok(script)
}

fn optimise(module: &Path, level: &str) -> Result {
    // Run by Node.js, not as a program, so that it works on every system alike.
    let mut optimise = program("node");
    optimise.arg(www().join("node_modules/binaryen/bin/wasm-opt"));
    let words = level.split_whitespace().chain(OPTIMISE.split_whitespace());
    optimise.args(words).arg(module).arg("-o").arg(module);
    step("wasm-opt", &mut optimise)
}

/// The flag that keeps the folders of whoever builds the module out of the texts of its panics,
/// so that everyone builds the same bytes.
fn remap() -> String {
    let home = env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).map(PathBuf::from);
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let registry = cargo_home.or_else(|| Some(home?.join(".cargo"))).map(|it| it.join("registry"));
    let flag = |from: PathBuf| format!("--remap-path-prefix={}=registry", from.display());
    registry.map(flag).unwrap_or_default()
}
