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
const FAMILIES: [&str; 6] = ["count-", "decision-", "state-", "timer-", "verdict-", "word-"];

/// What puts several things together, and says which forms a language has.
const LISTS: [&str; 4] = ["list", "path", "row", "sentences"];

/// What a parameter has beside its name: what it is for, and what stands for its default.
const PARTS: [&str; 2] = ["help", "default"];

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

/// The catalogues that a catalogue stands on, from the lowest to itself.
fn layers(name: &str) -> Vec<&str> {
    match catalogue::ALL.sheet(name) {
        Some(sheet) => ["shared"].iter().chain(sheet.words).copied().collect(),
        None => vec![name],
    }
}

/// Every catalogue that stands on one, itself among them, if it is one of a scenario or of none.
fn above(name: &str) -> Vec<&'static str> {
    let mut all: Vec<&str> = catalogue::tables::all().map(|table| table.0).collect();
    all.dedup();
    all.retain(|one| layers(one).contains(&name));
    all
}

/// The tables of a catalogue: what it must have words for, itself or below it.
fn table(name: &str) -> Vec<Key> {
    catalogue::tables::all().filter(|table| table.0 == name).flat_map(|table| table.1).collect()
}

/// All catalogues of a language, by their names.
type Language = BTreeMap<&'static str, Catalogue>;

fn all_of(language: &str) -> Language {
    names(language).map(|name| (name, read(language, name))).collect()
}

/// Which catalogue says something for whoever has the words of this one: the last that has it.
fn sayer<'a>(all: &Language, name: &'a str, key: &str) -> Option<&'a str> {
    layers(name).into_iter().rev().find(|layer| all[layer].0.contains_key(key))
}

/// What is wrong with what is said of a key.
fn wrong_in(message: &Message, key: &Key, said: &Names, has: &[String]) -> Vec<String> {
    let base = |variable: &String| {
        let form = has.iter().map(String::as_str).chain(["is"]);
        let known = form.map(|form| format!("-{form}")).find(|form| variable.ends_with(form));
        known.map_or(variable.as_str(), |form| &variable[..variable.len() - form.len()]).to_owned()
    };
    let mut said: Names = said.iter().map(base).collect();
    let args: Names = key.args.iter().map(|arg| arg.0.to_owned()).collect();
    let parts = !key.parts.is_empty();
    // What messages are called depends on how many write them.
    if parts {
        said.remove("processes");
    }
    let unknown = said.difference(&args).map(|one| format!("is not said of ${one}"));
    let silent: Names = args.difference(&said).cloned().collect();
    let named = &message.without;
    let quiet = (silent != *named).then(|| format!("goes without {silent:?}, and says {named:?}"));
    let missing = key.parts.iter().filter(|part| !message.forms.iter().any(|form| form == *part));
    let missing = missing.map(|part| format!("has no .{part}"));
    let known =
        |form: &&String| if parts { PARTS.contains(&form.as_str()) } else { has.contains(form) };
    let strange = message.forms.iter().filter(|form| !known(form));
    let strange = strange.map(|form| format!("has a form .{form}"));
    unknown.chain(quiet).chain(missing).chain(strange).collect()
}

/// Everything that is wrong with what somebody reads who has the words of a catalogue.
fn wrong(language: &str, name: &str, all: &Language, english: &Language) -> Vec<String> {
    let has = forms(language);
    let mut wrong = Vec::new();
    for key in table(name) {
        let Some(by) = sayer(all, name, &key.name) else {
            wrong.push(format!("{language}/{name}.ftl has no {}", key.name));
            continue;
        };
        let messages = &all[by].0;
        let message = &messages[&*key.name];
        let said = said_of(&key.name, messages);
        let all_wrong = wrong_in(message, &key, &said, &has);
        wrong
            .extend(all_wrong.iter().map(|one| format!("{language}/{by}.ftl: {} {one}", key.name)));
        let theirs = sayer(english, name, &key.name).map(|by| &english[by].0[&*key.name]);
        let parts = |message: &Message| message.forms.iter().cloned().collect::<Names>();
        if !key.parts.is_empty() && theirs.is_some_and(|one| parts(one) != parts(message)) {
            wrong
                .push(format!("{language}/{by}.ftl: {} has other parts than in English", key.name));
        }
    }
    wrong
}

/// What is in a catalogue and is said to nobody: nobody asks for it, or all who stand on it say it
/// otherwise.
fn unsaid(language: &str, name: &str, all: &Language) -> Vec<String> {
    let (messages, order) = &all[name];
    let taken: Names = messages.values().flat_map(|message| message.messages.clone()).collect();
    let has = forms(language);
    let readers = above(name);
    let asked = |key: &String| {
        readers.iter().any(|reader| {
            let asks = layers(reader).into_iter().flat_map(table).any(|one| one.name == *key);
            asks && sayer(all, reader, key) == Some(name)
        })
    };
    let mut wrong = Vec::new();
    for key in order {
        let listed = LISTS
            .iter()
            .any(|how| ["none", "next", "last"].iter().any(|part| *key == format!("{how}-{part}")));
        let known = FAMILIES.iter().any(|family| key.starts_with(family))
            || taken.contains(key)
            || (name == "shared" && (listed || key == "forms"))
            || asked(key);
        if !known {
            wrong.push(format!("{language}/{name}.ftl: nobody says {key}"));
        }
        // What a parameter has it is held to as far as somebody reads it.
        let form = |form: &&String| !has.contains(form) && !key.starts_with("parameter-");
        let strange = messages[key].forms.iter().filter(form);
        wrong.extend(strange.map(|form| format!("{language}: {key} has a form {form}")));
    }
    wrong
}

#[test]
fn every_language_says_everything_of_just_what_it_is_said_of() {
    let english = all_of("en");
    for (name, _) in catalogue::tables::all() {
        assert!(english.contains_key(name), "there is no catalogue en/{name}.ftl");
    }
    let mut wrongs = Vec::new();
    for language in languages() {
        let all = all_of(language);
        assert!(all.keys().eq(english.keys()), "the catalogues of {language}");
        wrongs.extend(english.keys().flat_map(|name| wrong(language, name, &all, &english)));
        wrongs.extend(english.keys().flat_map(|name| unsaid(language, name, &all)));
    }
    wrongs.sort();
    wrongs.dedup();
    assert!(wrongs.is_empty(), "{}", wrongs.join("\n"));
}

/// Whoever translates goes through two files side by side.
#[test]
fn every_language_says_the_same_in_the_same_order() {
    let english = all_of("en");
    for language in languages() {
        let all = all_of(language);
        for name in names("en") {
            // What a language need not say otherwise than it is said below is not there.
            let below: Vec<&str> = layers(name).into_iter().filter(|one| *one != name).collect();
            let again = |key: &String| below.iter().any(|one| english[one].0.contains_key(key));
            let shared = |keys: &[String]| -> Vec<String> {
                keys.iter().filter(|key| !again(key)).cloned().collect()
            };
            assert_eq!(shared(&all[name].1), shared(&english[name].1), "{language}/{name}.ftl");
        }
    }
}
