//! The checks that run nothing of the product.

use std::thread;

use crate::setup::{self, TARGET};
use crate::shell::{Result, cargo, step};
use crate::{wasm, www};

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
///
/// The module, whose types are part of what is checked, is built beside the lints: linking it takes
/// one core, and they wait for no more than it.
pub fn lint() -> Result {
    setup::target()?;
    thread::scope(|scope| {
        let types = scope.spawn(wasm::types);
        let lints = clippy();
        let types =
            types.join().unwrap_or_else(|_| Err("building the module broke off".to_owned()));
        lints.and(types)
    })?;
    www::check()
}

fn clippy() -> Result {
    let native = "clippy --workspace --all-targets -- -D warnings";
    step("clippy (native)", &mut cargo(native))?;
    // The engine is linted with them, as what they depend on.
    let wasm = format!(
        "clippy --target {TARGET} -p at-dawn-web -p at-dawn-tests --lib --tests -- -D warnings"
    );
    step("clippy (wasm)", &mut cargo(&wasm))?;
    let figure = "clippy -p at-dawn-web --lib --no-default-features --features alone";
    let mut figure = cargo(&format!("{figure} --target {TARGET}"));
    step("clippy (figure)", figure.args(["--", "-D", "warnings"]))
}

/// Whether the documentation builds without a warning.
pub fn doc() -> Result {
    let mut doc = cargo("doc --workspace --no-deps");
    step("cargo doc", doc.env("RUSTDOCFLAGS", "-D warnings"))
}
