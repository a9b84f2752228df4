//! What is said of the generals, and how their messages are put into phrases.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::order::Order;
use super::path::Path;
use super::plan::{BOTH, Message, SILENCE};
use super::protocol::word_of;
use super::signed::Envelope;
use crate::engine::{Name, ProcessId, Said};
use crate::phrase::{Arg, Phrase, phrases};

phrases! {
    /// What is said of the generals.
    pub mod says;
    commander();
    lieutenant(number: number);
    /// The name of a messenger, and that of a double.
    messenger(name: message);
    double(name: message);

    /// An order, and on whose word or with whose signatures.
    quoted(order: word);
    claimed(by: process, what: phrase);
    signed(order: word, signers: list);
    both_signed(attack: phrase, retreat: phrase);

    /// What a message says, where no sentence tells who sends it.
    label_spoken(report: phrase, path: path, order: word);
    label_signed(contents: phrase, path: path, order: word);
    label_both(contents: phrase);

    outcome_agreed(commander: case);
    outcome_split();
    outcome_disobeyed();
    outcome_undecided();

    siege(lieutenants: number, messages: case, depth: number, rounds: number);
    loyalty(traitors: list, commander: case, order: word);

    orders(name: message, from: process, to: process, order: word);
    tells(name: message, from: process, to: process, report: phrase);
    sends(name: message, from: process, to: process, contents: phrase);
    sends_nothing(name: message, from: process, to: process);

    honest_silence();
    honest_order(order: word);
    honest_report(order: word);
    honest_both();
    honest_letter(order: word);

    /// How silence is taken, where somebody may be down or nobody is.
    misses_word(who: process, outages: case);
    misses_order(who: process, outages: case);
    misses_nothing(who: process);

    is_lost(name: phrase);
    reaches(name: phrase, to: process);

    hears_alone(who: process);
    hears_order(who: process);
    hears_otherwise(who: process, source: process);
    contradicts(who: process, source: process, blame: phrase);
    blames_more(most: number);
    blames_either(who: process, source: process, teller: process);
    blames_one(liar: process, most: number);
    blames_both(source: process, teller: process, most: number);
    is_unsure(who: process, source: process, teller: process);
    there_are_more(most: number);
    source_is_loyal(source: process, most: number);
    source_said_so(who: process, source: process, teller: process, most: number);
    teller_is_loyal(who: process, source: process, teller: process, most: number);

    holds_both(who: process);
    sees_signature(who: process);
    holds_already(who: process);

    attacks();
    retreats();
    decides_as_ordered(does: phrase);
    decides_mute(does: phrase);
    decides_as_told(who: process, does: phrase);
    decides_untold(who: process, does: phrase);
    decides(who: process, does: phrase, words: list, why: phrase);
    decides_on_none(who: process, does: phrase);
    decides_on_both(who: process, does: phrase);
    decides_on_one(who: process, does: phrase);

    /// What a lieutenant has of somebody, and what it comes to.
    said_by(order: word, by: process);
    silence_of(by: process);
    counted_as(order: word, by: process);
    most_are_for(order: word);
    nothing_has_a_majority();

    unsayable(who: process, order: word);
    unsayable_both(who: process);
}

/// Several, one after the other.
pub(super) fn all(generals: impl Iterator<Item = ProcessId>) -> Vec<Arg> {
    generals.map(Arg::Process).collect()
}

/// The name of a messenger, or of its double, among so many.
pub(super) fn called(name: Name, generals: u8) -> Phrase {
    let text = name.among(usize::from(generals)).to_string();
    if name.double { says::double(text) } else { says::messenger(text) }
}

/// What is said on a path, as the last of it says it: `lieutenant 2 said the commander said
/// “attack”`, without the speaker.
pub(super) fn reported(path: Path, order: Order) -> Phrase {
    let sources = path.before();
    sources.iter().fold(says::quoted(order.word()), |what, source| says::claimed(source, what))
}

/// What is in an envelope: `“attack”, signed by the commander and lieutenant 1`.
pub(super) fn contents(envelope: Envelope) -> Phrase {
    let mut chains = envelope
        .iter()
        .map(|chain| says::signed(chain.order().word(), all(chain.signers().iter())));
    match (chains.next(), chains.next()) {
        (Some(attack), Some(retreat)) => says::both_signed(attack, retreat),
        (one, _) => one.unwrap_or_else(|| says::quoted("silence")),
    }
}

/// What a message says, spoken or signed: on whose word, for one event does not tell which.
pub(super) fn label(message: &Message) -> Phrase {
    match message {
        Message::Oral(path, order) => {
            says::label_spoken(reported(*path, *order), all(path.iter()), order.word())
        }
        Message::Signed(envelope) => match (envelope.iter().next(), word_of(*envelope)) {
            (Some(chain), 0 | 1) => says::label_signed(
                contents(*envelope),
                all(chain.signers().iter()),
                chain.order().word(),
            ),
            _ => says::label_both(contents(*envelope)),
        },
    }
}

/// What somebody said, or that it said nothing.
pub(super) fn said(order: Option<Order>, by: ProcessId) -> Phrase {
    order.map_or_else(|| says::silence_of(by), |order| says::said_by(order.word(), by))
}

pub(super) fn does(order: Order) -> Phrase {
    match order {
        Order::Attack => says::attacks(),
        Order::Retreat => says::retreats(),
    }
}

/// What a loyal general would have sent in place of a lie.
pub(super) fn honestly(said: &Said<Message>) -> Phrase {
    match &said.honest {
        None => says::honest_silence(),
        Some(Message::Oral(path, order)) if path.len() < 2 => says::honest_order(order.word()),
        Some(Message::Oral(_, order)) => says::honest_report(order.word()),
        Some(Message::Signed(envelope)) => match word_of(*envelope) {
            0 => says::honest_letter(Order::Attack.word()),
            1 => says::honest_letter(Order::Retreat.word()),
            BOTH => says::honest_both(),
            _ => says::honest_silence(),
        },
    }
}

/// What a loyal lieutenant learns from signed orders.
pub(super) fn holds(who: ProcessId, before: Envelope, new: Envelope) -> Phrase {
    let after = new.iter().fold(before, |all, chain| all.with(Some(chain)));
    match (word_of(before), word_of(after)) {
        (SILENCE | 0 | 1, BOTH) => says::holds_both(who),
        (SILENCE, _) => says::sees_signature(who),
        _ => says::holds_already(who),
    }
}

/// What it makes of them in the end.
pub(super) fn chosen(who: ProcessId, order: Order, holds: Envelope) -> Phrase {
    match word_of(holds) {
        SILENCE => says::decides_on_none(who, does(order)),
        BOTH => says::decides_on_both(who, does(order)),
        _ => says::decides_on_one(who, does(order)),
    }
}
