//! Luck is keyed: what happens to one messenger leaves everybody else's luck alone.

use std::collections::BTreeMap;

use at_dawn_core::engine::{End, Event, Fate, Name, ProcessId, What};
use at_dawn_core::link::{Deed, Link};
use at_dawn_core::scenario::two_generals::General;
use at_dawn_tests::golden::link;
use at_dawn_tests::lot::Lot;

use crate::trying::{Answer, must, of_random_links, played};

/// How many ticks a messenger takes, whether it is captured, whether it is doubled.
type Luck = (u64, bool, bool);

/// The luck of every messenger who set out in a run, by name.
fn lucks(events: &[Event<General>]) -> BTreeMap<Name, Luck> {
    let mut lucks = BTreeMap::new();
    for Event { at, what } in events {
        match what {
            What::Sent { name, fate, .. } => {
                let lost = matches!(fate, Fate::Lost(_));
                lucks.insert(*name, (fate.end().0 - at.0, lost, false));
            }
            What::Copied { name, fate, .. } => {
                let lost = matches!(fate, Fate::Lost(_));
                lucks.insert(*name, (fate.end().0 - at.0, lost, false));
                let original = Name { double: false, ..*name };
                lucks.entry(original).and_modify(|luck| luck.2 = true);
            }
            _ => {}
        }
    }
    lucks
}

fn changed(link: &Link, deed: Deed) -> Answer {
    // Whether a messenger meets an outage depends on when it sets out, which is not luck.
    let calm = link.edited(|link| {
        link.mend("cut");
        link.mend("crash");
        Ok(())
    });
    let calm = calm.map_err(|refusal| refusal.to_string())?;
    let (world, events) = played(&calm);
    // A limit cuts a run off where it stands: the last messenger may go without its double.
    if world.end() != Some(End::Quiescent) {
        return Ok(());
    }
    let before = lucks(&events);
    let mut lot = Lot::new(link.seed() ^ 2);
    let names: Vec<Name> = before.keys().copied().filter(|name| !name.double).collect();
    if names.is_empty() {
        return Ok(());
    }
    let name = *lot.pick(&names);
    let text = name.among(2).to_string();
    let other = calm.edited(|link| link.said(&text, deed));
    let (world, events) = played(&other.map_err(|refusal| refusal.to_string())?);
    if world.end() != Some(End::Quiescent) {
        return Ok(());
    }
    let after = lucks(&events);
    let same_messenger = |other: &Name| Name { double: false, ..*other } == name;
    for (other, luck) in before.iter().filter(|(other, _)| !same_messenger(other)) {
        if let Some(now) = after.get(other) {
            must(now == luck, || {
                format!("{text} {deed:?} changes {other:?}: {luck:?} to {now:?}")
            })?;
        }
    }
    match deed {
        Deed::Capture => must(after[&name].1, || format!("{text} is not captured.")),
        Deed::Pass => must(!after[&name].1, || format!("{text} does not get through.")),
        Deed::Delay(ticks) => must(after[&name].0 == ticks, || format!("{text} is not delayed.")),
        Deed::Double => must(after[&name].2, || format!("{text} is not doubled.")),
        Deed::Restore => Ok(()),
    }
}

#[test]
fn one_messengers_fate_leaves_everybody_elses_luck_alone() {
    of_random_links(20_000..22_000, |link| {
        for deed in [Deed::Capture, Deed::Pass, Deed::Delay(7), Deed::Double, Deed::Restore] {
            changed(link, deed)?;
        }
        Ok(())
    });
}

/// Who sends more safely does not change what befalls the messages of the other.
#[test]
fn a_loss_of_ones_own_leaves_the_luck_of_others_alone() {
    let mut compared = 0;
    for seed in 0..300 {
        let of = |loss: &str| {
            let text = format!("two-generals?messages=6&retry=3&dawn=20&loss={loss}&seed={seed}");
            let (_, events) = played(&link(&text));
            lucks(&events)
        };
        let (all, other) = (of("1/2"), of("a:1/7,b:1/2"));
        for (name, luck) in &all {
            if name.from == ProcessId(1) && other.contains_key(name) {
                assert_eq!(other[name], *luck, "{name:?} under seed {seed}");
                compared += 1;
            }
        }
    }
    assert!(compared > 300, "{compared}");
}
