//! What is said in more than one scenario.

use crate::phrase::phrases;

phrases! {
    /// What is said in more than one scenario.
    pub mod says;
    /// A moment, for a column of moments.
    moment(tick: number);
    /// A moment, in a sentence.
    clock(tick: number);
    /// The same where a round takes a tick.
    clock_round(round: number);
    clock_round_over(round: number);

    goes_down(who: process);
    is_up_again(who: process);
    /// The road between the only two that there are.
    road_is_cut();
    road_is_open();
    road_between_is_cut(one: process, other: process);
    road_between_is_open(one: process, other: process);

    /// What becomes of a letter of which there are two.
    one_copy_is_lost(from: process, to: process);
    /// A messenger, and the double of it.
    is_doubled(name: message, double: message);
    is_doubled_as(name: message, double: message);
    comes_too_late();

    /// It is watched no longer while it is open how it comes out.
    outcome_under_way();

    /// Sentences that belong together.
    line(sentences: sentences);
    /// What stands between two sentences.
    between_sentences();
    /// What is said as it is: a protocol's own note.
    verbatim(text: text);
}
