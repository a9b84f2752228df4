//! What is said of two generals, or of two lovers.

use super::protocol::{Letter, Plan};
use crate::phrase::{Phrase, phrases};

phrases! {
    /// What is said of two generals, or of two lovers.
    pub mod says;
    name_a();
    name_b();

    /// What the first messages of the chain say; of a later one only that those before it came.
    letter_first();
    letter_first_ever();
    letter_second();
    letter_second_ever();
    letter_third();
    letter_later(before: number);

    outcome_both();
    outcome_only_a();
    outcome_only_b();
    outcome_neither();

    goal();
    goal_ever();
    rules(first: phrase, second: phrase);
    rule(who: process, other: process, needed: number);
    writes_nothing(who: process);
    both_decide(dawn: phrase);
    each_decides();

    sends(from: process, name: message, to: process, says: phrase);
    writes_again(who: process);
    writes_again_unanswered(who: process);

    reaches(name: message, who: process, says: phrase, learns: phrase, other: process);
    reaches_after_decision(name: message, who: process);
    reaches_again(name: message, who: process);
    /// What B learns from the first message, and what either learns from a later one.
    learns_wish();
    learns_arrival(before: number, other: process);

    is_captured(name: message, from: process, to: process);
    meets_cut(name: message, from: process, to: process);
    finds_down(name: message, from: process, to: process);

    attacks();
    stays();
    decides_late(who: process, does: phrase);
    decides_as_planned(who: process, does: phrase);
    decides_as_agreed(who: process, does: phrase);
    decides(who: process, does: phrase, other: process, heard: number, needed: number);
}

/// What a message of the chain says, by its place in it.
pub(super) fn letter(Letter(place): Letter, plan: &Plan) -> Phrase {
    match place {
        1 if plan.dawn.is_none() => says::letter_first_ever(),
        1 => says::letter_first(),
        2 if plan.dawn.is_none() => says::letter_second_ever(),
        2 => says::letter_second(),
        3 => says::letter_third(),
        place => says::letter_later(u64::from(place) - 1),
    }
}
