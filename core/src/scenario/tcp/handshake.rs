//! The handshake of a connection as the generals' chain of messages: the same links of it, with the
//! same losses.

use alloc::format;
use alloc::vec::Vec;

use super::phrases::says;
use super::{Segment, Side};
use crate::engine::{Event, MessageId, Name, What};
use crate::phrase::Phrase;
use crate::scenario::{Beat, Counterpart, Remark};

/// An event, and in which step it happened.
pub(super) type Happened<'a> = (u32, &'a Event<Side>);

/// One message of the handshake: the first of its kind that could be the next of the chain.
#[derive(Clone, Copy, Debug)]
struct Stage {
    /// The step in which it was sent.
    sent: u32,
    /// The step in which its way ended, and whether neither it nor a double of it arrived.
    ended: Option<(u32, bool)>,
}

/// What the generals call the messages of their chain.
const NAMES: [&str; 3] = ["a1", "b1", "a2"];

/// The handshake of a run in which A asks B.
#[derive(Clone, Debug)]
pub(super) struct Handshake {
    /// How many messages it is to have.
    length: usize,
    /// Those that were sent, up to the first that was lost.
    stages: Vec<Stage>,
}

impl Handshake {
    /// The handshake of so many messages; nothing where nobody asks.
    pub(super) fn of(events: &[Happened<'_>], length: usize) -> Option<Handshake> {
        let mut stages: Vec<Stage> = Vec::new();
        let mut before: Option<&Segment> = None;
        for place in 0..length {
            let from = match stages.last() {
                None => 0,
                Some(Stage { ended: Some((step, false)), .. }) => *step,
                Some(_) => break,
            };
            let next = events.iter().filter(|(step, _)| *step >= from).find_map(|(step, event)| {
                match &event.what {
                    What::Sent { message, name, body, .. }
                        if is_next(*name, body, place, before) =>
                    {
                        Some((*step, *message, body))
                    }
                    _ => None,
                }
            });
            let Some((sent, message, segment)) = next else { break };
            stages.push(Stage { sent, ended: end_of(message, events) });
            before = Some(segment);
        }
        (!stages.is_empty()).then_some(Handshake { length, stages })
    }

    /// The generals' run with the same losses, in step with it: in their first step the first message
    /// is sent, and in each later one a message ends.
    pub(super) fn counterpart(&self) -> Counterpart {
        let lost = self.stages.iter().position(|stage| matches!(stage.ended, Some((_, true))));
        let lose = lost.map_or_else(Default::default, |place| format!("&lose={}", NAMES[place]));
        let parts = [
            ("SYN", says::chain_syn()),
            ("SYN,ACK", says::chain_syn_ack()),
            ("ACK", says::chain_ack()),
        ];
        let part = |(segment, means): (&str, Phrase)| says::chain_is(segment.into(), means);
        Counterpart {
            link: format!("two-generals?messages={}{lose}", self.length),
            parts: parts.into_iter().take(self.length).map(part).collect(),
            beats: self.turns().into_iter().map(|from| self.beat(from)).collect(),
        }
    }

    /// What the two know of each other's mind, from each turn on.
    pub(super) fn knowledge(&self) -> impl Iterator<Item = Remark> {
        let turns = self.turns();
        let ends: Vec<Option<u32>> =
            turns.iter().skip(1).copied().map(Some).chain([None]).collect();
        turns.into_iter().zip(ends).map(|(from, until)| Remark {
            about: "knowledge",
            from,
            until,
            sentences: alloc::vec![self.known(from)],
            run: None,
        })
    }

    /// The steps in which something of it changes, from before the first on.
    fn turns(&self) -> Vec<u32> {
        let of = |stage: &Stage| [Some(stage.sent), stage.ended.map(|(step, _)| step)];
        let mut turns: Vec<u32> = self.stages.iter().flat_map(of).flatten().chain([0]).collect();
        turns.sort_unstable();
        turns.dedup();
        turns
    }

    /// How many of its messages are sent after so many steps, how many ways have ended, and whether the
    /// last of these was lost.
    fn at(&self, step: u32) -> (usize, usize, bool) {
        let sent = self.stages.iter().filter(|stage| stage.sent <= step).count();
        let ended = self.stages.iter().filter_map(|stage| stage.ended.filter(|end| end.0 <= step));
        let lost = ended.clone().next_back().is_some_and(|(_, lost)| lost);
        (sent, ended.count(), lost)
    }

    fn beat(&self, from: u32) -> Beat {
        let (sent, ended, lost) = self.at(from);
        let over = ended == self.length || lost;
        let taken = u32::try_from(ended).unwrap_or(u32::MAX);
        let steps = if over { None } else { Some(if sent > 0 { 1 + taken } else { 0 }) };
        Beat { from, steps, part: sent.max(ended).checked_sub(1) }
    }

    fn known(&self, step: u32) -> Phrase {
        let last = self.length == 2;
        match self.at(step) {
            (0, 0, _) => says::knows_nothing(),
            (_, 0, _) => says::knows_sent(),
            (_, 1, false) => says::knows_syn_arrived(),
            (_, 1, true) => says::knows_syn_lost(),
            (_, 2, false) if last => says::knows_last_syn_ack_arrived(),
            (_, 2, true) if last => says::knows_last_syn_ack_lost(),
            (_, 2, false) => says::knows_syn_ack_arrived(),
            (_, 2, true) => says::knows_syn_ack_lost(),
            (.., false) => says::knows_ack_arrived(),
            (.., true) => says::knows_ack_lost(),
        }
    }
}

/// Whether a segment is the message of the handshake in this place, after the one before it.
fn is_next(name: Name, segment: &Segment, place: usize, before: Option<&Segment>) -> bool {
    if name.nth == 0 || name.from.index() != place % 2 || segment.rst {
        return false;
    }
    match before {
        None => segment.syn && segment.ack.is_none(),
        Some(before) => segment.ack == Some(before.seq.plus(1)) && segment.syn == (place == 1),
    }
}

/// In which step a message's way ended, and whether neither it nor a double of it arrived.
fn end_of(message: MessageId, events: &[Happened<'_>]) -> Option<(u32, bool)> {
    let mut same = alloc::vec![message];
    let mut lost = None;
    for (step, event) in events {
        match &event.what {
            What::Copied { message, of, .. } if same.contains(of) => same.push(*message),
            What::Delivered { message, .. } if same.contains(message) => {
                return Some((*step, false));
            }
            What::Lost { message, .. } if same.contains(message) => lost = Some((*step, true)),
            _ => {}
        }
    }
    lost
}
