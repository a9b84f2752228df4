//! What those who may lie are to say, in a link.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::orders::{names_taken, read_name};
use super::parameter::{ANY, NONE, Parameter};
use super::phrases::says;
use super::{Liars, Link, Refusal};
use crate::enemy::Lies;
use crate::engine::{Name, ProcessId};
use crate::phrase::Phrase;

impl Link {
    /// Whether a process may lie.
    #[must_use]
    pub fn may_lie(&self, process: ProcessId) -> bool {
        let traitors = self.sheet.liars.map_or(0, |liars| (liars.traitors)(self));
        process.0 < 64 && traitors & 1 << process.0 != 0
    }

    /// Puts a word into the message of a name such as `2-3.1`, in place of what was said before.
    ///
    /// # Errors
    /// If it is not a name of a message here, if its sender may not lie, or if there is no such
    /// word.
    pub fn say(&mut self, name: &str, word: &str) -> Result<(), Refusal> {
        let name = self.speaker(name, name)?;
        let word = self.word(word, word)?;
        self.orders.state(name, Some(word));
        Ok(())
    }

    /// Takes back what was put into a message: what it says is as `lies` has it.
    ///
    /// # Errors
    /// As [`say`](Link::say).
    pub fn unsay(&mut self, name: &str) -> Result<(), Refusal> {
        let name = self.speaker(name, name)?;
        self.orders.state(name, None);
        Ok(())
    }

    /// Has those who may lie say this wherever nothing was put into a message: `any` for the
    /// dice, `none` for the truth, or a word.
    ///
    /// # Errors
    /// If it is none of these.
    pub fn lie(&mut self, lies: &str) -> Result<(), Refusal> {
        let lies =
            match (lies, self.sheet.liars) {
                (ANY, Some(_)) => Lies::Any,
                (NONE, Some(_)) => Lies::None,
                (word, liars) => Lies::Word(index(word, liars).ok_or_else(|| {
                    Refusal::of("lies", says::takes_lies_word(listed(liars)), word)
                })?),
            };
        self.orders.lie(lies);
        Ok(())
    }

    /// Reads a `say=`.
    pub(super) fn read_statements(&mut self, own: &Parameter, text: &str) -> Result<(), Refusal> {
        text.split(',').try_for_each(|item| self.read_statement(own, item))
    }

    fn read_statement(&mut self, own: &Parameter, item: &str) -> Result<(), Refusal> {
        let pair = item.split_once(':');
        let (name, word) = pair.ok_or_else(|| own.refused(item))?;
        let name = self.speaker(name, item)?;
        let word = self.word(word, item)?;
        if self.orders.statement(name).is_some() {
            let processes = (self.sheet.processes)(self);
            return Err(Refusal::twice("say", name.among(processes).to_string()));
        }
        self.orders.state(name, Some(word));
        Ok(())
    }

    /// The `say=` of this link, item by item.
    pub(super) fn statements(&self) -> Vec<String> {
        let processes = (self.sheet.processes)(self);
        let written = |(name, word): (Name, u8)| {
            let word = self.sheet.liars.and_then(|liars| liars.words.get(usize::from(word)));
            alloc::format!("{}:{}", name.among(processes), word.unwrap_or(&NONE))
        };
        self.orders.statements().map(written).collect()
    }

    /// The `lies=` of this link, where it is not at its default.
    pub(super) fn lies(&self) -> Option<String> {
        match self.orders.lies() {
            Lies::Any => None,
            Lies::None => Some(NONE.to_string()),
            Lies::Word(word) => {
                let words = self.sheet.liars?.words;
                words.get(usize::from(word)).map(|word| (*word).to_string())
            }
        }
    }

    fn speaker(&self, name: &str, got: &str) -> Result<Name, Refusal> {
        let processes = (self.sheet.processes)(self);
        let read = read_name(name, processes);
        let name = read.ok_or_else(|| Refusal::of("say", names_taken(processes), got))?;
        if name.double {
            return Err(Refusal::of("say", says::takes_no_double(), got));
        }
        if !self.may_lie(name.from) {
            return Err(Refusal::of("say", self.speakers(), got));
        }
        Ok(name)
    }

    /// Whose messages `say=` takes.
    fn speakers(&self) -> Phrase {
        let all = (0..u8::MAX).map(ProcessId).take((self.sheet.processes)(self));
        let liars = all.filter(|one| self.may_lie(*one)).map(|one| one.0.to_string());
        let liars: Vec<String> = liars.collect();
        match liars.len() {
            0 => says::takes_no_speaker(),
            1 => says::takes_speaker(liars.concat()),
            _ => says::takes_speakers(liars.join(", ")),
        }
    }

    fn word(&self, word: &str, got: &str) -> Result<u8, Refusal> {
        let liars = self.sheet.liars;
        index(word, liars).ok_or_else(|| Refusal::of("say", says::takes_word(listed(liars)), got))
    }
}

fn index(word: &str, liars: Option<&Liars>) -> Option<u8> {
    let index = liars?.words.iter().position(|one| *one == word)?;
    u8::try_from(index).ok()
}

fn listed(liars: Option<&Liars>) -> String {
    liars.map_or_else(String::new, |liars| liars.words.join(", "))
}
