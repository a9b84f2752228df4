//! TCP: what is true of every run, over all patterns of faults and over thousands of random links.

use at_dawn_core::enemy::{Dice, Orders, Script, Word};
use at_dawn_core::engine::{End, Event, Name, ProcessId, Recorder, What, World};
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::tcp::{Side, Tcp};
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

/// Plays the patterns of links that differ in their profile, and refuses any complaint.
fn all_end_well(base: &str, profiles: &[&str], names: &[Name], most: usize) -> u32 {
    let play = |profile: &&str| {
        let text = format!("tcp?data=10&again=yes&profile={profile}&{base}");
        let (runs, complaint) = every(&text, names, most, ends_well);
        assert_eq!(complaint, None, "{text}");
        runs
    };
    profiles.iter().map(play).sum()
}

/// Up to four faults among the first eight messages, which open the connection and close it soon
/// after: nothing old is taken, nothing is taken twice, and in the end nobody has a connection any
/// more. B listens again, so that what is late finds somebody who might believe it.
#[test]
fn or_tcp_every_pattern_of_four_faults_in_opening() {
    let all = ["rfc", "linux"];
    let mut total = 0;
    for open in ["active", "simultaneous"] {
        let base = format!("open={open}&close=a&close_at=200");
        total += all_end_well(&base, &all, &names(1..=4, 1..=4), 4);
    }
    assert_eq!(total, 4 * 51_491);
}

/// The same among the eight from the first FIN on, whoever closes first.
#[test]
fn or_tcp_every_pattern_of_four_faults_in_closing() {
    let all = ["rfc", "linux"];
    let mut total = 0;
    for (close, names) in
        [("a", names(4..=7, 3..=6)), ("b", names(4..=7, 3..=6)), ("both", names(4..=7, 3..=6))]
    {
        let base = format!("close={close}&close_at=20000");
        total += all_end_well(&base, &all, &names, 4);
    }
    assert_eq!(total, 6 * 51_491);
}

/// Opening and closing together, and what is rarer: bounded at two faults, because there are more
/// messages to befall. A closes while it opens, soon after, or late; B and both only late, because
/// whoever closes while it listens has closed nothing.
#[test]
fn or_tcp_every_pattern_of_two_faults_from_end_to_end() {
    let all = ["rfc", "rfc1122", "linux"];
    let mut total = 0;
    for open in ["active", "simultaneous"] {
        for (close, at) in [("a", 15), ("a", 200), ("a", 20_000), ("b", 20_000), ("both", 20_000)] {
            let base = format!("open={open}&close={close}&close_at={at}");
            total += all_end_well(&base, &all, &names(1..=8, 1..=7), 2);
        }
    }
    assert_eq!(total, 30 * 2_701);
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

/// A link with everything that can be said of a connection, thrown by lot.
pub fn random_link(number: u64) -> String {
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

/// What is late may come later than what was sent after it, after the connection is closed and
/// after the next one is open. New connections have numbers as a clock would give them that goes
/// on while nobody looks, beyond what the last one used: the RFC asks that of whoever begins anew.
#[test]
fn or_tcp_no_old_data_in_random_runs_out_of_order() {
    let lates = [1, 11, 25, 300, 1_400, 6_000, 70_000];
    let mut reordered = 0;
    for number in 30_000..36_000 {
        let mut lot = Lot::new(number);
        let mut late = Vec::new();
        for side in ["a", "b"] {
            for nth in 1..=6 {
                for double in ["", "~"] {
                    if lot.below(3) == 0 {
                        late.push(format!("{side}{nth}{double}:{}", lot.pick(&lates)));
                    }
                }
            }
        }
        let new = "isn_a2=1000100&isn_b2=1000300";
        let text = format!("{}&{new}&delay={}", random_link(number), late.join(","));
        let link = link(&text);
        let scenario = Tcp::settle(&link);
        let mut world = scenario.world();
        let mut order = Order::default();
        world.run(&mut link.enemy(), &mut order);
        reordered += u32::from(order.overtaken);
        assert_eq!(world.end(), Some(End::Quiescent), "{text}");
        assert_ne!(scenario.outcomes()[scenario.outcome(&world)], "old-data", "{text}");
    }
    assert!(reordered > 3_000, "{reordered} runs in which something is overtaken");
}

/// Whether anything came before what had set out before it.
#[derive(Default)]
struct Order {
    last: [u32; 2],
    overtaken: bool,
}

impl Recorder<Side> for Order {
    fn record(&mut self, event: &Event<Side>) {
        if let What::Delivered { name, .. } = event.what {
            let last = &mut self.last[name.from.index()];
            self.overtaken |= name.nth < *last;
            *last = name.nth.max(*last);
        }
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
