//! What a loyal lieutenant makes of what one says that another said.

use alloc::format;
use alloc::string::{String, ToString};

use super::order::Order;
use super::suspicion::Conclusion;

/// A report, with the names of all whom it concerns.
pub(super) struct Hearsay {
    /// Who is told.
    pub(super) to: String,
    /// Of whom, and by whom.
    pub(super) source: String,
    pub(super) teller: String,
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

    fn unsure(&self) -> String {
        let Hearsay { to, source, teller, .. } = self;
        format!("{to} cannot know whether {source} really said so to {teller}.")
    }

    /// Where messengers may have been lost or late, so that nothing follows.
    pub(super) fn in_trouble(&self) -> String {
        let Hearsay { to, source, .. } = self;
        if self.differs() {
            format!("{source} told {to} something else, and {to} cannot know why.")
        } else {
            self.unsure()
        }
    }

    /// Where every messenger arrives in its round.
    pub(super) fn concluded(&self, conclusion: Option<Conclusion>) -> String {
        let Hearsay { to, source, teller, most, .. } = self;
        if self.differs() {
            return format!("{source} told {to} something else: {}.", self.blamed(conclusion));
        }
        let Some(Conclusion { false_source, neither, .. }) = conclusion else {
            return format!("there must be more traitors than {most}.");
        };
        // Who is told nothing passes on “retreat”: of a traitor that may be all that was said.
        let silent = self.order == Order::Retreat && false_source;
        match self.own {
            _ if neither || silent => self.unsure(),
            Some(_) if !false_source => {
                format!(
                    "{}, {source} is none, and said the same to everybody it told.",
                    self.reckoned()
                )
            }
            Some(_) => format!(
                "{source} told {to} the same: {}, {source} really said so to {teller}.",
                self.reckoned()
            ),
            None => format!(
                "{source} told {to} nothing, and {}, {teller} tells the truth.",
                self.reckoned()
            ),
        }
    }

    /// On which count of traitors a conclusion stands.
    fn reckoned(&self) -> String {
        match self.most {
            1 => "if no more than 1 is a traitor".to_string(),
            most => format!("if no more than {most} are traitors"),
        }
    }

    /// Who lies, as far as that follows, where two contradict each other.
    fn blamed(&self, conclusion: Option<Conclusion>) -> String {
        let Hearsay { to, source, teller, most, .. } = self;
        let reckoned = self.reckoned();
        match conclusion {
            None => format!("there must be more traitors than {most}"),
            Some(Conclusion { source: true, teller: true, .. }) => {
                format!("{source} or {teller} is a traitor, and {to} cannot know which")
            }
            Some(Conclusion { source: true, .. }) => format!("{reckoned}, {teller} is one"),
            Some(Conclusion { teller: true, .. }) => format!("{reckoned}, {source} is one"),
            Some(_) => format!("{reckoned}, {source} and {teller} both are"),
        }
    }
}
