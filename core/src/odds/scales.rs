//! What a world weighs.

use core::hash::Hasher;

use siphasher::sip::SipHasher13;

use crate::engine::{Protocol, World};

/// Hashes a world and weighs it at the same time: what goes into its hash is what it holds beside
/// the room that its entries have in any case.
pub(super) struct Scales {
    hasher: SipHasher13,
    bytes: u64,
}

impl Scales {
    pub(super) fn new() -> Scales {
        Scales { hasher: SipHasher13::new(), bytes: 0 }
    }

    /// About how many bytes the world that was hashed takes.
    pub(super) fn weight<P: Protocol>(&self, world: &World<P>) -> u64 {
        self.bytes + world.room() as u64
    }
}

impl Hasher for Scales {
    fn write(&mut self, bytes: &[u8]) {
        self.bytes += bytes.len() as u64;
        self.hasher.write(bytes);
    }

    fn finish(&self) -> u64 {
        self.hasher.finish()
    }
}
