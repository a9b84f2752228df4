//! Keyed luck: a pure function of the seed and the name of the thing.
//!
//! Changing how luck is drawn changes every link ever shared, so it is versioned and pinned by
//! known values.

use core::convert::Infallible;

use rand::rand_core::utils::fill_bytes_via_next_word;
use rand::{Rng, TryRng};
use siphasher::sip::SipHasher13;

use crate::engine::{Name, Question};

/// The version of the drawing of luck.
pub const LUCK_VERSION: u64 = 1;

/// The luck of one question under one seed, draw after draw: `SipHash` 1-3, keyed by the seed and
/// the version, of sixteen bytes that name the question and the number of the draw. Whatever can be
/// drawn of a generator can be drawn of it: a range, one of several by weight, an order.
///
/// ```
/// use at_dawn_core::enemy::Luck;
/// use at_dawn_core::engine::{Name, ProcessId, Question};
/// use rand::RngExt;
///
/// let first = Name::new(ProcessId(0), ProcessId(1), 1);
/// let drawn = || Luck::new(7, &Question::Travel(first)).random_range(1..=6);
/// assert_eq!(drawn(), drawn(), "the same question has the same luck, whenever it is asked");
/// ```
#[derive(Clone, Debug)]
pub struct Luck {
    seed: u64,
    question: (u64, u64),
    draw: u64,
}

impl Luck {
    /// The luck of a question, before its first draw.
    #[must_use]
    pub fn new(seed: u64, question: &Question) -> Luck {
        Luck { seed, question: key(question), draw: 0 }
    }
}

/// One draw of a question.
#[inline]
fn drawn(seed: u64, (kind, of): (u64, u64), draw: u64) -> u64 {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&(kind | draw << 8).to_le_bytes());
    bytes[8..].copy_from_slice(&of.to_le_bytes());
    SipHasher13::new_with_keys(seed, LUCK_VERSION).hash(&bytes)
}

impl TryRng for Luck {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        self.try_next_u64().map(|drawn| (drawn >> 32) as u32)
    }

    #[inline]
    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        self.draw += 1;
        Ok(drawn(self.seed, self.question, self.draw - 1))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        fill_bytes_via_next_word(bytes, || self.try_next_u64())
    }
}

/// A number below `bound`, each equally likely, drawn for this question under this seed: mapped onto
/// the range by multiplication, with the draws that would favour some numbers drawn again. Below 0
/// there is nothing to draw: that gives 0. This is part of the format of links.
#[must_use]
pub fn luck(seed: u64, question: &Question, bound: u64) -> u64 {
    Luck::new(seed, question).below(bound)
}

impl Luck {
    /// The next draw, as a number below a bound.
    #[inline]
    fn below(&mut self, bound: u64) -> u64 {
        loop {
            let scaled = u128::from(self.next_u64()) * u128::from(bound);
            #[allow(clippy::cast_possible_truncation, reason = "the two halves are taken apart")]
            let (high, low) = ((scaled >> 64) as u64, scaled as u64);
            // The first comparison saves the division almost always.
            if low >= bound || low >= bound.wrapping_neg().checked_rem(bound).unwrap_or(0) {
                return high;
            }
        }
    }
}

/// A draw that luck has to decide, whatever the seed: of which question, below what.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Draw {
    question: (u64, u64),
    bound: u64,
}

impl Draw {
    /// The first draw of a question.
    #[inline]
    pub(crate) fn of(question: &Question, bound: u64) -> Draw {
        Draw { question: key(question), bound }
    }

    /// How it falls under this seed: as [`luck`] does.
    pub(crate) fn under(&self, seed: u64) -> u64 {
        Luck { seed, question: self.question, draw: 0 }.below(self.bound)
    }
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
        Question::Draw(process, number) => (8, process.0 as u64 | (*number as u64) << 8),
    }
}

const fn message(name: &Name) -> u64 {
    let way = name.from.0 as u64 | (name.to.0 as u64) << 8 | (name.double as u64) << 16;
    way | (name.nth as u64) << 24
}
