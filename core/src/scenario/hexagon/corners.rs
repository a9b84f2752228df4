//! The corners of the ring, and which of them are looked at.

use crate::knowledge::CORNERS;

/// The pairs of neighbours in the ring, by the corner of the first.
pub const PAIRS: [&str; CORNERS as usize] = ["p0-q0", "q0-r0", "r0-p1", "p1-q1", "q1-r1", "r1-p0"];

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Corners {
    /// The ring of six, in which nobody lies.
    Ring,
    /// The table of three at which this corner and the next see what they see in the ring.
    Table(u8),
}
