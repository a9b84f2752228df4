//! Prints the run that a link names: in words, or with `--json` as one JSON object.
//!
//! `cargo run -q -p at-dawn-core --example run -- 'two-generals?lose=a2'`

use std::io::Write;
use std::process::ExitCode;

use at_dawn_core::laboratory;
use at_dawn_core::link::{Link, Refusal};
use at_dawn_core::scenario;

const USAGE: &str = "run takes one link, and --json for JSON; --list names the presets";

fn main() -> ExitCode {
    let mut json = false;
    let mut link = None;
    // What is not text is refused like any other argument, in words.
    let arguments = std::env::args_os().skip(1).map(|one| one.to_string_lossy().into_owned());
    for argument in arguments {
        match argument.as_str() {
            "--json" => json = true,
            "--help" | "-h" => {
                say(&format!("{USAGE}."));
                return ExitCode::SUCCESS;
            }
            "--list" => {
                say(&list());
                return ExitCode::SUCCESS;
            }
            _ if link.is_none() && !argument.starts_with("--") => link = Some(argument),
            _ => return refuse(&format!("{USAGE}, but got “{argument}”.")),
        }
    }
    let Some(link) = link else { return refuse(&format!("{USAGE}, but got nothing.")) };
    match print(&link, json) {
        Ok(text) => {
            say(&text);
            ExitCode::SUCCESS
        }
        Err(refusal) => refuse(refusal.sentence()),
    }
}

fn print(link: &str, json: bool) -> Result<String, Refusal> {
    let link: Link = link.parse()?;
    let mut run = laboratory::open(&link);
    run.finish();
    Ok(if json { run.report().json().to_string() } else { run.story().trim_end().to_string() })
}

fn list() -> String {
    let mut lines = Vec::new();
    for sheet in scenario::sheets() {
        lines.push(format!("{}: {}", sheet.title, sheet.about));
        for preset in sheet.presets {
            lines.push(format!("  {}\n    {}  ({})", preset.title, preset.link, preset.outcome));
        }
    }
    lines.join("\n")
}

/// Prints; nobody may be listening any more, as behind `head`, and that is no failure.
fn say(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

fn refuse(sentence: &str) -> ExitCode {
    eprintln!("{sentence}");
    ExitCode::from(2)
}
