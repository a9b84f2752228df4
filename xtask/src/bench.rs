//! Measuring the engine.

use std::env::consts::EXE_SUFFIX;

use crate::shell::{Result, cargo, program, step, target};
use crate::{setup, wasm};

/// Measures the engine natively, then one thread of it, its modules and plain objects in Node.js in turn.
pub fn bench() -> Result {
    setup::node()?;
    step("cargo bench", &mut cargo("bench --package at-dawn-benches"))?;
    let [module, figure] = wasm::example("speed", "two-generals")?;
    let native = "build --release --package at-dawn-core --example odds";
    step("cargo build --release (odds)", &mut cargo(native))?;
    let odds = target().join("release/examples").join(format!("odds{EXE_SUFFIX}"));
    let mut speed = program("node");
    speed.arg("web/examples/speed.mjs").args([module, figure, odds]);
    step("node web/examples/speed.mjs", &mut speed)
}
