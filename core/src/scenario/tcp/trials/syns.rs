//! What comes with a SYN: bytes and a FIN (RFC 9293, sections 3.10.7.2 and 3.10.7.3).

use alloc::string::String;
use alloc::vec::Vec;

use super::{BIRTH, acks, data, hand, put, syn};
use crate::scenario::tcp::{Segment, Seq, Side, State};

/// B asks as well, and hears nothing of A but what it is handed.
const ASKS: &str = "tcp?open=simultaneous&rtt=2000";
const SYN_ACK: &str = "<SEQ=300><ACK=101><CTL=SYN,ACK>";

fn with(len: u32, fin: bool, segment: Segment) -> Segment {
    Segment { len, fin, ..segment }
}

/// A SYN that answers B's.
fn answer() -> Segment {
    Segment { syn: true, ..data(100, 0) }
}

/// The state, the bytes that the user was given, and what is expected next.
fn stands(side: &Side) -> (State, u32, u32) {
    assert!(!side.ledger.twice && !side.ledger.old);
    (side.state, side.ledger.bytes, side.block.rcv.0)
}

fn listening(segments: &[Segment]) -> ((State, u32, u32), Vec<String>) {
    let (side, answers) = put("", segments);
    (stands(&side), answers)
}

fn asking(query: &str, segments: &[Segment]) -> ((State, u32, u32), Vec<String>) {
    let (side, mut answers) = hand(&alloc::format!("{ASKS}{query}"), segments);
    assert_eq!(answers.remove(0), "<SEQ=300><CTL=SYN>");
    (stands(&side), answers)
}

fn after(first: &str, numbers: &[u32]) -> Vec<String> {
    [alloc::vec![first.into()], acks(numbers)].concat()
}

#[test]
fn what_comes_with_a_syn_is_given_to_the_user_once_the_connection_is_open() {
    for (len, fin) in [(10, false), (10, true), (0, true)] {
        let next = 101 + len + u32::from(fin);
        let open = if fin { State::CloseWait } else { State::Established };
        let asks = with(len, fin, syn());
        let early = ((State::SynReceived, 0, 101), alloc::vec![SYN_ACK.into()]);
        assert_eq!(listening(&[asks]), early);
        let late = ((open, len, next), after(SYN_ACK, &[next]));
        assert_eq!(listening(&[asks, data(101, 0)]), late, "{len} {fin}");
        // Where both ask, too; the other's acknowledgement may come with or without a SYN.
        assert_eq!(asking("", &[asks]), early);
        assert_eq!(asking("", &[asks, data(101, 0)]), late);
        assert_eq!(asking("", &[asks, answer()]), late);
        assert_eq!(asking("", &[asks, with(len, fin, answer())]), late);
    }
}

/// The ACK of the SYN comes first, as the RFC has it, then that of what came with it.
#[test]
fn what_comes_with_a_syn_ack_is_taken_at_once() {
    for (len, fin) in [(10, false), (10, true), (0, true)] {
        let next = 101 + len + u32::from(fin);
        let open = if fin { State::CloseWait } else { State::Established };
        let took = ((open, len, next), acks(&[101, next]));
        assert_eq!(asking("", &[with(len, fin, answer())]), took, "{len} {fin}");
    }
}

/// What follows joins on to it, wherever it begins and in whatever order it comes.
#[test]
fn what_follows_a_syn_joins_on() {
    let asks = with(10, false, syn());
    let open = State::Established;
    let whole = |numbers: &[u32]| ((open, 15, 116), after(SYN_ACK, numbers));
    assert_eq!(listening(&[asks, data(111, 5)]), whole(&[116]));
    assert_eq!(listening(&[asks, data(101, 10), data(111, 5)]), whole(&[111, 116]));
    assert_eq!(listening(&[asks, data(106, 10)]), whole(&[116]));
    let closes = [with(10, true, syn()), with(10, true, data(101, 0))];
    assert_eq!(listening(&closes), ((State::CloseWait, 10, 112), after(SYN_ACK, &[112])));
    let (side, answers) = hand(ASKS, &[data(111, 5), with(10, false, answer()), data(111, 5)]);
    assert_eq!((stands(&side), &answers[1..]), ((open, 15, 116), &acks(&[101, 111, 116])[..]));
}

/// A SYN that comes again lies before the window, whatever it brings: it is no new one, and what
/// it brings is not taken twice.
#[test]
fn a_syn_with_data_that_comes_again_begins_nothing_anew() {
    let asks = with(10, true, syn());
    let told = [SYN_ACK, "<SEQ=301><ACK=101><CTL=ACK>"].map(String::from);
    assert_eq!(listening(&[asks, asks]), ((State::SynReceived, 0, 101), told.to_vec()));
    let closed = (State::CloseWait, 10, 112);
    assert_eq!(listening(&[asks, asks, data(101, 0)]).0, closed);
    assert_eq!(listening(&[asks, data(101, 0), asks]).0, closed);
    assert_eq!(asking("", &[asks, asks, answer()]).0, closed);
    // The second brings what the first did not: it has no ACK, and its bytes must come again.
    let bare = listening(&[syn(), with(10, false, syn()), data(101, 0)]);
    assert_eq!(bare.0, (State::Established, 0, 101));
}

/// Who closes before the connection is open has not stopped to listen.
#[test]
fn what_comes_with_a_syn_is_given_to_a_user_who_has_closed() {
    let closes = |fin, state, next| {
        let all = [with(10, fin, syn()), syn(), data(101, 0)];
        let (side, answers) = put("&close=b&close_at=1", &all);
        assert_eq!(stands(&side), (state, 10, next));
        let last = alloc::format!("<SEQ=302><ACK={next}><CTL=ACK>");
        assert_eq!(answers.last(), Some(&last));
    };
    closes(false, State::FinWait1, 111);
    closes(true, State::Closing, 112);
}

#[test]
fn what_came_with_a_syn_is_forgotten_with_its_connection() {
    let asks = with(10, true, syn());
    let rst = Segment { rst: true, ..Segment::bare(Seq(101), BIRTH) };
    let ack = |ack, segment| Segment { ack: Some(Seq(ack)), ..segment };
    let fresh = (State::Established, 0, 101);
    // The second SYN,ACK counts from 400.
    for first in [&[asks, rst][..], &[asks, Segment { seq: Seq(105), ..syn() }]] {
        let again = [first, &[syn(), ack(401, data(101, 0))]].concat();
        assert_eq!(listening(&again).0, fresh);
    }
    let (side, _) = hand(ASKS, &[asks, rst]);
    assert_eq!((side.state, side.ledger.bytes), (State::Closed, 0));
}

/// With two messages the connection is open when the SYN has come.
#[test]
fn where_two_messages_are_enough_what_comes_with_a_syn_is_taken_at_once() {
    let (side, answers) = put("&handshake=2", &[with(10, true, syn())]);
    assert_eq!(stands(&side), (State::CloseWait, 10, 112));
    assert_eq!(answers, after(SYN_ACK, &[112]));
}

/// A kernel without Fast Open throws it away, so that it comes again, and has no ear at all for a
/// SYN that is a FIN as well and asks for a connection.
#[test]
fn a_kernel_takes_nothing_with_a_syn() {
    let linux = "&profile=linux";
    let (side, answers) = put(linux, &[with(10, false, syn()), data(101, 0)]);
    assert_eq!((stands(&side), answers), ((State::Established, 0, 101), after(SYN_ACK, &[])));
    let (side, answers) = put(linux, &[with(10, true, syn())]);
    assert_eq!((side.state, answers.len()), (State::Listen, 0));
    let (stands, answers) = asking(linux, &[with(10, true, answer())]);
    assert_eq!((stands, answers), ((State::Established, 0, 101), acks(&[101])));
    let both = [with(10, true, syn()), data(101, 0)];
    assert_eq!(asking(linux, &both).0, (State::Established, 0, 101));
}
