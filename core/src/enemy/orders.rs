//! What a reader said of a run: of single messengers, of what those who may lie say, of coins and
//! draws.

use alloc::vec::Vec;

use crate::engine::{Name, ProcessId, Spoken};

/// What a reader said of one messenger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Word {
    /// It takes so many ticks.
    pub delay: Option<u64>,
    /// It is doubled.
    pub double: bool,
    /// It is captured.
    pub lose: bool,
    /// It gets through, whatever the dice say.
    pub pass: bool,
}

impl Word {
    /// Whether nothing was said.
    #[must_use]
    pub fn is_silent(self) -> bool {
        self == Word::default()
    }

    /// Whether two things were said that cannot both be.
    #[must_use]
    pub const fn conflicts(self) -> bool {
        self.lose && (self.pass || self.double || self.delay.is_some())
    }
}

/// A messenger of whom two things were said that cannot both be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conflict(pub Name);

/// What those who may lie say where the reader put no word into their mouths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lies {
    /// Whatever the dice say.
    #[default]
    Any,
    /// The truth.
    None,
    /// This word, by its place in the scenario's list, wherever it can be said, and else the truth.
    Word(u8),
}

/// What a coin or a draw is to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shown {
    /// A coin: heads, or tails.
    Side(bool),
    /// A draw: a number.
    Number(u64),
}

/// What a reader said, by the messengers' names. What was said of a messenger who never sets out
/// is kept and has no effect.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Orders {
    pub(super) words: Vec<(Name, Word)>,
    /// What messages of those who may lie are to say, by places in the scenario's list of words.
    pub(super) statements: Vec<(Name, u8)>,
    pub(super) lies: Lies,
    /// What coins and draws are to show, by whose they are and which.
    pub(super) shown: Vec<((ProcessId, u32), Shown)>,
    /// Messengers who come before whatever else arrives at the same moment.
    pub(super) first: Vec<Name>,
}

impl Orders {
    /// Nothing said.
    #[must_use]
    pub const fn new() -> Orders {
        Orders {
            words: Vec::new(),
            statements: Vec::new(),
            lies: Lies::Any,
            shown: Vec::new(),
            first: Vec::new(),
        }
    }

    /// What was said of a messenger.
    #[must_use]
    pub fn of(&self, name: Name) -> Word {
        match self.words.binary_search_by_key(&name, |word| word.0) {
            Ok(index) => self.words[index].1,
            Err(_) => Word::default(),
        }
    }

    /// Says something else of a messenger, in place of what was said before.
    ///
    /// # Errors
    /// If two things are said that cannot both be.
    pub fn say(&mut self, name: Name, word: Word) -> Result<(), Conflict> {
        if word.conflicts() {
            return Err(Conflict(name));
        }
        match self.words.binary_search_by_key(&name, |word| word.0) {
            Ok(index) if word.is_silent() => {
                self.words.remove(index);
            }
            Ok(index) => self.words[index].1 = word,
            Err(_) if word.is_silent() => {}
            Err(index) => self.words.insert(index, (name, word)),
        }
        Ok(())
    }

    /// All that was said, in the order of the names.
    pub fn iter(&self) -> impl Iterator<Item = (Name, Word)> {
        self.words.iter().copied()
    }

    /// Puts a word into a message, by its place in the scenario's list, or takes it back.
    pub fn state(&mut self, name: Name, word: Option<u8>) {
        let index = self.statements.binary_search_by_key(&name, |statement| statement.0);
        match (index, word) {
            (Ok(index), Some(word)) => self.statements[index].1 = word,
            (Ok(index), None) => {
                self.statements.remove(index);
            }
            (Err(index), Some(word)) => self.statements.insert(index, (name, word)),
            (Err(_), None) => {}
        }
    }

    /// The word that was put into a message.
    #[must_use]
    pub fn statement(&self, name: Name) -> Option<u8> {
        let index = self.statements.binary_search_by_key(&name, |statement| statement.0).ok()?;
        Some(self.statements[index].1)
    }

    /// All words that were put into messages, in the order of the names.
    pub fn statements(&self) -> impl Iterator<Item = (Name, u8)> {
        self.statements.iter().copied()
    }

    /// Has a coin or a draw of a process show something, or takes that back.
    pub fn show(&mut self, process: ProcessId, number: u32, shows: Option<Shown>) {
        let index = self.shown.binary_search_by_key(&(process, number), |one| one.0);
        match (index, shows) {
            (Ok(index), Some(shows)) => self.shown[index].1 = shows,
            (Ok(index), None) => {
                self.shown.remove(index);
            }
            (Err(index), Some(shows)) => self.shown.insert(index, ((process, number), shows)),
            (Err(_), None) => {}
        }
    }

    /// What a coin or a draw of a process is to show.
    #[must_use]
    pub fn shows(&self, process: ProcessId, number: u32) -> Option<Shown> {
        let index = self.shown.binary_search_by_key(&(process, number), |one| one.0).ok()?;
        Some(self.shown[index].1)
    }

    /// All coins and draws of which something was said, in order.
    pub fn shown(&self) -> impl Iterator<Item = (ProcessId, u32, Shown)> {
        self.shown.iter().map(|((process, number), shows)| (*process, *number, *shows))
    }

    /// Has a messenger come before whatever else arrives at the same moment, or no longer.
    pub fn put_first(&mut self, name: Name, first: bool) {
        match (self.first.binary_search(&name), first) {
            (Err(index), true) => self.first.insert(index, name),
            (Ok(index), false) => {
                self.first.remove(index);
            }
            _ => {}
        }
    }

    /// The messengers that come first, in the order of their names.
    #[must_use]
    pub fn first(&self) -> &[Name] {
        &self.first
    }

    /// What those who may lie say in all other messages.
    #[must_use]
    pub const fn lies(&self) -> Lies {
        self.lies
    }

    /// Has those who may lie say this in all other messages.
    pub const fn lie(&mut self, lies: Lies) {
        self.lies = lies;
    }
}

impl Spoken for Orders {
    fn names(&self, name: Name) -> bool {
        let said = |name| !self.of(name).is_silent() || self.first.binary_search(&name).is_ok();
        said(name) || name.double && said(Name { double: false, ..name })
    }

    fn draws(&self, process: ProcessId) -> bool {
        self.shown.iter().any(|one| one.0.0 == process)
    }

    fn last(&self, from: ProcessId, to: ProcessId) -> u32 {
        let last = Name { nth: u32::MAX, double: true, ..Name::new(from, to, 0) };
        let words = self.words[..self.words.partition_point(|word| word.0 <= last)].last();
        let statements = &self.statements;
        let said = statements[..statements.partition_point(|one| one.0 <= last)].last();
        let first = self.first[..self.first.partition_point(|name| *name <= last)].last();
        let names = words.map(|word| word.0).into_iter().chain(said.map(|one| one.0));
        let names = names.chain(first.copied());
        let here = names.filter(|name| (name.from, name.to) == (from, to));
        here.map(|name| name.nth).max().unwrap_or(0)
    }
}
