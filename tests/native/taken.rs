//! Runs in words and as data in the languages that are not English, as they are kept in `taken/`: the
//! page gives the same to who takes a run away. The English ones are the golden traces.

use std::fs;
use std::path::PathBuf;

use at_dawn_core::catalogue;
use at_dawn_tests::golden::{self, Block, link};
use at_dawn_words::{Wording, languages};

/// What a command gives in a language: a link in words, or behind `json` as data.
fn answer(command: &str, language: &str) -> String {
    let (json, text) = command.strip_prefix("json ").map_or((false, command), |link| (true, link));
    let link = link(text);
    let mut run = catalogue::ALL.open(&link);
    run.finish();
    let words = Wording::of(language, link.sheet()).expect("the catalogue can be read");
    let text = if json { run.report().json(&words).to_string() } else { run.story(&words) };
    assert_eq!(words.errors(), Vec::<String>::new(), "{language}, {command}");
    text.trim_end().to_owned()
}

#[test]
fn what_is_taken_away_is_as_it_is_kept_in_every_language() {
    for language in languages().filter(|one| *one != "en") {
        let tests = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let file = tests.join("taken").join(format!("{language}.txt"));
        let text = fs::read_to_string(&file).expect("every language has a file");
        let blocks = golden::read(&text).expect("it is made of blocks");
        assert!(blocks.len() > 10, "{language} has some runs");
        let today: Vec<Block> = blocks
            .iter()
            .map(|one| Block { output: answer(&one.command, language), ..one.clone() })
            .collect();
        if golden::rewrites() {
            fs::write(&file, golden::write(&today)).expect("it can be written");
            continue;
        }
        for (kept, today) in blocks.iter().zip(&today) {
            assert_eq!(kept.output, today.output, "{language}, {}", kept.command);
        }
    }
}
