//! Keyed luck: a pure function of the seed and the name of the thing.
//!
//! Changing how luck is drawn changes every link ever shared, so it is versioned and pinned by
//! known values.

use siphasher::sip::SipHasher13;

use crate::engine::{Name, Question};

/// The version of the drawing of luck.
pub const LUCK_VERSION: u64 = 1;

/// A number below `bound`, each equally likely, drawn for this question under this seed.
///
/// `SipHash` 1-3, keyed by the seed and the version, of sixteen bytes that name the question;
/// mapped onto the range by multiplication, with the draws that would favour some numbers drawn
/// again. Below 0 there is nothing to draw: that gives 0.
#[must_use]
pub fn luck(seed: u64, question: &Question, bound: u64) -> u64 {
    let (kind, of) = key(question);
    let hasher = SipHasher13::new_with_keys(seed, LUCK_VERSION);
    let mut bytes = [0; 16];
    bytes[8..].copy_from_slice(&of.to_le_bytes());
    for draw in 0_u64.. {
        bytes[..8].copy_from_slice(&(kind | draw << 8).to_le_bytes());
        let scaled = u128::from(hasher.hash(&bytes)) * u128::from(bound);
        #[allow(clippy::cast_possible_truncation, reason = "the two halves are taken apart")]
        let (high, low) = ((scaled >> 64) as u64, scaled as u64);
        // The first comparison saves the division almost always.
        if low >= bound || low >= bound.wrapping_neg().checked_rem(bound).unwrap_or(0) {
            return high;
        }
    }
    0
}

/// The question as numbers: its kind, and which of the kind. Part of the format.
const fn key(question: &Question) -> (u64, u64) {
    match question {
        Question::Capture(name) => (1, message(name)),
        Question::Travel(name) => (2, message(name)),
        Question::Double(name) => (3, message(name)),
        Question::Strike(number) => (4, *number as u64),
        // A moment has at most 40 bits, and there are no more ties than steps.
        Question::First(moment, number) => (5, moment.0 | (*number as u64) << 40),
        Question::Say(name) => (6, message(name)),
        Question::Flip(process, number) => (7, process.0 as u64 | (*number as u64) << 8),
    }
}

const fn message(name: &Name) -> u64 {
    let way = name.from.0 as u64 | (name.to.0 as u64) << 8 | (name.double as u64) << 16;
    way | (name.nth as u64) << 24
}
