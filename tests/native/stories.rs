//! The kept stories in every language, as the crate of words tells them: the page tells the same ones
//! in its own unit tests, so that both say the same of everything.

use std::fs;
use std::path::PathBuf;

use at_dawn_core::catalogue;
use at_dawn_core::phrase::Words;
use at_dawn_core::timeline::Played;
use at_dawn_tests::golden::link;
use at_dawn_words::{Wording, languages};

fn kept(language: &str, scenario: &str) -> String {
    let tests = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let file = tests.join("stories").join(language).join(format!("{scenario}.txt"));
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// A story as it is kept, down to what has become of everybody.
fn story(run: &dyn Played, words: &Wording) -> String {
    let told = run.telling().told(words);
    let lines = told.lines.iter().map(|(_, moment, sentence)| format!("{moment} | {sentence}"));
    let member = |one: &at_dawn_core::report::Member| {
        let state = words.short("state", one.state);
        let decision = one.decision.map(|decision| words.short("decision", decision));
        let said = [Some(state), decision].into_iter().flatten().collect::<Vec<_>>().join("; ");
        format!("{}: {said}", words.name(&one.name))
    };
    let members: Vec<String> = run.report().processes.iter().map(member).collect();
    let row = format!("= {}", told.row.unwrap_or_default());
    std::iter::once(told.opening)
        .chain(lines)
        .chain([row])
        .chain(members)
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn every_story_is_told_as_it_is_kept_in_every_language() {
    let mut stories = 0;
    for sheet in catalogue::ALL.sheets().filter(|sheet| !sheet.words.is_empty()) {
        for language in languages() {
            let words = Wording::of(language, sheet).expect("the catalogue can be read");
            let text = kept(language, sheet.name);
            for block in text.split("\n\n# ") {
                let (name, rest) = block.split_once('\n').expect("a link and its story");
                let mut run = catalogue::ALL.open(&link(name.trim_start_matches("# ")));
                run.finish();
                let told = story(run.as_ref(), &words);
                let ours = told.lines().zip(rest.lines()).find(|(ours, kept)| ours != kept);
                assert_eq!(ours, None, "{language}, {name}");
                assert!(rest.starts_with(&told), "{language}, {name}");
                stories += 1;
            }
            assert_eq!(words.errors(), Vec::<String>::new(), "{language}, {}", sheet.name);
        }
    }
    assert!(stories > 200, "{stories} stories");
}
