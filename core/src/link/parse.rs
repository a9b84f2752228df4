//! From text to link.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::refusal::quoted;
use super::{Link, Refusal, Sheet, enemy};
use crate::limits::{MAX_LINK_BYTES, MAX_STEPS};

impl Link {
    /// Reads a link whose scenario is found by its name, or refused.
    ///
    /// # Errors
    /// If the scenario is refused, or anything else in the text cannot be what it is to be.
    pub fn read(
        text: &str,
        scenario: fn(&str) -> Result<&'static Sheet, Refusal>,
    ) -> Result<Link, Refusal> {
        if text.len() > MAX_LINK_BYTES {
            return Err(too_long(text.len()));
        }
        let (name, query) = text.split_once('?').unwrap_or((text, ""));
        let sheet = scenario(name)?;
        let mut link = Link::to(sheet);
        let mut pairs: Vec<(&str, &str)> = Vec::new();
        for item in query.split('&').filter(|_| !query.is_empty()) {
            let pair = item.split_once('=').ok_or_else(|| {
                let got = quoted(item);
                Refusal::new(alloc::format!(
                    "Each part of a link takes the form name=value, but got {got}."
                ))
                .got(item)
                .kind("form", &[])
            })?;
            if pairs.iter().any(|other| other.0 == pair.0) {
                let got = quoted(pair.0);
                let refusal = Refusal::new(alloc::format!(
                    "A link takes each parameter once, but got {got} twice."
                ));
                return Err(refusal.got(pair.0).kind("repeated", &[]));
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
        (sheet.check)(&link)?;
        let processes = (sheet.processes)(&link);
        for (name, value) in rest {
            if !enemy::read(&mut link, processes, name, value)? {
                return Err(unknown(&link, name));
            }
        }
        let link = link.settle();
        link.fits().map(|()| link)
    }
    /// Refuses a link whose own text, at whatever step, would be longer than a link may be.
    pub(super) fn fits(&self) -> Result<(), Refusal> {
        let length = self.clone().opened_at(MAX_STEPS).to_string().len();
        if length <= MAX_LINK_BYTES { Ok(()) } else { Err(too_long(length)) }
    }
}

fn too_long(length: usize) -> Refusal {
    Refusal::new(alloc::format!("A link takes at most {MAX_LINK_BYTES} bytes, but got {length}."))
        .kind("long", &[("most", &MAX_LINK_BYTES), ("length", &length)])
}

fn unknown(link: &Link, name: &str) -> Refusal {
    let own = link.sheet.parameters.iter();
    let names: Vec<&str> = own.chain(link.sheet.enemy()).map(|one| one.name).collect();
    let (scenario, names) = (link.sheet.name, names.join(", "));
    Refusal::new(alloc::format!(
        "{scenario} takes the parameters {names}, but got {}.",
        quoted(name)
    ))
    .got(name)
    .kind("unknown", &[("scenario", &scenario), ("names", &names)])
}
