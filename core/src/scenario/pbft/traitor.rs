//! What a traitor may say in place of what an honest replica would.
//!
//! A traitor keeps its own books as an honest replica would; what it says to each of the others
//! is a decision of the enemy. It signs with its own key and has nobody else's, so all that it can
//! say is made here out of what it has really got.

use super::certificate::{NewView, ViewChange};
use super::message::Message;
use super::replica::Replica;
use super::signed::Signed;
use super::statement::{Order, Phase, Proposal, Reply, Value};
use crate::engine::{Liberty, Vocabulary};

/// The words, by the names that they have in links.
#[rustfmt::skip]
pub static WORDS: [&str; 25] = [
    "x", "y", "z", "w", "null", "other", "full", "empty", "stale", "false", "silent",
    "propose-x", "propose-y", "propose-z", "propose-w",
    "prepare-x", "prepare-y", "prepare-z", "prepare-w",
    "commit-x", "commit-y", "commit-z", "commit-w",
    "change", "hiding",
];

/// The most requests: each has a letter.
pub const LETTERS: u8 = 4;
/// Nothing, in a prepare or a commit where that is what was proposed.
pub const NULL: u8 = 4;
/// A digest of nothing that was asked for, or another result.
pub const OTHER: u8 = 5;
/// All certificates; the new view that follows from the wishes.
pub const FULL: u8 = 6;
/// No certificate of its own.
pub const EMPTY: u8 = 7;
/// Its oldest certificates in place of its newest.
pub const STALE: u8 = 8;
/// A new view that does not follow from the wishes.
pub const FALSE: u8 = 9;
/// No message.
pub const SILENT: u8 = 10;

const fn word_of(value: Value) -> u8 {
    match value {
        Value::Request(number) => number,
        Value::Null => NULL,
        Value::Other => OTHER,
    }
}

impl Replica {
    /// The words of the requests that it has got.
    fn letters(&self) -> Vocabulary {
        self.requests.keys().fold(Vocabulary::NONE, |words, number| words.with(*number))
    }

    /// What it may say in place of a message; none if it is honest.
    pub(super) fn liberty(&self, honest: Option<&Message>) -> Option<Liberty> {
        if self.is_honest() {
            return None;
        }
        let Some(honest) = honest else { return Some(self.out_of_turn()) };
        let silent = Vocabulary::NONE.with(SILENT);
        let (word, words) = match honest {
            Message::Request(..) => return None,
            Message::PrePrepare(proposal, _) => {
                (word_of(proposal.order.statement().value), self.letters().with(SILENT))
            }
            Message::Vote(vote, _) => {
                // Anybody can say a digest, and traitors may have told each other.
                let letters = (0..self.plan.requests).fold(silent, Vocabulary::with);
                (word_of(vote.statement().value), letters.with(OTHER))
            }
            Message::Reply(reply) => (reply.statement().request, silent.with(OTHER)),
            Message::ViewChange(change, _) => {
                let ViewChange { view, certificates: newest } = change.statement();
                let words = if newest.is_empty() { silent } else { silent.with(EMPTY) };
                let stale = self.certificates(false, *view) != *newest && !newest.is_empty();
                (FULL, if stale { words.with(STALE) } else { words })
            }
            Message::NewView(new) => {
                let words = silent.with(FALSE);
                let emptied = self.without_own(new.statement()) != *new.statement();
                (FULL, if emptied { words.with(EMPTY) } else { words })
            }
        };
        Some(Liberty { words: words.with(word), honest: word })
    }

    /// What it sends to say a word in place of a message.
    pub(super) fn utter(&self, honest: Option<&Message>, word: u8) -> Option<Message> {
        if word == SILENT {
            return None;
        }
        let Some(honest) = honest else { return self.unasked(word) };
        Some(match honest {
            Message::Request(..) => honest.clone(),
            Message::PrePrepare(proposal, again) => {
                Message::PrePrepare(self.propose_other(proposal, word), *again)
            }
            Message::Vote(vote, again) => {
                let value = if word < LETTERS { Value::Request(word) } else { Value::Other };
                Message::Vote(self.key.sign(Order { value, ..*vote.statement() }), *again)
            }
            Message::Reply(reply) => {
                let result = reply.statement().result + 1;
                Message::Reply(self.key.sign(Reply { result, ..*reply.statement() }))
            }
            Message::ViewChange(change, again) => {
                let view = change.statement().view;
                let stale = word == STALE;
                let certificates = if stale { self.certificates(false, view) } else { [].into() };
                Message::ViewChange(self.key.sign(ViewChange { view, certificates }), *again)
            }
            Message::NewView(new) => {
                let new = new.statement();
                let new = if word == EMPTY { self.without_own(new) } else { self.falsified(new) };
                Message::NewView(self.key.sign(new))
            }
        })
    }

    fn propose_other(&self, honest: &Proposal, word: u8) -> Proposal {
        let value = Value::Request(word);
        let order = self.key.sign(Order { value, ..*honest.order.statement() });
        Proposal { order, request: self.requests.get(&word).copied() }
    }

    /// The new view that would follow if it had prepared nothing itself.
    pub(super) fn without_own(&self, new: &NewView) -> NewView {
        let emptied = |change: &Signed<ViewChange>| {
            if change.by() == self.me() {
                let view = change.statement().view;
                self.key.sign(ViewChange { view, certificates: [].into() })
            } else {
                change.clone()
            }
        };
        NewView::of(new.view, new.changes.iter().map(emptied).collect(), &self.key)
    }

    /// A new view that drops what would have to be proposed again, or proposes what would not.
    fn falsified(&self, new: &NewView) -> NewView {
        let mut new = new.clone();
        if new.proposals.is_empty() {
            let (view, seq, value) = (new.view, 1, Value::Null);
            let order = self.key.sign(Order { phase: Phase::PrePrepare, view, seq, value });
            new.proposals.push(Proposal { order, request: None });
        } else {
            new.proposals.clear();
        }
        new
    }
}
