//! Prints the fewest lies that break something in the scenario of a link, or that there are
//! none: in words, or with `--json` as one JSON object.
//!
//! `cargo run -q -p at-dawn-core --example search -- 'generals?n=3'`

use std::io::Write;
use std::process::ExitCode;

use at_dawn_core::link::{Link, Refusal};
use at_dawn_core::search::{self, Searched};

const USAGE: &str = "search takes one link, and --json for JSON";

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
            _ if link.is_none() && !argument.starts_with("--") => link = Some(argument),
            _ => return refuse(&format!("{USAGE}, but got “{argument}”.")),
        }
    }
    let Some(link) = link else { return refuse(&format!("{USAGE}, but got nothing.")) };
    match searched(&link) {
        Ok(result) if json => say(&result.json().to_string()),
        Ok(result) => say(&told(&result)),
        Err(refusal) => return refuse(refusal.sentence()),
    }
    ExitCode::SUCCESS
}

fn searched(link: &str) -> Result<Searched, Refusal> {
    let link: Link = link.parse()?;
    search::search(&link)
}

fn told(result: &Searched) -> String {
    let tried = match result.tried {
        1 => "1 strategy".to_string(),
        tried => format!("{tried} strategies"),
    };
    let Some(found) = &result.found else {
        return if result.complete {
            format!("No lies break anything: all {tried} were tried.")
        } else {
            format!("No lies that break anything were found; {tried} were tried, of more.")
        };
    };
    let lies = if found.choices == 1 { "1 lie breaks" } else { "lies break" };
    let lies =
        if found.choices == 1 { lies.to_string() } else { format!("{} {lies}", found.choices) };
    let fewer = if result.complete { "no fewer do" } else { "fewer might" };
    format!("{}\n{lies} {}; {fewer}. {tried} were tried.", found.run, found.property)
}

/// Prints; nobody may be listening any more, as behind `head`, and that is no failure.
fn say(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

fn refuse(sentence: &str) -> ExitCode {
    eprintln!("{sentence}");
    ExitCode::from(2)
}
