//! Losses and doubles that hang on who sends: one text for one enemy, and what a control sets.

use std::collections::BTreeMap;

use at_dawn_core::engine::ProcessId;
use at_dawn_core::link::{Change, Link};
use at_dawn_core::{Ratio, catalogue};
use at_dawn_tests::golden::link;
use at_dawn_tests::lot::Lot;

/// How likely it is on each way.
type Ways = BTreeMap<(u8, u8), Ratio>;

const RATIOS: [&str; 5] = ["0", "1/10", "25%", "0.5", "1"];

/// Scenarios by how many processes they have.
fn scenario(processes: u8) -> String {
    match processes {
        2 => "two-generals?".to_string(),
        3 => "triangle?".to_string(),
        _ => format!("generals?n={processes}&"),
    }
}

fn ratio(text: &str) -> Ratio {
    Ratio::parse(text).expect("a ratio")
}

fn ways(link: &Link, parameter: &str, processes: u8) -> Ways {
    let all = link.chances();
    let (_, chances) = all.iter().find(|one| one.0 == parameter).expect("there are such");
    let ways = (0..processes).flat_map(|from| (0..processes).map(move |to| (from, to)));
    let ways = ways.filter(|(from, to)| from != to);
    ways.map(|way| (way, chances.of(ProcessId(way.0), ProcessId(way.1)))).collect()
}

/// A list drawn by lot, in any order and in any way in which it may be written; and what it means.
fn drawn(lot: &mut Lot, processes: u8) -> (String, Ways) {
    let number = u64::from(processes);
    let mut items = Vec::new();
    let mut said: BTreeMap<(u8, Option<u8>), &str> = BTreeMap::new();
    let plain = (!lot.one_in(3)).then(|| *lot.pick(&RATIOS));
    items.extend(plain.map(str::to_string));
    for _ in 0..lot.below(2 * number) {
        let from = u8::try_from(lot.below(number)).unwrap();
        let to = u8::try_from(lot.below(number)).unwrap();
        let to = (to != from).then_some(to);
        let ratio = *lot.pick(&RATIOS);
        if said.insert((from, to), ratio).is_some() {
            items.retain(|item| !names(item, from, to));
        }
        let name = |id: u8, lot: &mut Lot| {
            if processes == 2 && lot.one_in(2) {
                ["a", "b"][usize::from(id)].into()
            } else {
                id.to_string()
            }
        };
        let mut who = name(from, lot);
        if let Some(to) = to {
            who = format!("{who}-{}", name(to, lot));
        }
        items.push(format!("{who}:{ratio}"));
    }
    lot.shuffle(&mut items);
    let of = |from, to| {
        let own = said.get(&(from, Some(to))).or_else(|| said.get(&(from, None)));
        ratio(own.copied().or(plain).unwrap_or("0"))
    };
    let mut ways = Ways::new();
    for from in 0..processes {
        for to in (0..processes).filter(|to| *to != from) {
            ways.insert((from, to), of(from, to));
        }
    }
    (items.join(","), ways)
}

/// Whether an item is of this sender, or of this way.
fn names(item: &str, from: u8, to: Option<u8>) -> bool {
    let Some((who, _)) = item.split_once(':') else { return false };
    let who = who.replace('a', "0").replace('b', "1");
    who == to.map_or(from.to_string(), |to| format!("{from}-{to}"))
}

/// The same with every way named for itself.
fn way_by_way(ways: &Ways) -> String {
    let items = ways.iter().map(|((from, to), ratio)| format!("{from}-{to}:{ratio}"));
    items.collect::<Vec<_>>().join(",")
}

#[test]
fn one_enemy_has_one_text() {
    let mut texts = 0;
    for number in 0..6_000 {
        let mut lot = Lot::new(number);
        let processes = u8::try_from(lot.within(2, 6)).unwrap();
        let parameter = *lot.pick(&["loss", "twice"]);
        let (list, meant) = drawn(&mut lot, processes);
        if list.is_empty() {
            continue;
        }
        let head = format!("{}{parameter}=", scenario(processes));
        let one = link(&format!("{head}{list}"));
        assert_eq!(ways(&one, parameter, processes), meant, "{one} for {list}");
        let text = one.to_string();
        assert_eq!(text, link(&text).to_string());
        let other = link(&format!("{head}{}", way_by_way(&meant)));
        assert_eq!((&text, &one), (&other.to_string(), &other), "{list}");
        let longer = text.len() > link(&format!("{head}0")).to_string().len();
        assert_eq!(longer, meant.values().any(|ratio| !ratio.is_zero()), "{text}");
        texts += 1;
    }
    assert!(texts > 5_000, "{texts}");
}

#[test]
fn texts_are_as_short_as_they_are_said() {
    for (written, text) in [
        ("two-generals?loss=1/10,a:0", "two-generals?loss=b:1/10"),
        ("two-generals?loss=0-1:1/5", "two-generals?loss=a:1/5"),
        ("two-generals?loss=a:1/5,b:20%", "two-generals?loss=1/5"),
        ("two-generals?loss=1/10,a:1/50", "two-generals?loss=a:1/50,b:1/10"),
        ("two-generals?loss=0,a:0", "two-generals"),
        ("generals?loss=1/10,0-1:0", "generals?loss=1/10,0-1:0"),
        ("generals?loss=0-1:1/10", "generals?loss=0-1:1/10"),
        ("generals?loss=1/10,2:0", "generals?loss=0:1/10,1:1/10,3:1/10"),
        ("generals?loss=1/10,2:0,2-3:1/10", "generals?loss=0:1/10,1:1/10,3:1/10,2-3:1/10"),
        ("generals?twice=3-1:1/2,3:1,0:1", "generals?twice=0:1,3:1,3-1:1/2"),
    ] {
        assert_eq!(link(written).to_string(), text, "{written}");
    }
}

#[test]
fn what_cannot_be_is_refused_in_one_sentence() {
    for (written, got) in [
        ("two-generals?loss=1/10,1/5", "loss takes only one ratio for all, but got “1/5”."),
        (
            "two-generals?loss=a:1/2,0:1/3",
            "loss takes each sender and each direction at most once, but got “0:1/3”.",
        ),
        (
            "two-generals?twice=c:1/2",
            "twice takes who sends (a or b) and a ratio from 0 to 1 (denominator up to 1000000000), \
             such as a:1/10, but got “c:1/2”.",
        ),
        (
            "generals?loss=1-1:1/2",
            "loss takes who sends (0 to 3), or from whom to whom, and a ratio from 0 to 1 (denominator up to \
             1000000000), such as 0:1/10 or 0-1:1/10, but got “1-1:1/2”.",
        ),
    ] {
        let refusal = catalogue::ALL.read(written).unwrap_err();
        assert_eq!(refusal.to_string(), got);
        assert!(refusal.parameter().is_some(), "{written}");
    }
}

/// A sender is set whole, whatever was said of its ways.
#[test]
fn a_sender_can_be_set() {
    let sent = |text: &str, sender: u8, ratio: &str| {
        let link = link(text);
        link.sent_by("loss", ProcessId(sender), ratio).map_err(|refusal| refusal.to_string())
    };
    assert_eq!(sent("two-generals?loss=1/10", 0, "0").as_deref(), Ok("b:1/10"));
    assert_eq!(sent("two-generals?loss=b:1/10", 0, "10%").as_deref(), Ok("1/10"));
    assert_eq!(sent("two-generals?loss=a:1/10", 0, "0").as_deref(), Ok(""));
    assert_eq!(sent("generals?loss=1/10,2-3:1", 2, "1/10").as_deref(), Ok("1/10"));
    assert_eq!(
        sent("two-generals", 1, "x").unwrap_err(),
        "loss takes who sends (a or b) and a ratio from 0 to 1 (denominator up to 1000000000), such \
         as a:1/10, but got “b:x”."
    );
}

/// A process that is there no more takes its chances along, and those of the ways to it.
#[test]
fn whoever_is_gone_sends_nothing() {
    let before = link("generals?n=6&loss=1/10,5:1/2,0-4:1&twice=4:1/3");
    let after = before.changed(&Change::Set("n".into(), "4".into())).expect("it can be");
    assert_eq!(after.to_string(), "generals?loss=1/10");
    let said = before.changed(&Change::Set("loss".into(), "6:1/2".into()));
    assert!(said.is_err(), "what somebody just says is not left out");
}
