//! OR-BYZ-12: signed orders take a round more than there are traitors, and no fewer.

use super::link;
use at_dawn_core::laboratory;
use at_dawn_core::search::{self, Searched};

/// Where so many traitors of so many generals can be, up to names: the last lieutenants, with the
/// commander among them or not.
fn placements(generals: u64, traitors: u64) -> [String; 2] {
    let last = |many: u64| (generals - many..generals).map(|one| one.to_string());
    let with_commander = std::iter::once("0".to_owned()).chain(last(traitors - 1));
    [with_commander.collect::<Vec<_>>(), last(traitors).collect()].map(|all| all.join(","))
}

fn text(generals: u64, depth: u64, traitors: &str) -> String {
    format!("generals?n={generals}&algorithm=signed&rounds={depth}&traitors={traitors}")
}

fn searched(text: &str) -> Searched {
    search::search(&link(text)).expect("somebody may lie")
}

/// All of three to five generals with up to n - 2 traitors, beyond whom there are no two loyal ones
/// to differ: SM(t-1) is t rounds and breaks, with a run to show for it.
#[test]
fn or_byz_12_with_t_rounds_t_traitors_break_it() {
    for generals in 3..=5 {
        for traitors in 1..=generals - 2 {
            let [with_commander, _] = placements(generals, traitors);
            let text = text(generals, traitors - 1, &with_commander);
            let found = searched(&text).found.unwrap_or_else(|| panic!("{text} is not broken"));
            assert_eq!(found.property, "IC1", "{text}");
            let mut run = laboratory::open(&found.run);
            run.finish();
            assert_eq!(run.outcome(), Some("split"), "{}", found.run);
        }
    }
}
