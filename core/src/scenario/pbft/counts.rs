//! What a run costs.

use alloc::vec::Vec;

use super::certificate::{Certificate, ViewChange};
use super::message::Message;
use super::process::Process;
use super::signed::Signed;
use super::statement::Proposal;
use crate::engine::Event;
use crate::json::Value;
use crate::scenario::costs::{Load, costs};

/// The kind and the number of a request.
const REQUEST: Load = Load::signed(2);
/// The phase, the view, the number, and what that stands for.
const ORDER: Load = Load::signed(4);
/// The kind, the view, the request and the result.
const REPLY: Load = Load::signed(4);
/// The kind and the view; certificates, wishes and proposals come on top.
const VIEW: Load = Load::signed(2);

fn proposal(one: &Proposal) -> Load {
    one.request.map_or(ORDER, |_| ORDER + REQUEST)
}

fn certificate(one: &Certificate) -> Load {
    proposal(&one.proposal) + one.prepares.iter().map(|_| ORDER).sum()
}

fn change(one: &Signed<ViewChange>) -> Load {
    VIEW + one.statement().certificates.iter().map(certificate).sum()
}

/// What a message carries, with all that others have signed in it.
fn load(message: &Message) -> Load {
    match message {
        Message::Request(..) => REQUEST,
        Message::PrePrepare(one, _) => proposal(one),
        Message::Vote(..) => ORDER,
        Message::Reply(_) => REPLY,
        Message::ViewChange(one, _) => change(one),
        Message::NewView(new) => {
            let new = new.statement();
            let changes: Load = new.changes.iter().map(change).sum();
            VIEW + changes + new.proposals.iter().map(proposal).sum()
        }
    }
}

/// Each phase is a round: requests, pre-prepares, prepares, commits, replies, and where they are
/// needed view-changes and new views.
pub(super) fn counts(events: &[Event<Process>]) -> Vec<(&'static str, Value)> {
    costs(0, events, |message| (message.phase() as u64 + 1, load(message)))
}
