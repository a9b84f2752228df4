//! What all examples share: they answer on a line, or refuse in one sentence.

use std::io::Write;
use std::process::ExitCode;

use at_dawn_core::link::{Link, Refusal};

/// Prints the answer to the words of the command line, or what is wrong with them.
pub fn answer(usage: &str, answer: impl FnOnce(Vec<String>) -> Result<String, String>) -> ExitCode {
    // What is not text is refused like any other argument, in words.
    let words: Vec<String> =
        std::env::args_os().skip(1).map(|one| one.to_string_lossy().into_owned()).collect();
    let help = words.iter().any(|word| word == "--help" || word == "-h");
    match if help { Ok(format!("{usage}.")) } else { answer(words) } {
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

/// The one link among words, and whether they ask for JSON.
pub fn link(usage: &str, words: Vec<String>) -> Result<(Link, bool), String> {
    let (mut json, mut link) = (false, None);
    for word in words {
        match word.as_str() {
            "--json" => json = true,
            _ if link.is_none() && !word.starts_with("--") => link = Some(word),
            _ => return Err(format!("{usage}, but got “{word}”.")),
        }
    }
    let link = link.ok_or_else(|| format!("{usage}, but got nothing."))?;
    Ok((link.parse().map_err(|refusal: Refusal| refusal.to_string())?, json))
}

/// Takes an option and its number out of the words.
#[allow(dead_code, reason = "not every example takes a number")]
pub fn number(words: &mut Vec<String>, option: &str, what: &str) -> Result<Option<u64>, String> {
    value(words, option, what, |given| given.parse().ok())
}

/// Takes an option and its text out of the words.
#[allow(dead_code, reason = "not every example takes a text")]
pub fn text(words: &mut Vec<String>, option: &str, what: &str) -> Result<Option<String>, String> {
    value(words, option, what, |given| Some(given.to_owned()))
}

/// Takes an option and what it is set to out of the words.
fn value<T>(
    words: &mut Vec<String>,
    option: &str,
    what: &str,
    read: impl FnOnce(&str) -> Option<T>,
) -> Result<Option<T>, String> {
    let Some(index) = words.iter().position(|word| word == option) else { return Ok(None) };
    let given = words.get(index + 1).cloned();
    let value = given.as_deref().and_then(read);
    let got = given.map_or("nothing".into(), |given| format!("“{given}”"));
    let value = value.ok_or(format!("{option} takes {what}, but got {got}."))?;
    words.drain(index..index + 2);
    Ok(Some(value))
}
