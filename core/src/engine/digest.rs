//! Hashes that are the same everywhere and for ever.
//!
//! `core::hash::Hash` promises nothing between compilers and machines, so whatever is shown,
//! stored or compared between machines is folded by hand, byte by byte, into `SipHash` 1-3.

use core::fmt;

use siphasher::sip128::{Hasher128, SipHasher13};

use super::{Event, Protocol, Recorder};

/// An incremental hash: what is folded in later changes it, what was folded in earlier stays.
#[derive(Clone, Copy, Debug)]
pub struct Digest(SipHasher13);

impl Digest {
    /// A digest of nothing yet, of one kind of thing.
    #[must_use]
    pub fn new(kind: u64) -> Digest {
        Digest(SipHasher13::new_with_keys(0x6174_2d64_6177_6e31, kind))
    }

    /// Folds a number in.
    pub fn number(&mut self, number: u64) {
        core::hash::Hasher::write(&mut self.0, &number.to_le_bytes());
    }

    /// Folds a text in, so that no two lists of texts look alike.
    pub fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        core::hash::Hasher::write(&mut self.0, text.as_bytes());
    }

    /// The value for all that was folded in so far.
    #[must_use]
    pub fn value(&self) -> u128 {
        self.0.finish128().as_u128()
    }
}

/// What can be folded into a [`Digest`]. The numbers that a type folds are part of the format:
/// changing them changes every fingerprint.
pub trait Fold {
    /// Folds all of `self` that matters into `digest`.
    fn fold(&self, digest: &mut Digest);
}

macro_rules! fold_as_a_number {
    ($($kind:ty),*) => {$(
        impl Fold for $kind {
            fn fold(&self, digest: &mut Digest) {
                digest.number(u64::from(*self));
            }
        }
    )*};
}

fold_as_a_number!(bool, u8, u16, u32, u64);

impl Fold for () {
    fn fold(&self, _digest: &mut Digest) {}
}

/// A hash of everything that happened in a run: a recorder that keeps nothing else.
#[derive(Clone, Copy, Debug)]
pub struct Fingerprint(Digest);

impl Fingerprint {
    /// The fingerprint of a run in which nothing has happened yet.
    #[must_use]
    pub fn new() -> Fingerprint {
        Fingerprint(Digest::new(1))
    }

    /// The fingerprint so far.
    #[must_use]
    pub fn value(&self) -> u64 {
        let value = self.0.value();
        // Half of it is enough to tell runs apart on a screen; both halves take part.
        #[allow(clippy::cast_possible_truncation)]
        let half = (value ^ (value >> 64)) as u64;
        half
    }
}

impl Default for Fingerprint {
    fn default() -> Fingerprint {
        Fingerprint::new()
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.value())
    }
}

impl<P: Protocol> Recorder<P> for Fingerprint {
    fn record(&mut self, event: &Event<P>) {
        event.fold(&mut self.0);
    }
}
