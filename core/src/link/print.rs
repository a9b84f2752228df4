//! From link to its one canonical text.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use super::Link;
use crate::enemy::Word;
use crate::engine::{Name, Outage, Peril, ProcessId};

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.sheet.name)?;
        for (place, (name, value)) in self.parts().iter().enumerate() {
            write!(f, "{}{name}={value}", if place == 0 { '?' } else { '&' })?;
        }
        Ok(())
    }
}

impl Link {
    /// Everything that is not at its default, in the order of the format.
    fn parts(&self) -> Vec<(&'static str, String)> {
        let mut parts = Vec::new();
        for (parameter, setting) in self.sheet.parameters.iter().zip(&self.settings) {
            if let Some(setting) = *setting {
                parts.push((parameter.name, parameter.write(setting)));
            }
        }
        for (name, ratio) in [("loss", self.loss), ("twice", self.twice)] {
            if !ratio.is_zero() {
                parts.push((name, ratio.to_string()));
            }
        }
        if self.seed != 0 {
            parts.push(("seed", self.seed.to_string()));
        }
        for (name, list) in [
            ("lose", self.said_of(|name, word| word.lose.then_some(name))),
            ("pass", self.said_of(|name, word| word.pass.then_some(name))),
            ("copy", self.said_of(|name, word| word.double.then_some(name))),
            ("delay", self.said_of(|name, word| Some(alloc::format!("{name}:{}", word.delay?)))),
            ("lies", self.lies().into_iter().collect()),
            ("say", self.statements()),
            ("cut", self.struck(true)),
            ("crash", self.struck(false)),
        ] {
            if !list.is_empty() {
                parts.push((name, list.join(",")));
            }
        }
        if self.at != 0 {
            parts.push(("at", self.at.to_string()));
        }
        parts
    }

    fn said_of(&self, write: impl Fn(String, Word) -> Option<String>) -> Vec<String> {
        let processes = (self.sheet.processes)(self);
        let written = |name: Name| name.among(processes).to_string();
        self.orders.iter().filter_map(|(name, word)| write(written(name), word)).collect()
    }

    fn struck(&self, cut: bool) -> Vec<String> {
        let two = (self.sheet.processes)(self) == 2;
        let process = |id: ProcessId| if two { id.letter().to_string() } else { id.0.to_string() };
        let write = |peril: &Peril| {
            let who = match peril.outage {
                Outage::Crash(one) if !cut => process(one),
                Outage::Cut(one, other) if cut => {
                    alloc::format!("{}-{}", process(one), process(other))
                }
                Outage::Crash(_) | Outage::Cut(..) => return None,
            };
            let until = peril.until.map_or_else(String::new, |until| alloc::format!("-{until}"));
            Some(alloc::format!("{who}:{}{until}", peril.from))
        };
        self.perils.iter().filter_map(write).collect()
    }
}
