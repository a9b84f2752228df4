//! Building the modules that the page loads.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use crate::finish::{self, Finisher};
use crate::shell::{Result, cargo, output, program, step, target, www};
use crate::{setup, tools};

/// The name of the module's files.
pub const MODULE: &str = "at_dawn_web";

/// How a module is built: by which profile of Cargo, and with which features.
struct Build {
    profile: &'static str,
    features: &'static str,
}

/// The module with everything: a laboratory searches and tries.
const WHOLE: Build = Build { profile: "release", features: "laboratory" };
/// A module with one group: a figure is to be loaded fast.
const FIGURE: Build = Build { profile: "figure", features: "alone" };

/// What the web crate is told of the group whose module it is to be.
const GROUP: &str = "AT_DAWN_GROUP";

/// Builds the module with everything into `www/pkg`, and each group's into a folder there. While
/// Cargo makes one module, those before it are bound and optimised.
pub fn build() -> Result {
    setup::target()?;
    setup::packages()?;
    let finisher = Finisher { bindgen: tools::wasm_bindgen()?, target: "web" };
    let package = www().join("pkg");
    let whole = compile(&WHOLE, None, &package)?;
    finisher.bind_only(&whole)?;
    let groups = groups()?;
    finish::beside(&finisher, |ready| {
        ready(whole);
        for group in &groups {
            ready(compile(&FIGURE, Some(group), &package.join(group))?);
        }
        Ok(())
    })
}

/// Builds the module with everything and binds it, but does not optimise it; returns the groups of
/// scenarios. On a machine that has nothing the tools for that are built beside it.
pub fn whole() -> Result<Vec<String>> {
    setup::target()?;
    thread::scope(|scope| {
        let bindgen = scope.spawn(tools::wasm_bindgen);
        let packages = scope.spawn(setup::packages);
        let whole = compile(&WHOLE, None, &www().join("pkg"))?;
        let broken = || "setting up broke off".to_owned();
        packages.join().map_err(|_| broken())??;
        let bindgen = bindgen.join().map_err(|_| broken())??;
        Finisher { bindgen, target: "web" }.bind_only(&whole)
    })?;
    groups()
}

/// Builds the module with everything as soon as can be, and binds it: for whoever only asks it.
pub fn quick() -> Result {
    setup::target()?;
    setup::packages()?;
    let label = format!("cargo build ({}, whole)", setup::TARGET);
    let mut build = cargo("build --package at-dawn-web --lib");
    step(&label, build.args(["--target", setup::TARGET]).env_remove(GROUP))?;
    let built = target().join(setup::TARGET).join("debug").join(format!("{MODULE}.wasm"));
    let module = finish::Module::aside("quick", &built, &www().join("pkg"))?;
    Finisher { bindgen: tools::wasm_bindgen()?, target: "web" }.bind_only(&module)?;
    groups().map(|_| ())
}

/// Asks the module with everything for the groups of scenarios, each of which has a module of its
/// own, and has what is known of them written beside it.
fn groups() -> Result<Vec<String>> {
    let told = output(program("node").arg("build/scenarios.mjs").current_dir(www()));
    let told = told.ok_or("the module does not say which scenarios there are")?;
    Ok(told.lines().map(str::to_owned).collect())
}

/// Builds the module with everything and binds it: all that is known of its types. Those of the
/// groups are the same class over fewer scenarios, and only have to be there.
pub fn types() -> Result {
    let groups = whole()?;
    let package = www().join("pkg");
    let name = format!("{MODULE}.d.ts");
    let types = package.join(&name);
    groups.iter().map(|group| package.join(group)).try_for_each(|folder| {
        let place = folder.join(&name);
        if place.is_file() {
            return Ok(());
        }
        let copied = fs::create_dir_all(&folder).and_then(|()| fs::copy(&types, &place));
        copied.map(|_| ()).map_err(|error| format!("{}: {error}", place.display()))
    })
}

/// Has Cargo build a module with a group of scenarios, or with all, and puts it aside: the next one
/// is called the same.
fn compile(how: &Build, group: Option<&str>, package: &Path) -> Result<finish::Module> {
    let profile = how.profile;
    let name = group.unwrap_or("whole");
    let label = format!("cargo build --profile {profile} ({}, {name})", setup::TARGET);
    step(&label, for_web(how, how.features, group).arg("--lib"))?;
    let file = format!("{MODULE}.wasm");
    let built = target().join(setup::TARGET).join(profile).join(&file);
    finish::Module::aside(name, &built, package)
}

/// Cargo, to build something of the web crate.
fn for_web(how: &Build, features: &str, group: Option<&str>) -> Command {
    let mut build = cargo("build --package at-dawn-web --no-default-features");
    build.args(["--profile", how.profile, "--target", setup::TARGET]);
    build.args(["--features", features]).env("CARGO_ENCODED_RUSTFLAGS", remap());
    match group {
        Some(group) => build.env(GROUP, group),
        None => build.env_remove(GROUP),
    };
    build
}

/// Builds an example of the web crate for Node.js, as the module with everything is built and as
/// a figure's is; returns the scripts that load them.
pub fn example(name: &str, group: &str) -> Result<[PathBuf; 2]> {
    setup::target()?;
    setup::packages()?;
    let finisher = Finisher { bindgen: tools::wasm_bindgen()?, target: "nodejs" };
    let whole = example_as(&finisher, &WHOLE, None, name)?;
    Ok([whole, example_as(&finisher, &FIGURE, Some(group), name)?])
}

fn example_as(
    finisher: &Finisher,
    how: &Build,
    group: Option<&str>,
    name: &str,
) -> Result<PathBuf> {
    let profile = how.profile;
    let label = format!("cargo build --profile {profile} --example {name}");
    // An example brings a standard library along, as whatever only measures may.
    step(&label, for_web(how, "odds", group).args(["--example", name]))?;

    let package = target().join("bench").join(profile);
    let built = target().join(setup::TARGET).join(profile).join(format!("examples/{name}.wasm"));
    let label = format!("{name} {profile}");
    finisher.finish(&finish::Module::aside(&label, &built, &package)?)?;
    // CommonJS, wherever a folder around says that scripts are modules.
    let script = package.join(format!("{name}.cjs"));
    fs::copy(package.join(format!("{name}.js")), &script)
        .map_err(|error| format!("{} cannot be written: {error}", script.display()))?;
    Ok(script)
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
