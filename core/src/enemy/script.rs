//! The enemy who does what the reader said, and asks another about the rest.

use alloc::vec::Vec;

use crate::engine::{Choice, Enemy, Name, Question};

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

/// What a reader said, by the messengers' names. What was said of a messenger who never sets out
/// is kept and has no effect.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Orders {
    words: Vec<(Name, Word)>,
}

impl Orders {
    /// Nothing said.
    #[must_use]
    pub const fn new() -> Orders {
        Orders { words: Vec::new() }
    }

    /// What was said of a messenger.
    #[must_use]
    pub fn of(&self, name: Name) -> Word {
        match self.words.binary_search_by_key(&name, |word| word.0) {
            Ok(place) => self.words[place].1,
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
            Ok(place) if word.is_silent() => {
                self.words.remove(place);
            }
            Ok(place) => self.words[place].1 = word,
            Err(_) if word.is_silent() => {}
            Err(place) => self.words.insert(place, (name, word)),
        }
        Ok(())
    }

    /// All that was said, in the order of the names.
    pub fn iter(&self) -> impl Iterator<Item = (Name, Word)> {
        self.words.iter().copied()
    }
}

/// Does what the orders say. A reader's word on a messenger settles its fate: whoever is let
/// through, delayed or doubled is not captured by luck as well.
#[derive(Clone, Debug)]
pub struct Script<'a, E: Enemy> {
    orders: &'a Orders,
    rest: E,
}

impl<'a, E: Enemy> Script<'a, E> {
    /// The orders first, then the other enemy.
    #[must_use]
    pub const fn new(orders: &'a Orders, rest: E) -> Script<'a, E> {
        Script { orders, rest }
    }

    fn answer(&self, question: &Question) -> Option<u64> {
        if self.orders.words.is_empty() {
            return None;
        }
        match question {
            Question::Capture(name) => match self.orders.of(*name) {
                word if !word.is_silent() => Some(u64::from(word.lose)),
                // A reader who doubles a messenger means both to arrive.
                _ if name.double => {
                    let doubled = self.orders.of(Name { double: false, ..*name }).double;
                    doubled.then_some(0)
                }
                _ => None,
            },
            Question::Double(name) => match self.orders.of(*name) {
                word if word.double => Some(1),
                // A captured messenger is not seen twice.
                word if word.lose => Some(0),
                _ => None,
            },
            Question::Travel(name) => self.orders.of(*name).delay,
            Question::First(..) | Question::Strike(_) => None,
        }
    }
}

impl<E: Enemy> Enemy for Script<'_, E> {
    const FORESEES: bool = E::FORESEES;

    fn choose(&mut self, choice: &Choice) -> u64 {
        match self.answer(&choice.question) {
            Some(answer) => answer,
            None => self.rest.choose(choice),
        }
    }
}
