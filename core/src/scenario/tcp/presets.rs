//! Connections worth looking at.

use crate::scenario::Preset;

pub(super) static PRESETS: [Preset; 25] = [
    Preset::new("figure-6", "Figure 6: three messages", "tcp?data=10&data_at=100", "open"),
    Preset::new(
        "figure-7",
        "Figure 7: both ask at once, as drawn",
        "tcp?open=simultaneous&delay=a1:15",
        "open",
    ),
    Preset::new(
        "figure-7-literally",
        "Figure 7, as the text has it",
        "tcp?open=simultaneous&trim=no&delay=a1:15",
        "open",
    ),
    Preset::new("figure-8", "Figure 8: an old SYN", "tcp?stale=90:5&delay=a1:40", "open"),
    Preset::new(
        "figure-9",
        "Figure 9: one side has forgotten, and asks anew",
        "tcp?isn_a=99&isn_b=299&until=1605&isn_a2=400&crash=a:500-600",
        "under-way",
    ),
    Preset::new(
        "figure-10",
        "Figure 10: one side has forgotten, and the other speaks",
        "tcp?isn_a=99&isn_b=299&data_b=10&data_b_at=600&crash=a:500",
        "broken",
    ),
    Preset::new(
        "figure-11",
        "Figure 11: an old SYN between two who listen",
        "tcp?open=passive&stale=90:5",
        "nothing",
    ),
    Preset::new(
        "figure-12",
        "Figure 12: a normal close",
        "tcp?isn_a=99&isn_b=299&close=a",
        "closed",
    ),
    Preset::new(
        "figure-13",
        "Figure 13: both close at once",
        "tcp?isn_a=99&isn_b=299&close=both",
        "closed",
    ),
    Preset::new("syn-lost", "The SYN is lost", "tcp?lose=a1", "open"),
    Preset::new("syn-ack-lost", "The SYN,ACK is lost", "tcp?lose=b1", "open"),
    Preset::new("last-ack-lost", "The last ACK is lost", "tcp?lose=a2", "open"),
    Preset::new(
        "data-carries-the-ack",
        "The last ACK is lost, and data carries it",
        "tcp?data=10&data_at=100&lose=a2",
        "open",
    ),
    Preset::new(
        "road-cut-after-syn",
        "Every ACK of A is lost: A believes, B never does",
        "tcp?profile=linux&lose=a2,a3,a4,a5,a6,a7",
        "half-open",
    ),
    Preset::new("black-hole", "Nobody is there", "tcp?profile=linux&cut=a-b:0", "timed-out"),
    Preset::new(
        "black-hole-rfc",
        "Nobody is there, with the RFC's timers",
        "tcp?cut=a-b:0",
        "timed-out",
    ),
    Preset::new("fin-lost", "The first FIN is lost", "tcp?close=a&lose=a3", "closed"),
    Preset::new(
        "fin-ack-lost",
        "The answer to the first FIN is lost",
        "tcp?close=a&lose=b2",
        "closed",
    ),
    Preset::new("second-fin-lost", "The second FIN is lost", "tcp?close=a&lose=b3", "closed"),
    Preset::new(
        "close-last-ack-lost",
        "The last ACK of all is lost",
        "tcp?close=a&lose=a4",
        "closed",
    ),
    Preset::new(
        "last-ack-lost-for-ever",
        "The last ACK of all is lost for ever",
        "tcp?close=a&cut=a-b:1125",
        "timed-out",
    ),
    Preset::new(
        "half-open",
        "One side has forgotten",
        "tcp?data=6&data_at=1000&crash=b:500",
        "broken",
    ),
    Preset::new(
        "two-way-old-syn",
        "Two messages are not enough: an old SYN is believed",
        "tcp?open=passive&handshake=2&stale=90:5&lose=a1",
        "half-open",
    ),
    Preset::new(
        "three-way-old-syn",
        "The same with three messages",
        "tcp?open=passive&stale=90:5&lose=a1",
        "nothing",
    ),
    Preset::new(
        "two-way-old-data",
        "Two messages are not enough: data is taken twice",
        "tcp?handshake=2&data=10&copy=a1,a2&delay=a1~:1000,a2~:1000&crash=b:500-900",
        "old-data",
    ),
];
