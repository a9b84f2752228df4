//! Messages: requests, the three phases, replies, and what changes a view.

use super::certificate::{NewView, ViewChange};
use super::signed::Signed;
use super::statement::{Order, Phase, Proposal, Reply, Request};
use crate::engine::{Digest, Fold};

/// What is sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Message {
    /// A request, and whether it is repeated.
    Request(Signed<Request>, bool),
    /// A number for a request, and whether it is repeated by who waits.
    PrePrepare(Proposal, bool),
    /// A prepare or a commit, and whether it is repeated by who waits.
    Vote(Signed<Order>, bool),
    /// What came of a request.
    Reply(Signed<Reply>),
    /// A wish for another view, and whether it is repeated by who waits.
    ViewChange(Signed<ViewChange>, bool),
    /// Another view.
    NewView(Signed<NewView>),
}

impl Message {
    /// Its phase.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        match self {
            Message::Request(..) => Phase::Request,
            Message::PrePrepare(..) => Phase::PrePrepare,
            Message::Vote(vote, _) => vote.statement().phase,
            Message::Reply(_) => Phase::Reply,
            Message::ViewChange(..) => Phase::ViewChange,
            Message::NewView(_) => Phase::NewView,
        }
    }

    /// Whether a replica that waits repeats it, so that whoever does not wait may answer.
    #[must_use]
    pub const fn wants_answer(&self) -> bool {
        match self {
            Message::PrePrepare(_, again)
            | Message::Vote(_, again)
            | Message::ViewChange(_, again) => *again,
            Message::Request(..) | Message::Reply(_) | Message::NewView(_) => false,
        }
    }

    /// The same as it was said for the first time. A request tells of itself that it is repeated.
    #[must_use]
    pub fn first(mut self) -> Message {
        if let Message::PrePrepare(_, again)
        | Message::Vote(_, again)
        | Message::ViewChange(_, again) = &mut self
        {
            *again = false;
        }
        self
    }

    /// Its view, if it belongs to one.
    #[must_use]
    pub const fn view(&self) -> Option<u32> {
        match self {
            Message::Request(..) => None,
            Message::PrePrepare(proposal, _) => Some(proposal.order.statement().view),
            Message::Vote(vote, _) => Some(vote.statement().view),
            Message::Reply(reply) => Some(reply.statement().view),
            Message::ViewChange(change, _) => Some(change.statement().view),
            Message::NewView(new) => Some(new.statement().view),
        }
    }
}

impl Fold for Message {
    fn fold(&self, digest: &mut Digest) {
        digest.number(self.phase() as u64 | u64::from(self.wants_answer()) << 8);
        match self {
            Message::Request(request, again) => {
                request.fold(digest);
                again.fold(digest);
            }
            Message::PrePrepare(proposal, _) => proposal.fold(digest),
            Message::Vote(vote, _) => vote.fold(digest),
            Message::Reply(reply) => reply.fold(digest),
            Message::ViewChange(change, _) => change.fold(digest),
            Message::NewView(new) => new.fold(digest),
        }
    }
}
