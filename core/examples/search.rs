//! Prints the fewest lies that break something in the scenario of a link, or that there are
//! none: in words, or with `--json` as one JSON object. How far it is goes to the standard error.
//! It ends after some seconds; with `--most N` after N strategies, however long they take.
//!
//! `cargo run -q -p at-dawn-core --example search -- 'generals?n=3'`

#![allow(
    clippy::disallowed_types,
    reason = "a program in a terminal has a clock; the core has none"
)]

mod terminal;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use at_dawn_core::catalogue;
use at_dawn_core::engine::ProcessId;
use at_dawn_core::link::Link;
use at_dawn_core::search::{Search, Searched};

const USAGE: &str = "search takes one link, --json for JSON and --most with a number of strategies";

/// How often it says how far it is.
const SAID_EVERY: Duration = Duration::from_secs(1);
/// Runs between two looks at the clock.
const SLICE: u64 = 64;

fn main() -> ExitCode {
    terminal::answer(USAGE, |mut words| {
        let most = terminal::number(&mut words, "--most", "a number of strategies")?;
        let (link, json) = terminal::link(USAGE, words)?;
        let search =
            catalogue::ALL.begin_search(&link, most).map_err(|refusal| refusal.to_string())?;
        let result = finished(search);
        Ok(if json { result.json().to_string() } else { told(&link, &result) })
    })
}

/// Searches to the end, and says meanwhile how far it is.
fn finished(mut search: Box<dyn Search>) -> Searched {
    let began = Instant::now();
    let mut said = began;
    while search.go_on(SLICE) {
        if said.elapsed() >= SAID_EVERY {
            said = Instant::now();
            eprintln!("{}", progress(&search.result(), began.elapsed()));
        }
    }
    search.result()
}

/// How far a search is, and how long it will take at most if it goes on as it did.
fn progress(result: &Searched, taken: Duration) -> String {
    let left = u64::from(result.left);
    let done = (1_000_000 - left).max(1);
    let seconds = taken.as_millis() * u128::from(left) / u128::from(done) / 1_000 + 1;
    let found = match &result.found {
        Some(found) => format!("{} found", lies(found.choices)),
        None => "nothing found yet".to_string(),
    };
    format!("{}, {found}; at most {seconds} s left.", strategies(result.tried))
}

fn lies(number: u32) -> String {
    if number == 1 { "1 lie".to_string() } else { format!("{number} lies") }
}

fn strategies(number: u64) -> String {
    match number {
        1 => "1 strategy was tried".to_string(),
        tried => format!("{tried} strategies were tried"),
    }
}

/// Who may lie: whom the link names, or whoever was placed.
fn placed(link: &Link, result: &Searched) -> String {
    let named = || {
        let all = (0..64).map(ProcessId).filter(|one| link.may_lie(*one));
        let all: Vec<String> = all.map(|one| one.0.to_string()).collect();
        format!(", where {} may lie", all.join(", "))
    };
    match result.traitors {
        None => named(),
        Some(0) => {
            ", where nobody was made to lie, because the link is not set up to bear any traitor"
                .to_string()
        }
        Some(1) => ", wherever one traitor is".to_string(),
        Some(number) => format!(", wherever {number} traitors are"),
    }
}

fn told(link: &Link, result: &Searched) -> String {
    let tried = strategies(result.tried);
    let placed = placed(link, result);
    let Some(found) = &result.found else {
        return if result.complete {
            format!(
                "No lies break anything with these dice and roads{placed}: {tried}, and no others can \
                 make a difference."
            )
        } else {
            format!("No lies that break anything were found; {tried}, of more{placed}.")
        };
    };
    if found.choices == 0 {
        return format!(
            "{}\nNobody lies, and {} is broken all the same{placed}.",
            found.run, found.property
        );
    }
    let breaks = if found.choices == 1 { "breaks" } else { "break" };
    let fewer = if result.complete { "no fewer do" } else { "fewer might" };
    let lies = lies(found.choices);
    format!("{}\n{lies} {breaks} {}; {fewer}{placed}. {tried}.", found.run, found.property)
}
