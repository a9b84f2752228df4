//! The scenarios of this module: those of one group, or all of them.

use at_dawn_core::catalogue::{self, Catalogue, Entry};

/// The group that this module is built for: a page with one figure loads no more than that.
const GROUP: Option<&str> = option_env!("AT_DAWN_GROUP");

const COUNT: usize = match GROUP {
    Some(name) => catalogue::count(name),
    None => 0,
};
const _: () = assert!(GROUP.is_none() || COUNT != 0, "there is no such group of scenarios");

static ENTRIES: [Entry; COUNT] = match GROUP {
    Some(name) => catalogue::group(name),
    None => catalogue::group(""),
};

/// The scenarios of this module.
pub static CATALOGUE: Catalogue = match GROUP {
    Some(_) => Catalogue::of(&ENTRIES),
    None => catalogue::ALL,
};
