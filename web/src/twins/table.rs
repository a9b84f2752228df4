//! The table of what can be borne, as it crosses.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use at_dawn_core::knowledge::{Failure, Resilience, Timing};
use serde::Serialize;

/// One row of the table: a way to fail, and what it takes under each knowledge of time.
#[derive(Debug, Serialize)]
pub struct Row {
    failure: &'static str,
    cells: Vec<Cell>,
}

/// One cell of the table.
#[derive(Debug, Serialize)]
struct Cell {
    timing: &'static str,
    formulas: Vec<String>,
    processes: Option<[u64; 2]>,
}

/// The table for so many faults.
pub fn resilience(faults: u64) -> Vec<Row> {
    let row = |failure| {
        let cells = Timing::ALL.iter().map(|timing| cell(failure, *timing, faults)).collect();
        Row { failure: failure.word(), cells }
    };
    Failure::ALL.iter().map(|failure| row(*failure)).collect()
}

fn cell(failure: Failure, timing: Timing, faults: u64) -> Cell {
    let least = Resilience::of(failure, timing);
    let processes = least.processes(faults).map(|(low, high)| [low, high]);
    Cell { timing: timing.word(), formulas: formulas(least), processes }
}

/// `3t + 1`; two where nothing more is known than that it is between them, none where no number is
/// enough.
fn formulas(least: Resilience) -> Vec<String> {
    let times = |times: u64, plus: u64| match (times, plus) {
        (1, 0) => "t".to_string(),
        (times, 0) => format!("{times}t"),
        (times, plus) => format!("{times}t + {plus}"),
    };
    match least {
        Resilience::Never => Vec::new(),
        Resilience::Times(by, plus) => vec![times(by, plus)],
        Resilience::Between { low, high, plus } => {
            vec![times(low, 0), times(high, plus)]
        }
    }
}
