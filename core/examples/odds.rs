//! Prints how likely each outcome of a link's scenario is, exactly; with `--dice N` also how
//! often it came up in N runs, and with `--json` all of it as one JSON object.
//!
//! `cargo run -q -p at-dawn-core --example odds -- 'two-generals?loss=1/10' --dice 10000`

use std::io::Write;
use std::process::ExitCode;

use at_dawn_core::laboratory;
use at_dawn_core::link::{Link, Refusal};
use at_dawn_core::odds::{Odds, Sample};
use at_dawn_core::report::Value;

const USAGE: &str = "odds takes one link, --json for JSON and --dice with a number of runs";

fn main() -> ExitCode {
    // What is not text is refused like any other argument, in words.
    let arguments = std::env::args_os().skip(1).map(|one| one.to_string_lossy().into_owned());
    match answer(arguments) {
        Ok(text) => {
            // Nobody may be listening any more, as behind `head`: that is no failure.
            let _ = writeln!(std::io::stdout(), "{text}");
            ExitCode::SUCCESS
        }
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::from(2)
        }
    }
}

fn answer(mut arguments: impl Iterator<Item = String>) -> Result<String, String> {
    let (mut json, mut dice, mut link) = (false, None, None);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--json" => json = true,
            "--dice" => {
                let runs = arguments.next().unwrap_or_default();
                let number = runs.parse::<u64>();
                dice =
                    Some(number.map_err(|_| {
                        format!("--dice takes a number of runs, but got “{runs}”.")
                    })?);
            }
            _ if link.is_none() && !argument.starts_with("--") => link = Some(argument),
            _ => return Err(format!("{USAGE}, but got “{argument}”.")),
        }
    }
    let link = link.ok_or_else(|| format!("{USAGE}, but got nothing."))?;
    let link: Link = link.parse().map_err(|refusal: Refusal| refusal.to_string())?;
    let sampled = dice.map(|runs| laboratory::sample(&link, runs)).transpose();
    let sampled = sampled.map_err(|refusal| refusal.to_string())?;
    let exact = laboratory::odds(&link);
    match (exact, &sampled) {
        (Err(refusal), None) => Err(refusal.to_string()),
        (exact, _) if json => Ok(as_json(&link, exact.ok().as_ref(), sampled.as_ref())),
        (exact, _) => Ok(in_words(exact, sampled.as_ref())),
    }
}

fn as_json(link: &Link, exact: Option<&Odds>, sampled: Option<&Sample>) -> String {
    let mut fields = vec![("link".to_string(), Value::Text(link.to_string()))];
    match exact {
        Some(odds) => fields.extend(odds.fields()),
        // Too many to count: only the dice have spoken.
        None => {
            fields.push(("runs".to_string(), Value::Null));
            fields.push(("outcomes".to_string(), Value::Null));
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
            lines.push(format!("{}\n\n{} runs, counted exactly", odds.link, odds.runs));
            for (word, chance) in &odds.outcomes {
                lines.push(format!("{word:>10}   {chance}"));
            }
        }
        Err(refusal) => lines.push(refusal.to_string()),
    }
    if let Some(sample) = sampled {
        lines.push(format!("\n{} runs with dice", sample.runs));
        for (word, count) in &sample.outcomes {
            lines.push(format!("{word:>10}   {count}"));
        }
    }
    lines.join("\n")
}
