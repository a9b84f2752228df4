//! Measuring the engine.

use crate::setup;
use crate::shell::{Result, cargo, program, step};

/// Measures the engine natively, then its plain counterpart in Node.js.
pub fn bench() -> Result {
    setup::node()?;
    step("cargo bench", &mut cargo("bench --package at-dawn-core --benches"))?;
    step("node core/benches/plain.mjs", program("node").arg("core/benches/plain.mjs"))
}
