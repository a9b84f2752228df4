//! What is said of replicas and their client, and how their messages are put into phrases.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::message::Message;
use super::statement::{Order, Phase, Proposal, Value};
use super::traitor::{LETTERS, NULL, OTHER, WORDS};
use crate::engine::Name;
use crate::phrase::{Arg, Phrase, phrases};

phrases! {
    /// What is said of replicas and their client.
    pub mod says;
    client();
    replica(number: number);
    /// The name of a messenger, and that of a double.
    messenger(name: message);
    double(name: message);

    /// What a message says.
    request(value: word);
    pre_prepare(value: word, number: number, view: number);
    prepare(value: word, number: number, view: number);
    commit(value: word, number: number, view: number);
    reply(value: word, number: number);
    view_change(view: number, held: row);
    new_view(view: number, proposals: row);
    /// A proposal, or a certificate for it.
    proposal(value: word, number: number);

    outcome_accepted();
    outcome_stalled();
    outcome_fooled();
    outcome_split();

    /// For how many faults how many are set up, how many it then takes, and who may lie.
    sizes(replicas: number, faults: number, quorum: number, replies: number, liars: row);
    /// What any two quorums have in common.
    quorums_are_sound(quorum: number, replicas: number, shared: number);
    quorums_may_be_apart(quorum: number, replicas: number);
    quorums_may_be_fooled(quorum: number, replicas: number, shared: number, liars: number);

    asks(value: word);
    asks_all(value: word);
    gives_number(who: process, view: number, value: word, number: number);
    accepts(who: process, value: word, number: number, view: number);
    has_prepared(who: process, value: word, number: number, view: number, prepares: number);
    has_commits(who: process, quorum: number);
    has_lasting_commits(who: process, quorum: number);
    executes(value: word, number: number);
    /// What it shows: `certificates`, `nothing` that it has prepared, or nothing from `before`.
    leaves_views(who: process, view: number, shows: case, held: row);
    opens_view(who: process, view: number, wishes: number);
    proposes_again(proposals: row);
    proposes_nothing_again();
    fills_gaps(gaps: row);
    says_again(who: process, says: phrase);

    tells(from: process, to: process, says: phrase);
    tells_honestly(from: process, to: process, says: phrase);
    keeps_from(from: process, to: process, says: phrase);
    would_honestly_say(says: phrase);
    would_honestly_be_silent();

    is_lost(name: phrase, from: process, to: process);
    is_double(double: phrase);
    refuses_view(who: process);
    has_waited(who: process);
    is_up_with_books(who: process);

    believes_replies(replies: number);
    believes_replies_of_liars(replies: number);
    gives_up();

    /// Why somebody cannot say a word.
    cannot_say_request(value: word, who: process);
    cannot_say_other();
    cannot_leave_out(who: process);
}

/// What a number stands for.
pub(super) fn called(value: Value) -> &'static str {
    match value {
        Value::Request(number) => WORDS[usize::from(number.min(LETTERS - 1))],
        Value::Null => WORDS[usize::from(NULL)],
        Value::Other => WORDS[usize::from(OTHER)],
    }
}

/// Proposals or certificates, one after another.
pub(super) fn listed<'a>(proposals: impl Iterator<Item = &'a Proposal>) -> Vec<Arg> {
    let one = |proposal: &Proposal| {
        let Order { seq, value, .. } = *proposal.order.statement();
        Arg::from(says::proposal(called(value), seq.into()))
    };
    proposals.map(one).collect()
}

/// What a message says.
pub(super) fn content(message: &Message) -> Phrase {
    match message {
        Message::Request(request, _) => {
            says::request(called(Value::Request(request.statement().number)))
        }
        Message::PrePrepare(Proposal { order, .. }, _) | Message::Vote(order, _) => {
            let Order { phase, view, seq, value } = *order.statement();
            let says = match phase {
                Phase::Prepare => says::prepare,
                Phase::Commit => says::commit,
                _ => says::pre_prepare,
            };
            says(called(value), seq.into(), view.into())
        }
        Message::Reply(reply) => {
            let reply = reply.statement();
            says::reply(called(Value::Request(reply.request)), reply.result.into())
        }
        Message::ViewChange(change, _) => {
            let change = change.statement();
            let held = listed(change.certificates.iter().map(|one| &one.proposal));
            says::view_change(change.view.into(), held)
        }
        Message::NewView(new) => {
            let new = new.statement();
            says::new_view(new.view.into(), listed(new.proposals.iter()))
        }
    }
}

/// A messenger, by its name among so many replicas and their client.
pub(super) fn messenger(name: Name, replicas: u8) -> Phrase {
    let called = name.among(usize::from(replicas) + 1).to_string();
    if name.double { says::double(called) } else { says::messenger(called) }
}
