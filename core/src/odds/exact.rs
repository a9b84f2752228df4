//! Every run there is, counted without playing each.

use alloc::collections::BTreeMap;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::count::{Odds, Tallied};
use super::flow::{Came, Flow};
use super::mass::Mass;
use super::progress::Progress;
use super::situations::{Situations, Stop};
use crate::engine::Protocol;
use crate::limits::{MAX_CYCLE, MAX_HELD_BYTES, MAX_SITUATIONS, MAX_WORK};
use crate::link::{Link, Refusal, says};
use crate::scenario::{Count, Measure, Scenario, Tally};

/// So many situations are followed or settled before it is told how far counting is.
const SPELL: usize = 1_024;

/// The exact odds of a link's scenario; it is told again and again how far counting is.
///
/// # Errors
/// If there are too many different situations, or there is too much to do; if runs are cut off by a
/// limit, or need not end.
pub fn exact<S: Scenario>(link: &Link, tell: &mut dyn FnMut(Progress)) -> Result<Odds, Refusal> {
    let scenario = S::settle(link);
    let refused = |stop| refused(link, stop);
    let mut situations = Situations::of(link, &scenario);
    while situations.explore().map_err(refused)? {
        if situations.followed.is_multiple_of(SPELL) {
            tell(situations.progress());
        }
    }
    let census = scenario.census();
    let sums: Vec<&Count<S::Process>> = along(&census).collect();
    let spread = |place: &usize| sums[*place].reports.contains(&Tally::Distribution);
    let spread = (0..sums.len()).filter(spread).collect();
    let mut flow = Flow::new(&situations, sums.len(), spread);
    while flow.go_on().map_err(refused)? {
        if flow.settled().is_multiple_of(SPELL) {
            tell(flow.progress());
        }
    }
    let came = flow.came();
    Ok(odds(link, &situations, &scenario, came))
}

/// What of the census is summed up on the way.
fn along<P: Protocol>(census: &[Count<P>]) -> impl Iterator<Item = &Count<P>> {
    census.iter().filter(|count| matches!(count.measure, Measure::Along(_)))
}

fn odds<S: Scenario>(
    link: &Link,
    situations: &Situations<'_, S>,
    scenario: &S,
    came: Came,
) -> Odds {
    let census = scenario.census();
    let mut outcomes = alloc::vec![Mass::none(); scenario.endings().len()];
    let mut values = alloc::vec![BTreeMap::new(); census.len()];
    for (over, mass) in situations.ends.all.iter().zip(&came.ends) {
        outcomes[over.outcome].add(mass);
        for (value, values) in over.values.iter().zip(&mut values) {
            if let Some(value) = value {
                values.entry(*value).or_insert_with(Mass::none).add(mass);
            }
        }
    }
    let chances = |values: BTreeMap<u64, Mass>| -> BTreeMap<u64, _> {
        values.into_iter().map(|(value, mass)| (value, mass.chance())).collect()
    };
    let mut means = came.means.into_iter();
    let mut spreads = came.spreads.into_iter();
    let tallied = census.iter().zip(values).map(|(count, values)| {
        let Count { name, reports, .. } = *count;
        let mut one = Tallied { name, reports, values: Some(BTreeMap::new()), mean: None };
        match count.measure {
            Measure::Along(_) => {
                let spread = reports.contains(&Tally::Distribution);
                one.values = if spread { spreads.next().flatten().map(chances) } else { None };
                one.mean = means.next();
            }
            Measure::End(_) => {
                let values = chances(values);
                one.mean = Tallied::mean_of(&values);
                one.values = Some(values);
            }
        }
        one
    });
    Odds {
        link: link.to_string(),
        census: tallied.collect(),
        outcomes: scenario
            .endings()
            .iter()
            .copied()
            .zip(outcomes.iter().map(Mass::chance))
            .collect(),
        runs: came.runs,
    }
}

/// In words why there are no exact odds.
fn refused(link: &Link, stop: Stop) -> Refusal {
    let scenario = link.sheet().name.into();
    Refusal::new(match stop {
        // Runs that are cut off have not come out: counting them as anything would be false.
        Stop::CutOff(end) => says::refused_cut_off(scenario, end.word().into()),
        Stop::Circle => says::refused_circle(MAX_CYCLE as u64, scenario),
        Stop::Endless => says::refused_endless(scenario),
        Stop::Heavy => says::refused_memory(MAX_HELD_BYTES / 1_000_000, scenario),
        Stop::Many => says::refused_worlds(MAX_SITUATIONS as u64, MAX_WORK, scenario),
    })
}
