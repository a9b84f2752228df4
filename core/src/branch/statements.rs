//! What somebody who may lie can say in one message.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::Branch;
use crate::engine::What;
use crate::link::{Refusal, says};
use crate::phrase::Phrase;
use crate::scenario::Scenario;

/// One word, and what it would be to say it in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The word.
    pub word: &'static str,
    /// Whether this is what was said.
    pub said: bool,
    /// Whether this is what would honestly have been said.
    pub honest: bool,
    /// Why it cannot be said, in one sentence, if it cannot: what is offered greyed out.
    pub refused: Option<Phrase>,
}

impl<S: Scenario> Branch<S> {
    /// Everything that there is to say in the message of a name, whether it can be said or not.
    ///
    /// # Errors
    /// If no message of that name has been sent or withheld so far, or its sender is honest.
    pub fn statements(&self, name: &str) -> Result<Vec<Statement>, Refusal> {
        let processes = self.run().head().processes();
        let spoken = self.events().iter().find_map(|event| match &event.what {
            What::Sent { name: other, said: Some(said), .. }
            | What::Withheld { name: other, said }
                if other.among(processes).to_string() == name =>
            {
                Some((*other, said))
            }
            _ => None,
        });
        let (name, said) = spoken.ok_or_else(|| Refusal::of("say", says::takes_spoken(), name))?;
        let words = self.opened().sheet().liars.map_or(&[][..], |liars| liars.words);
        let statement = |(index, word): (usize, &&'static str)| {
            let tale = self.scenario().tale();
            let is = |other: u8| usize::from(other) == index;
            let sayable = said.liberty.words.iter().any(is);
            let refused = if sayable { None } else { Some(tale.unsayable(name, index)?) };
            let (is_said, honest) = (is(said.word), is(said.liberty.honest));
            Some(Statement { word, said: is_said, honest, refused })
        };
        Ok(words.iter().enumerate().filter_map(statement).collect())
    }
}
