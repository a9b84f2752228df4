//! What there is to show beside a run, as it crosses.

use alloc::string::String;
use alloc::vec::Vec;

use at_dawn_core::scenario;
use serde::Serialize;

use super::phrase::Said;

/// What there is to show beside a run's figure.
#[derive(Debug, Serialize)]
pub struct Beside {
    remarks: Vec<Remark>,
    counterpart: Option<Counterpart>,
}

/// Something that is so for some steps.
#[derive(Debug, Serialize)]
struct Remark {
    about: &'static str,
    from: u32,
    until: Option<u32>,
    sentences: Vec<Said>,
    run: Option<Named>,
}

/// A run, and what it is called.
#[derive(Debug, Serialize)]
struct Named {
    link: &'static str,
    name: Said,
}

/// A run of another scenario, in step.
#[derive(Debug, Serialize)]
struct Counterpart {
    link: String,
    parts: Vec<Said>,
    beats: Vec<Beat>,
}

/// Where the other run stands.
#[derive(Debug, Serialize)]
struct Beat {
    from: u32,
    steps: Option<u32>,
    part: Option<usize>,
}

impl From<scenario::Beside> for Beside {
    fn from(beside: scenario::Beside) -> Beside {
        let scenario::Beside { remarks, counterpart } = beside;
        Beside {
            remarks: remarks.into_iter().map(Remark::from).collect(),
            counterpart: counterpart.map(Counterpart::from),
        }
    }
}

impl From<scenario::Remark> for Remark {
    fn from(remark: scenario::Remark) -> Remark {
        let scenario::Remark { about, from, until, sentences, run } = remark;
        let sentences = sentences.into_iter().map(Said).collect();
        let run = run.map(|(link, name)| Named { link, name: Said(name) });
        Remark { about, from, until, sentences, run }
    }
}

impl From<scenario::Counterpart> for Counterpart {
    fn from(counterpart: scenario::Counterpart) -> Counterpart {
        let scenario::Counterpart { link, parts, beats } = counterpart;
        let beat = |scenario::Beat { from, steps, part }| Beat { from, steps, part };
        Counterpart {
            link,
            parts: parts.into_iter().map(Said).collect(),
            beats: beats.into_iter().map(beat).collect(),
        }
    }
}
