//! Who comes first of those who arrive at one moment.

use std::collections::BTreeMap;

use at_dawn_core::catalogue;
use at_dawn_core::enemy::{Dice, Every, Orders, Script};
use at_dawn_core::engine::{Law, Name, ProcessId, Ties, What, World};
use at_dawn_core::link::Change;
use at_dawn_tests::golden::link;

use crate::toy::{Act, Cue, Lines, Puppet, SILENT, play, stage};

/// Three who send to a fourth at once.
const HAIL: Lines = &[(Cue::Start, &[Act::Send(3, 1)])];

fn crowd(ties: Ties) -> World<Puppet> {
    stage(&[HAIL, HAIL, HAIL, SILENT], Law { ties, ..Law::calm() })
}

fn first(names: &[Name]) -> Orders {
    let mut orders = Orders::new();
    names.iter().for_each(|name| orders.put_first(*name, true));
    orders
}

fn from(sender: u8) -> Name {
    Name::new(ProcessId(sender), ProcessId(3), 1)
}

#[test]
fn those_put_first_come_first_each_as_it_arose() {
    for (names, heard) in [
        (&[][..], [0, 1, 2]),
        (&[2], [2, 0, 1]),
        (&[1, 2], [1, 2, 0]),
        (&[0, 2], [0, 2, 1]),
        (&[0, 1, 2], [0, 1, 2]),
    ] {
        let names: Vec<Name> = names.iter().map(|one| from(*one)).collect();
        let mut world = crowd(Ties::InOrder);
        play(&mut world, &mut Script::new(&first(&names), Dice { seed: 5 }));
        assert_eq!(world.process(3).heard, heard, "{names:?}");
    }
}

/// Where any order can be, what is said is kept to, and the rest is as free as before.
#[test]
fn what_is_not_said_stays_free() {
    let orders = first(&[from(1)]);
    let mut heard: BTreeMap<Vec<u8>, u32> = BTreeMap::new();
    let mut every = Every::new();
    loop {
        let mut world = crowd(Ties::Free);
        world.run(&mut Script::new(&orders, &mut every), &mut ());
        *heard.entry(world.process(3).heard.clone()).or_default() += 1;
        if !every.advance() {
            break;
        }
    }
    assert_eq!(heard, BTreeMap::from([(vec![1, 0, 2], 3), (vec![1, 2, 0], 3)]));
}

/// Who goes down is down first, and the post comes before timers, whoever is put first.
#[test]
fn nobody_is_put_before_another_kind() {
    const SOON: Lines = &[(Cue::Start, &[Act::Set(0, 1), Act::Send(1, 7)])];
    let law = crate::three::law_with(&[crate::three::crash(1, 1, None)]);
    let mut world = stage(&[SOON, SILENT], law);
    let orders = first(&[Name::new(ProcessId(0), ProcessId(1), 1)]);
    let events = play(&mut world, &mut Script::new(&orders, Dice { seed: 1 }));
    assert!(events.iter().any(|event| matches!(event.what, What::Lost { .. })));
    assert!(world.process(1).heard.is_empty());
}

/// What never sets out, or meets nobody, is kept and has no effect.
#[test]
fn whoever_meets_nobody_comes_as_before() {
    let fingerprint = |text: &str| {
        let mut run = catalogue::ALL.open(&link(text));
        run.finish();
        run.report().fingerprint
    };
    let before = fingerprint("two-generals?loss=1/3&seed=4");
    for first in ["a1", "a2,b1", "a99", "a1~"] {
        let text = format!("two-generals?loss=1/3&seed=4&first={first}");
        assert_eq!(link(&text).to_string(), text);
        assert_eq!(fingerprint(&text), before, "{first}");
    }
}

#[test]
fn it_is_put_first_by_hand_and_taken_back() {
    let before = link("ben-or?order=sent&first=1-2.1");
    let put = |link: &at_dawn_core::link::Link, name: &str, first| {
        let changed = link.changed(&Change::First(name.into(), first));
        changed.map(|link| link.to_string()).map_err(|refusal| refusal.to_string())
    };
    assert_eq!(put(&before, "0-2.1", true).as_deref(), Ok("ben-or?order=sent&first=0-2.1,1-2.1"));
    assert_eq!(put(&before, "1-2.1", false).as_deref(), Ok("ben-or?order=sent"));
    assert_eq!(put(&before, "0-1.1", false).as_deref(), Ok("ben-or?order=sent&first=1-2.1"));
    let refused = put(&before, "9-1.1", true).unwrap_err();
    assert!(refused.starts_with("first takes names of messages such as 0-1.2"), "{refused}");
    let twice = catalogue::ALL.read("ben-or?first=1-2.1,1-2.1").unwrap_err();
    assert_eq!(twice.to_string(), "first takes each message once, but got “1-2.1” twice.");
}

/// The vote that decides what a process wants can be the reader's to choose: who waits for two of
/// three votes goes by those that come first.
#[test]
fn a_tie_settles_what_is_proposed() {
    let heard = |first: &str| {
        let mut run = catalogue::ALL.open(&link(&format!("ben-or?order=sent{first}")));
        run.finish();
        run.report().fingerprint
    };
    let all = ["", "&first=2-0.1", "&first=2-1.1", "&first=1-0.1,2-1.1"].map(heard);
    let different: std::collections::BTreeSet<_> = all.iter().collect();
    assert!(different.len() > 1, "{all:?}");
    // Whoever comes first anyway changes nothing.
    assert_eq!(heard("&first=0-1.1"), all[0]);
}

/// Where luck orders what arrives, the named come first and nothing else changes.
#[test]
fn the_order_of_all_others_stays_as_luck_has_it() {
    let heard = |names: &[u8], seed| {
        let names: Vec<Name> = names.iter().map(|one| from(*one)).collect();
        let mut world = crowd(Ties::Free);
        world.run(&mut Script::new(&first(&names), Dice { seed }), &mut ());
        world.process(3).heard.clone()
    };
    for seed in 0..200 {
        let before = heard(&[], seed);
        for names in [&[0][..], &[1], &[2], &[0, 2], &[1, 2], &[0, 1, 2]] {
            let (mut named, mut rest) = (before.clone(), before.clone());
            named.retain(|one| names.contains(one));
            rest.retain(|one| !names.contains(one));
            assert_eq!(heard(names, seed), [named, rest].concat(), "{names:?} under seed {seed}");
        }
    }
}
