//! Connections worth looking at.

use crate::scenario::Preset;

const fn preset(
    name: &'static str,
    title: &'static str,
    link: &'static str,
    outcome: &'static str,
) -> Preset {
    Preset { name, title, link, outcome }
}

pub(super) static PRESETS: [Preset; 2] = [
    preset("figure-6", "Figure 6: three messages", "tcp?data=10&data_at=100", "open"),
    preset("figure-12", "Figure 12: a normal close", "tcp?isn_a=99&isn_b=299&close=a", "closed"),
];
