//! Who is who, and which message is which.

use core::fmt;

/// A process, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProcessId(pub u8);

impl ProcessId {
    /// The process's place in a list.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// `a` for 0, `b` for 1 and so on: how the two generals are written.
    #[must_use]
    pub const fn letter(self) -> char {
        (b'a' + self.0 % 26) as char
    }
}

/// A message's number in one run: 1 for the first that was sent, copies counted where they arise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageId(pub u32);

/// A message's name, which does not depend on what happens elsewhere: who sent it to whom, and
/// the how-manieth it is on that way. Luck is keyed by it and links speak of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name {
    /// Who sent it.
    pub from: ProcessId,
    /// To whom.
    pub to: ProcessId,
    /// 1 for the first on this way.
    pub nth: u32,
    /// Whether this is the double that the enemy made of the message.
    pub double: bool,
}

impl Name {
    /// The name of the `nth` message on a way.
    #[must_use]
    pub const fn new(from: ProcessId, to: ProcessId, nth: u32) -> Name {
        Name { from, to, nth, double: false }
    }

    /// The name as it is written among so many processes: `a2` between two, else `0-3.2`; a
    /// double has `~` behind it.
    #[must_use]
    pub const fn among(self, processes: usize) -> impl fmt::Display {
        Written { name: self, processes }
    }
}

struct Written {
    name: Name,
    processes: usize,
}

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Name { from, to, nth, double } = self.name;
        if self.processes == 2 {
            write!(f, "{}{nth}", from.letter())?;
        } else {
            write!(f, "{}-{}.{nth}", from.0, to.0)?;
        }
        if double { f.write_str("~") } else { Ok(()) }
    }
}
