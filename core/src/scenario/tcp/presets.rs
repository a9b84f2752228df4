//! Connections worth looking at.

use crate::link::Preset;

pub(super) static PRESETS: [Preset; 29] = [
    Preset::new("figure-6", "tcp?data=10&data_at=100", "open"),
    Preset::new("figure-7", "tcp?open=simultaneous&delay=a1:15", "open"),
    Preset::new("figure-7-literally", "tcp?open=simultaneous&trim=no&delay=a1:15", "open"),
    Preset::new("figure-8", "tcp?stale=90:5&delay=a1:40", "open"),
    Preset::new(
        "figure-9",
        "tcp?isn_a=99&isn_b=299&until=1605&isn_a2=400&crash=a:500-600",
        "under-way",
    ),
    Preset::new(
        "figure-10",
        "tcp?isn_a=99&isn_b=299&data_b=10&data_b_at=600&crash=a:500",
        "broken",
    ),
    Preset::new("figure-11", "tcp?open=passive&stale=90:5", "nothing"),
    Preset::new("figure-12", "tcp?isn_a=99&isn_b=299&close=a", "closed"),
    Preset::new("figure-13", "tcp?isn_a=99&isn_b=299&close=both", "closed"),
    Preset::new("syn-lost", "tcp?lose=a1", "open"),
    Preset::new("syn-ack-lost", "tcp?lose=b1", "open"),
    Preset::new("last-ack-lost", "tcp?lose=a2", "open"),
    Preset::new("data-carries-the-ack", "tcp?data=10&data_at=100&lose=a2", "open"),
    Preset::new("road-cut-after-syn", "tcp?profile=linux&lose=a2,a3,a4,a5,a6,a7", "half-open"),
    Preset::new("black-hole", "tcp?profile=linux&cut=a-b:0", "timed-out"),
    Preset::new("black-hole-rfc", "tcp?cut=a-b:0", "timed-out"),
    Preset::new("fin-lost", "tcp?close=a&lose=a3", "closed"),
    Preset::new("fin-ack-lost", "tcp?close=a&lose=b2", "closed"),
    Preset::new("second-fin-lost", "tcp?close=a&lose=b3", "closed"),
    Preset::new("close-last-ack-lost", "tcp?close=a&lose=a4", "closed"),
    Preset::new("last-ack-lost-for-ever", "tcp?close=a&cut=a-b:1125", "timed-out"),
    Preset::new("both-fin-lost", "tcp?close=both&lose=a3", "closed"),
    Preset::new("both-other-fin-lost", "tcp?close=both&lose=b2", "closed"),
    Preset::new("both-ack-lost", "tcp?close=both&lose=a4", "closed"),
    Preset::new("both-other-ack-lost", "tcp?close=both&lose=b3", "closed"),
    Preset::new("half-open", "tcp?data=6&data_at=1000&crash=b:500", "broken"),
    Preset::new("two-way-old-syn", "tcp?open=passive&handshake=2&stale=90:5&lose=a1", "half-open"),
    Preset::new("three-way-old-syn", "tcp?open=passive&stale=90:5&lose=a1", "nothing"),
    Preset::new(
        "two-way-old-data",
        "tcp?handshake=2&data=10&copy=a1,a2&delay=a1~:1000,a2~:1000&crash=b:500-900",
        "old-data",
    ),
];
