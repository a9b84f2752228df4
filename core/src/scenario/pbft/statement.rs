//! Statements: what can be signed and shown to others, but for what changes a view.

use alloc::vec::Vec;

use super::signed::Signed;
use crate::engine::{Digest, Fold};

/// What a sequence number stands for; in the paper this is the digest of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// The client's request of this number, counted from 0.
    Request(u8),
    /// Nothing: a new view fills gaps with it.
    Null,
    /// The digest of nothing that anybody ever asked for.
    Other,
}

impl Value {
    /// The value as one small number: the requests first.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Value::Request(number) => number,
            Value::Null => 254,
            Value::Other => 255,
        }
    }
}

/// The phases, in the order in which they come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// The client asks.
    Request,
    /// The primary gives a request its number.
    PrePrepare,
    /// The backups tell each other which request has that number.
    Prepare,
    /// All tell each other that they hold a certificate for it.
    Commit,
    /// The client is told what came out.
    Reply,
    /// Somebody wants another primary.
    ViewChange,
    /// The new primary shows that it is one.
    NewView,
}

/// All phases.
pub const PHASES: [Phase; 7] = [
    Phase::Request,
    Phase::PrePrepare,
    Phase::Prepare,
    Phase::Commit,
    Phase::Reply,
    Phase::ViewChange,
    Phase::NewView,
];

impl Phase {
    /// Its name.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Phase::Request => "request",
            Phase::PrePrepare => "pre-prepare",
            Phase::Prepare => "prepare",
            Phase::Commit => "commit",
            Phase::Reply => "reply",
            Phase::ViewChange => "view-change",
            Phase::NewView => "new-view",
        }
    }
}

/// What the client asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Request {
    /// Its number, counted from 0.
    pub number: u8,
}

/// A statement of one of the three phases: in this view this number stands for this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Order {
    /// Pre-prepare, prepare or commit.
    pub phase: Phase,
    /// The view.
    pub view: u32,
    /// The sequence number, counted from 1.
    pub seq: u8,
    /// What it stands for.
    pub value: Value,
}

/// A pre-prepare with the request that it is about, if it is about one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Proposal {
    /// The primary's statement.
    pub order: Signed<Order>,
    /// The client's.
    pub request: Option<Signed<Request>>,
}

/// What came of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reply {
    /// The view of who replies.
    pub view: u32,
    /// The request's number.
    pub request: u8,
    /// The result. The service is a list that requests are added to, and the result is the
    /// request's place in it.
    pub result: u8,
}

impl Fold for Value {
    fn fold(&self, digest: &mut Digest) {
        digest.number(u64::from(self.code()));
    }
}

impl Fold for Request {
    fn fold(&self, digest: &mut Digest) {
        digest.number(u64::from(self.number));
    }
}

impl Fold for Order {
    fn fold(&self, digest: &mut Digest) {
        digest.number(self.phase as u64 | u64::from(self.seq) << 8 | u64::from(self.view) << 32);
        self.value.fold(digest);
    }
}

impl Fold for Proposal {
    fn fold(&self, digest: &mut Digest) {
        self.order.fold(digest);
        digest.number(self.request.is_some().into());
    }
}

impl Fold for Reply {
    fn fold(&self, digest: &mut Digest) {
        digest.number(u64::from(self.view));
        digest.number(u64::from(self.request) | u64::from(self.result) << 8);
    }
}

/// Folds a list so that no two lists look alike.
pub(super) fn fold_all<T: Fold>(list: &[T], digest: &mut Digest) {
    digest.number(list.len() as u64);
    list.iter().for_each(|one| one.fold(digest));
}

/// Replicas' statements of one kind, each once.
pub type Votes = Vec<Signed<Order>>;
