//! What there is to show beside the figure of a run: for a laboratory, which has room for it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::phrase::Phrase;

/// What there is to show beside the figure of a run, as far as it has been played; nothing where a
/// scenario has no more to say than its teller.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// What is to be said of it.
    pub remarks: Vec<Remark>,
    /// A run of another scenario that goes in step with it.
    pub counterpart: Option<Counterpart>,
}

/// Something that is so for some steps of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// What it is about, by a name that whoever shows it knows.
    pub about: &'static str,
    /// After how many steps it becomes so, and after how many it is so no more.
    pub from: u32,
    /// None where it stays so.
    pub until: Option<u32>,
    /// What is said.
    pub sentences: Vec<Phrase>,
    /// The link of a run that shows it, and what that run is called.
    pub run: Option<(&'static str, Phrase)>,
}

/// A run of another scenario that goes in step with this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counterpart {
    /// Its link.
    pub link: String,
    /// What this run's messages are in it.
    pub parts: Vec<Phrase>,
    /// Where it stands, in the order of the steps.
    pub beats: Vec<Beat>,
}

/// Where the other run stands from a step of this one on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beat {
    /// After so many steps of this one.
    pub from: u32,
    /// So many steps of the other are taken; none where it is at its end.
    pub steps: Option<u32>,
    /// The place of the part that it is about, if any yet.
    pub part: Option<usize>,
}
