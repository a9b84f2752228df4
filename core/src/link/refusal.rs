//! Bad input gets one clear sentence.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

/// Why something was refused: one sentence that names what, what it takes and what it got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    sentence: String,
    parameter: Option<&'static str>,
    got: Option<String>,
    kind: Option<&'static str>,
    facts: Vec<(&'static str, String)>,
}

/// The most characters of what was got that a sentence quotes.
const QUOTED: usize = 40;

impl Refusal {
    /// A refusal in these words.
    #[must_use]
    pub const fn new(sentence: String) -> Refusal {
        Refusal { sentence, parameter: None, got: None, kind: None, facts: Vec::new() }
    }

    /// A refusal of what a parameter got.
    #[must_use]
    pub fn of(parameter: &'static str, takes: &str, got: &str) -> Refusal {
        let sentence = alloc::format!("{parameter} takes {takes}, but got {}.", quoted(got));
        Refusal { parameter: Some(parameter), ..Refusal::new(sentence) }.got(got)
    }

    /// A refusal of what something other than a link's parameter got, told already.
    #[must_use]
    pub fn said(sentence: String, got: String) -> Refusal {
        Refusal { got: Some(got), ..Refusal::new(sentence) }
    }

    /// The same with a word for its kind, by which another language finds its own sentence, and
    /// with what that sentence needs to name.
    #[must_use]
    pub fn kind(mut self, kind: &'static str, facts: &[(&'static str, &dyn ToString)]) -> Refusal {
        self.kind = Some(kind);
        self.facts = facts.iter().map(|(name, fact)| (*name, fact.to_string())).collect();
        self
    }

    /// The same with what it got.
    #[must_use]
    pub fn got(mut self, got: &str) -> Refusal {
        self.got = Some(quoted(got));
        self
    }

    /// What it got, in quotation marks and shortened.
    #[must_use]
    pub fn what(&self) -> Option<&str> {
        self.got.as_deref()
    }

    /// The word for its kind and what belongs to it, if it has one.
    #[must_use]
    pub fn reason(&self) -> Option<(&'static str, &[(&'static str, String)])> {
        Some((self.kind?, &self.facts))
    }

    /// The parameter that it is about, so that the sentence can stand beside its control.
    #[must_use]
    pub const fn parameter(&self) -> Option<&'static str> {
        self.parameter
    }

    /// The sentence.
    #[must_use]
    pub fn sentence(&self) -> &str {
        &self.sentence
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence)
    }
}

impl core::error::Error for Refusal {}

/// What was got, in quotation marks, shortened, with nothing in it that a terminal would obey.
#[must_use]
pub fn quoted(got: &str) -> String {
    if got.is_empty() {
        return String::from("nothing");
    }
    let mut text = String::from("“");
    for (count, letter) in got.chars().enumerate() {
        if count == QUOTED {
            text.push('…');
            break;
        }
        if letter.is_control() || is_invisible(letter) {
            text.extend(letter.escape_unicode());
        } else {
            text.push(letter);
        }
    }
    text.push('”');
    text
}

/// Marks that change how the text around them is drawn.
const fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || letter == '\u{feff}'
}
