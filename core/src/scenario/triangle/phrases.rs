//! What is said of a shop, its customer and their payment service.

use super::words::word;
use crate::engine::{ProcessId, Said};
use crate::phrase::{Phrase, phrases};
use crate::scenario::generals::{BOTH, Chain, Envelope, Message, Order, Path, word_of};

phrases! {
    /// What is said of a shop, its customer and their payment service.
    pub mod says;
    payment_service();
    shop();
    customer();

    /// What the payment service has signed, and who shows it: itself, or who had it from there.
    receipt(charge: word, by: process);
    receipts(by: process);

    /// What a message says, where no sentence tells who sends it.
    label_spoken(charge: word, by: process);
    label_receipt(charge: word, by: process);
    label_receipts(by: process);

    outcome_agreed();
    outcome_split();
    outcome_disbelieved();
    outcome_undecided();

    market(receipts: case);
    nobody_lies(charge: word);
    somebody_lies(liar: process, charge: word);

    tells(name: message, from: process, to: process, charge: word);
    tells_on(name: message, from: process, to: process, charge: word);
    sends(name: message, from: process, to: process, receipts: phrase);
    shows(name: message, from: process, to: process, receipts: phrase);
    /// What would have been told, or shown.
    says_nothing(name: message, from: process, to: process, what: case);

    honest_silence();
    honest_both();
    honest_charge(charge: word);

    /// How silence is taken, where somebody may be down or nobody is.
    misses_word(who: process, outages: case);
    misses_receipt(who: process, outages: case);
    misses_nothing(who: process);

    is_lost(name: message);
    reaches(name: message, to: process);
    line_is_cut(one: process, other: process);
    line_is_open(one: process, other: process);

    hears(who: process, other: process);
    hears_the_same(who: process, other: process);
    hears_the_same_for_sure(who: process, other: process);
    hears_otherwise(who: process);
    contradicts(who: process, other: process);
    hears_only_claim(who: process, other: process);
    hears_only_claim_for_sure(who: process, other: process);

    holds_both(who: process);
    sees_signature(who: process);
    holds_already(who: process);
    holds_as_the_other(who: process, other: process);

    books(charge: word);
    books_mute(charge: word);
    decides(acts: phrase, why: phrase);
    shop_acts(charge: word);
    customer_acts(charge: word);

    /// Why: by the receipts, or by what was heard from the payment service and from the other.
    for_no_receipt();
    for_both_receipts();
    for_one_receipt(charge: word);
    for_words(told: phrase, claimed: phrase, other: process, why: phrase);
    heard(charge: word);
    heard_nothing();
    both_come_to(charge: word);
    neither_has_a_majority();

    unsayable(who: process, charge: word);
    unsayable_both(who: process);
}

/// Of shop and customer the one that this is not.
pub(super) const fn other(one: ProcessId) -> ProcessId {
    ProcessId(3 - one.0)
}

/// The statement in an envelope, or both, and who shows them: two receipts in one message have been
/// through the same hands.
fn inside(envelope: Envelope) -> (Option<Order>, ProcessId) {
    let first = envelope.iter().next();
    let by = first.map_or(Path::new(), Chain::signers).last();
    (first.map(Chain::order).filter(|_| word_of(envelope) != BOTH), by)
}

/// What a message says, spoken or signed: on whose word, for one event does not tell which.
pub(super) fn label(message: &Message) -> Phrase {
    match message {
        Message::Oral(path, order) => says::label_spoken(word(*order), path.last()),
        Message::Signed(envelope) => match inside(*envelope) {
            (Some(order), by) => says::label_receipt(word(order), by),
            (None, by) => says::label_receipts(by),
        },
    }
}

/// What is in an envelope.
pub(super) fn contents(envelope: Envelope) -> Phrase {
    match inside(envelope) {
        (Some(order), by) => says::receipt(word(order), by),
        (None, by) => says::receipts(by),
    }
}

/// What would honestly have been said in place of a lie.
pub(super) fn honestly(said: &Said<Message>) -> Phrase {
    match &said.honest {
        None => says::honest_silence(),
        Some(Message::Oral(_, order)) => says::honest_charge(word(*order)),
        Some(Message::Signed(envelope)) => match inside(*envelope) {
            (Some(order), _) => says::honest_charge(word(order)),
            (None, _) => says::honest_both(),
        },
    }
}

/// What a claim means to who was told something, or nothing, by the payment service itself.
pub(super) fn compared(
    me: ProcessId,
    told: Option<Order>,
    claim: Order,
    disturbed: bool,
) -> Phrase {
    let by = other(me);
    // Who is told nothing passes on “unpaid”.
    let open = disturbed || claim == Order::Retreat;
    match told {
        Some(told) if told == claim && open => says::hears_the_same(me, by),
        Some(told) if told == claim => says::hears_the_same_for_sure(me, by),
        Some(_) if disturbed => says::hears_otherwise(me),
        Some(_) => says::contradicts(me, by),
        None if open => says::hears_only_claim(me, by),
        None => says::hears_only_claim_for_sure(me, by),
    }
}

/// What a receipt means to who held these before and holds those now.
pub(super) fn shown(me: ProcessId, from: ProcessId, before: Envelope, after: Envelope) -> Phrase {
    if word_of(before) != word_of(after) {
        return match word_of(after) {
            BOTH => says::holds_both(me),
            _ => says::sees_signature(me),
        };
    }
    match from.0 {
        0 => says::holds_already(me),
        _ => says::holds_as_the_other(me, other(me)),
    }
}
