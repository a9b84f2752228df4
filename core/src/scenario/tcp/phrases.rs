//! What is said of a connection.

use alloc::format;
use alloc::string::String;

use super::Segment;
use crate::phrase::{Phrase, phrases};

phrases! {
    /// What is said of a connection.
    pub mod says;
    name_a();
    name_b();

    /// A segment, by its control bits and its data.
    segment(control: text, bytes: number);

    outcome_open();
    outcome_closed();
    outcome_half_open();
    outcome_broken();
    outcome_timed_out();
    outcome_refused();
    outcome_nothing();
    outcome_old_data();

    /// How many messages are to be enough: `two`, `three`, or `crossing` where both ask.
    goal(messages: case);
    opens(who: case, profile: case);
    stale_syn(seq: number, at: phrase);

    sends(from: process, name: message, to: process, segment: text, says: phrase);
    is_left(name: message, to: process, segment: text);
    reaches(name: message, says: phrase, to: process);
    is_lost_on_the_way(name: message, from: process, to: process);

    /// What a segment says, as one general says it to the other.
    refuses();
    asks(seq: number);
    agrees(acknowledged: number, seq: number);
    has_your_yes(who: process);
    has_everything_before(next: number);
    gives_bytes(bytes: number);
    gives_bytes_and_closes(bytes: number);
    closes();

    is_in(who: process, state: text);
    /// Why a side is in a state and what that means to it; `before` is what it did until then:
    /// `listening`, `asking` or `connected`, and `sure` whether what it believes is so.
    closed(who: process, before: case);
    closed_by_reset(who: process, other: process);
    closed_in_vain(who: process, before: case);
    closed_by_crash(who: process, before: case);
    listen(who: process);
    listen_after_reset(who: process);
    syn_sent(who: process);
    syn_received(who: process, other: process);
    established(who: process, other: process, sure: case);
    established_by_syn(who: process);
    fin_wait_1(who: process, other: process);
    fin_wait_2(who: process, other: process, sure: case);
    close_wait(who: process, other: process, sure: case);
    closing(who: process, other: process);
    last_ack(who: process);
    time_wait(who: process, other: process);

    user_aborts(who: process);
    user_closes(who: process);
    user_sends(who: process);
    has_kept_fin_waiting(who: process, other: process);
    has_waited_in_vain(who: process);
    lets_go(who: process);

    goes_down_and_forgets(who: process);

    are_at_odds(who: process, other: process);
    were_at_odds(span: phrase);

    /// The same beside the figure, for as long as it is so, and once it is over.
    odds_over(who: process, other: process, from: phrase, to: phrase, span: phrase);
    odds_lasting(who: process, other: process, from: phrase, span: phrase);
    odds_never(who: process, other: process, from: phrase);
    /// How a side learned that it was wrong.
    learned_crash(one: process);
    learned_reset(one: process, other: process);
    learned_segment(one: process, segment: text);
    learned_retransmit(one: process);
    learned_close(one: process);
    learned_abort(one: process);
    learned_timer(one: process);

    /// What a kernel does where both ask at once, and the run that shows it.
    kernel_trims();
    kernel_run();

    /// The handshake as the generals' messages.
    chain_syn();
    chain_syn_ack();
    chain_ack();
    chain_is(segment: text, says: phrase);
    chain_none();
    /// Who knows what, after each message of it.
    knows_nothing();
    knows_sent();
    knows_syn_arrived();
    knows_syn_lost();
    knows_syn_ack_arrived();
    knows_syn_ack_lost();
    knows_ack_arrived();
    knows_ack_lost();
    /// The same where two messages are to be enough.
    knows_last_syn_ack_arrived();
    knows_last_syn_ack_lost();

    /// A moment or a span: whole seconds, and what is beyond them in three digits, and in no more
    /// than it takes.
    seconds(whole: number, thousandths: text, decimals: text);
}

/// A moment or a span, in seconds.
pub(super) fn seconds(ticks: u64) -> Phrase {
    let thousandths = format!("{:03}", ticks % 1_000);
    let digits = thousandths.trim_end_matches('0');
    let decimals = if digits.is_empty() { String::new() } else { format!(".{digits}") };
    says::seconds(ticks / 1_000, thousandths, decimals)
}

/// How a segment is called: by its control bits, and its data.
pub(super) fn called(segment: &Segment) -> Phrase {
    says::segment(segment.control().join(","), segment.len.into())
}

/// A segment as the RFC writes it, in whatever language.
pub(super) fn written(segment: &Segment) -> String {
    let ack = segment.ack.map_or_else(String::new, |ack| format!("<ACK={ack}>"));
    let data = if segment.len > 0 { format!("<DATA={}>", segment.len) } else { String::new() };
    format!("<SEQ={}>{ack}{data}<CTL={}>", segment.seq, segment.control().join(","))
}
