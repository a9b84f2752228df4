//! The catalogues of the core, held to the tables of what can be said: every language says everything,
//! of exactly what it is said of, and nothing that nobody says.

use std::collections::{BTreeMap, BTreeSet};

use at_dawn_core::catalogue;
use at_dawn_core::phrase::Key;
use at_dawn_words::{languages, names};
use fluent_syntax::ast::{
    Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser::parse;

type Names = BTreeSet<String>;

/// What a catalogue says under one name.
#[derive(Clone, Debug, Default)]
struct Message {
    /// The forms that it has beside what it says.
    forms: Vec<String>,
    /// What it says something of, and which other messages it takes in.
    variables: Names,
    messages: Names,
    /// What its comment says that it goes without.
    without: Names,
}

/// The messages of a catalogue, and their names in order.
type Catalogue = (BTreeMap<String, Message>, Vec<String>);

/// Names of words, which a run and not a table says: which there are each language must know.
const FAMILIES: [&str; 5] = ["count-", "decision-", "state-", "timer-", "word-"];

/// What puts several things together, and says which forms a language has.
const LISTS: [&str; 4] = ["list", "path", "row", "sentences"];

fn read(language: &str, name: &str) -> Catalogue {
    let text = at_dawn_words::catalogue(language, name).expect("it is there");
    let resource =
        parse(text).unwrap_or_else(|(_, errors)| panic!("{language}/{name}: {errors:?}"));
    let (mut messages, mut order) = (BTreeMap::new(), Vec::new());
    for entry in &resource.body {
        let Entry::Message(one) = entry else { continue };
        let mut message = Message { without: without(one.comment.as_ref()), ..Message::default() };
        for pattern in one.value.iter().chain(one.attributes.iter().map(|form| &form.value)) {
            walk(pattern, &mut message);
        }
        message.forms = one.attributes.iter().map(|form| form.id.name.to_owned()).collect();
        let key = one.id.name.to_owned();
        assert!(messages.insert(key.clone(), message).is_none(), "{language}/{name}: {key} twice");
        order.push(key);
    }
    (messages, order)
}

/// The names behind `without` in a comment.
fn without(comment: Option<&Comment<&str>>) -> Names {
    let text = comment.map_or_else(String::new, |comment| comment.content.join(" "));
    let Some((_, named)) = text.split_once("without") else { return Names::new() };
    let words = named.split(|letter: char| letter.is_whitespace() || ",.".contains(letter));
    words.filter_map(|word| word.strip_prefix('$')).map(str::to_owned).collect()
}

fn walk(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expressed(expression, message);
        }
    }
}

fn expressed(expression: &Expression<&str>, message: &mut Message) {
    match expression {
        Expression::Inline(inline) => inlined(inline, message),
        Expression::Select { selector, variants } => {
            inlined(selector, message);
            for variant in variants {
                assert!(!matches!(variant.key, VariantKey::Identifier { name: "" }));
                walk(&variant.value, message);
            }
        }
    }
}

fn inlined(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            message.messages.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => expressed(expression, message),
        InlineExpression::FunctionReference { .. } | InlineExpression::TermReference { .. } => {
            panic!("a catalogue has messages, arguments and choices, and nothing else")
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// What a message says something of, those that it takes in included.
fn said_of(key: &str, messages: &BTreeMap<String, Message>) -> Names {
    let Some(message) = messages.get(key) else { return Names::new() };
    let taken = message.messages.iter().flat_map(|other| said_of(other, messages));
    message.variables.iter().cloned().chain(taken).collect()
}

/// The forms that a language has.
fn forms(language: &str) -> Vec<String> {
    let text = at_dawn_words::catalogue(language, "shared").expect("it is there");
    let line = text.lines().find_map(|line| line.strip_prefix("forms = ")).expect("it says which");
    line.split_whitespace().map(str::to_owned).collect()
}

/// The tables of a catalogue: what it must have words for.
fn table(name: &str) -> Vec<&'static Key> {
    catalogue::tables().filter(|table| table.0 == name).flat_map(|table| table.1).collect()
}

/// What a catalogue may say again, otherwise: whatever is said below it.
fn below(name: &str) -> Names {
    let layers = catalogue::ALL.sheet(name).map_or(&[][..], |sheet| sheet.words);
    let names = layers.iter().filter(|layer| **layer != name).chain(["shared"].iter());
    names.flat_map(|one| table(one)).map(|key| key.name.to_owned()).collect()
}

/// Everything that is wrong with a catalogue.
fn wrong(language: &str, name: &str) -> Vec<String> {
    let (messages, order) = read(language, name);
    let has = forms(language);
    let mut wrong = Vec::new();
    let base = |variable: &str| {
        let form = has.iter().map(String::as_str).chain(["is"]);
        let known = form.map(|form| format!("-{form}")).find(|form| variable.ends_with(form));
        known.map_or(variable, |form| &variable[..variable.len() - form.len()]).to_owned()
    };
    let keys = table(name);
    for key in &keys {
        let Some(message) = messages.get(key.name) else {
            wrong.push(format!("{language}/{name}.ftl has no {}", key.name));
            continue;
        };
        let said: Names = said_of(key.name, &messages).iter().map(|one| base(one)).collect();
        let args: Names = key.args.iter().map(|arg| arg.0.to_owned()).collect();
        for unknown in said.difference(&args) {
            wrong.push(format!("{language}/{name}.ftl: {} is not said of ${unknown}", key.name));
        }
        let silent: Names = args.difference(&said).cloned().collect();
        if silent != message.without {
            let named = &message.without;
            wrong.push(format!(
                "{language}/{name}.ftl: {} goes without {silent:?}, and says {named:?}",
                key.name
            ));
        }
    }
    let taken: Names = messages.values().flat_map(|message| message.messages.clone()).collect();
    let again = below(name);
    for key in &order {
        let listed = LISTS
            .iter()
            .any(|how| ["none", "next", "last"].iter().any(|part| *key == format!("{how}-{part}")));
        let known = keys.iter().any(|one| one.name == key)
            || FAMILIES.iter().any(|family| key.starts_with(family))
            || taken.contains(key)
            || again.contains(key)
            || (name == "shared" && (listed || key == "forms"));
        if !known {
            wrong.push(format!("{language}/{name}.ftl: nobody says {key}"));
        }
        let strange = messages[key].forms.iter().filter(|form| !has.contains(form));
        wrong.extend(strange.map(|form| format!("{language}: {key} has a form {form}")));
    }
    wrong
}

#[test]
fn every_language_says_everything_of_just_what_it_is_said_of() {
    let english: Vec<&str> = names("en").collect();
    for (name, _) in catalogue::tables() {
        assert!(english.contains(&name), "there is no catalogue en/{name}.ftl");
    }
    let mut all = Vec::new();
    for language in languages() {
        assert_eq!(names(language).collect::<Vec<_>>(), english, "the catalogues of {language}");
        all.extend(english.iter().flat_map(|name| wrong(language, name)));
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

/// Whoever translates goes through two files side by side.
#[test]
fn every_language_says_the_same_in_the_same_order() {
    for name in names("en") {
        let own = read("en", name).1;
        for language in languages() {
            // What a language need not say otherwise than it is said below is not there.
            let again = below(name);
            let shared = |keys: &[String]| -> Vec<String> {
                keys.iter().filter(|key| !again.contains(*key)).cloned().collect()
            };
            let theirs = read(language, name).1;
            assert_eq!(shared(&theirs), shared(&own), "{language}/{name}.ftl");
        }
    }
}
