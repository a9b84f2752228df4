//! What a search says, held against trying everything: all traitors in all places, every word that
//! each of them can say in each message, on roads that fail as they like. The judge decides here,
//! and nothing of the search is used.

use std::fmt::Write;

use at_dawn_core::catalogue;
use at_dawn_core::enemy::{Dice, Script};
use at_dawn_core::engine::{
    Choice, End, Enemy, Judge, Liberty, Name, Options, Question, Verdict, World,
};
use at_dawn_core::link::Link;
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::ben_or::BenOr;
use at_dawn_core::scenario::generals::Generals;
use at_dawn_core::scenario::pbft::Pbft;
use at_dawn_core::scenario::phase_king::PhaseKing;
use at_dawn_core::scenario::triangle::Triangle;
use at_dawn_core::search::Searched;
use at_dawn_tests::golden::link;
use at_dawn_tests::lot::Lot;

/// What is looked for: no lies, so many, or nothing at all.
type Least = Option<u32>;

/// An enemy who keeps to the link but for what traitors say, and there does as it is told.
struct Told<'a, F: FnMut(Name, Liberty) -> u8> {
    script: Script<'a, Dice>,
    link: &'a Link,
    says: F,
    lies: u32,
}

impl<F: FnMut(Name, Liberty) -> u8> Enemy for Told<'_, F> {
    const FORESEES: bool = true;

    fn has_first(&self) -> bool {
        self.script.has_first()
    }

    fn puts_first(&self, name: Name) -> bool {
        self.script.puts_first(name)
    }

    fn choose(&mut self, choice: &Choice) -> u64 {
        let (Question::Say(name), Options::Among(liberty)) = (choice.question, choice.options)
        else {
            return self.script.choose(choice);
        };
        let fixed = self.link.orders().statement(name).filter(|word| liberty.words.has(*word));
        let word = fixed.unwrap_or_else(|| (self.says)(name, liberty));
        self.lies += u32::from(word != liberty.honest);
        word.into()
    }
}

/// Plays one run: what it breaks by the judge, and with how many lies; nothing if it breaks
/// nothing.
fn played<S: Scenario>(
    link: &Link,
    scenario: &S,
    start: &World<S::Process>,
    says: impl FnMut(Name, Liberty) -> u8,
) -> Least {
    let mut enemy = Told { script: link.enemy(), link, says, lies: 0 };
    let (mut world, mut judge) = (start.clone(), scenario.judge());
    let end = world.run(&mut enemy, &mut judge);
    assert_eq!(end, End::Quiescent, "{link} is cut off");
    let findings = judge.findings(Some(end));
    let broken = findings.iter().any(|one| {
        one.property != "termination" && matches!(one.verdict, Verdict::Violated { .. })
    });
    // The shorter account that the search goes by is the judge's.
    assert_eq!(scenario.breaks(&world), broken, "{link}: {findings:?}");
    broken.then_some(enemy.lies)
}

/// The fewest lies of all strategies of these traitors.
fn fewest<S: Scenario>(link: &Link, runs: &mut u32) -> Least {
    let scenario = S::settle(link);
    let start = scenario.world();
    let (mut least, bound) = (None, *runs + 100_000);
    // What is said in each place so far, and the words that are still to be said there.
    let mut said: Vec<(u8, Vec<u8>)> = Vec::new();
    loop {
        let mut place = 0;
        let broken = played(link, &scenario, &start, |_, liberty| {
            if place == said.len() {
                let mut words: Vec<u8> = liberty.words.iter().collect();
                said.push((words.pop().expect("a word"), words));
            }
            place += 1;
            said[place - 1].0
        });
        *runs += 1;
        assert!(*runs < bound, "{link} is too large to try everything");
        least = [least, broken].into_iter().flatten().min();
        while said.last().is_some_and(|last| last.1.is_empty()) {
            said.pop();
        }
        let Some((word, others)) = said.last_mut() else { return least };
        *word = others.pop().expect("not empty");
    }
}

/// The fewest lies, where they are at most one.
fn at_most_one<S: Scenario>(link: &Link, runs: &mut u32) -> Least {
    let scenario = S::settle(link);
    let start = scenario.world();
    let mut places = Vec::new();
    let mut least = played(link, &scenario, &start, |name, liberty| {
        places.push((name, liberty));
        liberty.honest
    });
    for (lied, liberty) in places {
        for word in liberty.words.iter().filter(|word| *word != liberty.honest) {
            let one = |name: Name, liberty: Liberty| {
                if name == lied { word } else { liberty.honest }
            };
            *runs += 1;
            least = [least, played(link, &scenario, &start, one)].into_iter().flatten().min();
        }
    }
    least.filter(|lies| *lies <= 1)
}

/// All links in which so many of these processes are traitors.
fn placed(text: &str, processes: u32, count: u32) -> Vec<Link> {
    let sets = (0_u32..1 << processes).filter(|set| set.count_ones() == count);
    let place = |set: u32| {
        let liar = ["nobody", "payment", "shop", "", "customer"];
        let word = if text.starts_with("triangle") {
            format!("liar={}", liar[set as usize])
        } else {
            let all: Vec<_> = (0..processes).filter(|one| set & 1 << one != 0).collect();
            let all: Vec<_> = all.iter().map(u32::to_string).collect();
            format!("traitors={}", if set == 0 { "none".to_string() } else { all.join(",") })
        };
        let text = text.replace("traitors=none&", "");
        let separator = if text.contains('?') { '&' } else { '?' };
        link(&format!("{text}{separator}{word}"))
    };
    sets.map(place).collect()
}

/// A scenario, and what there is to try.
struct Case {
    text: &'static str,
    processes: u32,
    traitors: u32,
    fewest: fn(&Link, &mut u32) -> Least,
}

const fn case(
    text: &'static str,
    processes: u32,
    traitors: u32,
    fewest: fn(&Link, &mut u32) -> Least,
) -> Case {
    Case { text, processes, traitors, fewest }
}

static CASES: [Case; 14] = [
    case("generals?n=2", 2, 1, fewest::<Generals>),
    case("generals?n=3", 3, 1, fewest::<Generals>),
    case("generals?n=3&rounds=0", 3, 0, fewest::<Generals>),
    case("generals?n=3&rounds=2&order=retreat", 3, 2, fewest::<Generals>),
    case("generals", 4, 1, fewest::<Generals>),
    case("generals?n=5", 5, 1, fewest::<Generals>),
    case("generals?n=3&algorithm=signed", 3, 1, fewest::<Generals>),
    case("generals?algorithm=signed", 4, 1, fewest::<Generals>),
    case("triangle", 3, 1, fewest::<Triangle>),
    case("triangle?receipts=signed&charge=unpaid", 3, 1, fewest::<Triangle>),
    case("phase-king?n=3&traitors=none&f=1&inputs=0,1", 3, 1, fewest::<PhaseKing>),
    case(
        "phase-king?n=3&traitors=none&f=1&phases=1&variant=graded&inputs=0,1,2",
        3,
        1,
        fewest::<PhaseKing>,
    ),
    case("ben-or?n=3&faults=lies&f=1&phases=1&inputs=0,1", 3, 1, fewest::<BenOr>),
    case("ben-or?n=4&inputs=0,1&phases=1&travel=1..3", 4, 0, fewest::<BenOr>),
];

/// Something for the roads, the machines and the mouths, by lot.
fn trouble(lot: &mut Lot, case: &Case, rounds: u64) -> String {
    let mut text = String::new();
    let processes = u64::from(case.processes);
    let way = |lot: &mut Lot| {
        let from = lot.below(processes);
        let to = (from + lot.within(1, processes - 1)) % processes;
        (from, to)
    };
    let name = |lot: &mut Lot| {
        let ((from, to), nth) = (way(lot), lot.within(1, rounds));
        format!("{from}-{to}.{nth}")
    };
    let mut say = |parameter: &str, value: String| {
        write!(text, "&{parameter}={value}").expect("a text takes everything");
    };
    match lot.below(8) {
        0 => {}
        1 => say("lose", name(lot)),
        2 => {
            let (one, other) = (name(lot), name(lot));
            say("lose", if one == other { one } else { format!("{one},{other}") });
        }
        3 => say("delay", format!("{}:{}", name(lot), lot.within(2, 3))),
        4 => {
            say("loss", (*lot.pick(&["1/2", "1/3", "1/10"])).to_string());
            say("seed", lot.below(1_000).to_string());
            say("pass", name(lot));
        }
        5 => {
            say("twice", "1/2".to_string());
            say("copy", name(lot));
        }
        6 => {
            let ((one, other), from) = (way(lot), lot.below(3));
            say("cut", format!("{one}-{other}:{from}-{}", from + lot.within(1, 3)));
        }
        _ => {
            let (one, from) = (lot.below(processes), lot.below(4));
            let until = from + lot.within(1, 4);
            let back = if lot.one_in(2) { format!("-{until}") } else { String::new() };
            say("crash", format!("{one}:{from}{back}"));
            say("lose", name(lot));
        }
    }
    text
}

fn joined(base: &str, trouble: &str) -> String {
    let text = if base.contains('?') { base.to_string() } else { format!("{base}?") };
    format!("{text}{trouble}").replace("?&", "?").trim_end_matches('?').to_string()
}

fn what(result: &Searched) -> Least {
    result.found.as_ref().map(|found| found.choices)
}

/// Whatever the roads do: where a search says that it is done, nothing was overlooked.
#[test]
fn a_search_that_is_complete_has_overlooked_nothing() {
    let (mut runs, mut broken) = (0, 0);
    for number in 0..1_400 {
        let mut lot = Lot::new(7_000 + number);
        let case = &CASES[usize::try_from(number).expect("few") % CASES.len()];
        let text = joined(case.text, &trouble(&mut lot, case, 3));
        let all = placed(&text, case.processes, case.traitors);
        let least = all.iter().filter_map(|link| (case.fewest)(link, &mut runs)).min();
        let result = catalogue::ALL.search(&link(&text)).expect("somebody may lie");
        assert!(result.complete, "{text}: {result:?}");
        assert_eq!(what(&result), least, "{text}: {result:?}");
        broken += u32::from(least.is_some());
    }
    assert!((300..700).contains(&broken), "{broken} of 1,400 can be broken");
    println!("{runs} runs, {broken} of 1,400 links can be broken");
}

/// Replicas talk too much for trying everything: every single lie is tried.
#[test]
fn a_search_among_replicas_overlooks_no_single_lie() {
    let (mut runs, mut broken) = (0, 0);
    for number in 0..160 {
        let mut lot = Lot::new(9_000 + number);
        let base =
            *lot.pick(&["pbft?patience=60", "pbft?quorum=2&requests=2", "pbft?n=3&f=1&quorum=1"]);
        let replicas = if base.contains("n=3") { 3 } else { 4 };
        let case = case(base, replicas, 1, at_most_one::<Pbft>);
        let text = joined(base, &trouble(&mut lot, &case, 2));
        let all = placed(&text, replicas, 1);
        let least = all.iter().filter_map(|link| at_most_one::<Pbft>(link, &mut runs)).min();
        let mut search = catalogue::ALL.begin_search(&link(&text), None).expect("somebody may lie");
        while search.result().exhausted.is_none_or(|lies| lies < 1) && search.go_on(1) {}
        let result = search.result();
        assert_eq!(what(&result).filter(|lies| *lies <= 1), least, "{text}: {result:?}");
        broken += u32::from(least.is_some());
    }
    assert!((3..40).contains(&broken), "{broken} of 160 can be broken");
    println!("{runs} runs, {broken} of 160 links can be broken");
}

/// Two links of which it was once said that no lies break anything: where the roads make
/// lieutenants differ, it is not all the same which of them is a traitor.
#[test]
fn a_loss_that_tells_lieutenants_apart_has_traitors_placed_everywhere() {
    for (text, run) in [
        ("generals?lose=0-3.1", "generals?traitors=1&lose=0-3.1&lies=none&say=1-2.1:retreat"),
        (
            "generals?n=5&lose=0-4.1,4-2.1",
            "generals?n=5&traitors=1&lose=0-4.1,4-2.1&lies=none&say=1-2.1:retreat",
        ),
    ] {
        let result = catalogue::ALL.search(&link(text)).expect("somebody may lie");
        let found = result.found.as_ref().expect("one lie breaks it");
        assert_eq!(
            (found.run.to_string().as_str(), found.property, found.choices, result.complete),
            (run, "IC1", 1, true)
        );
    }
}

/// A run that a limit has cut off has not come out, so that nothing is proved of it.
#[test]
fn what_is_cut_off_is_not_proved_away() {
    let text = "pbft?traitors=0&n=2&f=0&quorum=2&lose=1-0.1&timeout=1&patience=1000000000000";
    let mut search = catalogue::ALL.begin_search(&link(text), Some(3)).expect("somebody may lie");
    while search.go_on(1) {}
    let result = search.result();
    assert_eq!((result.complete, result.tried), (false, 3), "{result:?}");
}
