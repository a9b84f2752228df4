//! TCP: what is true of every run, over all patterns of faults and over thousands of random links.

use std::collections::BTreeSet;

use at_dawn_core::enemy::{Dice, Orders, Script, Word};
use at_dawn_core::engine::{End, Event, Name, ProcessId, What, World};
use at_dawn_core::link::Link;
use at_dawn_core::scenario::tcp::State::{self, *};
use at_dawn_core::scenario::tcp::{Side, Tcp, Timer};
use at_dawn_core::scenario::{Scenario, sheet};
use at_dawn_tests::lot::Lot;

use super::link;

/// What can happen to a messenger: it is lost, late, later than a retransmission, doubled, or
/// doubled with the double coming when everything seems over.
const FAULTS: [(Word, Option<u64>); 5] = {
    let silent = Word { delay: None, double: false, lose: false, pass: false };
    [
        (Word { lose: true, ..silent }, None),
        (Word { delay: Some(25), ..silent }, None),
        (Word { delay: Some(2_500), ..silent }, None),
        (Word { double: true, ..silent }, None),
        (Word { double: true, ..silent }, Some(6_000)),
    ]
};

/// Every pattern of so many faults among these messengers, shown as orders.
fn patterns(names: &[Name], most: usize, orders: &Orders, show: &mut impl FnMut(&Orders)) {
    if most == 0 {
        return show(orders);
    }
    for (place, name) in names.iter().enumerate() {
        for (word, late) in FAULTS {
            let mut more = orders.clone();
            more.say(*name, word).expect("one word");
            if late.is_some() {
                let double = Name { double: true, ..*name };
                more.say(double, Word { delay: late, ..Word::default() }).expect("one word");
            }
            patterns(&names[place + 1..], most - 1, &more, show);
        }
    }
}

fn names(a: std::ops::RangeInclusive<u32>, b: std::ops::RangeInclusive<u32>) -> Vec<Name> {
    let (first, second) = (ProcessId(0), ProcessId(1));
    let of_a = a.map(|nth| Name::new(first, second, nth));
    of_a.chain(b.map(|nth| Name::new(second, first, nth))).collect()
}

/// Plays every pattern of up to so many faults; the answer stops at the first complaint.
fn every(
    text: &str,
    names: &[Name],
    most: usize,
    ask: impl Fn(&Tcp, &World<Side>) -> Option<String>,
) -> (u32, Option<String>) {
    let scenario = Tcp::settle(&link(text));
    let start = scenario.world();
    let mut world = start.clone();
    let (mut runs, mut first) = (0, None);
    for count in 0..=most {
        patterns(names, count, &Orders::new(), &mut |orders| {
            if first.is_some() {
                return;
            }
            world.clone_from(&start);
            world.run(&mut Script::new(orders, Dice { seed: 0 }), &mut ());
            runs += 1;
            let complaint = ask(&scenario, &world);
            first =
                complaint.map(|text| format!("{text}: {:?}", orders.iter().collect::<Vec<_>>()));
        });
    }
    (runs, first)
}

fn ends_well(scenario: &Tcp, world: &World<Side>) -> Option<String> {
    if world.end() != Some(End::Quiescent) {
        return Some(format!("{:?}", world.end()));
    }
    let outcome = scenario.outcomes()[scenario.outcome(world)];
    let over = ["closed", "timed-out", "broken", "refused", "nothing"].contains(&outcome);
    (!over).then(|| outcome.to_owned())
}

/// Up to four faults while it opens and while it closes: nothing old is taken, nothing is taken
/// twice, and in the end nobody has a connection any more. B listens again, so that what is late
/// finds somebody who might believe it.
#[test]
fn or_tcp_every_pattern_of_four_faults() {
    let base = "tcp?data=10&close=a&again=yes&close_at=";
    let mut total = 0;
    for profile in ["rfc", "linux"] {
        for (close, names) in [(200, names(1..=4, 1..=3)), (20_000, names(4..=7, 3..=6))] {
            let text = format!("{base}{close}&profile={profile}");
            let (runs, complaint) = every(&text, &names, 4, ends_well);
            assert_eq!(complaint, None, "{text}");
            total += runs;
        }
    }
    assert!(total > 100_000, "{total} runs");
}

/// With two messages the same is false, and this is the first run that shows it.
#[test]
fn or_tcp_two_messages_are_not_enough() {
    let text = "tcp?handshake=2&data=10&close=a&again=yes&close_at=200";
    let old = |scenario: &Tcp, world: &World<Side>| {
        let outcome = scenario.outcomes()[scenario.outcome(world)];
        (outcome == "old-data").then(|| outcome.to_owned())
    };
    let (_, found) = every(text, &names(1..=4, 1..=3), 4, old);
    let found = found.expect("two messages fail");
    assert!(found.matches("delay: Some(6000)").count() == 2, "{found}");
    assert!(found.contains("nth: 1") && found.contains("nth: 2"), "{found}");
}

/// The arrows of Figure 5.
const FIGURE_5: [(State, State); 20] = [
    (Closed, Listen),
    (Closed, SynSent),
    (Listen, Closed),
    (Listen, SynReceived),
    (Listen, SynSent),
    (SynSent, Closed),
    (SynSent, SynReceived),
    (SynSent, Established),
    (SynReceived, Established),
    (SynReceived, FinWait1),
    (SynReceived, Listen),
    (Established, FinWait1),
    (Established, CloseWait),
    (FinWait1, Closing),
    (FinWait1, FinWait2),
    (FinWait2, TimeWait),
    (Closing, TimeWait),
    (CloseWait, LastAck),
    (LastAck, Closed),
    (TimeWait, Closed),
];

/// Why a state changed: what the process was doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Cause {
    Started,
    Arrived { rst: bool },
    Rang(Timer),
    Crashed,
}

/// Whether a change is one of the figure, or follows a reset, an abort, a crash, or the end of
/// patience.
fn is_lawful(from: State, cause: Cause, to: State) -> bool {
    let drawn = match (from, to) {
        (TimeWait, Closed) => cause == Cause::Rang(Timer::TimeWait),
        (LastAck, Closed) => cause == Cause::Arrived { rst: false },
        (Listen | SynSent, Closed) => cause == Cause::Rang(Timer::Close),
        // A kernel also lets go of a request that nobody confirms.
        (SynReceived, Listen) => true,
        pair => FIGURE_5.contains(&pair),
    };
    let broken = [Cause::Arrived { rst: true }, Cause::Crashed]
        .into_iter()
        .chain([Timer::Abort, Timer::Retransmit, Timer::FinWait2].map(Cause::Rang));
    drawn || (to == Closed && broken.into_iter().any(|one| one == cause))
}

/// The changes of state of a run, each with its cause.
fn changes(link: &Link, all: &mut BTreeSet<(State, Cause, State)>) {
    let mut events: Vec<Event<Side>> = Vec::new();
    let mut world = Tcp::settle(link).world();
    let mut states = [Closed; 2];
    let mut enemy = link.enemy();
    while world.step(&mut enemy, &mut events) {
        let mut cause = Cause::Started;
        for event in events.drain(..) {
            match event.what {
                What::Delivered { body, .. } => cause = Cause::Arrived { rst: body.rst },
                What::Timer { timer, .. } => cause = Cause::Rang(timer),
                What::Crashed { .. } => cause = Cause::Crashed,
                What::State { process, state } => {
                    all.insert((states[process.index()], cause, state));
                    states[process.index()] = state;
                }
                _ => {}
            }
        }
    }
}

fn random_link(number: u64) -> String {
    let mut lot = Lot::new(number);
    let mut parts = vec![format!("seed={number}")];
    let mut say = |name: &str, values: &[&str]| {
        let value = *lot.pick(values);
        if !value.is_empty() {
            parts.push(format!("{name}={value}"));
        }
    };
    say("open", &["active", "active", "simultaneous", "passive"]);
    say("profile", &["rfc", "rfc1122", "linux"]);
    say("data", &["", "10", "3000"]);
    say("data_b", &["", "", "10"]);
    say("data_at", &["", "15", "500"]);
    say("close", &["none", "a", "b", "both"]);
    say("close_at", &["5", "15", "25", "1000", "3000"]);
    say("close_after", &["0", "100", "5000"]);
    say("trim", &["yes", "no"]);
    say("again", &["no", "yes"]);
    say("stale", &["", "", "90:5", "90:2000", "100:30", "150:12"]);
    say("crash", &["", "", "", "a:700-900", "b:500", "b:12-40", "a:25-30"]);
    say("abort", &["none", "none", "a", "b"]);
    say("abort_at", &["5", "15", "1005"]);
    say("loss", &["0", "1/20", "1/5", "1/2"]);
    say("twice", &["0", "1/10", "1/2"]);
    say("rtt", &["20", "1", "301"]);
    format!("tcp?{}", parts.join("&"))
}

#[test]
fn or_tcp_9_figure_5() {
    let mut all = BTreeSet::new();
    for preset in sheet("tcp").expect("it is there").presets {
        if !preset.link.contains("handshake=2") {
            changes(&link(preset.link), &mut all);
        }
    }
    for number in 0..6_000 {
        changes(&link(&random_link(number)), &mut all);
    }
    let unlawful: Vec<_> =
        all.iter().filter(|(from, cause, to)| !is_lawful(*from, *cause, *to)).collect();
    assert!(unlawful.is_empty(), "{unlawful:?}");
    let seen: BTreeSet<(State, State)> = all.iter().map(|(from, _, to)| (*from, *to)).collect();
    let missing: Vec<_> = FIGURE_5.iter().filter(|pair| !seen.contains(pair)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let states: BTreeSet<State> = all.iter().map(|(_, _, to)| *to).collect();
    assert_eq!(states.len(), State::ALL.len());
}

/// No random run with three messages takes old data, or data twice, and all come to an end.
#[test]
fn or_tcp_no_old_data_in_random_runs() {
    for number in 10_000..16_000 {
        let text = random_link(number);
        let link = link(&text);
        let scenario = Tcp::settle(&link);
        let mut world = scenario.world();
        world.run(&mut link.enemy(), &mut ());
        assert_eq!(world.end(), Some(End::Quiescent), "{text}");
        assert_ne!(scenario.outcomes()[scenario.outcome(&world)], "old-data", "{text}");
    }
}

/// The judge, who plays along from the events alone, has the same minds before it as the world.
#[test]
fn the_judge_plays_the_same_sides() {
    for number in 20_000..21_000 {
        let text = random_link(number);
        let link = link(&text);
        let scenario = Tcp::settle(&link);
        let (mut world, mut watch) = (scenario.world(), scenario.judge());
        world.run(&mut link.enemy(), &mut watch);
        for side in 0..2 {
            assert_eq!(watch.side(side), world.process(side), "{text}");
        }
    }
}
