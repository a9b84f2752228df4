//! What can still matter.

use core::hash::{Hash, Hasher};

use super::{Name, ProcessId, Tick};

/// Tells which messages somebody has spoken of by their names: only of these does it matter how they
/// are called.
pub trait Spoken {
    /// Whether a message of this name was spoken of, or what its double hangs on.
    fn names(&self, name: Name) -> bool;

    /// Whether a coin or a draw of a process was spoken of.
    fn draws(&self, process: ProcessId) -> bool;

    /// The highest number on a way of a message that was spoken of; 0 where there is none.
    fn last(&self, from: ProcessId, to: ProcessId) -> u32;
}

/// Writes how far ahead of `now` a moment is, or that it is past.
pub fn ahead<H: Hasher>(moment: Tick, now: Tick, essence: &mut H) {
    moment.0.checked_sub(now.0).hash(essence);
}
