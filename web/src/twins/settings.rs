//! What parameters are set to, as it crosses.

use alloc::collections::BTreeMap;
use alloc::string::String;

use at_dawn_core::link::{Link, Parameter};

/// What each of a scenario's own parameters is set to in a link, by its name.
#[must_use]
pub fn settings(link: &Link) -> BTreeMap<&'static str, String> {
    let parameters = link.sheet().parameters.iter().enumerate();
    let written = |(place, parameter): (usize, &'static Parameter)| {
        Some((parameter.name, parameter.write(link.setting(place)?)))
    };
    parameters.filter_map(written).collect()
}
