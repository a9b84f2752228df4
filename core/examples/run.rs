//! Prints the run that a link names: in words, or with `--json` as one JSON object.
//!
//! `cargo run -q -p at-dawn-core --example run -- 'two-generals?lose=a2'`

mod terminal;

use std::process::ExitCode;

use at_dawn_core::catalogue;

const USAGE: &str = "run takes one link, and --json for JSON; --list names the presets";

fn main() -> ExitCode {
    terminal::answer(USAGE, |words| {
        if words.iter().any(|word| word == "--list") {
            return Ok(list());
        }
        let (link, json) = terminal::link(USAGE, words)?;
        let mut run = catalogue::ALL.open(&link);
        run.finish();
        let words = at_dawn_words::english(link.sheet());
        Ok(if json {
            run.report().json(&words).to_string()
        } else {
            run.story(&words).trim_end().to_string()
        })
    })
}

fn list() -> String {
    let mut lines = Vec::new();
    for sheet in catalogue::ALL.sheets() {
        lines.push(format!("{}: {}", sheet.title, sheet.about));
        for preset in sheet.presets {
            lines.push(format!("  {}\n    {}  ({})", preset.title, preset.link, preset.outcome));
        }
    }
    lines.join("\n")
}
