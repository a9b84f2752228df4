//! Sequence numbers: 32 bits that wrap around.

use core::fmt;

/// A sequence number. Comparisons are modulo 2³²: of two numbers, the later is the one that is
/// less than half a turn ahead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Seq(pub u32);

impl Seq {
    /// So many further on.
    #[must_use]
    pub const fn plus(self, count: u32) -> Seq {
        Seq(self.0.wrapping_add(count))
    }

    /// How far it is from an earlier number to this one.
    #[must_use]
    pub const fn since(self, earlier: Seq) -> u32 {
        self.0.wrapping_sub(earlier.0)
    }

    /// Whether it comes before another.
    #[must_use]
    pub const fn before(self, other: Seq) -> bool {
        self.since(other) > u32::MAX / 2
    }

    /// Whether it comes after another.
    #[must_use]
    pub const fn after(self, other: Seq) -> bool {
        other.before(self)
    }

    /// Whether it is among the `count` numbers from `start` on.
    #[must_use]
    pub const fn within(self, start: Seq, count: u32) -> bool {
        self.since(start) < count
    }
}

impl fmt::Display for Seq {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_wrap_around() {
        let last = Seq(u32::MAX);
        assert_eq!(last.plus(2), Seq(1));
        assert!(last.before(Seq(0)) && Seq(0).after(last) && !last.before(last));
        assert_eq!(Seq(4).since(last), 5);
        assert!(Seq(3).within(last, 5) && !Seq(4).within(last, 5));
    }
}
