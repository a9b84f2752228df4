//! What is asked of a run, at every moment of it.

use super::{End, Protocol, Recorder, Tick};

/// How a property stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// What has happened so far does not settle it.
    Pending,
    /// It holds, and nothing that can still happen changes that.
    Holds,
    /// It was violated at this moment, and that stays so.
    Violated {
        /// When.
        at: Tick,
    },
    /// This run is not one of those of which it asks something.
    Unasked,
}

impl Verdict {
    /// `pending`, `holds`, `violated` or `unasked`: the same word everywhere.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Verdict::Pending => "pending",
            Verdict::Holds => "holds",
            Verdict::Violated { .. } => "violated",
            Verdict::Unasked => "unasked",
        }
    }
}

/// A named property and how it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Finding {
    /// The property's name.
    pub property: &'static str,
    /// How it stands.
    pub verdict: Verdict,
}

/// Watches a run and says of each of its properties how it stands.
pub trait Judge<P: Protocol>: Recorder<P> + Clone {
    /// The findings so far; `end` is there once nothing more can happen.
    fn findings(&self, end: Option<End>) -> alloc::vec::Vec<Finding>;
}
