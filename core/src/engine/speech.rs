//! What a process that need not be honest may say.
//!
//! # Liars
//!
//! A traitor runs the protocol like everybody else. For each message that it would send, and for
//! each place where it would be silent (`Out::silence`), the world asks `Protocol::liberty`: none
//! for who is loyal, so that nothing is asked and nothing costs; else the words that can really
//! be said here and the honest one among them. The enemy answers `Question::Say` with a word, and
//! `Protocol::utter` makes the message of it, if it is not the honest one. What cannot be forged
//! is not among the words.
//!
//! *In rounds a letter that comes twice is one.* Each writes to each once in a round, so what
//! comes again is a double and counts for nothing.
//!
//! *Names do not move.* A silent place uses up the name of its message, so a decision about one
//! statement renames no other. What a traitor does not send is an event of its own (`withheld`),
//! which can be drawn, clicked and made to say something.
//!
//! *What is said where nobody decided.* Dice, keyed by the message's name, by default.
//! `lies=none` has traitors tell the truth but for what `say=` puts into their mouths,
//! `lies=retreat` has them always say one word: so a strategy of few lies has a short link,
//! whatever the number of messages. A word that cannot be said in a message is kept and has no
//! effect.
//!
//! *A lie* is a word that differs from what would honestly have been said, given what the traitor
//! heard. Telling on another traitor's lie faithfully is not one.

/// A set of words, each by its place in its scenario's list: at most 64.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Vocabulary(u64);

impl Vocabulary {
    /// No word at all.
    pub const NONE: Vocabulary = Vocabulary(0);

    /// These words.
    ///
    /// # Panics
    /// If a place is beyond 63: the lists of words are written by hand.
    #[must_use]
    pub const fn of(places: &[u8]) -> Vocabulary {
        let mut words = 0;
        let mut next = 0;
        while next < places.len() {
            assert!(places[next] < 64, "a word beyond the last place");
            words |= 1 << places[next];
            next += 1;
        }
        Vocabulary(words)
    }

    /// The same words and this one.
    #[must_use]
    pub const fn with(self, word: u8) -> Vocabulary {
        Vocabulary(self.0 | 1 << (word & 63))
    }

    /// Whether a word is among them.
    #[must_use]
    pub const fn has(self, word: u8) -> bool {
        word < 64 && self.0 & 1 << word != 0
    }

    /// How many words there are.
    #[must_use]
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The first word at this place or behind it.
    #[must_use]
    pub const fn from(self, place: u64) -> Option<u8> {
        if place > 63 {
            return None;
        }
        let rest = self.0 >> place << place;
        // At most 63, so that nothing is cut off.
        if rest == 0 { None } else { Some((rest.trailing_zeros() & 63) as u8) }
    }

    /// The words, in the order of their places.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (0..64).filter(move |word| self.has(*word))
    }
}

/// What a process may say in one place, if it need not be honest there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Liberty {
    /// The words that it can really say. What it cannot forge is not among them.
    pub words: Vocabulary,
    /// The one that it would honestly say; it is among them.
    pub honest: u8,
}

/// How a statement of somebody who may lie came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<M> {
    /// The word that the enemy chose.
    pub word: u8,
    /// What it was chosen among.
    pub liberty: Liberty,
    /// What would honestly have been sent; none is silence.
    pub honest: Option<M>,
}

impl<M> Said<M> {
    /// Whether it differs from what would honestly have been said.
    #[must_use]
    pub const fn is_lie(&self) -> bool {
        self.word != self.liberty.honest
    }
}
