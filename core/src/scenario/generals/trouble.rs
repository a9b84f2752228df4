//! What befalls messengers and generals: what a teller must know of it to say what somebody notices.

use alloc::vec::Vec;

use super::plan::{Message, round};
use super::protocol::General;
use crate::engine::{Event, Fate, Name, ProcessId, Tick, What};

/// What has befallen messengers and generals so far.
pub(in crate::scenario) struct Trouble {
    /// Whether anything befell a messenger or a general, or might have, for all that they know: then
    /// what differs need not be a lie.
    disturbed: bool,
    /// Whether somebody goes down.
    crashes: bool,
    /// Who is down, a bit for each: it notices nothing.
    down: u16,
    /// Whose doubles may still arrive.
    doubled: Vec<Name>,
}

impl Trouble {
    /// Before anything has happened: on roads that are calm or not.
    pub(in crate::scenario) const fn new(calm: bool, crashes: bool) -> Trouble {
        Trouble { disturbed: !calm, crashes, down: 0, doubled: Vec::new() }
    }

    /// Whether what differs need not be a lie.
    pub(in crate::scenario) const fn disturbed(&self) -> bool {
        self.disturbed
    }

    /// Whether somebody goes down, as a case.
    pub(in crate::scenario) const fn outages(&self) -> &'static str {
        if self.crashes { "some" } else { "none" }
    }

    pub(in crate::scenario) const fn is_down(&self, who: ProcessId) -> bool {
        self.down & 1 << who.0 != 0
    }

    /// Whether nothing comes of what a lost messenger was to say: a double may bring it all the same,
    /// and what a double says has its own messenger.
    pub(in crate::scenario) fn is_missed(&self, lost: Name) -> bool {
        !lost.double && !self.doubled.contains(&lost)
    }

    /// Takes an event in.
    pub(in crate::scenario) fn hear(&mut self, event: &Event<General>) {
        match &event.what {
            // A messenger that misses its round disturbs it, long before anybody tells of its end.
            What::Sent { body, fate, .. } => {
                self.disturbed |= matches!(fate, Fate::Lost(_)) || !in_time(fate.end(), body);
            }
            What::Lost { name, .. } => self.disturbed |= !name.double,
            What::Copied { name, .. } => self.doubled.push(Name { double: false, ..*name }),
            What::Crashed { process } => {
                self.disturbed = true;
                self.down |= 1 << process.0;
            }
            What::Recovered { process } => self.down &= !(1 << process.0),
            _ => {}
        }
    }
}

/// Whether a message arrives in the round in which it is told.
pub(in crate::scenario) fn in_time(at: Tick, message: &Message) -> bool {
    at.0 <= u64::from(round(message))
}
