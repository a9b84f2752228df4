//! Prints the run that a link names: in words, or with `--json` as one JSON object.
//!
//! `cargo run -q -p at-dawn-core --example run -- 'two-generals?lose=a2'`

use std::process::ExitCode;

use at_dawn_core::laboratory;
use at_dawn_core::link::{Link, Refusal};
use at_dawn_core::scenario;

const USAGE: &str = "run takes one link, and --json for JSON; --list names the presets";

fn main() -> ExitCode {
    let mut json = false;
    let mut link = None;
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--json" => json = true,
            "--list" => {
                list();
                return ExitCode::SUCCESS;
            }
            _ if link.is_none() && !argument.starts_with("--") => link = Some(argument),
            _ => return refuse(&format!("{USAGE}, but got “{argument}”.")),
        }
    }
    let Some(link) = link else { return refuse(&format!("{USAGE}, but got nothing.")) };
    match print(&link, json) {
        Ok(text) => {
            println!("{text}");
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

fn list() {
    for sheet in scenario::sheets() {
        println!("{}: {}", sheet.title, sheet.about);
        for preset in sheet.presets {
            println!("  {}\n    {}  ({})", preset.title, preset.link, preset.outcome);
        }
    }
}

fn refuse(sentence: &str) -> ExitCode {
    eprintln!("{sentence}");
    ExitCode::from(2)
}
