//! What a world weighs, and what it is known by.

use core::hash::Hasher;

use siphasher::sip128::{Hasher128, SipHasher13};

use crate::engine::{Protocol, World};

/// Takes the essence of a world in and weighs it at the same time: what goes into it is what it holds
/// beside the room that its entries have in any case.
pub(super) struct Scales {
    hasher: SipHasher13,
    bytes: u64,
}

impl Scales {
    pub(super) fn new() -> Scales {
        Scales { hasher: SipHasher13::new(), bytes: 0 }
    }

    /// About how many bytes the world takes whose essence was taken in.
    pub(super) fn weight<P: Protocol>(&self, world: &World<P>) -> u64 {
        self.bytes + world.room() as u64
    }

    /// By what the situation is known: that two essences that differ have the same is as likely as
    /// with numbers of 128 binary digits that are thrown.
    pub(super) fn digest(&self) -> u128 {
        self.hasher.finish128().as_u128()
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
