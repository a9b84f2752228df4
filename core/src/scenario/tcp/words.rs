//! What the tale and its teller have in common: for whom they speak, and how things are written.

use alloc::format;
use alloc::string::String;

use super::{Habits, Segment};
use crate::engine::{ProcessId, Tick};

/// The words for one pair of sides.
#[derive(Clone, Debug)]
pub struct Words {
    pub(super) habits: [Habits; 2],
    pub(super) stale: Option<(u32, Tick)>,
}

/// `A` or `B`.
pub(super) const fn who(process: ProcessId) -> &'static str {
    if process.0 == 0 { "A" } else { "B" }
}

/// A moment or a span, in seconds.
pub(super) fn seconds(ticks: u64) -> String {
    format!("{}.{:03} s", ticks / 1_000, ticks % 1_000)
}

/// A segment as the RFC writes it.
pub(super) fn written(segment: &Segment) -> String {
    let ack = segment.ack.map_or_else(String::new, |ack| format!("<ACK={ack}>"));
    let data = if segment.len > 0 { format!("<DATA={}>", segment.len) } else { String::new() };
    format!("<SEQ={}>{ack}{data}<CTL={}>", segment.seq, segment.control().join(","))
}
