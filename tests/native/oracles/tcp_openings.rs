//! TCP: connections are told apart by more than their numbers. A clerk who knows which opening of
//! a side made each byte keeps an account of its own, and the judge must say the same.

use std::collections::{BTreeMap, BTreeSet};

use at_dawn_core::engine::{End, Event, Judge, Name, Protocol, Tick, Verdict, What, World};
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::tcp::State::{self, *};
use at_dawn_core::scenario::tcp::{Segment, Seq, Side, Tcp};
use at_dawn_tests::lot::Lot;

use super::link;
use super::tcp_every::random_link;

/// What the judge says of these properties when all is over, and how the run comes out.
fn judged(text: &str) -> (String, Vec<(&'static str, Verdict)>) {
    let link = link(text);
    let scenario = Tcp::settle(&link);
    let (mut world, mut watch) = (scenario.world(), scenario.judge());
    world.run(&mut link.enemy(), &mut watch);
    let findings = watch.findings(world.end());
    let findings = findings.iter().map(|one| (one.property, one.verdict)).collect();
    (scenario.outcomes()[scenario.outcome(&world)].to_owned(), findings)
}

fn outcome(text: &str) -> String {
    judged(text).0
}

fn verdict(text: &str, property: &str) -> Verdict {
    let findings = judged(text).1;
    findings.iter().find(|one| one.0 == property).expect("it is judged").1
}

/// Ten bytes of A's first connection with B reach B in its second one.
const LATE: &str = "data=10&data_at=100&delay=a3:2000&crash=a:105-300,b:150-200&until=20000";

#[test]
fn a_connection_with_the_same_numbers_is_another() {
    for isn in [100, 101] {
        let text = format!("tcp?isn_a2={isn}&isn_b2=300&{LATE}");
        assert_eq!(outcome(&text), "old-data", "{text}");
    }
    let at = Tick(2_100);
    let text = format!("tcp?isn_a2=100&isn_b2=300&{LATE}");
    assert_eq!(verdict(&text, "delivery"), Verdict::Violated { at });
}

/// Where the new numbers are a window beyond the old ones, an old acknowledgement gives itself away
/// (RFC 5961, section 5).
#[test]
fn what_acknowledges_something_from_long_ago_is_not_taken() {
    for profile in ["rfc", "rfc1122", "linux"] {
        let text = format!("tcp?isn_a2=101&isn_b2=100300&{LATE}&profile={profile}");
        assert_eq!(verdict(&text, "delivery"), Verdict::Holds, "{text}");
        assert_eq!(outcome(&text), "open", "{text}");
    }
}

/// A still has the connection with the B that went down; what a double of its SYN opened for the
/// new B has the same numbers, and is not that connection.
#[test]
fn to_agree_the_two_must_mean_the_same_openings() {
    let again = "copy=a1&delay=a1~:1000&crash=b:500-900";
    for isn in [300, 301] {
        let text = format!("tcp?isn_b2={isn}&{again}&until=1015");
        assert_eq!(verdict(&text, "agreement"), Verdict::Violated { at: Tick(500) }, "{text}");
    }
    let text = format!("tcp?isn_b2=300&{again}");
    assert_eq!(outcome(&text), "half-open", "{text}");
    // What A sends is still of the opening that the new B has heard, and of no other.
    let text = format!("{text}&data=10&data_at=1500");
    assert_eq!(outcome(&text), "half-open", "{text}");
    assert_eq!(verdict(&text, "delivery"), Verdict::Holds, "{text}");
    // Who answers the second asking, and is answered by it, is at odds with nobody.
    let text = "tcp?isn_a2=100&lose=b1&crash=a:15-100&data=10&data_at=1500";
    assert_eq!(outcome(text), "open", "{text}");
    assert_eq!(verdict(text, "agreement"), Verdict::Holds, "{text}");
}

/// Which opening of a side, and from which number it counts.
type Opening = (u32, u32);

/// The account: which opening each side is in, whose it has heard, and which bytes it was given.
struct Clerk {
    states: [State; 2],
    openings: [u32; 2],
    with: [Option<Opening>; 2],
    /// In which opening each message was made.
    made: BTreeMap<Name, Opening>,
    /// What has reached each side since it opened, in order.
    heard: [Vec<(Segment, Opening)>; 2],
    given: [BTreeSet<(Opening, u32)>; 2],
    mixed: Option<Tick>,
    split: Option<Tick>,
    /// Whether a byte could have come from segments of several openings.
    unsure: bool,
}

impl Clerk {
    fn new() -> Clerk {
        Clerk {
            states: [Closed; 2],
            openings: [0; 2],
            with: [None; 2],
            made: BTreeMap::new(),
            heard: [Vec::new(), Vec::new()],
            given: [BTreeSet::new(), BTreeSet::new()],
            mixed: None,
            split: None,
            unsure: false,
        }
    }

    /// Writes down one step, which led from one world to another.
    fn note(&mut self, events: &[Event<Side>], before: &World<Side>, after: &World<Side>) {
        let (mut come, mut fins) = (None, 0);
        for event in events {
            match &event.what {
                What::Sent { name, body, .. } => {
                    let (stale, from) = (name.nth == 0, name.from.index());
                    let counts = after.process(from).block().iss.0;
                    let opening = (self.openings[from], counts);
                    let opening = if stale { (0, body.seq.0) } else { opening };
                    self.made.insert(*name, opening);
                }
                What::Delivered { name, body, .. } => {
                    let opening = self.made[&Name { double: false, ..*name }];
                    let side = name.to.index();
                    come = Some((side, *body, opening));
                    self.heard[side].push((*body, opening));
                    let (old, new) = (before.process(side).block(), after.process(side).block());
                    let opens = self.states[side] >= SynReceived && old.una == old.iss;
                    let asks = body.syn && body.seq == old.irs;
                    let same = opening.1 == old.irs.0;
                    if opens && same && (asks || new.una != old.una) {
                        self.with[side] = self.with[side].max(Some(opening));
                    }
                }
                What::State { process, state } => {
                    let side = process.index();
                    let opening = come.map(|(_, body, opening)| (body, opening));
                    fins += u32::from(self.change(side, *state, opening));
                }
                What::Crashed { process } => self.states[process.index()] = Closed,
                _ => {}
            }
        }
        for side in 0..2 {
            let (old, new) = (before.process(side), after.process(side));
            let count = new.ledger().bytes - old.ledger().bytes;
            if count > 0 {
                let from = Seq(new.block().rcv.0.wrapping_sub(fins + count));
                let (_, body, opening) = come.expect("bytes come with a segment");
                self.give(side, from, count, (body, opening), after.now());
            }
        }
        if self.at_odds(after) {
            self.split = self.split.or(Some(after.now()));
        }
    }

    /// Notes a change of state; true if a FIN was taken with it.
    fn change(&mut self, side: usize, to: State, come: Option<(Segment, Opening)>) -> bool {
        let from = std::mem::replace(&mut self.states[side], to);
        let hears = from == Listen && matches!(to, SynReceived | Established);
        if hears || to == SynSent {
            self.openings[side] += 1;
            self.with[side] = None;
            self.heard[side] = come.into_iter().collect();
        }
        if hears || (from == SynSent && matches!(to, SynReceived | Established)) {
            let opening = come.map(|one| one.1);
            self.with[side] = self.with[side].max(opening);
        }
        matches!((from, to), (Established, CloseWait) | (FinWait1, Closing) | (FinWait2, TimeWait))
    }

    /// So many bytes from a number on were given to a user, because this segment came.
    fn give(&mut self, side: usize, from: Seq, count: u32, come: (Segment, Opening), now: Tick) {
        let covers = |one: &Segment, number: Seq| number.within(one.seq, one.len);
        let first = covers(&come.0, from);
        for number in (0..count).map(|more| from.plus(more)) {
            let makers: BTreeSet<Opening> = if first && covers(&come.0, number) {
                BTreeSet::from([come.1])
            } else {
                let heard = self.heard[side].iter().filter(|one| covers(&one.0, number));
                heard.map(|one| one.1).collect()
            };
            self.unsure |= makers.len() != 1;
            let Some(maker) = makers.first() else { continue };
            let twice = !self.given[side].insert((*maker, number.0));
            if twice || Some(*maker) != self.with[side] {
                self.mixed = self.mixed.or(Some(now));
            }
        }
    }

    fn at_odds(&self, world: &World<Side>) -> bool {
        let [a, b] = self.states;
        let believes = [a, b].iter().any(|state| state.believes());
        let knows = |one: usize, other: usize| {
            let counts = world.process(other).block().iss.0;
            self.states[one] == SynSent || self.with[one] == Some((self.openings[other], counts))
        };
        let both = a.is_connected() && b.is_connected() && knows(0, 1) && knows(1, 0);
        believes && !both
    }
}

/// A link in which openings follow each other with the same numbers or nearly so, while much of
/// what was sent in one arrives in another.
fn tangled_link(number: u64) -> String {
    let mut lot = Lot::new(number);
    let mut parts = vec![format!("seed={number}&until=40000")];
    let mut say = |name: &str, values: &[&str]| {
        parts.push(format!("{name}={}", lot.pick(values)));
    };
    say("open", &["active", "active", "active", "simultaneous"]);
    say("handshake", &["3", "3", "3", "2"]);
    say("profile", &["rfc", "rfc", "linux"]);
    say("isn_a2", &["100", "100", "99", "101", "105", "110", "111", "200"]);
    say("isn_b2", &["300", "300", "299", "301", "305", "310", "311", "100300"]);
    say("data", &["0", "10", "10", "3000"]);
    say("data_b", &["0", "0", "10"]);
    say("data_at", &["0", "15", "100", "1500"]);
    say("data_b_at", &["0", "100", "1500"]);
    say("close", &["none", "none", "a", "b", "both"]);
    say("close_at", &["15", "105", "1000", "3000"]);
    say("again", &["no", "yes"]);
    say("stale", &["90:5", "100:5", "100:30", "100:1000", "7:39999"]);
    say("loss", &["0", "0", "1/20", "1/5"]);
    say("twice", &["0", "1/10", "1/2"]);
    let mut crashes = Vec::new();
    for side in ["a", "b"] {
        if lot.below(4) > 0 {
            let from = *lot.pick(&[5, 12, 15, 25, 105, 150, 700]);
            let long = *lot.pick(&[1, 7, 20, 50, 195, 400, 1_000]);
            crashes.push(format!("{side}:{from}-{}", from + long));
        }
    }
    let mut late = Vec::new();
    for side in ["a", "b"] {
        for (nth, double) in (1..=6).flat_map(|nth| [(nth, ""), (nth, "~")]) {
            if lot.below(3) == 0 {
                let wait = lot.pick(&[1, 11, 25, 95, 300, 900, 1_400, 2_000, 6_000]);
                late.push(format!("{side}{nth}{double}:{wait}"));
            }
        }
    }
    for (name, list) in [("crash", crashes), ("delay", late)] {
        if !list.is_empty() {
            parts.push(format!("{name}={}", list.join(",")));
        }
    }
    format!("tcp?{}", parts.join("&"))
}

/// What a lot of runs came to: how many, with bytes of another opening or twice, at odds, and how
/// many of which nobody can say whose bytes they were.
#[derive(Debug, Default)]
struct Sum {
    runs: u32,
    mixed: u32,
    split: u32,
    unsure: u32,
}

/// Plays links with the judge and the clerk beside each other.
fn compare(numbers: std::ops::Range<u64>, make: fn(u64) -> String) -> Sum {
    let mut sum = Sum::default();
    for number in numbers {
        let text = make(number);
        let link = link(&text);
        let scenario = Tcp::settle(&link);
        let (mut world, mut watch) = (scenario.world(), scenario.judge());
        let (mut enemy, mut clerk) = (link.enemy(), Clerk::new());
        let mut events: Vec<Event<Side>> = Vec::new();
        loop {
            let before = world.clone();
            if !world.step(&mut enemy, &mut (&mut watch, &mut events)) {
                break;
            }
            clerk.note(&events, &before, &world);
            events.clear();
        }
        let states = [0, 1].map(|side| world.process(side).state());
        assert_eq!(states, clerk.states, "{text}");
        let findings = watch.findings(Some(End::Quiescent));
        let found = |property| findings.iter().find(|one| one.property == property);
        let at = |property| match found(property).expect("it is judged").verdict {
            Verdict::Violated { at } => Some(at),
            _ => None,
        };
        assert_eq!(at("agreement"), clerk.split, "agreement of {text}");
        if clerk.unsure {
            sum.unsure += 1;
        } else {
            assert_eq!(at("delivery"), clerk.mixed, "delivery of {text}");
        }
        sum.runs += 1;
        sum.mixed += u32::from(clerk.mixed.is_some());
        sum.split += u32::from(clerk.split.is_some());
    }
    sum
}

#[test]
fn a_clerk_who_tags_every_byte_agrees_with_the_judge() {
    let sum = compare(50_000..60_000, tangled_link);
    assert!(sum.mixed > 200 && sum.split > 4_000, "{sum:?}");
    assert!(sum.unsure * 100 < sum.runs, "{sum:?}");
}

#[test]
#[ignore = "a campaign: most of a minute, where the suite plays a thin slice"]
fn a_clerk_who_tags_every_byte_agrees_with_the_judge_in_many_runs() {
    println!("{:?}", compare(100_000..400_000, tangled_link));
    println!("{:?}", compare(100_000..200_000, random_link));
}
