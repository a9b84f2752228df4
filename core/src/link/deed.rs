//! What a hand can do to one messenger.

use super::orders::{names_taken, read_name};
use super::phrases::says;
use super::{Link, Refusal};
use crate::enemy::Word;
use crate::limits::MAX_DELAY_TICKS;

/// What a reader does to a messenger, in place of whatever was said of it before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deed {
    /// It is captured.
    Capture,
    /// It takes so many ticks, and gets through.
    Delay(u64),
    /// It arrives twice.
    Double,
    /// It gets through.
    Pass,
    /// Nothing is said of it any more: luck decides.
    Restore,
}

impl Deed {
    /// What it is called.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Deed::Capture => "capture",
            Deed::Delay(_) => "delay",
            Deed::Double => "double",
            Deed::Pass => "pass",
            Deed::Restore => "restore",
        }
    }
}

impl Link {
    /// Does this to the messenger of a name such as `a2`.
    ///
    /// # Errors
    /// If it is not a name of a message here, if it takes longer than may be, or if a double is
    /// to be doubled.
    pub fn said(&mut self, name: &str, deed: Deed) -> Result<(), Refusal> {
        let processes = (self.sheet.processes)(self);
        let read = read_name(name, processes);
        let refused = || Refusal::of("deed", names_taken(processes), name);
        let name = read.ok_or_else(refused)?;
        let mut word = Word::default();
        match deed {
            Deed::Capture => word.lose = true,
            Deed::Delay(ticks) if (1..=MAX_DELAY_TICKS).contains(&ticks) => {
                word.delay = Some(ticks);
            }
            Deed::Delay(ticks) => {
                let takes = says::takes_ticks(MAX_DELAY_TICKS);
                return Err(Refusal::of("delay", takes, &alloc::format!("{ticks}")));
            }
            Deed::Double if name.double => {
                let double = alloc::format!("{}", name.among(processes));
                return Err(Refusal::of("copy", says::takes_no_double(), &double));
            }
            Deed::Double => word.double = true,
            Deed::Pass => word.pass = true,
            Deed::Restore => {}
        }
        // One deed replaces the others, so it cannot conflict with them.
        self.orders.say(name, word).map_err(|_| Refusal::of("deed", says::takes_one_deed(), "two"))
    }
}
