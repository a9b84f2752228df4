//! Who tells a connection as the generals' story, and knows what neither side can see.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::phrases::{called, says, seconds, written};
use super::words::Words;
use super::{Ending, Segment, Side, State, Timer, Watch};
use crate::engine::{Event, Name, ProcessId, Recorder, Tick, What};
use crate::phrase::Phrase;
use crate::scenario::Teller;
use crate::scenario::shared::says as shared;

/// A connection, as far as it has been told.
pub(super) struct Story {
    watch: Watch,
    /// Since when the two have been at odds, as it was last told.
    odds: Option<Tick>,
    /// What reached whom last: the reason for the change of state that follows.
    reason: Option<(ProcessId, Segment)>,
    /// Who has lost its memory, if nothing has happened to anybody since.
    lost_memory: Option<ProcessId>,
    /// The states that were told last.
    states: [State; 2],
}

impl Story {
    pub(super) fn new(words: &Words) -> Story {
        Story {
            watch: Watch::new(words.habits),
            odds: None,
            reason: None,
            lost_memory: None,
            states: [State::Closed; 2],
        }
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
                let answers = self.reason.is_some_and(|(to, one)| {
                    to == from && one.syn && one.ack.is_some() && next == one.seq.plus(1)
                });
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
    fn is_sure(&self, process: ProcessId) -> bool {
        let with = self.watch.side(process.index()).ledger().with;
        let heard = self.reason.filter(|(to, _)| *to == process).map(|(_, one)| one.birth);
        heard.is_some() && heard == with && self.watch.at_odds_since().is_none()
    }

    /// Why a side is in a state, and what that means to it.
    fn meaning_of(&self, who: ProcessId, state: State) -> Phrase {
        let other = ProcessId(1 - who.0);
        let side = self.watch.side(who.index());
        let reset = self.reason.is_some_and(|(to, segment)| to == who && segment.rst);
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
        if self.lost_memory == Some(who) {
            return says::closed_by_crash(who, before);
        }
        match self.watch.side(who.index()).ledger().ending {
            Some(Ending::GaveUp) => says::closed_in_vain(who, before),
            _ => says::closed(who, before),
        }
    }

    fn changed(&mut self, who: ProcessId, state: State) -> Vec<Phrase> {
        let why = self.meaning_of(who, state);
        self.states[who.index()] = state;
        alloc::vec![says::is_in(who, state.word().to_string()), why]
    }

    /// Whether the two have come to be at odds, or have stopped to be, and for how long.
    fn agreement(&mut self, now: Tick) -> Option<Phrase> {
        let before = self.odds;
        self.odds = self.watch.at_odds_since();
        match (before, self.odds) {
            (None, Some(_)) => {
                let who = u8::from(!self.watch.side(0).state.believes());
                Some(says::are_at_odds(ProcessId(who), ProcessId(1 - who)))
            }
            (Some(since), None) => Some(says::were_at_odds(seconds(now.0 - since.0))),
            _ => None,
        }
    }

    /// Takes in why something happens.
    fn note(&mut self, event: &Event<Side>) {
        self.watch.record(event);
        match &event.what {
            What::Delivered { name, body, .. } => {
                (self.reason, self.lost_memory) = (Some((name.to, *body)), None);
            }
            What::Timer { .. } => (self.reason, self.lost_memory) = (None, None),
            What::Crashed { process } => (self.reason, self.lost_memory) = (None, Some(*process)),
            _ => {}
        }
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
            What::Decided { .. } | What::Flipped { .. } | What::Withheld { .. } => {
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

impl Teller<Side> for Story {
    fn tell(&mut self, event: &Event<Side>) -> Vec<Phrase> {
        self.note(event);
        let mut told = self.happened(event);
        let more = self.agreement(event.at);
        if !told.is_empty() {
            told.extend(more);
        }
        told
    }
}
