//! Bad input gets one clear sentence.

use alloc::string::{String, ToString};
use core::fmt;

use super::phrases::says;
use crate::phrase::Phrase;

/// Why something was refused: what, what it takes and what it got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    phrase: Phrase,
    parameter: Option<&'static str>,
}

/// The most characters of what was got that a sentence quotes.
const QUOTED: usize = 40;

impl Refusal {
    /// A refusal that says this.
    #[must_use]
    pub const fn new(phrase: Phrase) -> Refusal {
        Refusal { phrase, parameter: None }
    }

    /// A refusal of what a parameter got.
    #[must_use]
    pub fn of(parameter: &'static str, takes: Phrase, got: &str) -> Refusal {
        let what = match parameter {
            "deed" => says::what_deed(),
            "recover" => says::what_recover(),
            "heal" => says::what_heal(),
            name => says::named(name.to_string()),
        };
        let phrase = says::refused(what, takes, quoted(got));
        Refusal { phrase, parameter: Some(parameter) }
    }

    /// A refusal of a message that a parameter names twice.
    #[must_use]
    pub fn twice(parameter: &'static str, message: String) -> Refusal {
        let phrase = says::refused_repeated_message(parameter.to_string(), message);
        Refusal { phrase, parameter: Some(parameter) }
    }

    /// What is said.
    #[must_use]
    pub const fn phrase(&self) -> &Phrase {
        &self.phrase
    }

    /// The parameter that it is about, so that the sentence can stand beside its control.
    #[must_use]
    pub const fn parameter(&self) -> Option<&'static str> {
        self.parameter
    }
}

impl fmt::Display for Refusal {
    /// In the words of the English catalogue, where this build has them; else what it is called.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        #[cfg(feature = "english")]
        return super::english::write(&self.phrase, f);
        #[cfg(not(feature = "english"))]
        f.write_str(self.phrase.key)
    }
}

impl core::error::Error for Refusal {}

/// What was got, shortened, with nothing in it that a terminal would obey.
#[must_use]
pub fn quoted(got: &str) -> Phrase {
    if got.is_empty() {
        return says::got_nothing();
    }
    let mut text = String::new();
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
    says::got_text(text)
}

/// Marks that change how the text around them is drawn.
const fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || letter == '\u{feff}'
}
