//! From text to link.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::phrases::says;
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
        scenario: impl FnOnce(&str) -> Result<&'static Sheet, Refusal>,
    ) -> Result<Link, Refusal> {
        if text.len() > MAX_LINK_BYTES {
            return Err(too_long(text.len()));
        }
        let (name, query) = text.split_once('?').unwrap_or((text, ""));
        let sheet = scenario(name)?;
        let mut pairs: Vec<(&str, &str)> = Vec::new();
        for item in query.split('&').filter(|_| !query.is_empty()) {
            let pair = item
                .split_once('=')
                .ok_or_else(|| Refusal::new(says::refused_form(quoted(item))))?;
            if pairs.iter().any(|other| other.0 == pair.0) {
                return Err(Refusal::new(says::refused_repeated(quoted(pair.0))));
            }
            pairs.push(pair);
        }
        Link::of(sheet, &pairs)
    }

    /// The link of a scenario of which this is said, parameter by parameter.
    pub(super) fn of(sheet: &'static Sheet, pairs: &[(&str, &str)]) -> Result<Link, Refusal> {
        let mut link = Link::to(sheet);
        // The scenario's own settings first: how many processes there are may depend on them.
        let mut rest = Vec::new();
        for (name, value) in pairs.iter().copied() {
            match sheet.parameters.iter().position(|one| one.name == name) {
                Some(index) => {
                    link.settings[index] = Some(sheet.parameters[index].read(value)?);
                }
                None => rest.push((name, value)),
            }
        }
        (sheet.check)(&link)?;
        for (name, value) in rest {
            if !enemy::read(&mut link, name, value)? {
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
    Refusal::new(says::refused_long(MAX_LINK_BYTES as u64, length as u64))
}

fn unknown(link: &Link, name: &str) -> Refusal {
    let own = link.sheet.parameters.iter();
    let names: Vec<&str> = own.chain(link.sheet.enemy()).map(|one| one.name).collect();
    let (scenario, names) = (link.sheet.name, names.join(", "));
    Refusal::new(says::refused_unknown(scenario.to_string(), names, quoted(name)))
}
