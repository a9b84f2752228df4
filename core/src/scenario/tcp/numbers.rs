//! Sequence numbers for the figure: as they are on the wire, or counted from where each began.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Segment, Seq, Side};
use crate::engine::{Event, Name, What};

/// `seq/ack` of every segment, or `seq` alone: relative and absolute.
pub(super) fn marks(events: &[Event<Side>]) -> Vec<Vec<String>> {
    let sent = |event: &Event<Side>| match &event.what {
        What::Sent { name, body, .. } => Some((*name, *body)),
        _ => None,
    };
    let sent: Vec<(Name, Segment)> = events.iter().filter_map(sent).collect();
    let mut firsts = [0, 1].map(|side| {
        let begin = sent.iter().find(|(name, one)| name.from.index() == side && begins(*name, one));
        begin.map_or_else(Seq::default, |(_, segment)| segment.seq)
    });
    let mark = |(name, segment): (Name, Segment)| {
        if begins(name, &segment) {
            firsts[name.from.index()] = segment.seq;
        }
        let [mine, theirs] = [name.from, name.to].map(|side| firsts[side.index()]);
        let relative = [Some(since(segment.seq, mine)), segment.ack.map(|ack| since(ack, theirs))];
        let absolute = [Some(segment.seq.to_string()), segment.ack.map(|ack| ack.to_string())];
        let both = [relative, absolute].map(|both| both.into_iter().flatten().collect::<Vec<_>>());
        both.map(|both| both.join("/")).into()
    };
    sent.into_iter().map(mark).collect()
}

/// Whether a side begins to count with a segment: what is left of an earlier war begins nothing.
const fn begins(name: Name, segment: &Segment) -> bool {
    segment.syn && name.nth != 0
}

/// How far a number is from another, which it may be before: what acknowledges something that was
/// never sent is.
fn since(number: Seq, first: Seq) -> String {
    if number.before(first) {
        format!("\u{2212}{}", first.since(number))
    } else {
        number.since(first).to_string()
    }
}
