//! Makes a table of the English catalogue of refusals: what the engine says of bad input where it is
//! read without a catalogue.

use std::env;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser::parse;

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("Cargo sets it"));
    let file = root.join("words/en/refusals.ftl");
    println!("cargo::rerun-if-changed={}", file.display());
    let text = fs::read_to_string(&file).expect("the catalogue is there");
    let catalogue = parse(text.as_str()).expect("the catalogue can be read");
    let mut table = String::from("&[\n");
    for entry in &catalogue.body {
        let Entry::Message(message) = entry else { continue };
        let value = message.value.as_ref().expect("a message says something");
        let pieces = value.elements.iter().map(piece).collect::<Vec<_>>().join(", ");
        let _ = writeln!(table, "    ({:?}, &[{pieces}]),", message.id.name);
    }
    table.push(']');
    let out = PathBuf::from(env::var("OUT_DIR").expect("Cargo sets it"));
    fs::write(out.join("english.rs"), table).expect("the build folder can be written");
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
