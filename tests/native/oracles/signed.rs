//! OR-BYZ-12: signed orders take a round more than there are traitors, and no fewer.

use super::link;
use at_dawn_core::catalogue;
use at_dawn_core::search::Searched;

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
    catalogue::ALL.search(&link(text)).expect("somebody may lie")
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
            let mut run = catalogue::ALL.open(&found.run);
            run.finish();
            assert_eq!(run.outcome(), Some("split"), "{}", found.run);
        }
    }
}

/// SM(t) is t + 1 rounds and bears t traitors: by exhaustion, every strategy of the commander with
/// t - 1 lieutenants and of t lieutenants, for either order.
#[test]
fn or_byz_12_with_t_plus_1_rounds_t_traitors_are_borne_by_exhaustion() {
    for (generals, traitors) in [(3, 1), (4, 1), (4, 2), (5, 1)] {
        for placed in placements(generals, traitors) {
            for order in ["attack", "retreat"] {
                let text = format!("{}&order={order}", text(generals, traitors, &placed));
                let result = searched(&text);
                assert!(result.complete && result.found.is_none(), "{text}: {result:?}");
            }
        }
    }
}

/// The same where there are too many strategies: sampled, ten thousand of each.
#[test]
fn or_byz_12_with_t_plus_1_rounds_t_traitors_are_borne_in_thousands_of_drawn_runs() {
    for traitors in [2, 3] {
        for placed in placements(5, traitors) {
            let link = link(&text(5, traitors, &placed));
            let sample = catalogue::ALL.sample(&link, 10_000).expect("it can be sampled");
            assert_eq!(sample.outcomes[0], ("agreed", 10_000), "{link}");
        }
    }
}
