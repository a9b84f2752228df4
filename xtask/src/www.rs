//! Building and checking the page.

use std::path::Path;

use crate::browsers::Browsers;
use crate::shell::{Result, program, run, www};
use crate::{setup, wasm};

/// Prints the size of each script and module of the built page, plain and compressed.
const SIZES: &str = r#"
const { readdirSync, readFileSync } = require("node:fs");
const { gzipSync } = require("node:zlib");
const row = (name, plain, packed) =>
  console.log(name.padEnd(40) + String(plain).padStart(10) + String(packed).padStart(10));
row("file", "bytes", "gzip");
for (const name of readdirSync("dist", { recursive: true }).sort()) {
  if (!/\.(wasm|js|css|html)$/.test(name)) continue;
  const bytes = readFileSync("dist/" + name);
  row(name, bytes.length, gzipSync(bytes, { level: 9 }).length);
}
"#;

/// Builds the page into `www/dist` and prints the sizes of its files.
pub fn build() -> Result {
    wasm::build()?;
    setup::script("build", &[], &[])?;
    run("sizes", program("node").args(["--eval", SIZES]).current_dir(www()))
}

/// Builds the page alone into `www/dist`, as soon as can be: nothing is made small or fast.
pub fn build_page() -> Result {
    let _ = wasm::whole()?;
    setup::script("build:page", &[], &[])
}

/// Checks the types and the style of the page's sources.
pub fn check() -> Result {
    // The types of the module are part of what is checked.
    wasm::types()?;
    setup::script("check", &[], &[])
}

/// Builds the page, tests what needs no browser, and tries the rest in both browsers.
pub fn test(browsers: &Browsers) -> Result {
    build()?;
    let places = places(browsers);
    for script in ["test:unit", "test:package", "test:browser"] {
        setup::script(script, &[], &places)?;
    }
    Ok(())
}

/// Builds the page and tries only what `words` ask for, in both browsers.
pub fn try_cases(browsers: &Browsers, words: &[&str]) -> Result {
    build()?;
    setup::script("test:browser", words, &places(browsers))
}

/// The browsers, as the page's scripts are told of them.
fn places(browsers: &Browsers) -> [(&str, &Path); 2] {
    [("CHROMIUM", &browsers.chromium), ("FIREFOX", &browsers.firefox)]
}
