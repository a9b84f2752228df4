//! OR-BYZ-16 and OR-BYZ-17: phase king, with a vote and a king, and with graded votes.

use std::collections::BTreeSet;
use std::slice::from_ref;

use at_dawn_core::catalogue;
use at_dawn_core::enemy::{Every, Orders};
use at_dawn_core::engine::{Choice, Enemy, Event, Options, Vocabulary, What, World};
use at_dawn_core::knowledge::every_run;
use at_dawn_core::rounds::{InStep, Lockstep};
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::consensus::Outcome;
use at_dawn_core::scenario::phase_king::{Council, PhaseKing, Subject, Variant};

use super::{link, odds, ratio};

/// Takes every option in turn, but has nobody keep silent who may lie.
struct Outspoken(Every);

impl Enemy for Outspoken {
    const FORESEES: bool = false;

    fn choose(&mut self, choice: &Choice) -> u64 {
        let Options::Among(liberty) = choice.options else { return self.0.choose(choice) };
        let words = Vocabulary::of(&[0, 1]);
        let options = Options::Among(at_dawn_core::engine::Liberty { words, ..liberty });
        self.0.choose(&Choice { options, ..*choice })
    }
}

fn settled(text: &str) -> PhaseKing {
    PhaseKing::settle(&link(text))
}

fn is_violation(outcome: usize) -> bool {
    outcome > Outcome::Retreat as usize
}

/// How many runs there are in which traitors say one thing or the other to each, and how many of
/// them violate something.
fn outspoken(text: &str) -> (u64, u64) {
    let scenario = settled(text);
    let start = scenario.world();
    let (mut runs, mut violations) = (0, 0);
    let mut enemy = Outspoken(Every::new());
    loop {
        let mut world = start.clone();
        world.run(&mut enemy, &mut ());
        runs += 1;
        violations += u64::from(is_violation(scenario.outcome(&world)));
        if !enemy.0.advance() {
            return (runs, violations);
        }
    }
}

fn listed(set: u64) -> String {
    let all: Vec<String> =
        (0..16).filter(|one| set >> one & 1 == 1).map(|one| one.to_string()).collect();
    if all.is_empty() { "none".to_owned() } else { all.join(",") }
}

/// The same over all wishes of the others, who do not lie: what a traitor wants is no matter.
fn over_all_wishes(rest: &str, n: u64, traitor: u64) -> (u64, u64) {
    let wishes = (0..1 << n).filter(|wishes| wishes >> traitor & 1 == 0);
    wishes.fold((0, 0), |(runs, violations), wishes| {
        let inputs = listed(wishes);
        let text = format!("phase-king?n={n}&traitors={traitor}&inputs={inputs}{rest}");
        let (more, worse) = outspoken(&text);
        (runs + more, violations + worse)
    })
}

#[test]
fn or_byz_16_five_processes_bear_one_traitor() {
    assert_eq!(over_all_wishes("", 5, 0), (65_536, 0), "the traitor is king");
    assert_eq!(over_all_wishes("", 5, 1), (65_536, 0), "the traitor is the second king");
    assert_eq!(over_all_wishes("", 5, 4), (4_096, 0), "the traitor is no king");
}

/// All that honest processes can have decided after every possible lie and silence. Worlds are not
/// played: what each traitor can say to one process in one round hangs on nothing else, so after
/// each round equal states of all honest processes are merged.
fn decisions(council: Council, traitors: u64, wishes: u64) -> BTreeSet<Vec<bool>> {
    let seats = (0..council.processes).filter(|seat| traitors >> seat & 1 == 0);
    let honest: Vec<u8> = seats.collect();
    let liars: Vec<u8> = (0..council.processes).filter(|seat| !honest.contains(seat)).collect();
    let sit = |seat: &u8| Subject::new(council, *seat, wishes >> seat & 1 == 1);
    let mut states: Vec<Vec<Subject>> = vec![honest.iter().map(sit).collect()];
    for round in 0..council.rounds() {
        let mut after: Vec<Vec<Subject>> = Vec::new();
        let mut known = std::collections::HashSet::new();
        for state in &states {
            for next in successors(state, &honest, &liars, round) {
                if known.insert(next.clone()) {
                    after.push(next);
                }
            }
        }
        states = after;
    }
    states.iter().map(|state| state.iter().map(Lockstep::decision).collect()).collect()
}

/// The states of all honest processes that one round can lead to.
fn successors(state: &[Subject], honest: &[u8], liars: &[u8], round: u32) -> Vec<Vec<Subject>> {
    let mut next: Vec<Vec<Subject>> = vec![Vec::new()];
    for (place, one) in state.iter().enumerate() {
        let mut ends: Vec<Subject> = Vec::new();
        for lies in 0..3_u32.pow(u32::try_from(liars.len()).expect("few liars")) {
            let mut heard = Vec::new();
            for (other, from) in state.iter().zip(honest).filter(|pair| *pair.1 != honest[place]) {
                heard.extend(other.write(round, honest[place]).map(|value| (*from, value)));
            }
            let mut rest = lies;
            for liar in liars {
                if rest % 3 < 2 {
                    heard.push((*liar, rest % 3 == 1));
                }
                rest /= 3;
            }
            heard.sort_unstable();
            let mut end = one.clone();
            end.read(round, &heard);
            if !ends.contains(&end) {
                ends.push(end);
            }
        }
        next = next
            .iter()
            .flat_map(|so_far| ends.iter().map(|end| [so_far.as_slice(), from_ref(end)].concat()))
            .collect();
    }
    next
}

/// How many of all settings of traitors and wishes have a run that violates something.
fn broken_settings(processes: u8, faults: u8, variant: Variant, traitors: u32) -> (u64, u64) {
    let council = Council { processes, faults, phases: faults + 1, variant };
    let all = (1_u64 << processes) - 1;
    let (mut settings, mut broken) = (0, 0);
    for liars in (0..=all).filter(|set| set.count_ones() == traitors) {
        for wishes in (0..=all).filter(|wishes| wishes & liars == 0) {
            let honest = all & !liars;
            let violates = |made: &Vec<bool>| {
                let split = made.iter().any(|one| *one != made[0]);
                let wrong = (wishes == honest && !made[0]) || (wishes == 0 && made[0]);
                split || wrong
            };
            settings += 1;
            broken += u64::from(decisions(council, liars, wishes).iter().any(violates));
        }
    }
    (settings, broken)
}

#[test]
fn or_byz_16_more_than_four_to_each_traitor_are_enough() {
    for (n, f) in [(5, 1), (6, 1)] {
        let (settings, broken) = broken_settings(n, f, Variant::TwoRound, u32::from(f));
        assert_eq!(broken, 0, "n={n}, f={f}, {settings} settings");
    }
    for (n, f) in [(3, 1), (4, 1)] {
        assert!(broken_settings(n, f, Variant::TwoRound, u32::from(f)).1 > 0, "n={n}, f={f}");
    }
}

#[test]
fn or_byz_17_more_than_three_to_each_traitor_are_enough() {
    for (n, t) in [(4, 1), (5, 1), (6, 1)] {
        let (settings, broken) = broken_settings(n, t, Variant::Graded, u32::from(t));
        assert_eq!(broken, 0, "n={n}, t={t}, {settings} settings");
    }
    assert!(broken_settings(3, 1, Variant::Graded, 1).1 > 0, "n=3, t=1");
}

/// The link of the run with the fewest lies among those that violate something.
fn fewest_lies(text: &str) -> Option<(usize, String)> {
    let scenario = settled(text);
    let mut best: Option<(usize, String)> = None;
    let show = |world: &World<InStep<Subject>>, events: &[Event<InStep<Subject>>], _: &Every| {
        if !is_violation(scenario.outcome(world)) {
            return;
        }
        let lie = |event: &Event<InStep<Subject>>| match &event.what {
            What::Sent { name, said: Some(said), .. } | What::Withheld { name, said } => {
                let word = ["retreat", "attack", "silence"][usize::from(said.word)];
                let name = name.among(world.processes());
                said.is_lie().then(|| format!("{name}:{word}"))
            }
            _ => None,
        };
        let lies: Vec<String> = events.iter().filter_map(lie).collect();
        if best.as_ref().is_none_or(|best| lies.len() < best.0) {
            best = Some((lies.len(), format!("{text}&lies=none&say={}", lies.join(","))));
        }
    };
    every_run(&scenario.world(), &Orders::new(), show).expect("there are not too many runs");
    best
}

/// Where there are too many runs to play them all: 18,000 drawn ones, which prove nothing.
#[test]
fn or_byz_16_and_17_two_traitors_are_borne_in_thousands_of_drawn_runs() {
    for text in ["n=9&traitors=0,1", "n=9&traitors=1,8", "n=7&traitors=0,1&variant=graded"] {
        for inputs in ["2,3,4", "2,3,4,5,6", "2,4,6"] {
            let link = link(&format!("phase-king?{text}&inputs={inputs}"));
            let sample = catalogue::ALL.sample(&link, 2_000).expect("it can be sampled");
            let good: u64 = sample.outcomes[..2].iter().map(|outcome| outcome.1).sum();
            assert_eq!(good, 2_000, "{link}");
        }
    }
}

#[test]
fn or_byz_16_and_17_one_too_few_is_broken_by_the_fewest_lies() {
    for (text, lies, name) in [
        ("phase-king?n=4&inputs=1,2,3", 2, "four-processes"),
        ("phase-king?n=3&variant=graded&inputs=1", 4, "graded-three"),
        ("phase-king?phases=1", 1, "one-phase"),
    ] {
        let (fewest, broken) = fewest_lies(text).expect("it can be broken");
        assert_eq!(fewest, lies, "{broken}");
        let presets = link(text).sheet().presets;
        let preset = presets.iter().find(|preset| preset.name == name).expect("a preset");
        assert_eq!(preset.link, link(&broken).to_string());
    }
}

/// The exact odds count every run, silence among what can be said.
#[test]
fn or_byz_16_and_17_all_runs_of_four_counted() {
    let broken = |text: &str| {
        let odds = odds(text);
        let bad = ["split", "wrong", "undecided"].map(|word| odds.outcome(word).cloned());
        (
            odds.runs.map(|runs| runs.to_string()).unwrap_or_default(),
            bad.into_iter().flatten().any(|chance| chance > ratio(0, 1)),
        )
    };
    assert_eq!(broken("phase-king?n=4&inputs=1,2,3"), ("19683".to_owned(), true));
    assert_eq!(broken("phase-king?n=4&traitors=3&inputs=0,1"), ("729".to_owned(), false));
    assert_eq!(broken("phase-king?n=3&variant=graded&inputs=1"), ("59049".to_owned(), true));
}

#[test]
fn or_byz_16_and_17_messages_and_rounds() {
    let played = |text: &str| {
        let mut run = catalogue::ALL.open(&link(text));
        run.finish();
        let report = run.report();
        let last = report.events.last().map(|event| event.at.0);
        (u64::from(report.messages_sent), last)
    };
    for (rest, messages, rounds) in [
        ("n=5&f=1", 48, 4),
        ("n=6&f=1", 70, 4),
        ("n=9&f=2", 240, 6),
        // Nobody wants to attack, so everybody has something to support.
        ("n=4&f=1&variant=graded", 54, 6),
        ("n=7&f=2&variant=graded", 270, 9),
        ("n=10&f=3&variant=graded", 756, 12),
    ] {
        let text = format!("phase-king?traitors=none&inputs=none&{rest}");
        assert_eq!(played(&text), (messages, Some(rounds)), "{text}");
    }
}

#[test]
fn links_of_phase_king_come_back_and_runs_come_again() {
    for seed in 0..500_u64 {
        let n = 3 + seed % 8;
        let liars = (seed * 7 + 1) % (1 << n);
        let wishes = (seed * 31) % (1 << n);
        let variant = ["two-round", "graded"][usize::from(seed % 3 == 0)];
        let (traitors, inputs) = (listed(liars), listed(wishes));
        let text = format!(
            "phase-king?n={n}&traitors={traitors}&variant={variant}&inputs={inputs}&seed={seed}"
        );
        let parsed = link(&text);
        assert_eq!(link(&parsed.to_string()), parsed, "{text}");
        let scenario = settled(&text);
        let play = || {
            let (mut world, mut events) = (scenario.world(), Vec::new());
            world.run(&mut parsed.enemy(), &mut events);
            (world, events)
        };
        assert!(play() == play(), "{text}");
    }
}
