//! Who tells a run of Ben-Or, event by event.

use alloc::vec::Vec;

use super::phrases::{content, says};
use super::{Echo, Mood, Round, Rules, Voter};
use crate::engine::{Event, Name, ProcessId, What};
use crate::phrase::Phrase;
use crate::scenario;
use crate::scenario::consensus::word;
use crate::scenario::shared::says as shared;

/// A run, as far as it has been told.
pub(super) struct Teller {
    rules: Rules,
    traitors: u64,
    /// What was doubled on its way.
    doubled: Vec<Name>,
    /// Who was told last what somebody has decided.
    told: Option<ProcessId>,
}

impl Teller {
    pub(super) const fn new(rules: Rules, traitors: u64) -> Teller {
        Teller { rules, traitors, doubled: Vec::new(), told: None }
    }

    fn speaker(&self, who: ProcessId) -> Phrase {
        if self.traitors & 1 << who.0 == 0 { says::speaker(who) } else { says::traitor(who) }
    }

    /// What is sent; and, if it is a lie, what would honestly have been.
    fn sent(&self, name: Name, echo: &Echo, honest: Option<Option<&Echo>>) -> Vec<Phrase> {
        let (from, to) = (self.speaker(name.from), name.to);
        let sent = match echo.round {
            Round::Question => says::asks(from, to, content(echo)),
            Round::Answer => says::answers(from, to, content(echo)),
            Round::Report | Round::Proposal => {
                says::tells(from, to, echo.phase.into(), content(echo))
            }
        };
        let honest = honest.map(|honest| match honest {
            None => says::honestly_nothing_yet(),
            Some(honest) => says::honestly(content(honest)),
        });
        core::iter::once(sent).chain(honest).collect()
    }

    fn withheld(&self, name: Name, honest: &Echo) -> Vec<Phrase> {
        let nothing = says::says_nothing(says::traitor(name.from), name.to);
        alloc::vec![nothing, says::honestly(content(honest))]
    }

    fn lost(&self, Name { from, to, .. }: Name, original: Name) -> Phrase {
        if self.doubled.contains(&original) {
            return shared::one_copy_is_lost(from, to);
        }
        says::letter_is_lost(from, to)
    }

    fn delivered(&mut self, Name { from, to, .. }: Name, echo: &Echo) -> Phrase {
        self.told = Some(to).filter(|_| echo.round == Round::Answer);
        match echo.round {
            Round::Question => says::is_asked(to, from, content(echo)),
            Round::Answer => says::is_answered(to, from, content(echo)),
            Round::Report | Round::Proposal => {
                says::hears(to, from, echo.phase.into(), content(echo))
            }
        }
    }

    fn decided(&self, who: ProcessId, value: &'static str) -> Phrase {
        if self.told != Some(who) {
            return says::decides_by_proposals(who, self.rules.enough() as u64, value);
        }
        match self.rules.sway() {
            1 => says::decides_by_answer(who, value),
            sway => says::decides_by_answers(who, sway as u64, value, self.rules.faults.into()),
        }
    }
}

impl scenario::Teller<Voter> for Teller {
    fn tell(&mut self, event: &Event<Voter>) -> Vec<Phrase> {
        alloc::vec![match &event.what {
            What::Sent { name, body, said, .. } => {
                let lie = said.as_ref().filter(|said| said.is_lie());
                return self.sent(*name, body, lie.map(|said| said.honest.as_ref()));
            }
            What::Withheld { name, said } => {
                let honest = said.honest.as_ref();
                return honest.map_or_else(Vec::new, |honest| self.withheld(*name, honest));
            }
            What::Delivered { name, body, .. } => self.delivered(*name, body),
            What::Lost { name, .. } => self.lost(*name, Name { double: false, ..*name }),
            What::Flipped { process, number, heads } => {
                says::flips(*process, u64::from(*number), word(*heads))
            }
            What::Decided { process, decision } => self.decided(*process, word(*decision)),
            What::State { process, state: Mood::BrokenOff } => says::is_broken_off(*process),
            What::Crashed { process } => shared::goes_down(*process),
            What::Recovered { process } => {
                return alloc::vec![shared::is_up_again(*process), says::missed_what_came()];
            }
            What::Cut { one, other } => shared::road_between_is_cut(*one, *other),
            What::Healed { one, other } => shared::road_between_is_open(*one, *other),
            What::Copied { name, .. } => {
                self.doubled.push(Name { double: false, ..*name });
                says::letter_is_doubled(name.from, name.to)
            }
            What::Drawn { .. } | What::Note { .. } | What::State { .. } | What::Timer { .. } =>
                return Vec::new(),
        }]
    }
}
