//! What is to be said, as data: a key and its arguments. The words are in catalogues, a file for
//! each scenario and language, and whoever shows a phrase takes them from there: this crate has
//! none.
//!
//! A room says what it can say in a table:
//!
//! ```
//! use at_dawn_core::engine::ProcessId;
//! use at_dawn_core::phrase::{Arg, phrases};
//!
//! phrases! {
//!     mod says;
//!     /// A message, where it is going, and what it says.
//!     is_sent(name: message, to: process, says: phrase);
//!     /// An order, as it is written.
//!     order(word: word);
//! }
//!
//! let phrase = says::is_sent("a1".into(), ProcessId(1), says::order("attack"));
//! assert_eq!(phrase.key, "is-sent");
//! assert_eq!(phrase.args[1], ("to", Arg::Process(ProcessId(1))));
//! assert_eq!(says::KEYS.len(), 2);
//! ```
//!
//! So the compiler sees to it that nothing is said without its arguments, and a test holds the
//! catalogues of all languages to these tables.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use crate::engine::ProcessId;

/// Something to be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// What, by the name that it has in the catalogues.
    pub key: &'static str,
    /// What it is said of.
    pub args: Vec<(&'static str, Arg)>,
}

/// What a phrase is said of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// One of several cases that a language may word each in its own way; never shown.
    Case(&'static str),
    /// Several in order, and how they are put together: as a `list` ("A, B and C"), in a `row`
    /// ("A, B, C"), along a `path`, or as `sentences` one after the other.
    List(&'static str, Vec<Arg>),
    /// The name of a message or of a road, such as `a2`; it is the same in every language.
    Message(String),
    /// A number.
    Number(u64),
    /// Another phrase.
    Phrase(Box<Phrase>),
    /// A process.
    Process(ProcessId),
    /// A word of links, such as `attack`, which has a name in each language.
    Word(&'static str),
    /// Something that is shown as it is, such as what a reader wrote.
    Text(String),
}

/// A phrase that a room can say, or what a sheet has a name for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Its name in the catalogues.
    pub name: Cow<'static, str>,
    /// Its arguments, each with what kind of thing it is.
    pub args: &'static [(&'static str, &'static str)],
    /// What it has beside that under names of its own, such as what a parameter is for.
    pub parts: &'static [&'static str],
}

impl Phrase {
    /// The phrase of these arguments.
    #[must_use]
    pub const fn of(key: &'static str, args: Vec<(&'static str, Arg)>) -> Phrase {
        Phrase { key, args }
    }
}

impl From<ProcessId> for Arg {
    fn from(process: ProcessId) -> Arg {
        Arg::Process(process)
    }
}

impl From<Phrase> for Arg {
    fn from(phrase: Phrase) -> Arg {
        Arg::Phrase(Box::new(phrase))
    }
}

/// A name with hyphens in the place of underlines.
#[doc(hidden)]
#[must_use]
pub const fn hyphens<const LENGTH: usize>(name: &str) -> [u8; LENGTH] {
    let mut bytes = [b'-'; LENGTH];
    let mut index = 0;
    while index < LENGTH {
        if name.as_bytes()[index] != b'_' {
            bytes[index] = name.as_bytes()[index];
        }
        index += 1;
    }
    bytes
}

/// Whoever knows the words of a language.
pub trait Words {
    /// What a phrase says, in a run among these processes.
    fn say(&self, phrase: &Phrase, cast: &[Phrase]) -> String;

    /// The name of a process, on its own.
    fn name(&self, process: &Phrase) -> String;

    /// What a word means, one of a kind such as `state` or `decision`; the word itself where there
    /// is nothing else to say.
    fn word(&self, kind: &str, word: &str) -> String;
}

/// A table of what a room can say: a function for each phrase, and the list of them all, `KEYS`.
#[macro_export]
macro_rules! phrases {
    // A name as the catalogues write it, with hyphens: worked out when this is compiled.
    (@name $name:ident) => {{
        const BYTES: [u8; stringify!($name).len()] = $crate::phrase::hyphens(stringify!($name));
        const NAME: &str = match core::str::from_utf8(&BYTES) {
            Ok(name) => name,
            Err(_) => panic!("a name is of letters"),
        };
        NAME
    }};
    (@type case) => { &'static str };
    (@type list) => { alloc::vec::Vec<$crate::phrase::Arg> };
    (@type row) => { alloc::vec::Vec<$crate::phrase::Arg> };
    (@type sentences) => { alloc::vec::Vec<$crate::phrase::Arg> };
    (@type path) => { alloc::vec::Vec<$crate::phrase::Arg> };
    (@type message) => { alloc::string::String };
    (@type number) => { u64 };
    (@type phrase) => { $crate::phrase::Phrase };
    (@type process) => { $crate::engine::ProcessId };
    (@type word) => { &'static str };
    (@type text) => { alloc::string::String };
    (@arg case $arg:ident) => { $crate::phrase::Arg::Case($arg) };
    (@arg list $arg:ident) => { $crate::phrase::Arg::List("list", $arg) };
    (@arg row $arg:ident) => { $crate::phrase::Arg::List("row", $arg) };
    (@arg sentences $arg:ident) => { $crate::phrase::Arg::List("sentences", $arg) };
    (@arg path $arg:ident) => { $crate::phrase::Arg::List("path", $arg) };
    (@arg message $arg:ident) => { $crate::phrase::Arg::Message($arg) };
    (@arg number $arg:ident) => { $crate::phrase::Arg::Number($arg) };
    (@arg phrase $arg:ident) => { $crate::phrase::Arg::from($arg) };
    (@arg process $arg:ident) => { $crate::phrase::Arg::Process($arg) };
    (@arg word $arg:ident) => { $crate::phrase::Arg::Word($arg) };
    (@arg text $arg:ident) => { $crate::phrase::Arg::Text($arg) };
    (
        $(#[$about:meta])*
        $vis:vis mod $table:ident;
        $($(#[$doc:meta])* $key:ident($($arg:ident: $kind:ident),* $(,)?);)*
    ) => {
        $(#[$about])*
        // What a phrase says stands in the catalogues; who has no comment here needs none.
        #[allow(missing_docs)]
        $vis mod $table {
            extern crate alloc;
            $(
                $(#[$doc])*
                pub fn $key($($arg: $crate::phrases!(@type $kind)),*) -> $crate::phrase::Phrase {
                    $crate::phrase::Phrase::of(
                        $crate::phrases!(@name $key),
                        alloc::vec![$((
                            $crate::phrases!(@name $arg),
                            $crate::phrases!(@arg $kind $arg),
                        )),*],
                    )
                }
            )*
            /// All of them: for whoever holds catalogues to them, which only builds with the feature
            /// `keys` do.
            #[allow(dead_code)]
            pub static KEYS: &[$crate::phrase::Key] = &[$($crate::phrase::Key {
                name: alloc::borrow::Cow::Borrowed($crate::phrases!(@name $key)),
                args: &[$(($crate::phrases!(@name $arg), stringify!($kind))),*],
                parts: &[],
            }),*];
        }
    };
}

pub use phrases;
