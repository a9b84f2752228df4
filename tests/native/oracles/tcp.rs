//! TCP: the figures of RFC 9293, line by line.

use at_dawn_core::engine::{Event, What};
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::tcp::{Segment, Side, State, Tcp};

use super::link;

/// A segment as the RFC writes it.
fn written(segment: &Segment) -> String {
    let ack = segment.ack.map_or_else(String::new, |ack| format!("<ACK={ack}>"));
    let data = if segment.len > 0 { format!("<DATA={}>", segment.len) } else { String::new() };
    format!("<SEQ={}>{ack}{data}<CTL={}>", segment.seq, segment.control().join(","))
}

/// A run as the RFC draws it: a line for each segment that arrives, with both states after it,
/// and one for every other change of a state.
pub fn drawn(text: &str) -> Vec<String> {
    let link = link(text);
    let (mut world, mut enemy) = (Tcp::settle(&link).world(), link.enemy());
    let mut states = [State::Closed; 2];
    let mut lines = Vec::new();
    let mut events: Vec<Event<Side>> = Vec::new();
    while world.step(&mut enemy, &mut events) {
        let mut arrived = None;
        let before = states;
        for event in events.drain(..) {
            match event.what {
                What::Delivered { name, body, .. } => arrived = Some((name.from.0, body)),
                What::State { process, state } => states[process.index()] = state,
                _ => {}
            }
        }
        let [a, b] = states.map(State::word);
        match arrived {
            Some((0, segment)) => lines.push(format!("{a} --> {} --> {b}", written(&segment))),
            Some((_, segment)) => lines.push(format!("{a} <-- {} <-- {b}", written(&segment))),
            None if states != before => lines.push(format!("{a} | | {b}")),
            None => {}
        }
    }
    lines
}

fn is_drawn(text: &str, lines: &[&str]) {
    assert_eq!(drawn(text), lines, "{text}");
}

/// The handshake before the figures that begin with an open connection.
const OPEN: [&str; 4] = [
    "SYN-SENT | | LISTEN",
    "SYN-SENT --> <SEQ=99><CTL=SYN> --> SYN-RECEIVED",
    "ESTABLISHED <-- <SEQ=299><ACK=100><CTL=SYN,ACK> <-- SYN-RECEIVED",
    "ESTABLISHED --> <SEQ=100><ACK=300><CTL=ACK> --> ESTABLISHED",
];

fn goes_on(text: &str, lines: &[&str]) {
    is_drawn(text, &[&OPEN, lines].concat());
}

#[test]
fn or_tcp_1_figure_6() {
    is_drawn(
        "tcp?data=10&data_at=100",
        &[
            "SYN-SENT | | LISTEN",
            "SYN-SENT --> <SEQ=100><CTL=SYN> --> SYN-RECEIVED",
            "ESTABLISHED <-- <SEQ=300><ACK=101><CTL=SYN,ACK> <-- SYN-RECEIVED",
            "ESTABLISHED --> <SEQ=101><ACK=301><CTL=ACK> --> ESTABLISHED",
            "ESTABLISHED --> <SEQ=101><ACK=301><DATA=10><CTL=ACK> --> ESTABLISHED",
            "ESTABLISHED <-- <SEQ=301><ACK=111><CTL=ACK> <-- ESTABLISHED",
        ],
    );
}

#[test]
fn or_tcp_2_figure_7_as_drawn() {
    is_drawn(
        "tcp?open=simultaneous&delay=a1:15",
        &[
            "SYN-SENT | | SYN-SENT",
            "SYN-RECEIVED <-- <SEQ=300><CTL=SYN> <-- SYN-SENT",
            "SYN-RECEIVED --> <SEQ=100><CTL=SYN> --> SYN-RECEIVED",
            "SYN-RECEIVED --> <SEQ=100><ACK=301><CTL=SYN,ACK> --> ESTABLISHED",
            "ESTABLISHED <-- <SEQ=300><ACK=101><CTL=SYN,ACK> <-- ESTABLISHED",
        ],
    );
}

#[test]
fn or_tcp_2_figure_7_literally() {
    is_drawn(
        "tcp?open=simultaneous&trim=no&delay=a1:15",
        &[
            "SYN-SENT | | SYN-SENT",
            "SYN-RECEIVED <-- <SEQ=300><CTL=SYN> <-- SYN-SENT",
            "SYN-RECEIVED --> <SEQ=100><CTL=SYN> --> SYN-RECEIVED",
            "SYN-RECEIVED --> <SEQ=100><ACK=301><CTL=SYN,ACK> --> SYN-RECEIVED",
            "SYN-RECEIVED <-- <SEQ=300><ACK=101><CTL=SYN,ACK> <-- SYN-RECEIVED",
            "ESTABLISHED <-- <SEQ=301><ACK=101><CTL=ACK> <-- SYN-RECEIVED",
            "ESTABLISHED --> <SEQ=101><ACK=301><CTL=ACK> --> ESTABLISHED",
        ],
    );
}

#[test]
fn or_tcp_3_figure_8() {
    is_drawn(
        "tcp?stale=90:5&delay=a1:40",
        &[
            "SYN-SENT | | LISTEN",
            "SYN-SENT --> <SEQ=90><CTL=SYN> --> SYN-RECEIVED",
            "SYN-SENT <-- <SEQ=300><ACK=91><CTL=SYN,ACK> <-- SYN-RECEIVED",
            "SYN-SENT --> <SEQ=91><CTL=RST> --> LISTEN",
            "SYN-SENT --> <SEQ=100><CTL=SYN> --> SYN-RECEIVED",
            "ESTABLISHED <-- <SEQ=400><ACK=101><CTL=SYN,ACK> <-- SYN-RECEIVED",
            "ESTABLISHED --> <SEQ=101><ACK=401><CTL=ACK> --> ESTABLISHED",
        ],
    );
}

#[test]
fn or_tcp_4_figure_9() {
    goes_on(
        "tcp?isn_a=99&isn_b=299&until=1605&isn_a2=400&crash=a:500-600",
        &[
            "CLOSED | | ESTABLISHED",
            "SYN-SENT | | ESTABLISHED",
            "SYN-SENT --> <SEQ=400><CTL=SYN> --> ESTABLISHED",
            "SYN-SENT <-- <SEQ=300><ACK=100><CTL=ACK> <-- ESTABLISHED",
            "SYN-SENT --> <SEQ=100><CTL=RST> --> CLOSED",
        ],
    );
}

#[test]
fn or_tcp_5_figure_10() {
    goes_on(
        "tcp?isn_a=99&isn_b=299&data_b=10&data_b_at=600&crash=a:500",
        &[
            "CLOSED | | ESTABLISHED",
            "CLOSED <-- <SEQ=300><ACK=100><DATA=10><CTL=ACK> <-- ESTABLISHED",
            "CLOSED --> <SEQ=100><CTL=RST> --> CLOSED",
        ],
    );
}

#[test]
fn or_tcp_6_figure_11() {
    is_drawn(
        "tcp?open=passive&stale=90:5",
        &[
            "LISTEN | | LISTEN",
            "LISTEN --> <SEQ=90><CTL=SYN> --> SYN-RECEIVED",
            "LISTEN <-- <SEQ=300><ACK=91><CTL=SYN,ACK> <-- SYN-RECEIVED",
            "LISTEN --> <SEQ=91><CTL=RST> --> LISTEN",
        ],
    );
}

#[test]
fn or_tcp_7_figure_12() {
    goes_on(
        "tcp?isn_a=99&isn_b=299&close=a",
        &[
            "FIN-WAIT-1 | | ESTABLISHED",
            "FIN-WAIT-1 --> <SEQ=100><ACK=300><CTL=ACK,FIN> --> CLOSE-WAIT",
            "FIN-WAIT-2 <-- <SEQ=300><ACK=101><CTL=ACK> <-- CLOSE-WAIT",
            "FIN-WAIT-2 | | LAST-ACK",
            "TIME-WAIT <-- <SEQ=300><ACK=101><CTL=ACK,FIN> <-- LAST-ACK",
            "TIME-WAIT --> <SEQ=101><ACK=301><CTL=ACK> --> CLOSED",
            "CLOSED | | CLOSED",
        ],
    );
}

#[test]
fn or_tcp_8_figure_13() {
    goes_on(
        "tcp?isn_a=99&isn_b=299&close=both",
        &[
            "FIN-WAIT-1 | | ESTABLISHED",
            "FIN-WAIT-1 | | FIN-WAIT-1",
            "FIN-WAIT-1 --> <SEQ=100><ACK=300><CTL=ACK,FIN> --> CLOSING",
            "CLOSING <-- <SEQ=300><ACK=100><CTL=ACK,FIN> <-- CLOSING",
            "TIME-WAIT <-- <SEQ=301><ACK=101><CTL=ACK> <-- CLOSING",
            "TIME-WAIT --> <SEQ=101><ACK=301><CTL=ACK> --> TIME-WAIT",
            "CLOSED | | TIME-WAIT",
            "CLOSED | | CLOSED",
        ],
    );
}

/// CLOSED and LISTEN refuse, SYN-SENT refuses what it did not ask for.
#[test]
fn or_tcp_10_resets() {
    let has = |text: &str, line: &str| {
        let lines = drawn(text);
        assert!(lines.iter().any(|one| one.contains(line)), "{text}: {lines:#?}");
    };
    // B has forgotten and does not listen: a SYN without ACK, and data with one.
    has("tcp?crash=b:0", "<SEQ=0><ACK=101><CTL=RST,ACK>");
    has("tcp?data=6&data_at=600&crash=b:500", "<SEQ=301><CTL=RST>");
    // B listens again.
    has("tcp?data=6&data_at=600&crash=b:500-550", "<SEQ=301><CTL=RST>");
    has("tcp?stale=90:5&delay=a1:40", "SYN-SENT --> <SEQ=91><CTL=RST>");
    // A synchronized side only says what it expects.
    has("tcp?isn_a2=400&crash=a:500-600", "<SEQ=301><ACK=101><CTL=ACK>");
}

/// Without a third message an old SYN leaves B with a connection that nobody else has.
#[test]
fn or_tcp_11_why_three() {
    let two = drawn("tcp?open=passive&handshake=2&stale=90:5&lose=a1");
    assert_eq!(
        two.last().map(String::as_str),
        Some("LISTEN <-- <SEQ=300><ACK=91><CTL=SYN,ACK> <-- ESTABLISHED")
    );
    let three = drawn("tcp?open=passive&stale=90:5&lose=a1");
    assert_eq!(three.last().map(String::as_str), Some("LISTEN --> <SEQ=91><CTL=RST> --> LISTEN"));
    assert_eq!(drawn("tcp").len() - 1, 3, "three segments carry the four messages");
}

/// A stays to repeat the last ACK; if it is gone, a RST ends it.
#[test]
fn or_tcp_12_time_wait() {
    let lines = drawn("tcp?isn_a=99&isn_b=299&close=a&lose=a4");
    let end = [
        "TIME-WAIT <-- <SEQ=300><ACK=101><CTL=ACK,FIN> <-- LAST-ACK",
        "TIME-WAIT <-- <SEQ=300><ACK=101><CTL=ACK,FIN> <-- LAST-ACK",
        "TIME-WAIT --> <SEQ=101><ACK=301><CTL=ACK> --> CLOSED",
        "CLOSED | | CLOSED",
    ];
    assert_eq!(lines[lines.len() - 4..], end);
    let lines = drawn("tcp?isn_a=99&isn_b=299&close=a&lose=a4&crash=a:1500");
    let last = lines.last().map(String::as_str);
    assert_eq!(last, Some("CLOSED --> <SEQ=101><CTL=RST> --> CLOSED"));
}
