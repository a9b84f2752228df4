//! Single segments, put before one side: what it takes of them, and what it answers.

mod acks;
mod kernel;
mod syns;

use alloc::string::String;
use alloc::vec::Vec;

use super::{B, Birth, Segment, Seq, Side, State, phrases};
use crate::engine::{Law, ProcessId, Recorder, Tick, What, World};
use crate::link::Link;
use crate::scenario::Scenario;

/// What B sends, in the order of its sending.
#[derive(Default)]
struct Answers(Vec<String>);

impl Recorder<Side> for Answers {
    fn record(&mut self, event: &crate::engine::Event<Side>) {
        if let What::Sent { name, body, .. } = &event.what
            && name.from == B
        {
            self.0.push(phrases::written(body));
        }
    }
}

/// Puts segments before a B who listens at 300, one each millisecond; A is silent.
fn put(query: &str, segments: &[Segment]) -> (Side, Vec<String>) {
    hand(&alloc::format!("tcp?open=passive{query}"), segments)
}

/// Puts segments before the B of a link, one each millisecond from the first on.
fn hand(link: &str, segments: &[Segment]) -> (Side, Vec<String>) {
    let link: Link = link.parse().expect("a link");
    let scenario = super::Tcp::settle(&link);
    let mut world = World::new(scenario.cast(), Law { until: Some(Tick(99)), ..scenario.law() });
    for (place, segment) in (1..).zip(segments) {
        world = world.with_stale((ProcessId(0), B), *segment, Tick(place));
    }
    let mut answers = Answers::default();
    // A only listens, and what it answers to the answers comes too late.
    let mut enemy = crate::enemy::Dice { seed: 0 };
    while world.now() < Tick(9) && world.step(&mut enemy, &mut answers) {}
    (world.process(1).clone(), answers.0)
}

/// The opening of A that the segments are made in.
const BIRTH: Birth = Birth { nth: 1, isn: Seq(100) };

fn syn() -> Segment {
    Segment { syn: true, ..Segment::bare(Seq(100), BIRTH) }
}

fn data(seq: u32, len: u32) -> Segment {
    Segment { ack: Some(Seq(301)), len, ..Segment::bare(Seq(seq), BIRTH) }
}

fn taken(segments: &[Segment]) -> (State, u32, Vec<String>) {
    let all = [&[syn(), data(101, 0)], segments].concat();
    let (side, mut answers) = put("", &all);
    assert!(!side.ledger.twice && !side.ledger.old);
    answers.remove(0);
    (side.state, side.ledger.bytes, answers)
}

fn acks(numbers: &[u32]) -> Vec<String> {
    numbers.iter().map(|ack| alloc::format!("<SEQ=301><ACK={ack}><CTL=ACK>")).collect()
}

#[test]
fn data_in_order_is_taken_and_acknowledged() {
    let open = State::Established;
    assert_eq!(taken(&[data(101, 10), data(111, 5)]), (open, 15, acks(&[111, 116])));
}

#[test]
fn a_duplicate_is_acknowledged_and_not_taken() {
    let open = State::Established;
    assert_eq!(taken(&[data(101, 10), data(101, 10)]), (open, 10, acks(&[111, 111])));
}

#[test]
fn of_an_overlap_only_what_is_new_is_taken() {
    let open = State::Established;
    assert_eq!(taken(&[data(101, 10), data(106, 10)]), (open, 15, acks(&[111, 116])));
}

#[test]
fn what_comes_too_early_is_kept() {
    let segments = [data(111, 5), data(101, 10)];
    assert_eq!(taken(&segments), (State::Established, 15, acks(&[101, 116])));
}

#[test]
fn a_fin_comes_with_data_or_before_it() {
    let fin = |segment| Segment { fin: true, ..segment };
    let closed = State::CloseWait;
    assert_eq!(taken(&[fin(data(101, 10))]), (closed, 10, acks(&[112])));
    assert_eq!(taken(&[fin(data(111, 0)), data(101, 10)]), (closed, 10, acks(&[101, 112])));
    // The third message of the handshake may be lost: data and FIN carry what it said.
    let (side, answers) = put("", &[syn(), fin(data(101, 10))]);
    assert_eq!((side.state, side.ledger.bytes), (closed, 10));
    assert_eq!(answers[1..], acks(&[112]));
}

#[test]
fn what_lies_outside_the_window_is_only_answered() {
    let open = State::Established;
    assert_eq!(taken(&[data(101 + 65_535, 10)]), (open, 0, acks(&[101])));
    assert_eq!(taken(&[data(90, 5)]), (open, 0, acks(&[101])));
    // An acknowledgement of what was never sent, too.
    let early = Segment { ack: Some(Seq(400)), ..data(101, 0) };
    assert_eq!(taken(&[early]), (open, 0, acks(&[101])));
}

/// Only a RST with exactly the number that is expected resets (RFC 5961).
#[test]
fn a_reset_must_have_the_right_number() {
    let rst = |seq| Segment { rst: true, ..Segment::bare(Seq(seq), BIRTH) };
    assert_eq!(taken(&[rst(101)]), (State::Closed, 0, acks(&[])));
    assert_eq!(taken(&[rst(102)]), (State::Established, 0, acks(&[101])));
    assert_eq!(taken(&[rst(100)]), (State::Established, 0, acks(&[])));
}

#[test]
fn data_of_another_connection_is_told_from_ours() {
    let old = Segment { birth: Birth { nth: 0, ..BIRTH }, ..data(101, 10) };
    let (side, _) = put("&handshake=2", &[syn(), old]);
    assert!(side.ledger.old, "the judge sees what B cannot");
    let (side, answers) = put("&isn_b=700", &[syn(), old]);
    assert_eq!((side.state, side.ledger.bytes), (State::SynReceived, 0));
    assert_eq!(answers[1], "<SEQ=301><CTL=RST>", "its acknowledgement gives it away");
}
