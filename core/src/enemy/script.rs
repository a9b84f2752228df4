//! The enemy who does what the reader said, and asks another about the rest.

use super::orders::{Lies, Orders, Shown};
use crate::engine::{Choice, Enemy, Name, Options, Question};

/// Does what the orders say. A reader's word on a messenger settles its fate: whoever is let
/// through, delayed or doubled is not captured by luck as well.
#[derive(Clone, Debug)]
pub struct Script<'a, E: Enemy> {
    orders: &'a Orders,
    rest: E,
    /// Whether nothing was said: then nothing is looked up either.
    silent: bool,
    has_first: bool,
}

impl<'a, E: Enemy> Script<'a, E> {
    /// The orders first, then the other enemy.
    #[must_use]
    pub fn new(orders: &'a Orders, rest: E) -> Script<'a, E> {
        let Orders { words, statements, lies, shown, first } = orders;
        let said = !(words.is_empty() && statements.is_empty() && shown.is_empty());
        let silent = !said && *lies == Lies::Any;
        let has_first = !first.is_empty() || rest.has_first();
        Script { orders, rest, silent, has_first }
    }

    fn answer(&self, choice: &Choice) -> Option<u64> {
        let Choice { question, options } = choice;
        if let (Question::Say(name), Options::Among(liberty)) = (question, options) {
            let sayable = |word: &u8| liberty.words.has(*word);
            // What cannot be said is kept, as what is never sent, and has no effect.
            let word = self.orders.statement(*name).filter(sayable).or(match self.orders.lies {
                Lies::Any => None,
                Lies::None => Some(liberty.honest),
                Lies::Word(word) => Some(word).filter(sayable).or(Some(liberty.honest)),
            });
            return word.map(u64::from);
        }
        if self.orders.words.is_empty() && self.orders.shown.is_empty() {
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
            Question::Draw(process, number) => match self.orders.shows(*process, *number)? {
                // What it cannot show is kept, and has no effect.
                Shown::Number(value) => options.has(value).then_some(value),
                Shown::Side(_) => None,
            },
            Question::Flip(process, number) => match self.orders.shows(*process, *number)? {
                Shown::Side(heads) => Some(u64::from(heads)),
                Shown::Number(_) => None,
            },
            Question::First(..) | Question::Say(_) | Question::Strike(_) => None,
        }
    }
}

impl<E: Enemy> Enemy for Script<'_, E> {
    const FORESEES: bool = E::FORESEES;

    #[inline]
    fn choose(&mut self, choice: &Choice) -> u64 {
        let answer = if self.silent { None } else { self.answer(choice) };
        match answer {
            Some(answer) => answer,
            None => self.rest.choose(choice),
        }
    }

    #[inline]
    fn has_first(&self) -> bool {
        self.has_first
    }

    fn puts_first(&self, name: Name) -> bool {
        self.orders.first.binary_search(&name).is_ok() || self.rest.puts_first(name)
    }
}
