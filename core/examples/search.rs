//! Prints the fewest lies that break something in the scenario of a link, or that there are
//! none: in words, or with `--json` as one JSON object.
//!
//! `cargo run -q -p at-dawn-core --example search -- 'generals?n=3'`

mod terminal;

use std::process::ExitCode;

use at_dawn_core::search::{self, Searched};

const USAGE: &str = "search takes one link, and --json for JSON";

fn main() -> ExitCode {
    terminal::answer(USAGE, |words| {
        let (link, json) = terminal::link(USAGE, words)?;
        let result = search::search(&link).map_err(|refusal| refusal.to_string())?;
        Ok(if json { result.json().to_string() } else { told(&result) })
    })
}

fn told(result: &Searched) -> String {
    let tried = match result.tried {
        1 => "1 strategy was tried".to_string(),
        tried => format!("{tried} strategies were tried"),
    };
    let Some(found) = &result.found else {
        return if result.complete {
            format!(
                "No lies break anything with these dice and roads: {tried}, and there are no more."
            )
        } else {
            format!("No lies that break anything were found; {tried}, of more.")
        };
    };
    let lies = match found.choices {
        1 => "1 lie breaks".to_string(),
        choices => format!("{choices} lies break"),
    };
    let fewer = if result.complete { "no fewer do" } else { "fewer might" };
    format!("{}\n{lies} {}; {fewer}. {tried}.", found.run, found.property)
}
