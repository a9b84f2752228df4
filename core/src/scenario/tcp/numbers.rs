//! Sequence numbers for the figure: as they are on the wire, or counted from where each began.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Segment, Seq, Side};
use crate::engine::{Event, Name, What};
use crate::scenario::Mark;

/// `seq/ack` of every segment, or `seq` alone: relative and absolute.
pub(super) fn marks<'a>(events: impl Iterator<Item = &'a Event<Side>> + Clone) -> Vec<Mark> {
    let mut firsts = [0, 1].map(|side| first(events.clone(), side));
    let sent = events.filter_map(|event| match &event.what {
        What::Sent { message, name, body, .. } => Some((*message, *name, body)),
        _ => None,
    });
    let mark = |(message, name, segment): (_, Name, &Segment)| {
        if begins(name, segment) {
            firsts[name.from.index()] = segment.seq;
        }
        let [mine, theirs] = [name.from, name.to].map(|side| firsts[side.index()]);
        let relative = [Some(since(segment.seq, mine)), segment.ack.map(|ack| since(ack, theirs))];
        let absolute = [Some(segment.seq.to_string()), segment.ack.map(|ack| ack.to_string())];
        let written = [relative, absolute].map(|both| both.into_iter().flatten().collect());
        Mark { message, written: written.map(|both: Vec<_>| both.join("/")).into() }
    };
    sent.map(mark).collect()
}

/// Whether a side begins to count with a segment: what is left of an earlier war begins nothing.
const fn begins(name: Name, segment: &Segment) -> bool {
    segment.syn && name.nth != 0
}

/// The number from which a side counts at first.
fn first<'a>(mut events: impl Iterator<Item = &'a Event<Side>>, side: usize) -> Seq {
    let first = events.find_map(|event| match &event.what {
        What::Sent { name, body, .. } if name.from.index() == side && begins(*name, body) => {
            Some(body.seq)
        }
        _ => None,
    });
    first.unwrap_or_default()
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
