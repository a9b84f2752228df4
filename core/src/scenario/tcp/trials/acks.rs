//! What acknowledges something from long ago, or what was never sent (RFC 5961, section 5).

use super::{BIRTH, data, hand, put, syn};
use crate::scenario::tcp::side::WINDOW;
use crate::scenario::tcp::{Segment, Seq, State};

/// The number that B expects, if B counts from the one before it.
const UNA: [u32; 4] = [100_301, 301, 1, 1 << 31];

fn acking(ack: u32, segment: Segment) -> Segment {
    Segment { ack: Some(Seq(ack)), ..segment }
}

#[test]
fn an_acknowledgement_may_be_a_window_old_and_no_older() {
    for una in UNA {
        let link = alloc::format!("&isn_b={}", una.wrapping_sub(1));
        let says = |seq: u32, ack: u32| alloc::format!("<SEQ={seq}><ACK={ack}><CTL=ACK>");
        for (ack, takes) in [
            (una.wrapping_sub(WINDOW), true),
            (una.wrapping_sub(WINDOW + 1), false),
            (una.wrapping_sub(WINDOW + 2), false),
            (una.wrapping_add(1 << 31), false),
            (una.wrapping_sub(1 << 30), false),
            (una.wrapping_add(1), false),
            (una, true),
        ] {
            let open = [syn(), acking(una, data(101, 0)), acking(ack, data(101, 10))];
            let (side, answers) = put(&link, &open);
            let bytes = if takes { 10 } else { 0 };
            assert_eq!((side.state, side.ledger.bytes), (State::Established, bytes), "{una} {ack}");
            assert_eq!(answers[1..], [says(una, 101 + bytes)], "{una} {ack}");
        }
    }
}

/// The bytes and the FIN of such a segment are not taken either, in whichever state.
#[test]
fn in_no_state_is_an_acknowledgement_from_long_ago_believed() {
    let fin = |ack, segment| Segment { fin: true, ..acking(ack, segment) };
    let (una, gone) = (100_301, 301);
    let opens = [syn(), acking(una, data(101, 0))];
    let ours = "&close=b&close_at=3";
    for (query, more, state) in [
        ("", &[][..], State::Established),
        (ours, &[acking(una, data(101, 0))], State::FinWait1),
        (ours, &[acking(una, data(101, 0)), acking(una + 1, data(101, 0))], State::FinWait2),
        (ours, &[acking(una, data(101, 0)), fin(una, data(101, 0))], State::Closing),
        (
            ours,
            &[acking(una, data(101, 0)), acking(una + 1, data(101, 0)), fin(una + 1, data(101, 0))],
            State::TimeWait,
        ),
        ("", &[fin(una, data(101, 0))], State::CloseWait),
        ("&close_after=0", &[fin(una, data(101, 0))], State::LastAck),
    ] {
        let link = alloc::format!("&isn_b=100300{query}");
        let before = [&opens[..], more].concat();
        let (side, said) = put(&link, &before);
        assert_eq!(side.state, state, "{query}");
        let next = side.block.rcv.0;
        let late = [acking(gone, data(next, 10)), fin(gone, data(next, 0))];
        let (after, more) = put(&link, &[&before[..], &late].concat());
        assert_eq!((after.state, after.ledger.bytes, after.block.rcv), (state, 0, side.block.rcv));
        assert!(more.len() > said.len(), "{state:?} is told what is expected");
        let last = alloc::format!("<ACK={next}><CTL=ACK>");
        assert!(more[said.len()..].iter().all(|one| one.ends_with(&last)), "{state:?}: {more:?}");
    }
}

/// A kernel also knows how much of what it has sent was ever acknowledged: a connection that
/// somebody asked it for begins with nothing, one that it asked for with its SYN.
#[test]
fn a_kernel_does_not_believe_an_acknowledgement_of_what_it_never_sent() {
    let bytes = |link: &str, first: Segment, ack: u32| {
        let (side, _) = hand(link, &[first, data(101, 0), acking(ack, data(101, 10))]);
        side.ledger.bytes
    };
    let listens = "tcp?open=passive&profile=linux";
    let asks = "tcp?open=simultaneous&rtt=2000&profile=linux";
    let answer = Segment { syn: true, ..data(100, 0) };
    assert_eq!([301, 300].map(|ack| bytes(listens, syn(), ack)), [10, 0]);
    assert_eq!([301, 300, 299].map(|ack| bytes(asks, answer, ack)), [10, 10, 0]);
    assert_eq!(bytes("tcp?open=passive", syn(), 300), 10, "the RFC has a window behind");
    assert_eq!(answer.birth, BIRTH);
}
