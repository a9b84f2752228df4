//! Runs worth looking at.

use super::judge::OUTCOMES;
use crate::link::Preset;

pub(super) static PRESETS: [Preset; 9] = [
    Preset::new("normal-case", "pbft", OUTCOMES[0]),
    Preset::new("silent-backup", "pbft?traitors=3&lies=silent", OUTCOMES[0]),
    Preset::new("silent-primary", "pbft?traitors=0&lies=silent", OUTCOMES[0]),
    Preset::new(
        "equivocating-primary",
        concat!(
            "pbft?traitors=0&requests=2&lies=silent",
            "&say=0-1.1:x,0-1.2:y,0-2.1:y,0-2.2:x,0-3.1:x,0-3.2:y"
        ),
        OUTCOMES[0],
    ),
    Preset::new(
        "kept-request",
        "pbft?lose=0-1.2,0-2.2,3-1.2,3-1.4,3-2.2,3-2.4&crash=0:4",
        OUTCOMES[0],
    ),
    Preset::new("false-new-view", "pbft?traitors=1&lies=false&crash=0:1", OUTCOMES[0]),
    Preset::new(
        "two-traitors",
        "pbft?traitors=0,1&requests=2&lies=none&say=0-3.1:y,0-3.3:y,1-3.1:y,1-3.3:y",
        OUTCOMES[3],
    ),
    Preset::new(
        "small-quorum",
        "pbft?quorum=2&traitors=0&requests=2&lies=none&say=0-3.1:y,0-3.3:y",
        OUTCOMES[3],
    ),
    Preset::new("lossy-network", "pbft?loss=1/5&seed=1", OUTCOMES[0]),
];
