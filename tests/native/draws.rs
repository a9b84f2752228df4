//! Coins and draws: scripted, thrown, enumerated.

use std::collections::BTreeMap;

use at_dawn_core::catalogue;
use at_dawn_core::enemy::{Dice, Orders, Script, Shown};
use at_dawn_core::engine::{Law, ProcessId, View, What, World};
use at_dawn_core::link::{Change, Link, Lot, Sheet};
use at_dawn_core::odds::Chance;
use at_dawn_tests::golden::link;

use crate::enumeration::{chance, every_end};
use crate::toy::{Act, Cue, Lines, Puppet, SILENT, play, stage};

/// Draws one of five, then flips a coin, then draws one of three.
const GAMBLER: Lines =
    &[(Cue::Start, &[Act::Draw(1, 5), Act::Flip(2), Act::Draw(3, 3), Act::Send(1, 9)])];

fn table() -> World<Puppet> {
    stage(&[GAMBLER, SILENT], Law::calm())
}

/// What the gambler saw, number by number.
fn seen(world: &World<Puppet>) -> Vec<u64> {
    let shown = world.process(0).log.iter().filter_map(|(_, cue)| match cue {
        Cue::Drawn(value) => Some(*value),
        Cue::Flipped(heads) => Some((*heads).into()),
        _ => None,
    });
    shown.collect()
}

fn thrown(orders: &Orders, seed: u64) -> Vec<u64> {
    let mut world = table();
    world.run(&mut Script::new(orders, Dice { seed }), &mut ());
    seen(&world)
}

#[test]
fn every_draw_is_enumerated_with_its_chance() {
    let mut all: BTreeMap<Vec<u64>, Chance> = BTreeMap::new();
    every_end(&table(), None, |world, weight| {
        *all.entry(seen(world)).or_insert_with(|| chance(0, 1)) += weight;
    });
    assert_eq!(all.len(), 5 * 2 * 3);
    assert!(all.values().all(|weight| *weight == chance(1, 30)), "{all:?}");
}

#[test]
fn dice_throw_each_in_its_range_and_by_its_number() {
    let mut counts = [[0_u32; 5]; 3];
    for seed in 0..3_000 {
        for (place, value) in thrown(&Orders::new(), seed).into_iter().enumerate() {
            counts[place][usize::try_from(value).unwrap()] += 1;
        }
    }
    for (counts, sides) in counts.iter().zip([5_u32, 2, 3]) {
        let expected = 3_000 / sides;
        let (there, never) = counts.split_at(sides as usize);
        assert!(there.iter().all(|count| count.abs_diff(expected) < expected / 5), "{counts:?}");
        assert!(never.iter().all(|count| *count == 0), "{counts:?}");
    }
}

#[test]
fn what_is_said_is_shown_and_leaves_the_luck_of_others_alone() {
    let mut orders = Orders::new();
    orders.show(ProcessId(0), 1, Some(Shown::Number(4)));
    for seed in 0..100 {
        let (before, after) = (thrown(&Orders::new(), seed), thrown(&orders, seed));
        assert_eq!(after, [4, before[1], before[2]]);
    }
    orders.show(ProcessId(0), 2, Some(Shown::Side(true)));
    orders.show(ProcessId(0), 3, Some(Shown::Number(0)));
    assert_eq!(thrown(&orders, 7), [4, 1, 0]);
}

/// Beyond its range, of the wrong kind, of another process or never asked: kept, and without effect.
#[test]
fn what_cannot_be_shown_has_no_effect() {
    for (process, number, shows) in [
        (0, 1, Shown::Number(5)),
        (0, 1, Shown::Side(true)),
        (0, 2, Shown::Number(1)),
        (1, 1, Shown::Number(1)),
        (0, 4, Shown::Number(0)),
    ] {
        let mut orders = Orders::new();
        orders.show(ProcessId(process), number, Some(shows));
        for seed in 0..20 {
            assert_eq!(thrown(&orders, seed), thrown(&Orders::new(), seed), "{shows:?}");
        }
        assert_eq!(orders.shown().count(), 1);
    }
}

#[test]
fn a_draw_of_nothing_or_of_one_thing_is_nought() {
    const SURE: Lines = &[(Cue::Start, &[Act::Draw(1, 0), Act::Draw(2, 1)])];
    let mut world = stage(&[SURE], Law::calm());
    let events = play(&mut world, &mut Dice { seed: 3 });
    let drawn = events.iter().filter_map(|event| match event.what {
        What::Drawn { process, number, value } => Some((process.0, number, value)),
        _ => None,
    });
    assert_eq!(drawn.collect::<Vec<_>>(), [(0, 1, 0), (0, 2, 0)]);
}

/// Whoever drew knows what; nobody else does.
#[test]
fn a_draw_is_seen_by_whoever_drew() {
    let views = |value| {
        let mut orders = Orders::new();
        orders.show(ProcessId(0), 1, Some(Shown::Number(value)));
        let mut world = table();
        let mut views = at_dawn_core::engine::Views::new(&world);
        world.run(&mut Script::new(&orders, Dice { seed: 1 }), &mut views);
        views
    };
    let (one, other) = (views(1), views(2));
    let view = |views: &at_dawn_core::engine::Views<Puppet>, id| -> View<Puppet> {
        views.of(ProcessId(id)).clone()
    };
    assert_ne!(view(&one, 0), view(&other, 0));
    assert_eq!(view(&one, 1), view(&other, 1));
}

/// Ben-Or's coins by link: all heads, and everybody decides 1; one of each, and the run goes on.
#[test]
fn coins_are_set_by_link() {
    let sides = |text: &str| {
        let mut run = catalogue::ALL.open(&link(text));
        run.finish();
        let report = run.report();
        let flipped = report.events.into_iter().filter(|event| event.kind == "flipped");
        flipped.map(|event| format!("{:?}", event.fields)).collect::<Vec<_>>()
    };
    let heads = "ben-or?seed=12&draw=0.1:heads,1.1:heads,2.1:heads";
    let shown = sides(heads);
    assert_eq!(shown.len(), 3, "{shown:?}");
    assert!(shown.iter().all(|fields| fields.contains("Bool(true)")), "{shown:?}");
    let tails = sides("ben-or?seed=12&draw=0.1:tails,1.1:tails,2.1:tails");
    assert!(tails.iter().take(3).all(|fields| fields.contains("Bool(false)")), "{tails:?}");
}

/// With every coin of its one phase said, what is left to chance is the order alone.
#[test]
fn odds_are_those_of_the_coins_that_were_said() {
    let agree = |text: &str| {
        let odds = catalogue::ALL.odds(&link(text)).expect("few enough to count");
        odds.tallied("coins-agree").and_then(|one| one.mean.clone())
    };
    let free = agree("ben-or?phases=1&inputs=0&order=sent");
    let said = agree("ben-or?phases=1&inputs=0&order=sent&draw=0.1:heads,1.1:heads,2.1:heads");
    let unlike = agree("ben-or?phases=1&inputs=0&order=sent&draw=0.1:heads,1.1:tails");
    let one = agree("ben-or?phases=1&inputs=0&order=sent&draw=0.1:heads");
    assert_eq!((said, unlike), (Some(chance(1, 1)), Some(chance(0, 1))));
    assert_eq!((&free, one.as_ref()), (&Some(chance(1, 4)), free.as_ref()));
}

#[test]
fn draws_have_one_text_behind_delay() {
    for (written, text) in [
        ("ben-or?draw=1.1:tails,0.2:heads", "ben-or?draw=0.2:heads,1.1:tails"),
        (
            "ben-or?first=1-2.1&lies=none&draw=1.1:tails&delay=0-1.1:3",
            "ben-or?delay=0-1.1:3&draw=1.1:tails&first=1-2.1&lies=none",
        ),
        ("ben-or?draw=2.5000:heads", "ben-or?draw=2.5000:heads"),
    ] {
        let read = catalogue::ALL.read(written);
        let read = read.map(|link| link.to_string()).map_err(|refusal| refusal.to_string());
        assert_eq!(read.as_deref(), Ok(text), "{written}");
    }
}

#[test]
fn what_no_coin_shows_is_refused_in_one_sentence() {
    const WHICH: &str = "draw takes a process (0 to 2), the number of its coin or draw and what \
                         that shows, such as 0.1:heads, but got ";
    for (draw, got) in [
        ("0.1:7", "draw takes heads or tails for a coin, but got “0.1:7”.".to_string()),
        ("3.1:heads", format!("{WHICH}“3.1:heads”.")),
        ("0.0:heads", format!("{WHICH}“0.0:heads”.")),
        ("0:heads", format!("{WHICH}“0:heads”.")),
        ("a.1:heads", format!("{WHICH}“a.1:heads”.")),
        (
            "0.1:heads,0.1:tails",
            "draw takes each coin and each draw at most once, but got “0.1:tails”.".to_string(),
        ),
    ] {
        let refusal = catalogue::ALL.read(&format!("ben-or?draw={draw}")).unwrap_err();
        assert_eq!((refusal.to_string(), refusal.parameter()), (got, Some("draw")));
    }
    let refusal = catalogue::ALL.read("two-generals?draw=a.1:heads").unwrap_err();
    assert!(refusal.to_string().contains("takes the parameters"), "{refusal}");
}

/// By hand: a change sets a coin, another takes it back, and whoever is gone takes his coins along.
#[test]
fn a_coin_is_set_by_hand() {
    let show = |text: &str, number: u32, shows: &str| {
        let changed = link(text).changed(&Change::Show(ProcessId(1), number, shows.into()));
        changed.map(|link| link.to_string()).map_err(|refusal| refusal.to_string())
    };
    let before = "ben-or?seed=12";
    assert_eq!(show(before, 1, "heads").as_deref(), Ok("ben-or?seed=12&draw=1.1:heads"));
    assert_eq!(show("ben-or?seed=12&draw=1.1:heads", 1, "").as_deref(), Ok(before));
    assert_eq!(
        show(before, 1, "edge").unwrap_err(),
        "draw takes heads or tails for a coin, but got “edge”."
    );
    assert!(show("two-generals", 1, "heads").is_err());
    let fewer = link("ben-or?n=5&draw=1.1:heads,4.1:tails")
        .changed(&Change::Set("n".into(), "3".into()))
        .map(|link| link.to_string());
    assert_eq!(fewer.as_deref().ok(), Some("ben-or?draw=1.1:heads"));
}

/// A scenario among two whose first two lots are numbers below 231, and whose others are coins.
static NUMBERS: Sheet = Sheet {
    name: "numbers",
    group: "numbers",
    family: "numbers",
    words: &[],
    unit: "tick",
    shows: &[],
    twins: None,
    parameters: &[],
    processes: |_| 2,
    default: |_, _| None,
    presets: &[],
    matrix: false,
    timers: &[],
    check: |_| Ok(()),
    lots: Some(|_, _, number| if number < 3 { Lot::Below(231) } else { Lot::Coin }),
    liars: None,
};

#[test]
fn numbers_are_drawn_by_link_within_their_range() {
    let read = |draw: &str| {
        let link = Link::read(&format!("numbers?draw={draw}"), |_| Ok(&NUMBERS));
        link.map_err(|refusal| refusal.to_string())
    };
    let link = read("b.3:heads,0.1:230,a.2:007").expect("each is in its range");
    assert_eq!(link.to_string(), "numbers?draw=a.1:230,a.2:7,b.3:heads");
    let orders = link.orders();
    assert_eq!(orders.shows(ProcessId(0), 1), Some(Shown::Number(230)));
    assert_eq!(orders.shows(ProcessId(1), 3), Some(Shown::Side(true)));
    // What the link says is what is drawn.
    const DRAWER: Lines = &[(Cue::Start, &[Act::Draw(1, 231), Act::Draw(2, 231)])];
    let mut world = stage(&[DRAWER, SILENT], Law::calm());
    world.run(&mut link.enemy(), &mut ());
    assert_eq!(seen(&world), [230, 7]);
    for (draw, takes) in [
        ("a.1:231", "a number from 0 to 230 for this draw"),
        ("a.1:heads", "a number from 0 to 230 for this draw"),
        ("a.3:1", "heads or tails for a coin"),
        (
            "c.1:1",
            "a process, the number of its coin or draw and what that shows, such as a.1:heads",
        ),
    ] {
        let refused = format!("draw takes {takes}, but got “{draw}”.");
        assert_eq!(read(draw).unwrap_err(), refused);
    }
}
