//! Runs in the words of a language.

use at_dawn_core::json::Value;
use at_dawn_core::report::Told;
use at_dawn_core::timeline::Played;
use at_dawn_words::{Wording, english};

fn words(run: &dyn Played) -> Wording {
    english(run.link().sheet())
}

/// What has happened so far in a run, in English, sentence by sentence.
#[must_use]
pub fn told(run: &dyn Played) -> Told {
    run.telling().told(&words(run))
}

/// All sentences of a run so far, in English, without its opening.
pub fn sentences(run: &dyn Played) -> impl Iterator<Item = String> {
    told(run).lines.into_iter().map(|(_, _, sentence)| sentence)
}

/// What has happened so far in a run, in English, as one text.
#[must_use]
pub fn story(run: &dyn Played) -> String {
    run.story(&words(run))
}

/// What has happened so far in a run, as the JSON that tools read.
#[must_use]
pub fn json(run: &dyn Played) -> Value {
    run.report().json(&words(run))
}
