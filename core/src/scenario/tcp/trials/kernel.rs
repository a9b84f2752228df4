//! What a Linux kernel does with single segments, where it differs from the RFC.

use alloc::format;
use alloc::vec::Vec;

use super::{BIRTH, data, put, syn};
use crate::scenario::tcp::{Profile, Segment, Seq, Side, State};

const LINUX: &str = "&profile=linux";

fn rst(seq: u32) -> Segment {
    Segment { rst: true, ..Segment::bare(Seq(seq), BIRTH) }
}

fn fin(seq: u32, len: u32) -> Segment {
    Segment { fin: true, ..data(seq, len) }
}

fn stands(query: &str, segments: &[Segment]) -> State {
    put(query, segments).0.state
}

/// The kernel repeats its SYN,ACK for a SYN that comes again, but not twice in half a second.
#[test]
fn a_kernel_answers_a_syn_again() {
    let (side, answers) = put(LINUX, &[syn(), syn(), syn()]);
    assert_eq!((side.state, side.habits.profile), (State::SynReceived, Profile::Linux));
    assert_eq!(answers, ["<SEQ=300><ACK=101><CTL=SYN,ACK>"; 2]);
    let (_, answers) = put("", &[syn(), syn()]);
    assert_eq!(answers[1], "<SEQ=301><ACK=101><CTL=ACK>", "the RFC only says what it expects");
}

/// A FIN's acknowledgement waits for company, unless more than a full segment has come since the
/// last one: full is what is as long as the longest so far, of 536 bytes or more.
#[test]
fn a_kernel_acknowledges_a_fin_with_a_full_segment_at_once() {
    let at_once = |segments: &[Segment]| {
        let all = [&[syn(), data(101, 0)], segments].concat();
        let (side, answers) = put(LINUX, &all);
        let last = format!("<SEQ=301><ACK={}><CTL=ACK>", side.block.rcv);
        assert_eq!(side.state, State::CloseWait);
        answers.last() == Some(&last)
    };
    assert!(!at_once(&[fin(101, 535)]) && at_once(&[fin(101, 536)]) && at_once(&[fin(101, 1_460)]));
    assert!(!at_once(&[data(101, 1_460), fin(1_561, 1_459)]));
    assert!(at_once(&[data(101, 1_460), fin(1_561, 1_460)]));
    assert!(at_once(&[data(101, 10), fin(111, 600)]), "the longest so far");
    // Of what comes again only what is new counts.
    assert!(!at_once(&[data(101, 600), fin(101, 610)]));
    assert!(!at_once(&[data(101, 600), fin(701, 0)]));
}

/// Once the other's FIN was heard the number before it resets, too: whoever has closed may not
/// know that it was.
#[test]
fn a_reset_may_leave_the_fin_out() {
    let open = [syn(), data(101, 0)];
    let acked = |ack, segment| Segment { ack: Some(Seq(ack)), ..segment };
    let cases: [(&str, Vec<Segment>, State, bool); 5] = [
        ("", [&open[..], &[fin(101, 0)]].concat(), State::CloseWait, true),
        ("&close_after=0", [&open[..], &[fin(101, 0)]].concat(), State::LastAck, true),
        (
            "&close=b&close_at=3",
            [&open[..], &[data(101, 0), fin(101, 0)]].concat(),
            State::Closing,
            true,
        ),
        (
            "&close=b&close_at=3",
            [&open[..], &[data(101, 0), acked(302, data(101, 0))]].concat(),
            State::FinWait2,
            false,
        ),
        ("", open.to_vec(), State::Established, false),
    ];
    for (query, before, state, heard) in cases {
        let (side, _): (Side, _) = put(&format!("{query}{LINUX}"), &before);
        assert_eq!(side.state, state);
        let next = side.block.rcv.0;
        for profile in ["linux", "rfc"] {
            let ends = |seq| {
                let all = [&before[..], &[rst(seq)]].concat();
                stands(&format!("{query}&profile={profile}"), &all) == State::Closed
            };
            let gone = [next + 1, next, next - 1, next - 2].map(ends);
            assert_eq!(gone, [false, true, heard && profile == "linux", false], "{state:?}");
        }
    }
}

/// A request that the listener has not yet made a connection of ends by any RST in the window;
/// if it acknowledges something, that must be the SYN,ACK.
#[test]
fn any_reset_in_the_window_ends_a_request() {
    let acks = |ack, segment| Segment { ack: Some(Seq(ack)), ..segment };
    let after = |query: &str, segment| {
        let (side, answers) = put(query, &[syn(), segment]);
        (side.state, answers.len() - 1)
    };
    let (ended, waits) = ((State::Listen, 0), (State::SynReceived, 0));
    for seq in [101, 102, 40_000, 65_635, 65_636] {
        assert_eq!(after(LINUX, rst(seq)), ended, "{seq}");
        assert_eq!(after(LINUX, acks(301, rst(seq))), ended, "{seq}");
        assert_eq!(after(LINUX, acks(300, rst(seq))), waits, "{seq}");
    }
    for seq in [100, 99, 65_637] {
        assert_eq!(after(LINUX, rst(seq)), waits, "{seq}");
    }
    assert_eq!(after("", rst(101)), ended);
    assert_eq!(after("", rst(102)), (State::SynReceived, 1), "the RFC asks back");
    // What else acknowledges something that was not said is refused, wherever it begins.
    for seq in [50, 101, 90_000] {
        let (side, answers) = put(LINUX, &[syn(), acks(999, data(seq, 1))]);
        assert_eq!((side.state, &*answers[1]), (State::SynReceived, "<SEQ=999><CTL=RST>"));
    }
}
