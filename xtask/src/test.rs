//! Running the tests, part by part.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::browsers::browsers;
use crate::setup::{self, TARGET};
use crate::shell::{Result, cargo, seconds, step};
use crate::{check, tools, www};

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
    /// The Rust tests that run everywhere, in both browsers.
    Wasm,
    /// The built page, in both browsers.
    Page,
}

impl Part {
    /// Every part, in the order they are run in: what fails soonest comes first.
    pub const ALL: [Self; 6] =
        [Self::Format, Self::Lint, Self::Doc, Self::Native, Self::Wasm, Self::Page];

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
            Self::Native => step("cargo test (native)", &mut cargo("test --workspace")),
            Self::Wasm => wasm(),
            Self::Page => www::test(&browsers()?),
        }
    }
}

/// Runs `parts` until one fails, and sums up what came of them.
pub fn test(parts: &[Part]) -> Result {
    let mut passed: Vec<(Part, Duration)> = Vec::new();
    let began = Instant::now();
    for (index, &part) in parts.iter().enumerate() {
        println!("\n== {} ==", part.name());
        let part_began = Instant::now();
        let result = part.run();
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

/// Prints the parts that passed.
fn summary(passed: &[(Part, Duration)]) {
    println!("\n== summary ==");
    for &(part, time) in passed {
        println!("{:<8} passed in {}", part.name(), seconds(time));
    }
}

/// Runs the wasm tests in both browsers.
fn wasm() -> Result {
    setup::target()?;
    let browsers = browsers()?;
    let runner = tools::test_runner()?;
    let geckodriver = tools::geckodriver()?;
    in_browser("Chromium", &runner, "CHROMEDRIVER", &browsers.chromedriver)?;
    in_browser("Firefox", &runner, "GECKODRIVER", &geckodriver)
}

/// Runs the wasm tests in the browser of one driver.
fn in_browser(name: &str, runner: &Path, variable: &str, driver: &Path) -> Result {
    let tests = format!("test --target {TARGET} -p at-dawn-tests -p at-dawn-web --tests");
    let mut command = cargo(&tests);
    // The runner takes the first driver that is set, so no other may be.
    for other in ["GECKODRIVER", "SAFARIDRIVER", "CHROMEDRIVER", "MSEDGEDRIVER"] {
        command.env_remove(other).env_remove(format!("{other}_REMOTE"));
    }
    command
        .env(variable, driver)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        // Tests that do not say where they run would run in Node.js otherwise.
        .env("WASM_BINDGEN_USE_BROWSER", "1")
        .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60");
    step(&format!("cargo test (wasm, {name})"), &mut command)
}
