//! What is said of a council.

use crate::phrase::phrases;

phrases! {
    /// What is said of a council.
    pub mod says;
    process(number: number);
    /// Whoever speaks: as the king or not, and whether it may lie.
    speaker(who: process);
    traitor(who: process);
    king(who: process);
    king_and_traitor(who: process);

    label_vote(value: word);
    label_support(value: word);
    label_king(value: word);
    i_am_for(value: word);
    nearly_all_are_for(value: word);
    the_king_is_for(value: word);

    outcome_attack();
    outcome_retreat();
    outcome_split();
    outcome_wrong();
    outcome_undecided();

    all_want(processes: number, value: word);
    some_want(processes: number, attack: list, retreat: list);
    no_traitors(faults: number, phases: number);
    traitors(who: list, faults: number, phases: number);
    nobody_can_tell();
    faulty(who: list);
    rule_two_round(clear: number);
    rule_graded(all: number, faults: number);

    tells(from: phrase, to: process, says: phrase);
    says_nothing(from: phrase, to: process);
    honestly(value: word);
    honestly_nothing();
    letter_is_lost(from: process, to: process);
    letter_is_lost_unnoticed(from: process, to: process);

    counts(who: process, attack: number, retreat: number, then: phrase);
    counts_supporters(who: process, attack: number, retreat: number, then: phrase);
    enough_to_keep(value: word);
    too_close();
    supports(value: word);
    supports_nothing();
    leans(value: word);

    keeps(who: process, value: word);
    king_is_for(who: process, value: word);
    does_as_king_says(who: process, value: word);
    hears_no_king(who: process, value: word);
    decides(who: process, value: word);
}
