//! Practical Byzantine fault tolerance: the facts OR-BYZ-19 and the arithmetic of quorums.

use std::collections::BTreeMap;

use at_dawn_core::enemy::{Dice, Every, Script};
use at_dawn_core::engine::{
    Choice, End, Enemy, Event, Judge, Name, Options, Recorder, Verdict, What, World,
};
use at_dawn_core::laboratory;
use at_dawn_core::link::{Link, Refusal};
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

/// Crashes need one in common, signed statements f + 1, masking lies without signatures 2f + 1.
#[test]
fn or_qrm_the_smallest_systems_of_quorums() {
    let of = |shared: fn(u32) -> u32| [1, 2].map(|f| smallest(shared(f), f));
    assert_eq!(of(|_| 1), [3, 5]);
    assert_eq!(of(|f| f + 1), [4, 7]);
    assert_eq!(of(|f| 2 * f + 1), [5, 9]);
    // For three the sets are too many to try in pairs, but two quorums share least if they are
    // the first and the last replicas.
    let least = |n: u32, quorum: u32| (2 * quorum).saturating_sub(n);
    let first = |shared: u32| (4..).find(|n| least(*n, n - 3) >= shared);
    assert_eq!([1, 4, 7].map(first), [Some(7), Some(10), Some(13)]);
}

/// The default quorum is the least that is safe, and 2f + 1 of 3f + 1.
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
}

/// Decides the first so many statements of traitors in every way, and gives the rest one answer.
struct Bounded {
    every: Every,
    left: u32,
    depth: u32,
    /// Silence for the rest, or the truth.
    silent: bool,
}

impl Bounded {
    const fn new(depth: u32, silent: bool) -> Bounded {
        Bounded { every: Every::new(), left: depth, depth, silent }
    }

    fn advance(&mut self) -> bool {
        self.left = self.depth;
        self.every.advance()
    }
}

/// The place of silence in the list of words.
const SILENT: u8 = 10;

impl Enemy for Bounded {
    const FORESEES: bool = true;

    fn choose(&mut self, choice: &Choice) -> u64 {
        let Options::Among(liberty) = choice.options else {
            return self.every.choose(choice);
        };
        if self.left > 0 {
            self.left -= 1;
            return self.every.choose(choice);
        }
        let word = if self.silent { SILENT } else { liberty.honest };
        u64::from(word)
    }
}

/// Plays a link with every beginning of the traitors' statements; returns how many were split or
/// fooled the client, and how many there are.
fn explore(text: &str, depth: u32, silent: bool) -> (u64, u64) {
    let link = link(text);
    let start = Pbft::settle(&link).world();
    let mut bounded = Bounded::new(depth, silent);
    let (mut world, mut broken, mut count) = (start.clone(), 0, 0);
    loop {
        world.clone_from(&start);
        let end = world.run(&mut Script::new(link.orders(), &mut bounded), &mut ());
        assert_eq!(end, End::Quiescent);
        count += 1;
        broken += u64::from(is_split(&world) || is_fooled(&world));
        if !bounded.advance() {
            return (broken, count);
        }
    }
}

/// One faulty replica of four, each in turn, the primary of view 0 and that of view 1 among
/// them: every way in which it can say its first nine statements, with two requests, whether it is honest or
/// silent afterwards.
#[test]
fn or_byz_19_one_faulty_replica_of_four_breaks_nothing() {
    let mut total = 0;
    for traitor in 0..4 {
        for silent in [false, true] {
            let text = format!("pbft?traitors={traitor}&requests=2");
            let (broken, count) = explore(&text, 9, silent);
            assert_eq!(broken, 0, "{text}");
            total += count;
        }
    }
    // With one request fewer words can be said, and the same number of statements reaches deeper.
    for traitor in 0..4 {
        let (broken, count) = explore(&format!("pbft?traitors={traitor}"), 9, true);
        assert_eq!(broken, 0);
        total += count;
    }
    println!("{total} ways in which one of four lies");
    assert!(total > 100_000, "{total}");
}

/// The next primary lies about what it has prepared while the first one cannot be reached: every
/// way of saying its first nine statements.
#[test]
fn or_byz_19_a_faulty_new_primary_breaks_nothing() {
    let kept = "lose=0-1.2,0-2.2,3-1.2,3-1.4,3-2.2,3-2.4&crash=0:4";
    let (broken, count) = explore(&format!("pbft?traitors=1&{kept}"), 9, false);
    assert_eq!(broken, 0);
    println!("{count} ways in which the next primary lies");
    assert!(count > 1_000, "{count}");
}

/// A random link with at most f faulty: liars, crashes, losses, delays, doubles.
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
        text += &format!("&crash={}:{from}-{}", replicas[n as usize - 1], from + 1 + lot.below(60));
    }
    text
}

/// Four thousand random runs: every statement by dice, in any weather. Nothing is ever split, and
/// the client is not fooled; the judge and the outcome say the same.
#[test]
fn or_byz_19_in_any_weather_nothing_is_split() {
    let mut outcomes = [0; OUTCOMES.len()];
    for number in 0..4_000 {
        let text = weather(number);
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

/// Two of four that lie break it, and dice find out how; the link that comes of it does it again.
#[test]
fn or_byz_19_two_faulty_of_four_break_safety() {
    let mut splits = 0;
    let mut fooled = 0;
    for seed in 0..3_000 {
        let text = format!("pbft?traitors=0,1&requests=2&seed={seed}");
        let link = link(&text);
        let (world, events) = play(&link);
        check_judge(&Pbft::settle(&link), &world, &events, &text);
        splits += u64::from(is_split(&world));
        fooled += u64::from(is_fooled(&world));
        if is_split(&world) && splits == 1 {
            let said = link.with_seed(0).edited(|said| spell_out(said, &events));
            assert!(is_split(&play(&said.expect("it fits")).0), "{text}");
        }
    }
    println!("of 3000 seeds {splits} split, {fooled} fool the client");
    assert!(splits > 0 && fooled > 0);
}

/// Puts every statement of a run into a link.
fn spell_out(link: &mut Link, events: &[Event<Process>]) -> Result<(), Refusal> {
    let words = link.sheet().liars.map_or(&[][..], |liars| liars.words);
    for event in events {
        if let What::Sent { name, said: Some(said), .. } | What::Withheld { name, said } =
            &event.what
        {
            link.say(&name.among(5).to_string(), words[usize::from(said.word)])?;
        }
    }
    Ok(())
}

/// Every choice of at most so many lies among the first statements of the two, the rest honest:
/// the fewest that split, found by trying all with fewer first.
#[test]
fn or_byz_19_the_fewest_lies_of_two_that_split() {
    let base = "pbft?traitors=0,1&requests=2&lies=none";
    let (_, events) = play(&link(base));
    let mut places = Vec::new();
    for event in &events {
        if let What::Sent { name, said: Some(said), body, .. } = &event.what
            && !matches!(body, Message::Reply(_))
        {
            let lies = said.liberty.words.iter().filter(|word| *word != said.liberty.honest);
            places.push((*name, lies.collect::<Vec<u8>>()));
        }
    }
    let mut tried = 0;
    let found = (0..=4).find_map(|most| {
        let mut chosen = Vec::new();
        search(base, &places, most, &mut chosen, &mut tried)
    });
    let found = found.expect("four lies are enough");
    println!("{tried} tried: {found}");
    assert_eq!(found.matches(':').count(), 4);
    let mut run = laboratory::open(&link(&found));
    run.finish();
    assert_eq!(run.outcome(), Some("split"));
}

/// Tries all ways of telling exactly so many more lies in these places.
fn search(
    base: &str,
    places: &[(Name, Vec<u8>)],
    more: usize,
    chosen: &mut Vec<(Name, u8)>,
    tried: &mut u64,
) -> Option<String> {
    if more == 0 {
        *tried += 1;
        let mut said = link(base);
        let words = said.sheet().liars.map_or(&[][..], |liars| liars.words);
        for (name, word) in chosen.iter() {
            said.say(&name.among(5).to_string(), words[usize::from(*word)]).ok()?;
        }
        let mut world = Pbft::settle(&said).world();
        // A split comes within the first view here, or not by so few lies.
        let mut enemy = said.enemy();
        while world.now().0 < 5 && world.step(&mut enemy, &mut ()) {}
        return is_split(&world).then(|| said.to_string());
    }
    for (place, (name, lies)) in places.iter().enumerate() {
        for lie in lies {
            chosen.push((*name, *lie));
            let found = search(base, &places[place + 1..], more - 1, chosen, tried);
            chosen.pop();
            if found.is_some() {
                return found;
            }
        }
    }
    None
}

/// One replica executes, the primary dies, and the others execute the same in the next view.
#[test]
fn or_byz_19_a_view_change_keeps_what_may_have_been_executed() {
    let text = "pbft?lose=0-1.2,0-2.2,3-1.2,3-1.4,3-2.2,3-2.4&crash=0:4";
    let (world, events) = play(&link(text));
    let opens =
        |event: &Event<Process>| matches!(event.what, What::Sent { body: Message::NewView(_), .. });
    assert!(events.iter().any(opens));
    for replica in 1..4 {
        let Process::Replica(replica) = world.process(replica) else { panic!("a replica") };
        assert_eq!(replica.log().values(), [Value::Request(0)]);
        assert_eq!(replica.view(), 1);
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
