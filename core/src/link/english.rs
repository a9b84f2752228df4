//! Refusals in English, for whoever has no catalogue at hand: the build makes a table of the one that
//! there is.

use core::fmt::{Formatter, Result};

use crate::phrase::{Arg, Phrase};

/// A part of a message: text, or an argument by its name.
enum Piece {
    Text(&'static str),
    Arg(&'static str),
}

/// Every message, by its name.
static MESSAGES: &[(&str, &[Piece])] = include!(concat!(env!("OUT_DIR"), "/english.rs"));

/// Writes what a phrase says.
pub(super) fn write(phrase: &Phrase, f: &mut Formatter<'_>) -> Result {
    let Some((_, pieces)) = MESSAGES.iter().find(|one| one.0 == phrase.key) else {
        return f.write_str(phrase.key);
    };
    pieces.iter().try_for_each(|piece| match piece {
        Piece::Text(text) => f.write_str(text),
        Piece::Arg(name) => match phrase.args.iter().find(|arg| arg.0 == *name) {
            Some((_, Arg::Case(text) | Arg::Word(text))) => f.write_str(text),
            Some((_, Arg::Message(text) | Arg::Text(text))) => f.write_str(text),
            Some((_, Arg::Number(number))) => write!(f, "{number}"),
            Some((_, Arg::Phrase(one))) => write(one, f),
            Some((_, Arg::Process(process))) => write!(f, "{}", process.0),
            Some((_, Arg::List(..))) | None => f.write_str(name),
        },
    })
}
