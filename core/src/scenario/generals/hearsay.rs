//! What a loyal lieutenant makes of what one says that another said.

use super::order::Order;
use super::phrases::says;
use super::suspicion::Conclusion;
use crate::engine::ProcessId;
use crate::phrase::Phrase;

/// A report, with all whom it concerns.
pub(super) struct Hearsay {
    /// Who is told.
    pub(super) to: ProcessId,
    /// Of whom, and by whom.
    pub(super) source: ProcessId,
    pub(super) teller: ProcessId,
    /// What the source itself has said, if it has.
    pub(super) own: Option<Order>,
    /// What is reported of it.
    pub(super) order: Order,
    /// How many traitors are reckoned with.
    pub(super) most: u8,
}

impl Hearsay {
    fn differs(&self) -> bool {
        self.own.is_some_and(|own| own != self.order)
    }

    fn unsure(&self) -> Phrase {
        says::is_unsure(self.to, self.source, self.teller)
    }

    /// Where messengers may have been lost or late, so that nothing follows.
    pub(super) fn in_trouble(&self) -> Phrase {
        if self.differs() { says::hears_otherwise(self.to, self.source) } else { self.unsure() }
    }

    /// Where every messenger arrives in its round.
    pub(super) fn concluded(&self, conclusion: Option<Conclusion>) -> Phrase {
        let Hearsay { to, source, teller, most, .. } = *self;
        let most = u64::from(most);
        if self.differs() {
            return says::contradicts(to, source, self.blamed(conclusion));
        }
        let Some(Conclusion { false_source, neither, .. }) = conclusion else {
            return says::there_are_more(most);
        };
        // Who is told nothing passes on “retreat”: of a traitor that may be all that was said.
        let silent = self.order == Order::Retreat && false_source;
        match self.own {
            _ if neither || silent => self.unsure(),
            Some(_) if !false_source => says::source_is_loyal(source, most),
            Some(_) => says::source_said_so(to, source, teller, most),
            None => says::teller_is_loyal(to, source, teller, most),
        }
    }

    /// Who lies, as far as that follows, where two contradict each other.
    fn blamed(&self, conclusion: Option<Conclusion>) -> Phrase {
        let Hearsay { to, source, teller, most, .. } = *self;
        let most = u64::from(most);
        match conclusion {
            None => says::blames_more(most),
            Some(Conclusion { source: true, teller: true, .. }) => {
                says::blames_either(to, source, teller)
            }
            Some(Conclusion { source: true, .. }) => says::blames_one(teller, most),
            Some(Conclusion { teller: true, .. }) => says::blames_one(source, most),
            Some(_) => says::blames_both(source, teller, most),
        }
    }
}
