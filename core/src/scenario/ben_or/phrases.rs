//! What is said of a run of Ben-Or.

use super::{Echo, Round};
use crate::phrase::{Phrase, phrases};
use crate::scenario::consensus::word;

phrases! {
    /// What is said of a run of Ben-Or.
    pub mod says;
    process(number: number);
    /// Whoever speaks, and whether it may lie.
    speaker(who: process);
    traitor(who: process);

    i_am_for(value: word);
    i_propose(value: word);
    i_propose_nothing();
    i_have_decided(value: word);
    what_have_you_decided();
    of_phase(phase: number, says: phrase);

    outcome_attack();
    outcome_retreat();
    outcome_split();
    outcome_wrong();
    outcome_undecided();
    outcome_stuck();

    reckons(processes: number, faults: number, kind: case);
    wishes(attack: list, retreat: list);
    who_may_lie(who: list);
    slow_or_down();
    reports(quorum: number, enough: number);
    proposals(quorum: number, enough: number);
    adopts(sway: number);
    helps_on(returns: case);
    asks_around(sway: number);
    breaks_off(phases: number);

    asks(from: phrase, to: process, says: phrase);
    answers(from: phrase, to: process, says: phrase);
    tells(from: phrase, to: process, phase: number, says: phrase);
    honestly(says: phrase);
    honestly_nothing_yet();
    says_nothing(from: phrase, to: process);

    is_asked(to: process, from: process, says: phrase);
    is_answered(to: process, from: process, says: phrase);
    hears(to: process, from: process, phase: number, says: phrase);
    letter_is_lost(from: process, to: process);
    letter_is_doubled(from: process, to: process);

    flips(who: process, phase: number, side: word);
    decides_by_proposals(who: process, enough: number, value: word);
    decides_by_answer(who: process, value: word);
    decides_by_answers(who: process, sway: number, value: word, faults: number);
    is_broken_off(who: process);
    missed_what_came();
}

/// What a message says.
pub(super) fn content(echo: &Echo) -> Phrase {
    match (echo.round, echo.value) {
        (Round::Report, Some(value)) => says::i_am_for(word(value)),
        (Round::Proposal, Some(value)) => says::i_propose(word(value)),
        (Round::Answer, Some(value)) => says::i_have_decided(word(value)),
        (Round::Question, _) => says::what_have_you_decided(),
        (_, None) => says::i_propose_nothing(),
    }
}
