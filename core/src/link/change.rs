//! What a reader changes in a link, one thing at a time; and what a link says, for whoever shows it.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Deed, Link, Refusal};
use crate::engine::{Outage, Peril, ProcessId};

/// One change of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// This is done to the messenger of a name such as `a2`.
    Deed(String, Deed),
    /// The message of a name comes before whatever else arrives at the same moment, or no longer.
    First(String, bool),
    /// Whatever was done to one process, or to one road, is taken back.
    Heal(Outage),
    /// The message of a name says this word.
    Say(String, String),
    /// A parameter is set to a text; to its default, if that is empty. No figure asks for it.
    #[cfg(feature = "laboratory")]
    Set(String, String),
    /// The coin or the draw of this number of a process shows this; as the dice have it, if that is
    /// empty.
    Show(ProcessId, u32, String),
    /// A process goes down, or a road is cut.
    Strike(Peril),
    /// Nothing is put into the message of a name any more.
    Unsay(String),
}

impl Change {
    /// What it is called.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Change::Deed(_, deed) => deed.word(),
            Change::First(_, true) => "first",
            Change::First(_, false) => "unfirst",
            Change::Heal(Outage::Crash(_)) => "recover",
            Change::Heal(Outage::Cut(..)) => "heal",
            Change::Say(..) => "say",
            #[cfg(feature = "laboratory")]
            Change::Set(..) => "set",
            Change::Show(_, _, shows) if shows.is_empty() => "unshow",
            Change::Show(..) => "show",
            Change::Strike(Peril { outage: Outage::Crash(_), .. }) => "crash",
            Change::Strike(Peril { outage: Outage::Cut(..), .. }) => "cut",
            Change::Unsay(_) => "unsay",
        }
    }
}

impl Link {
    /// The same link with a change. What is done to messengers, processes and roads changes one
    /// thing; a setting may change what follows from it.
    ///
    /// # Errors
    /// If it cannot be, or if the text of the link becomes longer than it may be.
    pub fn changed(&self, change: &Change) -> Result<Link, Refusal> {
        #[cfg(feature = "laboratory")]
        if let Change::Set(name, text) = change {
            return self.set(name, text);
        }
        self.edited(|link| match change {
            Change::Deed(name, deed) => link.said(name, *deed),
            Change::First(name, first) => link.put_first(name, *first),
            Change::Heal(outage) => link.heal(*outage),
            Change::Say(name, word) => link.say(name, word),
            #[cfg(feature = "laboratory")]
            Change::Set(..) => Ok(()),
            Change::Show(process, number, shows) => link.show(*process, *number, shows),
            Change::Strike(peril) => link.strike(*peril),
            Change::Unsay(name) => link.unsay(name),
        })
    }

    /// What was done to messengers, in the order of their names.
    #[must_use]
    pub fn deeds(&self) -> Vec<(String, Deed)> {
        let processes = (self.sheet.processes)(self);
        let mut deeds = Vec::new();
        for (name, word) in self.orders.iter() {
            let all = [
                word.lose.then_some(Deed::Capture),
                word.pass.then_some(Deed::Pass),
                word.double.then_some(Deed::Double),
                word.delay.map(Deed::Delay),
            ];
            let name = name.among(processes).to_string();
            deeds.extend(all.into_iter().flatten().map(|deed| (name.clone(), deed)));
        }
        deeds
    }

    /// The names of the messages into which a word was put.
    #[must_use]
    pub fn spoken(&self) -> Vec<String> {
        let processes = (self.sheet.processes)(self);
        let names = self.orders.statements().map(|(name, _)| name.among(processes).to_string());
        names.collect()
    }
}
