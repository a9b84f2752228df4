//! Random links: one for each number, the same everywhere and for ever.
//!
//! The mixing is the tests' own (`SplitMix64`), so that a mistake in the core's luck cannot hide
//! in the links that are to find it. Changing what is drawn here changes the golden fingerprints.

use std::collections::BTreeMap;
use std::fmt::Write;

/// Numbers drawn by lot.
#[derive(Clone, Debug)]
pub struct Lot(u64);

impl Lot {
    /// The lot of a number.
    #[must_use]
    pub const fn new(number: u64) -> Lot {
        Lot(number.wrapping_mul(0xd129_0d3b_1d9c_9b2d) ^ 0x6174_2064_6177_6e21)
    }

    /// Any number.
    pub const fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    /// A number below a bound that is at least 1.
    pub const fn below(&mut self, bound: u64) -> u64 {
        self.number() % bound
    }

    /// A number from one to another.
    pub const fn within(&mut self, low: u64, high: u64) -> u64 {
        low + self.below(high - low + 1)
    }

    /// True once in so many times.
    pub const fn one_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    /// One of several.
    pub fn pick<'a, T>(&mut self, several: &'a [T]) -> &'a T {
        let place = self.below(several.len() as u64);
        &several[usize::try_from(place).unwrap_or(0)]
    }

    /// Brings several into another order.
    pub fn shuffle<T>(&mut self, several: &mut [T]) {
        for place in (1..several.len()).rev() {
            let other = self.below(place as u64 + 1);
            several.swap(place, usize::try_from(other).unwrap_or(0));
        }
    }
}

/// One random link in this many has a long run.
const LONG: u64 = 40;
/// One random link in this many would go on beyond a limit, where the run ends.
const ENDLESS: u64 = 1_000;

/// The random link of a number: always valid, its parameters in any order, its values in any of
/// the ways in which they may be written.
#[must_use]
pub fn link(number: u64) -> String {
    let mut lot = Lot::new(number);
    let lovers = lot.one_in(3);
    let mut parts = Parts { lot, list: Vec::new() };
    if number % ENDLESS == ENDLESS / 2 {
        parts.say("retry", 1);
        parts.say("loss", 1);
        parts.say("dawn", 1_000_000);
    } else if number % LONG == LONG - 1 {
        parts.long_plan();
    } else {
        parts.plan(lovers);
    }
    parts.luck();
    parts.deeds();
    parts.outages();
    let Parts { mut lot, mut list } = parts;
    lot.shuffle(&mut list);
    let scenario = if lovers { "lovers" } else { "two-generals" };
    let separator = if list.is_empty() { "" } else { "?" };
    format!("{scenario}{separator}{}", list.join("&"))
}

struct Parts {
    lot: Lot,
    list: Vec<String>,
}

impl Parts {
    fn say(&mut self, name: &str, value: impl std::fmt::Display) {
        self.list.push(format!("{name}={value}"));
    }

    /// Says a number for a parameter, once in so many times.
    fn maybe(&mut self, times: u64, name: &str, low: u64, high: u64) {
        if self.lot.one_in(times) {
            let value = self.lot.within(low, high);
            self.say(name, value);
        }
    }

    fn plan(&mut self, lovers: bool) {
        self.maybe(2, "messages", 0, 7);
        self.maybe(3, "a", 0, 4);
        self.maybe(3, "b", 0, 4);
        self.maybe(4, "copies", 1, 3);
        self.maybe(4, "answers", 1, 3);
        self.maybe(4, "retry", 1, 6);
        self.maybe(3, "dawn", 0, 30);
        if self.lot.one_in(8) {
            let order = *self.lot.pick(&["attack", "retreat"]);
            self.say("order", order);
        }
        if !lovers && self.lot.one_in(3) {
            let low = self.lot.within(1, 5);
            let high = low + self.lot.below(5);
            let fixed = self.lot.one_in(3);
            self.say("travel", if fixed { format!("{low}") } else { format!("{low}..{high}") });
        }
    }

    /// Many orders, or many messengers: hundreds of steps, sometimes thousands.
    fn long_plan(&mut self) {
        match self.lot.below(3) {
            0 => {
                self.say("retry", 1);
                let dawn = self.lot.within(100, 600);
                self.say("dawn", dawn);
            }
            1 => {
                self.maybe(1, "messages", 32, 64);
            }
            _ => {
                self.maybe(1, "copies", 10, 20);
                self.maybe(1, "answers", 1, 3);
            }
        }
    }

    fn luck(&mut self) {
        let chances = ["0", "1/4", "1/2", "0.1", "12.5%", "9/10", "333/1000", "100%", "0.000"];
        for (name, times) in [("loss", 2), ("twice", 4)] {
            let said = self.list.iter().any(|part| part.starts_with(name));
            if !said && self.lot.one_in(times) {
                let chance = *self.lot.pick(&chances);
                self.say(name, chance);
            }
        }
        match self.lot.below(3) {
            0 => {}
            1 => self.maybe(1, "seed", 0, 99),
            _ => {
                let seed = self.lot.number();
                self.say("seed", seed);
            }
        }
        self.maybe(4, "at", 0, 20);
    }

    /// A word on some messengers, each named once in a list, and never in two ways that conflict.
    fn deeds(&mut self) {
        let mut said: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        let mut named = Vec::new();
        for _ in 0..self.lot.below(6) {
            let (side, nth) = (self.lot.below(2), self.lot.within(1, 4));
            let double = self.lot.one_in(6);
            if named.contains(&(side, nth, double)) {
                continue;
            }
            named.push((side, nth, double));
            let name = self.name(side, nth, double);
            let mut list = |parameter, item| said.entry(parameter).or_default().push(item);
            match self.lot.below(5) {
                0 | 1 => list("lose", name),
                2 => list("pass", name),
                3 if !double => list("copy", name),
                _ => {
                    list("delay", format!("{name}:{}", self.lot.within(1, 12)));
                    if self.lot.one_in(3) {
                        list("pass", name);
                    }
                }
            }
        }
        for (parameter, items) in said {
            self.say(parameter, items.join(","));
        }
    }

    /// The name of a message, in one of the ways in which it may be written.
    fn name(&mut self, side: u64, nth: u64, double: bool) -> String {
        let (from, to) = (["a", "b"][usize::from(side == 1)], ["b", "a"][usize::from(side == 1)]);
        let mut name = match self.lot.below(4) {
            0 => format!("{from}-{to}.{nth}"),
            1 => format!("{side}-{}.{nth}", 1 - side),
            _ => format!("{from}{nth}"),
        };
        name.push_str(if double { "~" } else { "" });
        name
    }

    fn outages(&mut self) {
        for (parameter, whom) in
            [("cut", &["a-b", "b-a", "0-1"][..]), ("crash", &["a", "b", "0", "1"][..])]
        {
            if !self.lot.one_in(4) {
                continue;
            }
            let mut items = Vec::new();
            let who = *self.lot.pick(whom);
            let mut moment = self.lot.below(8);
            for _ in 0..self.lot.within(1, 3) {
                let mut item = format!("{who}:{moment}");
                let lasts = self.lot.one_in(6);
                moment += self.lot.within(1, 6);
                if !lasts {
                    let _ = write!(item, "-{moment}");
                }
                moment += self.lot.within(1, 4);
                items.push(item);
                if lasts {
                    break;
                }
            }
            self.lot.shuffle(&mut items);
            self.say(parameter, items.join(","));
        }
    }
}
