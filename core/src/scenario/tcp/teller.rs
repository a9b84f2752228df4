//! Who tells a connection as the generals' story, and knows what neither side can see.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::minds::{Minds, Odds, Reason, Turn};
use super::phrases::{called, says, seconds, written};
use super::words::Words;
use super::{Ending, Segment, Side, State, Timer};
use crate::engine::{Event, Name, ProcessId, Tick, What};
use crate::phrase::Phrase;
use crate::scenario;
use crate::scenario::shared::says as shared;

/// A connection, as far as it has been told.
pub(super) struct Teller {
    minds: Minds,
    /// The states that were told last.
    states: [State; 2],
}

impl Teller {
    pub(super) fn new(words: &Words) -> Teller {
        Teller { minds: Minds::new(words.habits), states: [State::Closed; 2] }
    }

    /// What a segment asks or says, as one general says it to the other.
    fn meaning(&self, segment: &Segment, from: ProcessId) -> Phrase {
        let next = segment.ack.unwrap_or_default();
        if segment.rst {
            return says::refuses();
        }
        match (segment.syn, segment.ack.is_some(), segment.fin, segment.len) {
            (true, false, ..) => says::asks(segment.seq.0.into()),
            (true, true, ..) => says::agrees(next.plus(u32::MAX).0.into(), segment.seq.0.into()),
            (false, _, true, 0) => says::closes(),
            (false, _, true, len) => says::gives_bytes_and_closes(len.into()),
            (false, _, false, 0) => {
                let answers = self
                    .minds
                    .heard(from)
                    .is_some_and(|one| one.syn && one.ack.is_some() && next == one.seq.plus(1));
                match answers {
                    true => says::has_your_yes(from),
                    false => says::has_everything_before(next.0.into()),
                }
            }
            (false, _, false, len) => says::gives_bytes(len.into()),
        }
    }

    fn sent(&self, name: Name, segment: &Segment) -> Phrase {
        let (called, text) = (name.among(2).to_string(), written(segment));
        if name.nth == 0 {
            return says::is_left(called, name.to, text);
        }
        says::sends(name.from, called, name.to, text, self.meaning(segment, name.from))
    }

    /// Whether what a side takes from the last that it heard is so: it came from the opening that
    /// it is with, and that one is with it.
    fn is_sure(&self, who: ProcessId) -> bool {
        let with = self.minds.side(who).ledger().with;
        let heard = self.minds.heard(who).map(|one| one.birth);
        heard.is_some() && heard == with && self.minds.odds().is_none()
    }

    /// Why a side is in a state, and what that means to it.
    fn meaning_of(&self, who: ProcessId, state: State) -> Phrase {
        let other = ProcessId(1 - who.0);
        let side = self.minds.side(who);
        let reset = self.minds.heard(who).is_some_and(|segment| segment.rst);
        let sure = if self.is_sure(who) { "yes" } else { "no" };
        match state {
            State::Closed if reset => says::closed_by_reset(who, other),
            State::Closed => self.ended(who),
            State::Listen if reset => says::listen_after_reset(who),
            State::Listen => says::listen(who),
            State::SynSent => says::syn_sent(who),
            State::SynReceived => says::syn_received(who, other),
            State::Established if side.habits.two_way && side.block.passive => {
                says::established_by_syn(who)
            }
            State::Established => says::established(who, other, sure),
            State::FinWait1 => says::fin_wait_1(who, other),
            State::FinWait2 => says::fin_wait_2(who, other, sure),
            State::CloseWait => says::close_wait(who, other, sure),
            State::Closing => says::closing(who, other),
            State::LastAck => says::last_ack(who),
            State::TimeWait => says::time_wait(who, other),
        }
    }

    /// Why a side has nothing any more, if no RST told it so.
    fn ended(&self, who: ProcessId) -> Phrase {
        let before = match self.states[who.index()] {
            State::Listen => "listening",
            State::SynSent => "asking",
            _ => "connected",
        };
        if self.minds.reason() == Reason::Crash(who) {
            return says::closed_by_crash(who, before);
        }
        match self.minds.side(who).ledger().ending {
            Some(Ending::GaveUp) => says::closed_in_vain(who, before),
            _ => says::closed(who, before),
        }
    }

    fn changed(&mut self, who: ProcessId, state: State) -> Vec<Phrase> {
        let why = self.meaning_of(who, state);
        self.states[who.index()] = state;
        alloc::vec![says::is_in(who, state.word().to_string()), why]
    }

    fn happened(&mut self, event: &Event<Side>) -> Vec<Phrase> {
        alloc::vec![match &event.what {
            What::Sent { name, body, .. } => self.sent(*name, body),
            What::Copied { name, .. } => {
                let original = Name { double: false, ..*name };
                shared::is_doubled(original.among(2).to_string(), name.among(2).to_string())
            }
            What::Delivered { name, body, .. } => {
                says::reaches(name.among(2).to_string(), called(body), name.to)
            }
            What::Lost { name, .. } => {
                says::is_lost_on_the_way(name.among(2).to_string(), name.from, name.to)
            }
            What::State { process, state } => return self.changed(*process, *state),
            What::Timer { process, timer } => rang(*process, *timer),
            What::Crashed { process } => says::goes_down_and_forgets(*process),
            What::Recovered { process } => shared::is_up_again(*process),
            What::Cut { .. } => shared::road_is_cut(),
            What::Healed { .. } => shared::road_is_open(),
            What::Note { text, .. } => shared::verbatim((*text).to_string()),
            What::Decided { .. }
            | What::Drawn { .. }
            | What::Flipped { .. }
            | What::Withheld { .. } => {
                return Vec::new();
            }
        }]
    }
}

fn rang(who: ProcessId, timer: Timer) -> Phrase {
    match timer {
        Timer::Abort => says::user_aborts(who),
        Timer::Close => says::user_closes(who),
        Timer::Acknowledge => says::has_kept_fin_waiting(who, ProcessId(1 - who.0)),
        Timer::Retransmit => says::has_waited_in_vain(who),
        Timer::Send => says::user_sends(who),
        Timer::TimeWait => says::lets_go(who),
    }
}

/// That the two have come to be at odds, or for how long they were.
fn turned(turn: Turn, now: Tick) -> Phrase {
    match turn {
        Turn::Parted(Odds { who, .. }) => says::are_at_odds(who, ProcessId(1 - who.0)),
        Turn::Met(Odds { since, .. }) => says::were_at_odds(seconds(now.0 - since.0)),
    }
}

impl scenario::Teller<Side> for Teller {
    fn tell(&mut self, event: &Event<Side>) -> Vec<Phrase> {
        let turn = self.minds.hear(event);
        let mut told = self.happened(event);
        if !told.is_empty() {
            told.extend(turn.map(|turn| turned(turn, event.at)));
        }
        told
    }
}
