//! OR-TG-2 to 4: the chain of executions, and why no protocol escapes it.

use std::collections::{BTreeMap, BTreeSet};

use super::link;
use at_dawn_core::enemy::Orders;
use at_dawn_core::engine::{Law, ProcessId, Protocol, View, World};
use at_dawn_core::knowledge::{Exchange, Execution, Model, Witness, chain, every_run, witness};
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::two_generals::{A, B, Decision, TwoGenerals};
use at_dawn_core::{Ratio, knowledge};

/// Roads that may lose any message.
fn lossy() -> Law {
    Law { loss: Ratio::parse("1/2").unwrap().into(), ..Law::calm() }
}

fn exchange(inputs: &[bool], rounds: u32) -> World<Exchange> {
    World::new(Exchange::cast(inputs, rounds), Law::calm())
}

/// All executions of so many processes and rounds: their views, one row each.
fn executions(processes: u32, rounds: u32) -> Vec<Vec<View<Exchange>>> {
    let mut all = Vec::new();
    for wanted in 0..1_u32 << processes {
        let inputs: Vec<bool> = (0..processes).map(|one| wanted >> one & 1 == 1).collect();
        let start = World::new(Exchange::cast(&inputs, rounds), lossy());
        let count = every_run(&start, &Orders::new(), |_, events, _| {
            let views = knowledge::views_at(&start, events, at_dawn_core::engine::Tick(u64::MAX));
            all.push(views.iter().cloned().collect());
        });
        let messages = rounds * processes * (processes - 1);
        assert_eq!(count, Some(1 << messages), "each pattern of loss, once");
    }
    all
}

fn assert_chain<P: Protocol>(executions: &[Execution<P>], what: &str) {
    for (place, pair) in executions.windows(2).enumerate() {
        let noticed = pair[0].told_apart_by(&pair[1]);
        assert_eq!(noticed.len(), 1, "{what}: link {place} is noticed by exactly one");
        let (mine, theirs) = (pair[0].views.iter(), pair[1].views.iter());
        for (process, (mine, theirs)) in (0..).zip(mine.zip(theirs)) {
            let same = !noticed.contains(&ProcessId(process));
            assert_eq!(mine.same_history(theirs), same, "{what}: link {place}, whole histories");
        }
    }
    let (first, last) = (executions.first().unwrap(), executions.last().unwrap());
    assert!(first.inputs.iter().all(|wanted| *wanted) && first.lost.is_empty());
    assert!(!last.inputs.iter().any(|wanted| *wanted), "at the end nobody wants to");
}

#[test]
fn or_tg_3_chains_of_rounds() {
    for (processes, rounds) in
        [(2, 1), (2, 2), (2, 3), (2, 4), (2, 5), (2, 6), (3, 1), (3, 2), (4, 2)]
    {
        let what = format!("{processes} processes, {rounds} rounds");
        let chain = chain(processes, |inputs| exchange(inputs, rounds));
        let rounds = rounds as usize;
        assert_eq!(chain.len(), 1 + rounds * processes * (processes - 1) + processes, "{what}");
        assert_chain(&chain, &what);
    }
}

#[test]
fn or_tg_3_the_chain_runs_through_the_enumerated_executions() {
    for rounds in 1..=6 {
        let all = executions(2, rounds);
        let values =
            |views: &[View<Exchange>]| -> Vec<u128> { views.iter().map(View::value).collect() };
        let known: BTreeSet<Vec<u128>> = all.iter().map(|views| values(views)).collect();
        assert_eq!(known.len(), 4 << (2 * rounds), "all executions differ for somebody");
        for execution in chain(2, |inputs| exchange(inputs, rounds)) {
            let views: Vec<u128> = execution.views.iter().map(View::value).collect();
            assert!(known.contains(&views), "{rounds} rounds: an execution that cannot be");
        }
    }
}

#[test]
fn or_tg_3_alternating_chains() {
    for messages in 0..=64_u64 {
        let text = format!("two-generals?messages={messages}");
        let chain = chain(1, |inputs| {
            let order = if inputs[0] { "attack" } else { "retreat" };
            TwoGenerals::settle(&link(&format!("{text}&order={order}"))).world()
        });
        assert_eq!(chain.len() as u64, messages + 2, "{text}");
        assert_chain(&chain, &text);
        // Whoever sent the message that is lost cannot tell.
        for (pair, lost) in chain.windows(2).zip((1..=messages).rev()) {
            let receiver = if lost % 2 == 1 { B } else { A };
            assert_eq!(pair[0].told_apart_by(&pair[1]), [receiver], "{text}: message {lost}");
        }
        // The plan itself is a protocol too, and fails somewhere.
        let attacks = |execution: &Execution<_>, side| {
            execution.world.decision(side) == Some(Decision::Attack)
        };
        let splits = chain.iter().filter(|one| attacks(one, 0) != attacks(one, 1)).count();
        assert!(splits > 0 || messages == 0, "{text}: no execution splits them");
    }
}

#[test]
fn or_tg_2_random_protocols_of_rounds_all_fail() {
    for rounds in 1..=4 {
        let chain = chain(2, |inputs| exchange(inputs, rounds));
        let mut found = BTreeMap::new();
        for seed in 0..500_u64 {
            // A rule that is a function of the view: a bit of a hash of it, under this seed.
            let rule = |process: usize, view: &View<Exchange>| {
                let mixed = view.value() ^ u128::from(seed).wrapping_mul(0x9e37_79b9_7f4a_7c15);
                (mixed.wrapping_mul(0x2545_f491_4f6c_dd1d) >> (64 + process)) & 1 == 1
            };
            let witness = witness(&chain, rule).expect("no protocol escapes the chain");
            *found
                .entry(format!("{witness:?}").split('(').next().unwrap().to_string())
                .or_insert(0) += 1;
        }
        assert_eq!(found.len(), 3, "{rounds} rounds: all three ways to fail, {found:?}");
    }
}

/// The views of one process over all executions, each with a number.
fn numbered(all: &[Vec<View<Exchange>>], process: usize) -> BTreeMap<u128, usize> {
    let views: BTreeSet<u128> = all.iter().map(|views| views[process].value()).collect();
    views.into_iter().zip(0..).collect()
}

#[test]
fn or_tg_4_all_protocols_of_one_round() {
    let all = executions(2, 1);
    assert_eq!(all.len(), 16);
    let numbers = [numbered(&all, 0), numbered(&all, 1)];
    assert_eq!(numbers.each_ref().map(BTreeMap::len), [6, 6]);
    let rows: Vec<[usize; 2]> = all
        .iter()
        .map(|views| [0, 1].map(|process| numbers[process][&views[process].value()]))
        .collect();
    // Enumerated from nobody wanting to everybody, and from all arriving to none.
    let (all_arrive, nobody_wants) = (12, 0..4);
    let chain = chain(2, |inputs| exchange(inputs, 1));
    assert_eq!(chain.len(), 5);
    let (mut agreement, mut validity, mut both) = (0, 0, 0);
    for table in 0..1_u32 << 12 {
        let attacks = |process: usize, view: usize| table >> (6 * process + view) & 1 == 1;
        let decided = |row: &[usize; 2]| [attacks(0, row[0]), attacks(1, row[1])];
        let agrees = rows.iter().map(decided).all(|[a, b]| a == b);
        let valid = decided(&rows[all_arrive]) == [true, true]
            && rows[nobody_wants.clone()].iter().map(decided).all(|one| one == [false, false]);
        agreement += u32::from(agrees);
        validity += u32::from(valid);
        both += u32::from(agrees && valid);
        let rule = |process: usize, view: &View<Exchange>| {
            attacks(process, numbers[process][&view.value()])
        };
        assert!(witness(&chain, rule).is_some(), "protocol {table} has a witness");
    }
    assert_eq!((agreement, validity, both), (2, 64, 0));
}

#[test]
fn or_tg_4_the_graph_of_executions_hangs_together() {
    for (rounds, count, views) in [(1, 16, 6), (2, 64, 22), (3, 256, 86), (4, 1024, 342)] {
        let all = executions(2, rounds);
        assert_eq!(all.len(), count);
        let mut model = Model::new();
        for execution in &all {
            model.add(execution.iter().map(View::value));
        }
        assert_eq!([model.views(0), model.views(1)], [views, views], "{rounds} rounds");
        assert_eq!(model.pieces(), 1, "{rounds} rounds");
    }
}

#[test]
fn or_tg_5_the_last_messenger_is_needed_or_useless() {
    // A rule that ignores the last message decides the same without it.
    let chain = chain(2, |inputs| exchange(inputs, 2));
    let always = |_: usize, _: &View<Exchange>| true;
    assert_eq!(witness(&chain, always), Some(Witness::ValidityAtLast));
    let never = |_: usize, _: &View<Exchange>| false;
    assert_eq!(witness(&chain, never), Some(Witness::ValidityAtFirst));
}
