//! Prints the run that a link names: in words, or with `--json` as one JSON object; in English, or
//! with `--in` and its tag in another language.
//!
//! `cargo run -q -p at-dawn-core --example run -- 'two-generals?lose=a2'`

mod terminal;

use std::process::ExitCode;

use at_dawn_core::catalogue;
use at_dawn_words::Wording;

const USAGE: &str =
    "run takes one link, --json for JSON, and --in with a language; --list names the presets";

fn main() -> ExitCode {
    terminal::answer(USAGE, |mut words| {
        if words.iter().any(|word| word == "--list") {
            return Ok(list());
        }
        let language = terminal::text(&mut words, "--in", "a language")?;
        let (link, json) = terminal::link(USAGE, words)?;
        let mut run = catalogue::ALL.open(&link);
        run.finish();
        let words = Wording::of(language.as_deref().unwrap_or("en"), link.sheet())?;
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
        let words = at_dawn_words::english(sheet);
        lines.push(format!("{}: {}", words.text("title"), words.text("about")));
        for preset in sheet.presets {
            let title = words.text(&format!("preset-{}", preset.name));
            lines.push(format!("  {title}\n    {}  ({})", preset.link, preset.outcome));
        }
    }
    lines.join("\n")
}
