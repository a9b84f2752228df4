//! Runs worth looking at.

use super::judge::OUTCOMES;
use crate::link::Preset;

const AGREED: &str = OUTCOMES[0];
const SPLIT: &str = OUTCOMES[1];
const DISOBEYED: &str = OUTCOMES[2];

pub(super) static PRESETS: [Preset; 13] = [
    Preset {
        name: "figure-1",
        link: "generals?n=3&traitors=2&lies=none&say=2-1.1:retreat",
        outcome: DISOBEYED,
    },
    Preset {
        name: "figure-2",
        link: "generals?n=3&traitors=0&lies=none&say=0-2.1:retreat",
        outcome: AGREED,
    },
    Preset {
        name: "figure-3",
        link: "generals?traitors=3&lies=none&say=3-2.1:retreat",
        outcome: AGREED,
    },
    Preset {
        name: "figure-4",
        link: "generals?traitors=0&lies=none&say=0-2.1:retreat,0-3.1:silence",
        outcome: AGREED,
    },
    Preset {
        name: "figure-5",
        link: "generals?n=3&algorithm=signed&traitors=0&lies=none&say=0-2.1:retreat",
        outcome: AGREED,
    },
    Preset { name: "lieutenant-by-dice", link: "generals?traitors=2&seed=1", outcome: AGREED },
    Preset { name: "commander-by-dice", link: "generals?traitors=0&seed=2", outcome: AGREED },
    Preset {
        name: "two-of-seven",
        link: "generals?n=7&rounds=2&traitors=0,6&seed=1",
        outcome: AGREED,
    },
    Preset {
        name: "too-few-rounds",
        link: "generals?n=7&traitors=0,6&lies=none&say=0-1.1:retreat,0-2.1:retreat,6-1.1:retreat",
        outcome: SPLIT,
    },
    Preset {
        name: "two-of-six",
        link: "generals?n=6&rounds=2&traitors=4,5&lies=retreat",
        outcome: DISOBEYED,
    },
    Preset {
        name: "signed-too-few-rounds",
        link: "generals?algorithm=signed&traitors=0,3&lies=none&say=3-1.1:retreat",
        outcome: SPLIT,
    },
    Preset {
        name: "signed-enough-rounds",
        link: "generals?algorithm=signed&rounds=2&traitors=0,3&lies=none&say=3-1.1:retreat",
        outcome: AGREED,
    },
    Preset {
        name: "three-of-ten",
        link: "generals?n=10&rounds=3&traitors=0,4,9&lies=retreat",
        outcome: AGREED,
    },
];
