//! Practical Byzantine fault tolerance: the facts OR-BYZ-19 and the arithmetic of quorums.

mod lies;
mod losses;
mod out_of_turn;

use std::collections::BTreeMap;
use std::env;

use at_dawn_core::enemy::{Dice, Script};
use at_dawn_core::engine::{End, Event, Judge, Recorder, Verdict, What, World};
use at_dawn_core::link::{Link, Setting};
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::pbft::{
    Message, OUTCOMES, Pbft, Phase, Plan, Process, Value, is_fooled, is_split,
};
use at_dawn_tests::lot::Lot;

use super::link;

/// Plays a link with the enemy that it names.
fn play(link: &Link) -> (World<Process>, Vec<Event<Process>>) {
    let mut world = Pbft::settle(link).world();
    let mut events = Vec::new();
    world.run(&mut link.enemy(), &mut events);
    (world, events)
}

/// How many messages of each phase were sent.
fn census(text: &str) -> BTreeMap<Phase, usize> {
    let mut census = BTreeMap::new();
    for event in play(&link(text)).1 {
        if let What::Sent { body, .. } = event.what {
            *census.entry(body.phase()).or_default() += 1;
        }
    }
    census
}

/// 2n(n-1) between the replicas, whatever n; one request and n replies beside them.
#[test]
fn or_byz_19_a_request_takes_three_phases_and_this_many_messages() {
    for n in 1..=15 {
        let census = census(&format!("pbft?n={n}"));
        let of = |phase| census.get(&phase).copied().unwrap_or(0);
        assert_eq!(of(Phase::Request), 1);
        assert_eq!(of(Phase::PrePrepare), n - 1);
        assert_eq!(of(Phase::Prepare), (n - 1) * (n - 1));
        assert_eq!(of(Phase::Commit), n * (n - 1));
        assert_eq!(of(Phase::Reply), n);
        assert_eq!(census.values().sum::<usize>(), 2 * n * (n - 1) + n + 1);
    }
    let phases = census("pbft");
    let counts = [Phase::PrePrepare, Phase::Prepare, Phase::Commit].map(|phase| phases[&phase]);
    assert_eq!(counts, [3, 9, 12]);
}

/// With n = 3f + 1 and f silent backups: the 2f others prepare, the 2f + 1 others commit.
#[test]
fn or_byz_19_silent_backups_are_not_missed() {
    for (f, traitors) in [(1, "3"), (2, "5,6"), (3, "7,8,9"), (4, "9,10,11,12")] {
        let n = 3 * f + 1;
        let census = census(&format!("pbft?n={n}&traitors={traitors}&lies=silent"));
        assert_eq!(census[&Phase::PrePrepare], n - 1);
        assert_eq!(census[&Phase::Prepare], 2 * f * (n - 1));
        assert_eq!(census[&Phase::Commit], (2 * f + 1) * (n - 1));
        assert_eq!(census[&Phase::Reply], 2 * f + 1);
    }
    let four = census("pbft?traitors=3&lies=silent");
    assert_eq!(four.values().sum::<usize>(), 22);
}

/// The smallest n at which some quorum both is there without f replicas, and shares so many with
/// every other quorum: found by trying, and every pair of quorums is tried.
fn smallest(shared: u32, f: u32) -> u32 {
    let good = |n: u32, quorum: u32| {
        let quorums = || (0_u32..1 << n).filter(move |set| set.count_ones() == quorum);
        quorums().all(|one| quorums().all(|other| (one & other).count_ones() >= shared))
    };
    let there =
        |n: &u32| (1..=n.saturating_sub(f)).any(|quorum| 2 * quorum > *n && good(*n, quorum));
    (1..).find(there).expect("there is one")
}

/// The default quorum is the least that is safe, and 2f + 1 of 3f + 1, the least that bears f.
#[test]
fn or_qrm_the_default_quorum_is_the_least_that_shares_an_honest_replica() {
    for n in 1..=15 {
        for f in 0..=(n - 1) / 3 {
            let quorum = Plan::quorum_of(n, f);
            assert!(2 * quorum - n > f && quorum <= n - f, "{n} {f}");
            assert!(quorum == 1 || 2 * (quorum - 1) <= n + f, "{n} {f}");
        }
    }
    assert_eq!([4, 7, 10, 13].map(|n| Plan::quorum_of(n, (n - 1) / 3)), [3, 5, 7, 9]);
    // As few replicas as can have quorums, each there without f and two sharing f + 1, bear f by
    // default: found by trying every pair of quorums.
    for f in [1, 2] {
        let n = smallest(f + 1, f);
        let setting = |n: u32, name: &str| {
            let link = link(&format!("pbft?n={n}"));
            let place = link.sheet().parameters.iter().position(|one| one.name == name);
            match link.setting(place.expect("there is one")) {
                Some(Setting::Whole(number)) => number,
                other => panic!("{other:?} is no number"),
            }
        };
        assert_eq!((setting(n, "f"), setting(n - 1, "f")), (f.into(), u64::from(f) - 1));
        assert_eq!(setting(n, "quorum"), u64::from(2 * f + 1));
    }
}

/// A random link in which at most f lie and one who does not may go down for a while; with losses,
/// delays and doubles.
fn weather(number: u64) -> String {
    let mut lot = Lot::new(number);
    let n = *lot.pick(&[4, 4, 4, 5, 6, 7]);
    let mut replicas: Vec<u64> = (0..n).collect();
    lot.shuffle(&mut replicas);
    let liars = lot.within(1, (n - 1) / 3);
    let mut traitors: Vec<String> =
        replicas.iter().take(usize::try_from(liars).unwrap_or(1)).map(u64::to_string).collect();
    traitors.sort();
    let mut text = format!("pbft?n={n}&traitors={}&seed={number}", traitors.join(","));
    text += &format!("&requests={}", lot.within(1, 3));
    if lot.one_in(2) {
        text += &format!("&loss=1/{}", lot.within(3, 20));
    }
    if lot.one_in(2) {
        text += &format!("&travel=1..{}&timeout={}", lot.within(2, 12), lot.within(4, 40));
    }
    if lot.one_in(4) {
        text += "&twice=1/5";
    }
    if lot.one_in(4) {
        // Safety is to hold however many go down, as long as no more than f lie.
        let from = lot.below(40);
        let until = from + 1 + lot.below(60);
        text += &format!("&crash={}:{from}-{until}", replicas[replicas.len() - 1]);
    }
    text
}

/// How many more random runs there are to be: with `LOT=1000` in the environment a thousand.
fn more() -> u64 {
    env::var("LOT").ok().and_then(|word| word.parse().ok()).unwrap_or(0)
}

/// Four thousand random runs: every statement by dice, in any weather, in a quarter of them out of
/// turn as well. Nothing is ever split, and the client is not fooled; the judge and the outcome say
/// the same. Sampled.
#[test]
fn or_byz_19_in_any_weather_nothing_is_split() {
    let mut outcomes = [0; OUTCOMES.len()];
    for number in 0..4_000 + more() {
        // In one run of four the liars speak out of turn as well.
        let turn = if number % 4 == 3 { "&speak=any-time" } else { "" };
        let text = weather(number) + turn;
        let link = link(&text);
        assert_eq!(link.to_string().parse(), Ok(link.clone()), "{text}");
        let (world, events) = play(&link);
        assert_eq!(world.end(), Some(End::Quiescent), "{text}");
        let scenario = Pbft::settle(&link);
        let outcome = scenario.outcome(&world);
        assert!(outcome < 2, "{text} is {}", OUTCOMES[outcome]);
        outcomes[outcome] += 1;
        check_judge(&scenario, &world, &events, &text);
    }
    println!("{OUTCOMES:?}: {outcomes:?}");
    assert!(outcomes[0] > 3_000, "{outcomes:?}");
}

/// What the judge says of a finished run is what its outcome says.
fn check_judge(scenario: &Pbft, world: &World<Process>, events: &[Event<Process>], text: &str) {
    let mut judge = scenario.judge();
    events.iter().for_each(|event| judge.record(event));
    let findings = judge.findings(world.end());
    let violated = |property: &str| {
        let of = findings.iter().find(|one| one.property == property);
        matches!(of.expect("it is judged").verdict, Verdict::Violated { .. })
    };
    assert_eq!(violated("agreement"), is_split(world), "{text}");
    assert_eq!(violated("replies"), is_fooled(world), "{text}");
    assert!(!violated("validity"), "{text}");
    let accepted = scenario.outcome(world) != 1;
    assert!(violated("termination") != accepted || scenario.outcome(world) > 1, "{text}");
}

/// One replica executes, the primary dies, and the others execute the same in the next view.
#[test]
fn or_byz_19_a_view_change_keeps_what_may_have_been_executed() {
    let text = "pbft?lose=0-1.2,0-2.2,3-1.2,3-1.4,3-2.2,3-2.4&crash=0:4";
    let (world, events) = play(&link(text));
    let opens = |body: &Message| body.phase() == Phase::NewView;
    let opens = |event: &Event<Process>| match &event.what {
        What::Sent { body, .. } => opens(body),
        _ => false,
    };
    assert!(events.iter().any(opens));
    for replica in 1..4 {
        let Process::Replica(replica) = world.process(replica) else { panic!("a replica") };
        assert_eq!(replica.log().values(), [Value::Request(0)]);
        assert_eq!(replica.view(), 1);
    }
}

/// Where f + 1 wishes are a quorum already, who joins them has one more than that: the next primary
/// opens its view nevertheless. Backup 1 hears of the request so late that it has no wish of its own.
#[test]
fn or_byz_19_a_primary_that_joins_more_than_a_quorum_opens_its_view() {
    for rest in ["", "&travel=1..5&seed=3", "&travel=1..5&seed=8"] {
        let text = format!("pbft?quorum=2&crash=0:0&delay=4-1.1:1000{rest}");
        let (world, events) = play(&link(&text));
        let opens = |event: &Event<Process>| match &event.what {
            What::Sent { name, body, .. } if body.phase() == Phase::NewView => {
                Some((name.from.0, body.view()))
            }
            _ => None,
        };
        assert_eq!(events.iter().find_map(opens), Some((1, Some(1))), "{text}");
        for replica in 1..4 {
            let Process::Replica(replica) = world.process(replica) else { panic!("a replica") };
            assert_eq!((replica.view(), replica.log().values().len()), (1, 1), "{text}");
        }
    }
}

/// The same question has the same answer: a run of a link is the same run again, word for word.
#[test]
fn or_byz_19_runs_replay() {
    for number in 0..200 {
        let text = weather(number);
        let link = link(&text);
        let (world, events) = play(&link);
        let mut again = Pbft::settle(&link).world();
        let mut same = Vec::new();
        again.run(&mut Script::new(link.orders(), Dice { seed: link.seed() }), &mut same);
        assert!(world == again && events == same, "{text}");
    }
}
