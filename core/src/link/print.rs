//! From link to its one canonical text.

use core::fmt;

use super::Link;
use crate::enemy::Word;
use crate::engine::{Name, Outage, Peril, ProcessId};

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.sheet.name)?;
        let mut separator = '?';
        let mut part = |f: &mut fmt::Formatter<'_>, name: &str| {
            write!(f, "{separator}{name}=")?;
            separator = '&';
            Ok(())
        };
        for (parameter, setting) in self.sheet.parameters.iter().zip(&self.settings) {
            if let Some(setting) = *setting {
                part(f, parameter.name)?;
                parameter.write(setting, f)?;
            }
        }
        for (name, ratio) in [("loss", self.loss), ("twice", self.twice)] {
            if !ratio.is_zero() {
                part(f, name)?;
                write!(f, "{ratio}")?;
            }
        }
        if self.seed != 0 {
            part(f, "seed")?;
            write!(f, "{}", self.seed)?;
        }
        let processes = (self.sheet.processes)(self);
        let said: [(&str, fn(&Word) -> bool); 4] = [
            ("lose", |word| word.lose),
            ("pass", |word| word.pass),
            ("copy", |word| word.double),
            ("delay", |word| word.delay.is_some()),
        ];
        for (parameter, applies) in said {
            let mut between = false;
            for (name, word) in self.orders.iter().filter(|(_, word)| applies(word)) {
                if between {
                    f.write_str(",")?
                } else {
                    part(f, parameter)?
                }
                between = true;
                let delay = word.delay.filter(|_| parameter == "delay");
                write_message(f, name, processes, delay)?;
            }
        }
        for (parameter, cut) in [("cut", true), ("crash", false)] {
            let mut between = false;
            let kind = |peril: &&Peril| matches!(peril.outage, Outage::Cut(..)) == cut;
            for peril in self.perils.iter().filter(kind) {
                if between {
                    f.write_str(",")?
                } else {
                    part(f, parameter)?
                }
                between = true;
                write_peril(f, peril, processes)?;
            }
        }
        if self.at != 0 {
            part(f, "at")?;
            write!(f, "{}", self.at)?;
        }
        Ok(())
    }
}

fn write_message(
    f: &mut fmt::Formatter<'_>,
    name: Name,
    processes: usize,
    delay: Option<u64>,
) -> fmt::Result {
    write!(f, "{}", name.among(processes))?;
    match delay {
        Some(ticks) => write!(f, ":{ticks}"),
        None => Ok(()),
    }
}

fn write_peril(f: &mut fmt::Formatter<'_>, peril: &Peril, processes: usize) -> fmt::Result {
    let process = |id: ProcessId, f: &mut fmt::Formatter<'_>| {
        if processes == 2 { write!(f, "{}", id.letter()) } else { write!(f, "{}", id.0) }
    };
    match peril.outage {
        Outage::Crash(one) => process(one, f)?,
        Outage::Cut(one, other) => {
            process(one, f)?;
            f.write_str("-")?;
            process(other, f)?;
        }
    }
    write!(f, ":{}", peril.from)?;
    match peril.until {
        Some(until) => write!(f, "-{until}"),
        None => Ok(()),
    }
}
