//! Golden files: prose, a command, `----`, what it gives. `golden/README.md` describes them to
//! whoever writes one.

use at_dawn_core::catalogue;
use at_dawn_core::engine::Digest;
use at_dawn_core::json::Value;
use at_dawn_core::link::{Link, Refusal};
use at_dawn_core::timeline::Played;

use crate::{lot, told};

/// Every golden file, by its path below `golden/`, as it was when the tests were built.
pub static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/golden.rs"));

/// What stands between a command and what it gives.
const RULE: &str = "----";

/// One command of a golden file with what it gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it shows, in lines that begin with `#`.
    pub prose: String,
    /// A link, or a word and what it is about.
    pub command: String,
    /// What it gives, without an empty line at its end.
    pub output: String,
}

impl Block {
    /// The link that the command is about.
    #[must_use]
    pub fn link(&self) -> &str {
        self.command.rsplit(' ').next().unwrap_or_default()
    }
}

/// Reads a golden file.
///
/// # Errors
/// If it is not made of blocks: one sentence that says where.
pub fn read(text: &str) -> Result<Vec<Block>, String> {
    let mut lines = text.lines().enumerate().peekable();
    let mut blocks = Vec::new();
    while lines.peek().is_some() {
        let mut prose = Vec::new();
        while let Some((_, line)) = lines.next_if(|(_, line)| line.starts_with('#')) {
            prose.push(line);
        }
        let (place, command) = lines.next().unwrap_or_default();
        if prose.is_empty() || command.is_empty() {
            return Err(format!("Line {} should be prose and a command.", place + 1));
        }
        if lines.next().is_none_or(|(_, line)| line != RULE) {
            return Err(format!("Line {} should be {RULE}.", place + 2));
        }
        let mut output = Vec::new();
        while let Some((_, line)) = lines.next_if(|(_, line)| !line.starts_with('#')) {
            output.push(line);
        }
        blocks.push(Block {
            prose: prose.join("\n"),
            command: command.to_owned(),
            output: output.join("\n").trim_end().to_owned(),
        });
    }
    Ok(blocks)
}

/// Writes a golden file, as [`read`] reads it.
#[must_use]
pub fn write(blocks: &[Block]) -> String {
    let texts = blocks.iter().map(|block| {
        let Block { prose, command, output } = block;
        format!("{prose}\n{command}\n{RULE}\n{output}\n")
    });
    texts.collect::<Vec<_>>().join("\n")
}

/// What a command gives.
#[must_use]
pub fn answer(command: &str) -> String {
    let (word, rest) = command.split_once(' ').unwrap_or(("", command));
    let answer = match word {
        "fingerprints" => Ok(fingerprints(rest)),
        "json" => finished(rest).map(|run| laid_out(&told::json(run.as_ref()))),
        "odds" => odds(rest),
        "open" => rest.parse().map(|link| told::story(catalogue::ALL.open(&link).as_ref())),
        "tail" => finished(rest).map(|run| tail(run.as_ref())),
        _ => finished(command).map(|run| told::story(run.as_ref())),
    };
    let text = answer.unwrap_or_else(|refusal| format!("refused: {refusal}"));
    text.trim_end().to_owned()
}

fn finished(link: &str) -> Result<Box<dyn Played>, Refusal> {
    let mut run = catalogue::ALL.open(&link.parse()?);
    run.finish();
    Ok(run)
}

/// The object that tools read, without its events: for runs with too many of them.
fn tail(run: &dyn Played) -> String {
    let mut object = told::json(run);
    if let Value::Object(fields) = &mut object {
        fields.retain(|(key, _)| key != "events");
    }
    laid_out(&object)
}

fn odds(link: &str) -> Result<String, Refusal> {
    let odds = catalogue::ALL.odds(&link.parse()?)?;
    let mut fields = vec![("link".to_owned(), Value::text(&odds.link))];
    fields.extend(odds.fields());
    Ok(laid_out(&Value::Object(fields)))
}

/// One digest of the fingerprints of a thousand random links, from the one of this number on.
fn fingerprints(first: &str) -> String {
    let first: u64 = first.parse().expect("fingerprints takes a number");
    let mut digest = Digest::new(0);
    for number in first..first + 1_000 {
        let link = lot::link(number);
        match finished(&link) {
            Ok(run) => digest.number(run.fingerprint()),
            Err(refusal) => panic!("{link} was refused: {refusal}"),
        }
    }
    format!("{:032x}", digest.value())
}

/// The same JSON with one field on a line, and one item of a list: a person reads what changed.
fn laid_out(value: &Value) -> String {
    let Value::Object(fields) = value else { return value.to_string() };
    let lines = fields.iter().map(|(key, value)| {
        let text = match value {
            Value::List(items) if !items.is_empty() => {
                let items: Vec<_> = items.iter().map(|item| format!("    {item}")).collect();
                format!("[\n{}\n  ]", items.join(",\n"))
            }
            other => other.to_string(),
        };
        format!("  {}: {text}", Value::text(key))
    });
    format!("{{\n{}\n}}", lines.collect::<Vec<_>>().join(",\n"))
}

/// Whether the golden files are to be written anew, with what the commands give today.
#[must_use]
pub fn rewrites() -> bool {
    std::env::var_os("GOLDEN").is_some_and(|word| word == "rewrite")
}

/// Compares a golden file with what its commands give today, or writes it anew.
///
/// # Errors
/// What differs, for a person to read.
pub fn check(name: &str, text: &str) -> Result<(), String> {
    let blocks = read(text).map_err(|sentence| format!("{name}: {sentence}"))?;
    let today: Vec<Block> = blocks
        .iter()
        .map(|block| Block { output: answer(&block.command), ..block.clone() })
        .collect();
    let written = write(&today);
    // What is written must be read as it was meant: no output may look like prose.
    if read(&written).as_ref() != Ok(&today) {
        return Err(format!("{name}: an output has a line that begins with #."));
    }
    if rewrites() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(name);
        return std::fs::write(path, written).map_err(|error| format!("{name}: {error}"));
    }
    for (block, today) in blocks.iter().zip(&today) {
        if block.output != today.output {
            let Block { prose, command, output } = block;
            return Err(format!(
                "{name}\n\n{prose}\n{command}\n\nshould give\n\n{output}\n\nbut gives\n\n{}",
                today.output
            ));
        }
    }
    if written.as_str() == text { Ok(()) } else { Err(format!("{name}: mind the empty lines.")) }
}

/// The link of a text that is known to be one.
///
/// # Panics
/// If it is none, with the sentence that says why.
#[must_use]
pub fn link(text: &str) -> Link {
    text.parse().unwrap_or_else(|refusal| panic!("{text}: {refusal}"))
}
