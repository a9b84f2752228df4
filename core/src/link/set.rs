//! Setting one parameter of a link, as controls do.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::orders::read_name;
use super::{Kind, Link, Refusal};
use crate::engine::ProcessId;

impl Link {
    /// What it says otherwise than by default, parameter by parameter, but for where it opens.
    #[must_use]
    pub fn given(&self) -> Vec<(&'static str, String)> {
        let mut parts = self.parts();
        parts.retain(|part| part.0 != "at");
        parts
    }

    /// The same link with a parameter set. What it says of liars who are not there any more is
    /// left out; what somebody just said of liars is refused if it cannot be.
    pub(super) fn set(&self, name: &str, text: &str) -> Result<Link, Refusal> {
        let mut parts = self.given();
        parts.retain(|part| part.0 != name);
        let read = |keep: &dyn Fn(&str) -> bool, parts: &[(&'static str, String)]| {
            let others = parts.iter().filter(|part| keep(part.0));
            let own = Some((name, text)).filter(|own| !own.1.is_empty());
            let all = others.map(|(name, text)| (*name, text.as_str())).chain(own);
            Link::of(self.sheet, &all.collect::<Vec<_>>())
        };
        if name == "say" || self.sheet.liars.is_none() {
            return read(&|_| true, &parts);
        }
        let bare = read(&|other| other != "say" && !self.is_set(other), &parts)?;
        for (name, text) in &mut parts {
            if self.is_set(name) {
                *text = here(text, (self.sheet.processes)(&bare));
            }
        }
        let there = read(&|other| other != "say", &parts)?;
        for (_, text) in parts.iter_mut().filter(|part| part.0 == "say") {
            let sayable = text.split(',').filter(|item| there.can_say(item));
            *text = sayable.collect::<Vec<_>>().join(",");
        }
        parts.retain(|part| !part.1.is_empty());
        read(&|_| true, &parts)
    }

    /// Whether a parameter is a set of processes.
    fn is_set(&self, name: &str) -> bool {
        let own = self.sheet.parameters.iter().find(|one| one.name == name);
        own.is_some_and(|one| one.kind == Kind::Processes)
    }

    /// Whether the sender of an item of `say=` may lie here, and its receiver is there.
    fn can_say(&self, item: &str) -> bool {
        let name = item.split(':').next().unwrap_or_default();
        let read = read_name(name, (self.sheet.processes)(self));
        read.is_some_and(|name| self.may_lie(name.from))
    }
}

/// Those of a set of processes, as a link has it, of whom there are so many.
fn here(set: &str, processes: usize) -> String {
    let there = |one: &&str| one.parse::<u8>().is_ok_and(|one| ProcessId(one).index() < processes);
    let those: Vec<&str> = set.split(',').filter(there).collect();
    if those.is_empty() { "none".to_string() } else { those.join(",") }
}
