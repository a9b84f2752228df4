//! Signatures: statements that only their owner can make.
//!
//! A [`Signed`] is made by a [`Key`] and by nothing else, and a process has only its own key. So
//! a traitor can sign whatever it likes in its own name and pass on what it has really received,
//! and nothing else: there is no code with which it could forge a statement of somebody else's.

use alloc::vec::Vec;

use crate::engine::{Digest, Fold, ProcessId};

/// What somebody signs with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key(ProcessId);

/// The keys of so many processes, one for each, in their order.
pub(super) fn keys(processes: usize) -> Vec<Key> {
    (0..u8::MAX).take(processes).map(|one| Key(ProcessId(one))).collect()
}

impl Key {
    /// Whose key it is.
    #[must_use]
    pub const fn owner(&self) -> ProcessId {
        self.0
    }

    /// Signs a statement.
    pub const fn sign<T>(&self, statement: T) -> Signed<T> {
        Signed { by: self.0, statement }
    }
}

/// A statement with the name of who made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Signed<T> {
    by: ProcessId,
    statement: T,
}

impl<T> Signed<T> {
    /// Who made it.
    #[must_use]
    pub const fn by(&self) -> ProcessId {
        self.by
    }

    /// What it says.
    #[must_use]
    pub const fn statement(&self) -> &T {
        &self.statement
    }
}

impl<T: Fold> Fold for Signed<T> {
    fn fold(&self, digest: &mut Digest) {
        digest.number(u64::from(self.by.0));
        self.statement.fold(digest);
    }
}
