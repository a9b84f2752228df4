//! What is said of single messengers, in a link: from text, and to text.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::phrases::says;
use super::{Link, Parameter, Refusal};
use crate::enemy::Word;
use crate::engine::{Name, ProcessId};
use crate::limits::{MAX_DELAY_TICKS, MAX_MESSAGES};
use crate::phrase::Phrase;
use crate::ratio::whole;

impl Link {
    /// Reads the names of messengers, with commas between, and says something of each.
    pub(super) fn read_words(
        &mut self,
        own: &Parameter,
        text: &str,
        say: fn(Word) -> Word,
    ) -> Result<(), Refusal> {
        text.split(',').try_for_each(|item| {
            let name = self.read_messenger(own, item, item)?;
            let before = self.orders.of(name);
            self.order(own, item, name, say(before))
        })
    }

    /// The same, but a messenger who is a double cannot be doubled.
    pub(super) fn read_doubled(&mut self, own: &Parameter, text: &str) -> Result<(), Refusal> {
        text.split(',').try_for_each(|item| {
            let name = self.read_messenger(own, item, item)?;
            if name.double {
                return Err(Refusal::of(own.name, says::takes_no_double(), item));
            }
            let word = Word { double: true, ..self.orders.of(name) };
            self.order(own, item, name, word)
        })
    }

    /// Reads delays, with commas between.
    pub(super) fn read_delays(&mut self, own: &Parameter, text: &str) -> Result<(), Refusal> {
        text.split(',').try_for_each(|item| {
            let (name, ticks) = item.split_once(':').ok_or_else(|| own.refused(item))?;
            let ticks = whole(ticks).filter(|ticks| (1..=MAX_DELAY_TICKS).contains(ticks));
            let refused = || Refusal::of(own.name, says::takes_delays(MAX_DELAY_TICKS), item);
            let ticks = ticks.ok_or_else(refused)?;
            let name = self.read_messenger(own, name, item)?;
            let before = self.orders.of(name);
            // Whoever is delayed already is told twice, even if by as much.
            let delay = if before.delay.is_some() { before.delay } else { Some(ticks) };
            self.order(own, item, name, Word { delay, ..before })
        })
    }

    /// Reads the names of messengers who come first.
    pub(super) fn read_first(&mut self, own: &Parameter, text: &str) -> Result<(), Refusal> {
        text.split(',').try_for_each(|item| {
            let name = self.read_messenger(own, item, item)?;
            if self.orders.first().contains(&name) {
                let processes = (self.sheet.processes)(self);
                return Err(Refusal::twice(own.name, name.among(processes).to_string()));
            }
            self.orders.put_first(name, true);
            Ok(())
        })
    }

    /// Has the messenger of a name come before whatever else arrives at the same moment, or no longer.
    ///
    /// # Errors
    /// If it is not a name of a message here.
    pub fn put_first(&mut self, name: &str, first: bool) -> Result<(), Refusal> {
        let processes = (self.sheet.processes)(self);
        let read = read_name(name, processes);
        let read = read.ok_or_else(|| Refusal::of("first", names_taken(processes), name))?;
        self.orders.put_first(read, first);
        Ok(())
    }

    /// The messengers who come before whatever else arrives at the same moment, by their names.
    #[must_use]
    pub fn first(&self) -> Vec<String> {
        let processes = (self.sheet.processes)(self);
        self.orders.first().iter().map(|name| name.among(processes).to_string()).collect()
    }

    fn read_messenger(&self, own: &Parameter, name: &str, item: &str) -> Result<Name, Refusal> {
        let processes = (self.sheet.processes)(self);
        read_name(name, processes)
            .ok_or_else(|| Refusal::of(own.name, names_taken(processes), item))
    }

    /// Has a word stand in place of the one there is, which it must add something to.
    fn order(
        &mut self,
        own: &Parameter,
        item: &str,
        name: Name,
        word: Word,
    ) -> Result<(), Refusal> {
        let before = self.orders.of(name);
        if word == before {
            let processes = (self.sheet.processes)(self);
            return Err(Refusal::twice(own.name, name.among(processes).to_string()));
        }
        let taken = || says::takes_unnamed(said_first(before).to_string());
        self.orders.say(name, word).map_err(|_| Refusal::of(own.name, taken(), item))
    }

    /// The names of those of whom something was said, with what `write` makes of it.
    pub(super) fn words(&self, write: impl Fn(String, Word) -> Option<String>) -> Vec<String> {
        let processes = (self.sheet.processes)(self);
        let written = |name: Name| name.among(processes).to_string();
        self.orders.iter().filter_map(|(name, word)| write(written(name), word)).collect()
    }
}

/// The parameter that has already spoken of a messenger.
const fn said_first(word: Word) -> &'static str {
    match word {
        Word { lose: true, .. } => "lose",
        Word { pass: true, .. } => "pass",
        Word { double: true, .. } => "copy",
        _ => "delay",
    }
}

/// What messages are called, as something that takes their names says it.
pub(super) fn names_taken(processes: usize) -> Phrase {
    match processes {
        2 => says::takes_name_of_two(MAX_MESSAGES.into()),
        many => says::takes_name(many as u64),
    }
}

/// Reads `a2` (between two), `0-3.2`, and either with `~` behind it for the double.
pub(super) fn read_name(text: &str, processes: usize) -> Option<Name> {
    let (text, double) = match text.strip_suffix('~') {
        Some(text) => (text, true),
        None => (text, false),
    };
    let (from, to, nth) = if let Some((way, nth)) = text.split_once('.') {
        let (from, to) = way.split_once('-')?;
        (read_process(from, processes)?, read_process(to, processes)?, nth)
    } else {
        let from = read_process(text.get(..1)?, processes).filter(|_| processes == 2)?;
        (from, ProcessId(1 - from.0), text.get(1..)?)
    };
    let nth = u32::try_from(whole(nth)?).ok().filter(|nth| (1..=MAX_MESSAGES).contains(nth))?;
    (from != to).then_some(Name { double, ..Name::new(from, to, nth) })
}

/// Reads `b` (between two) or `3`.
pub(super) fn read_process(text: &str, processes: usize) -> Option<ProcessId> {
    let number = match text {
        "a" if processes == 2 => 0,
        "b" if processes == 2 => 1,
        _ => whole(text)?,
    };
    let id = u8::try_from(number).ok()?;
    (usize::from(id) < processes).then_some(ProcessId(id))
}
