//! Building and checking the page.

use std::path::Path;

use crate::browsers::{self, Browsers};
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
  // What is shown of links is alike, and there is much of it.
  if (/^runs/.test(name) || !/\.(wasm|js|css|html)$/.test(name)) continue;
  const bytes = readFileSync("dist/" + name);
  row(name, bytes.length, gzipSync(bytes, { level: 9 }).length);
}
"#;

/// Builds the page into `www/dist` and prints the sizes of its files; for a site at an address with
/// what is shown to whoever is sent a link.
pub fn build(at: Option<&str>) -> Result {
    let chromium = at.map(|_| browsers::chromium()).transpose()?;
    wasm::build()?;
    let site = at.map(|at| ("AT_DAWN_AT", Path::new(at)));
    let browser = chromium.as_deref().map(|place| ("CHROMIUM", place));
    around(&site.into_iter().chain(browser).collect::<Vec<_>>())
}

/// Builds the page around the modules that are there.
fn around(variables: &[(&str, &Path)]) -> Result {
    setup::script("build", &[], variables)?;
    run("sizes", program("node").args(["--eval", SIZES]).current_dir(www()))
}

/// Builds the page alone into `www/dist`, as soon as can be: nothing is made small or fast.
pub fn build_page() -> Result {
    let _ = wasm::whole()?;
    setup::script("build:page", &[], &[])
}

/// Checks the types and the style of the page's sources; those of the module are there.
pub fn check() -> Result {
    setup::script("check", &[], &[])
}

/// Builds the page around the modules that are there, also in languages that nobody speaks, tests
/// what needs no browser, and tries the rest in both browsers.
pub fn test(browsers: &Browsers) -> Result {
    setup::packages_beside()?;
    around(&[])?;
    let places = places(browsers);
    for script in ["build:pseudo", "test:unit", "test:package", "test:browser"] {
        setup::script(script, &[], &places)?;
    }
    Ok(())
}

/// Builds the page and tries only what `words` ask for, in both browsers.
pub fn try_cases(browsers: &Browsers, words: &[&str]) -> Result {
    build(None)?;
    setup::script("build:pseudo", &[], &[])?;
    setup::script("test:browser", words, &places(browsers))
}

/// The browsers, as the page's scripts are told of them.
fn places(browsers: &Browsers) -> [(&str, &Path); 2] {
    [("CHROMIUM", &browsers.chromium), ("FIREFOX", &browsers.firefox)]
}
