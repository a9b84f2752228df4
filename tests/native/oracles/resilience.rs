//! OR-DLS-1: how many processes it takes.

use at_dawn_core::knowledge::{Failure, Resilience, Timing};

/// The published table, as it is printed there.
const TABLE: [[&str; 5]; 4] = [
    ["t", "inf", "2t+1", "2t+1", "t"],
    ["t", "inf", "2t+1", "2t+1", "[2t,2t+1]"],
    ["t", "inf", "3t+1", "3t+1", "2t+1"],
    ["3t+1", "inf", "3t+1", "3t+1", "3t+1"],
];

/// What a cell of the table is for so many faults.
fn read(cell: &str, faults: u64) -> Option<(u64, u64)> {
    let number = |text: &str| {
        let (times, plus) = text.split_once('t').unwrap();
        let times: u64 = if times.is_empty() { 1 } else { times.parse().unwrap() };
        let plus: u64 = plus.trim_start_matches('+').parse().unwrap_or(0);
        times * faults + plus
    };
    match cell.trim_matches(['[', ']']).split_once(',') {
        Some((low, high)) => Some((number(low), number(high))),
        None if cell == "inf" => None,
        None => Some((number(cell), number(cell))),
    }
}

#[test]
fn or_dls_1_all_twenty_cells() {
    for (row, failure) in TABLE.iter().zip(Failure::ALL) {
        for (cell, timing) in row.iter().zip(Timing::ALL) {
            for faults in 1..=10 {
                let least = Resilience::of(failure, timing).processes(faults);
                assert_eq!(least, read(cell, faults), "{failure:?}, {timing:?}, {faults} faults");
            }
        }
    }
}
