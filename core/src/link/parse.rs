//! From text to link.

use alloc::vec::Vec;
use core::str::FromStr;

use super::refusal::quoted;
use super::{ENEMY_PARAMETERS, Link, Refusal, enemy};
use crate::limits::MAX_LINK_BYTES;
use crate::scenario;

impl FromStr for Link {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Link, Refusal> {
        if text.len() > MAX_LINK_BYTES {
            return Err(Refusal::new(alloc::format!(
                "A link takes at most {MAX_LINK_BYTES} bytes, but got {}.",
                text.len()
            )));
        }
        let (name, query) = text.split_once('?').unwrap_or((text, ""));
        let sheet = scenario::sheet(name).ok_or_else(|| {
            let names: Vec<&str> = scenario::sheets().map(|sheet| sheet.name).collect();
            Refusal::new(alloc::format!(
                "A link begins with a scenario ({}), but got {}.",
                names.join(", "),
                quoted(name)
            ))
        })?;
        let mut link = Link::to(sheet);
        let mut pairs: Vec<(&str, &str)> = Vec::new();
        for item in query.split('&').filter(|_| !query.is_empty()) {
            let pair = item.split_once('=').ok_or_else(|| {
                let got = quoted(item);
                Refusal::new(alloc::format!(
                    "Each part of a link takes the form name=value, but got {got}."
                ))
            })?;
            if pairs.iter().any(|other| other.0 == pair.0) {
                let got = quoted(pair.0);
                return Err(Refusal::new(alloc::format!(
                    "A link takes each parameter once, but got {got} twice."
                )));
            }
            pairs.push(pair);
        }
        // The scenario's own settings first: how many processes there are may depend on them.
        let mut rest = Vec::new();
        for (name, value) in pairs {
            match sheet.parameters.iter().position(|one| one.name == name) {
                Some(place) => {
                    link.settings[place] = Some(sheet.parameters[place].read(value)?);
                }
                None => rest.push((name, value)),
            }
        }
        let processes = (sheet.processes)(&link);
        for (name, value) in rest {
            if !enemy::read(&mut link, processes, name, value)? {
                return Err(unknown(&link, name));
            }
        }
        Ok(link.settle())
    }
}

fn unknown(link: &Link, name: &str) -> Refusal {
    let own = link.sheet.parameters.iter();
    let names: Vec<&str> = own.chain(&ENEMY_PARAMETERS).map(|one| one.name).collect();
    Refusal::new(alloc::format!(
        "{} takes the parameters {}, but got {}.",
        link.sheet.name,
        names.join(", "),
        quoted(name)
    ))
}
