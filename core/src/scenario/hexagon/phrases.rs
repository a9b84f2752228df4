//! What is said of the ring of six and of the tables of three.

use crate::phrase::phrases;

phrases! {
    /// What is said of the ring of six and of the tables of three.
    pub mod says;
    /// A corner of the ring, or a seat at a table: its name is the same in every language.
    seat(name: message);

    /// What a letter says, where no sentence tells who writes to whom.
    label_own(wish: word);
    label_of_the_third(wish: word);

    ring_kept();
    ring_split();
    ring_wrong();
    ring_undecided();
    table_kept();
    table_split();
    table_wrong();
    table_undecided();

    /// Whether every letter arrives in its round is one of two cases.
    ring(letters: case);
    table(
        one: process,
        wish: word,
        other: process,
        other_wish: word,
        liar: process,
        letters: case,
    );
    rule(ties: case);

    says_own(from: process, to: process, honesty: case, wish: word);
    says_of_the_third(from: process, to: process, honesty: case, third: phrase, wish: word);
    decides(who: process, wish: word);
}
