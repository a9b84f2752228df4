//! The checks that run nothing of the product.

use crate::setup::{self, TARGET};
use crate::shell::{Result, cargo, step};
use crate::www;

/// All checks.
pub fn check() -> Result {
    format()?;
    lint()?;
    doc()
}

/// Whether the Rust sources are laid out as rustfmt would.
pub fn format() -> Result {
    step("cargo fmt --check", &mut cargo("fmt --all --check"))
}

/// Whether clippy, the TypeScript compiler and the page's linter have nothing to say.
pub fn lint() -> Result {
    let native = "clippy --workspace --all-targets -- -D warnings";
    step("clippy (native)", &mut cargo(native))?;
    setup::target()?;
    // The engine is linted with them, as what they depend on.
    let wasm = format!(
        "clippy --target {TARGET} -p at-dawn-web -p at-dawn-tests --lib --tests -- -D warnings"
    );
    step("clippy (wasm)", &mut cargo(&wasm))?;
    let figure = "clippy -p at-dawn-web --lib --no-default-features --features alone";
    let mut figure = cargo(&format!("{figure} --target {TARGET}"));
    step("clippy (figure)", figure.args(["--", "-D", "warnings"]))?;
    www::check()
}

/// Whether the documentation builds without a warning.
pub fn doc() -> Result {
    let mut doc = cargo("doc --workspace --no-deps");
    step("cargo doc", doc.env("RUSTDOCFLAGS", "-D warnings"))
}
