//! Prints how likely each outcome of a link's scenario is, exactly; with `--dice N` also how
//! often it came up in N runs, played on all cores, and with `--json` all of it as one JSON object.
//!
//! `cargo run -q -p at-dawn-core --example odds -- 'two-generals?loss=1/10' --dice 10000`

mod dice;
mod terminal;

use std::process::ExitCode;

use at_dawn_core::catalogue;
use at_dawn_core::json::Value;
use at_dawn_core::limits::MAX_WORK;
use at_dawn_core::link::{Link, Refusal};
use at_dawn_core::odds::{Chance, Odds, Progress, Tallied, decimal};
use at_dawn_core::sample::{Interval, Sample};
use at_dawn_core::scenario::Tally;

const USAGE: &str = "odds takes one link, --json for JSON, --dice with a number of runs and --threads \
                     with how many play them";

fn main() -> ExitCode {
    terminal::answer(USAGE, answer)
}

fn answer(mut words: Vec<String>) -> Result<String, String> {
    let dice = terminal::number(&mut words, "--dice", "a number of runs")?;
    let threads = terminal::number(&mut words, "--threads", "a number of threads")?;
    if threads == Some(0) {
        return Err("--threads takes a number of threads, at least 1, but got “0”.".to_string());
    }
    let (link, json) = terminal::link(USAGE, words)?;
    let sampled = dice.map(|runs| dice::throw(&link, runs, threads)).transpose();
    let sampled = sampled.map_err(|refusal| refusal.to_string())?;
    let mut spells = 0_u32;
    let exact = catalogue::ALL.odds_telling(&link, &mut |progress| {
        spells += 1;
        if spells.is_multiple_of(SILENT) {
            eprintln!("{}", far(progress));
        }
    });
    match (exact, &sampled) {
        (Err(refusal), None) => Err(format!("{refusal} Throw dice instead: --dice 10000.")),
        (exact, _) if json => Ok(as_json(&link, exact, sampled.as_ref())),
        (exact, _) => Ok(in_words(exact, sampled.as_ref())),
    }
}

/// How far counting is is said once in so many times: about every second, or sooner.
const SILENT: u32 = 64;

/// How far counting is.
fn far(Progress { found, followed, settled, work, held }: Progress) -> String {
    let (work, held) = (work * 100 / MAX_WORK, held / 1_000_000);
    format!(
        "{found} situations, {followed} followed, {settled} settled; {work}% of the work, {held} MB"
    )
}

fn as_json(link: &Link, exact: Result<Odds, Refusal>, sampled: Option<&Sample>) -> String {
    let mut fields = vec![("link".to_string(), Value::Text(link.to_string()))];
    match exact {
        Ok(odds) => fields.extend(odds.fields()),
        // Nothing was counted: only the dice have spoken.
        Err(refusal) => {
            fields.push(("runs".to_string(), Value::Null));
            fields.push(("outcomes".to_string(), Value::Null));
            fields.push(("refused".to_string(), Value::Text(refusal.to_string())));
        }
    }
    if let Some(sample) = sampled {
        fields.push(("sampled".to_string(), sample.json()));
    }
    Value::Object(fields).to_string()
}

fn in_words(exact: Result<Odds, Refusal>, sampled: Option<&Sample>) -> String {
    let mut lines = Vec::new();
    match exact {
        Ok(odds) => {
            let runs = odds.runs.as_ref().map(|runs| short(&runs.to_string()));
            let runs = runs.unwrap_or_else(|| "no end of".to_string());
            lines.push(format!("{}\n\n{runs} runs, counted exactly", odds.link));
            for (word, chance) in &odds.outcomes {
                lines.push(format!("{word:>11}   {}", written(chance)));
            }
            lines.push(String::new());
            let shown = |one: &&Tallied| one.reports.iter().any(|it| *it != Tally::Distribution);
            for tallied in odds.census.iter().filter(shown) {
                if let Some(mean) = &tallied.mean {
                    lines.push(format!("{:>11}   {}", tallied.name, written(mean)));
                }
            }
        }
        Err(refusal) => lines.push(refusal.to_string()),
    }
    if let Some(sample) = sampled {
        lines.push(format!("\n{} runs with dice", sample.runs));
        for (word, count) in &sample.outcomes {
            let Interval { low, high } = Interval::of(*count, sample.runs);
            let [low, high] =
                [low, high].map(|share| format!("{}.{:02}%", share / 10_000, share / 100 % 100));
            lines.push(format!("{word:>11}   {count}  ({low} to {high})"));
        }
        if sample.cut_off > 0 {
            lines.push(format!("{:>11}   {}", "cut off", sample.cut_off));
        }
    }
    lines.join("\n")
}

/// A chance exactly, where that is short enough to read, and as a decimal.
fn written(chance: &Chance) -> String {
    let exact = chance.to_string();
    if exact.len() > 40 {
        format!("≈ {}", decimal(chance))
    } else {
        format!("{exact} ≈ {}", decimal(chance))
    }
}

/// A long number by its beginning and its length.
fn short(digits: &str) -> String {
    match digits.len() {
        0..=40 => digits.to_string(),
        length => format!("{}… ({length} digits)", &digits[..12]),
    }
}
