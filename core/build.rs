//! Makes two tables: of the rooms of scenarios, which `scenario/mod.rs` names; and of the English
//! catalogue of refusals, for whoever reads the engine's refusals without a catalogue.

use std::env;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser::parse;

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("Cargo sets it"));
    let out = PathBuf::from(env::var("OUT_DIR").expect("Cargo sets it"));
    let write = |name: &str, text: String| {
        fs::write(out.join(name), text).expect("the build folder can be written");
    };
    write("english.rs", english(&root.join("words/en/refusals.ftl")));
    write("rooms.rs", rooms(&root.join("src/scenario")));
}

fn read(file: &Path) -> String {
    println!("cargo::rerun-if-changed={}", file.display());
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The register of scenarios: of each module of `scenario` that is a folder, its sheet and its type,
/// which is called as the module is, in the order in which they stand.
fn rooms(folder: &Path) -> String {
    let text = read(&folder.join("mod.rs"));
    let modules = text.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let rooms: Vec<&str> = modules.filter(|name| folder.join(name).is_dir()).collect();
    let mut table = String::from("use super::Entry;\nuse crate::scenario;\n\n");
    let count = rooms.len();
    let _ =
        writeln!(table, "/// The scenarios, in order.\npub const ENTRIES: [Entry; {count}] = [");
    for room in &rooms {
        let kind: String = room.split('_').map(capital).collect();
        let _ = writeln!(
            table,
            "    Entry::of::<scenario::{room}::{kind}>(\n        &scenario::{room}::SHEET,\n        \
             #[cfg(feature = \"keys\")]\n        scenario::{room}::says::KEYS,\n    ),"
        );
    }
    let names: Vec<String> = rooms.iter().map(|room| room.replace('_', "-")).collect();
    let _ =
        writeln!(table, "];\n\n/// Their names.\npub const NAMES: [&str; {count}] = {names:?};");
    table
}

fn capital(word: &str) -> String {
    let (head, tail) = word.split_at(1);
    head.to_uppercase() + tail
}

/// The messages of a catalogue without choices, as texts and arguments.
fn english(file: &Path) -> String {
    let text = read(file);
    let catalogue = parse(text.as_str()).expect("the catalogue can be read");
    let mut table = String::from("&[\n");
    for entry in &catalogue.body {
        let Entry::Message(message) = entry else { continue };
        let value = message.value.as_ref().expect("a message says something");
        let pieces = value.elements.iter().map(piece).collect::<Vec<_>>().join(", ");
        let _ = writeln!(table, "    ({:?}, &[{pieces}]),", message.id.name);
    }
    table.push(']');
    table
}

fn piece(element: &PatternElement<&str>) -> String {
    match element {
        PatternElement::TextElement { value } => format!("Piece::Text({value:?})"),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => format!("Piece::Arg({:?})", id.name),
        PatternElement::Placeable { .. } => panic!("refusals are text and arguments in English"),
    }
}
