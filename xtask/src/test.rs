//! Running the tests, part by part.

use std::path::Path;
use std::process::Command;
use std::thread::{self, Scope, ScopedJoinHandle};
use std::time::{Duration, Instant};

use crate::browsers::browsers;
use crate::setup::{self, TARGET};
use crate::shell::{Result, cargo, longest, program, seconds, step, target};
use crate::tools::{self, Tools};
use crate::{check, new, wasm, www};

/// A part of the tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The layout of the Rust sources.
    Format,
    /// Lints of Rust and TypeScript, and types.
    Lint,
    /// The documentation.
    Doc,
    /// All Rust tests, on this machine.
    Native,
    /// A new scenario, in a copy.
    New,
    /// The Rust tests that run everywhere, in both browsers.
    Wasm,
    /// The built page, in both browsers.
    Page,
}

impl Part {
    /// Every part, in the order they are run in: what fails soonest comes first.
    pub const ALL: [Self; 7] =
        [Self::Format, Self::Lint, Self::Doc, Self::Native, Self::New, Self::Wasm, Self::Page];

    /// The part of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }

    /// The name of the part on the command line.
    const fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Lint => "lint",
            Self::Doc => "doc",
            Self::Native => "native",
            Self::New => "new",
            Self::Wasm => "wasm",
            Self::Page => "page",
        }
    }

    /// Runs the part.
    fn run(self) -> Result {
        match self {
            Self::Format => check::format(),
            Self::Lint => check::lint(),
            Self::Doc => check::doc(),
            Self::Native => native(),
            Self::New => new::try_new(),
            Self::Wasm => everywhere(),
            Self::Page => www::test(&browsers()?),
        }
    }
}

/// Runs `parts` until one fails, and sums up what came of them.
pub fn test(parts: &[Part]) -> Result {
    thread::scope(|scope| run(scope, parts))
}

/// The same, with the modules of the page being built beside the parts that come before it: they
/// are linked on one core, one after the other.
fn run<'scope>(scope: &'scope Scope<'scope, '_>, parts: &[Part]) -> Result {
    let mut modules = None;
    let mut passed: Vec<(Part, Duration)> = Vec::new();
    let began = Instant::now();
    if parts.contains(&Part::Wasm) {
        // Before anything else: the lints take one of them.
        tools::for_browsers()?;
    }
    for (index, &part) in parts.iter().enumerate() {
        println!("\n== {} ==", part.name());
        let part_began = Instant::now();
        // The lints build one of them themselves.
        if parts.contains(&Part::Page) && !matches!(part, Part::Format | Part::Lint) {
            modules.get_or_insert_with(|| scope.spawn(wasm::build));
        }
        let built = modules.take_if(|_| part == Part::Page).map_or(Ok(()), built);
        let result = built.and_then(|()| part.run());
        if let Err(sentence) = result {
            summary(&passed);
            println!("{:<8} FAILED", part.name());
            for skipped in &parts[index + 1..] {
                println!("{:<8} not run", skipped.name());
            }
            return Err(format!("`{}` failed: {sentence}", part.name()));
        }
        passed.push((part, part_began.elapsed()));
    }
    summary(&passed);
    println!("All that was asked for passed, in {}.", seconds(began.elapsed()));
    Ok(())
}

/// What came of building the modules.
fn built(modules: ScopedJoinHandle<'_, Result>) -> Result {
    modules.join().unwrap_or_else(|_| Err("building the modules broke off".to_owned()))
}

/// Prints the parts that passed.
fn summary(passed: &[(Part, Duration)]) {
    println!("\n== summary ==");
    for &(part, time) in passed {
        println!("{:<8} passed in {}", part.name(), seconds(time));
    }
    println!("The steps that took longest:");
    for (label, time) in longest(10) {
        println!("{:>9} {label}", seconds(time));
    }
}

/// Runs the tests of the packages that have any for this machine.
fn native() -> Result {
    let packages = "-p at-dawn-core -p at-dawn-tests -p xtask";
    // Not the examples: they are checked with the lints, and building them takes longer than that.
    let tests = format!("test {packages} --lib --bins --tests");
    step("cargo test (native)", at_once(&mut cargo(&tests)))?;
    // The same packages, so that what they ask of others stays the same and nothing is built anew.
    let examples = format!("test {packages} --doc");
    step("cargo test --doc", at_once(&mut cargo(&examples)))
}

/// Has Cargo keep nothing for building a part of it again: keeping that takes as long again as
/// building does, and the tests of a change are all built anew. Nor does it note for a debugger which
/// line is where: what fails says its own.
pub fn at_once(command: &mut Command) -> &mut Command {
    command.env("CARGO_INCREMENTAL", "0").env("CARGO_PROFILE_DEV_DEBUG", "false")
}

/// The packages with wasm tests, and the one binary of tests that each of them has. Named together,
/// so that what they ask of others is the same whoever builds them, and nothing is built twice.
const EVERYWHERE: [&str; 6] = ["-p", "at-dawn-tests", "-p", "at-dawn-web", "--test", "everywhere"];

/// Runs the wasm tests in both browsers at once.
fn everywhere() -> Result {
    setup::target()?;
    let browsers = browsers()?;
    let tools = tools::for_browsers()?;
    let mut build = cargo("build --tests");
    build.args(["--target", TARGET]).args(EVERYWHERE);
    step("cargo build --tests (wasm)", at_once(&mut build))?;
    let chrome = ["--chrome", "--chromedriver"];
    let firefox = ["--firefox", "--geckodriver"];
    thread::scope(|scope| {
        let other = scope.spawn(|| in_browser(&tools, firefox, &tools.geckodriver));
        in_browser(&tools, chrome, &browsers.chromedriver)?;
        other.join().unwrap_or_else(|_| Err("the tests in Firefox broke off".to_owned()))
    })
}

/// Runs the wasm tests in the browser of one driver.
fn in_browser(tools: &Tools, [browser, option]: [&str; 2], driver: &Path) -> Result {
    let label = format!("wasm-pack test --headless {browser}");
    let mut command = program(&tools.wasm_pack);
    // What it would fetch is there.
    command.args(["test", "--headless", browser, "--mode", "no-install", option]).arg(driver);
    // In the folder of one of them: any would do.
    command.arg("web").args(EVERYWHERE);
    // The runner takes the first driver that is set, so no other may be.
    for other in ["GECKODRIVER", "SAFARIDRIVER", "CHROMEDRIVER", "MSEDGEDRIVER"] {
        command.env_remove(other).env_remove(format!("{other}_REMOTE"));
    }
    command
        .env("PATH", tools.search_path())
        .env("CARGO_TARGET_DIR", target())
        .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60");
    step(&label, at_once(&mut command))
}
