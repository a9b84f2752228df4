//! Setting one parameter of a link, as controls do.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::chances::read_sender;
use super::draws::read_which;
use super::orders::read_name;
use super::{Kind, Link, Refusal};
use crate::engine::{Chances, ProcessId};

impl Link {
    /// What it says otherwise than by default, parameter by parameter, but for where it opens.
    #[must_use]
    pub fn given(&self) -> Vec<(&'static str, String)> {
        let mut parts = self.parts();
        parts.retain(|part| part.0 != "at");
        parts
    }

    /// The chances that may hang on who sends, by the names of their parameters.
    #[must_use]
    pub const fn chances(&self) -> [(&'static str, &Chances); 2] {
        [("loss", &self.loss), ("twice", &self.twice)]
    }

    /// The same link with a parameter set. What it says of processes who are not there any more, or
    /// of liars, is left out; what somebody just said is refused if it cannot be.
    pub(super) fn set(&self, name: &str, text: &str) -> Result<Link, Refusal> {
        let mut parts = self.given();
        parts.retain(|part| part.0 != name);
        let read = |keep: &dyn Fn(&str) -> bool, parts: &[(&'static str, String)]| {
            let others = parts.iter().filter(|part| keep(part.0));
            let own = Some((name, text)).filter(|own| !own.1.is_empty());
            let all = others.map(|(name, text)| (*name, text.as_str())).chain(own);
            Link::of(self.sheet, &all.collect::<Vec<_>>())
        };
        if name == "say" {
            return read(&|_| true, &parts);
        }
        let bare = read(&|other| other != "say" && self.those(other).is_none(), &parts)?;
        for (name, text) in &mut parts {
            if let Some(those) = self.those(name) {
                *text = those(text, (self.sheet.processes)(&bare));
            }
        }
        parts.retain(|part| !part.1.is_empty());
        let there = read(&|other| other != "say", &parts)?;
        for (_, text) in parts.iter_mut().filter(|part| part.0 == "say") {
            let sayable = text.split(',').filter(|item| there.can_say(item));
            *text = sayable.collect::<Vec<_>>().join(",");
        }
        parts.retain(|part| !part.1.is_empty());
        read(&|_| true, &parts)
    }

    /// What is left of a parameter that speaks of processes when there are fewer of them; none if it
    /// does not.
    fn those(&self, name: &str) -> Option<fn(&str, usize) -> String> {
        let all = self.sheet.parameters.iter().chain(self.sheet.enemy());
        match all.into_iter().find(|one| one.name == name)?.kind {
            Kind::Processes => Some(here),
            Kind::Draws => Some(still_drawn),
            Kind::Ratio => Some(still_sent),
            _ => None,
        }
    }

    /// Whether the sender of an item of `say=` may lie here, and its receiver is there.
    fn can_say(&self, item: &str) -> bool {
        let name = item.split(':').next().unwrap_or_default();
        let read = read_name(name, (self.sheet.processes)(self));
        read.is_some_and(|name| self.may_lie(name.from))
    }
}

/// What chances by sender and by way are left, of processes of whom there are so many.
fn still_sent(chances: &str, processes: usize) -> String {
    let there = |item: &&str| match item.split_once(':') {
        Some((who, _)) => read_sender(who, processes).is_some(),
        None => true,
    };
    chances.split(',').filter(there).collect::<Vec<_>>().join(",")
}

/// What coins and draws are left, of processes of whom there are so many.
fn still_drawn(draws: &str, processes: usize) -> String {
    let there = |item: &&str| {
        item.split_once(':').is_some_and(|(which, _)| read_which(which, processes).is_some())
    };
    draws.split(',').filter(there).collect::<Vec<_>>().join(",")
}

/// Those of a set of processes, as a link has it, of whom there are so many.
fn here(set: &str, processes: usize) -> String {
    let there = |one: &&str| one.parse::<u8>().is_ok_and(|one| ProcessId(one).index() < processes);
    let those: Vec<&str> = set.split(',').filter(there).collect();
    if those.is_empty() { "none".to_string() } else { those.join(",") }
}
