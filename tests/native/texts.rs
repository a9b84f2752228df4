//! Links: one canonical text for one run, and a sentence for everything else.

use at_dawn_core::limits::MAX_LINK_BYTES;
use at_dawn_core::link::Link;
use at_dawn_tests::lot::{self, Lot};

use crate::trying::{must, of_random_links};

#[test]
fn a_link_reads_back_as_it_was_printed() {
    of_random_links(100_000..120_000, |link| {
        let text = link.to_string();
        let again: Link = text.parse().map_err(|refusal| format!("{text}: {refusal}"))?;
        must(again == *link, || format!("{text} is another link."))?;
        must(again.to_string() == text, || format!("{text} and {again}"))
    });
}

/// The order in which parameters are written does not matter.
#[test]
fn one_run_has_one_text() {
    of_random_links(120_000..125_000, |link| {
        let text = link.to_string();
        let Some((scenario, query)) = text.split_once('?') else { return Ok(()) };
        let mut parts: Vec<String> = query
            .split('&')
            .map(|part| {
                let (name, list) = part.split_once('=').unwrap_or((part, ""));
                let mut items: Vec<&str> = list.split(',').collect();
                items.reverse();
                format!("{name}={}", items.join(","))
            })
            .collect();
        Lot::new(link.seed()).shuffle(&mut parts);
        let shuffled = format!("{scenario}?{}", parts.join("&"));
        let again: Link = shuffled.parse().map_err(|refusal| format!("{shuffled}: {refusal}"))?;
        must(again.to_string() == text, || format!("{shuffled} is {again}"))
    });
}

/// Reads a text that may be anything. A refusal is one sentence that can be shown as it is.
fn read(text: &str) {
    let refusal = match text.parse::<Link>() {
        Ok(link) => {
            let printed = link.to_string();
            let again = printed.parse::<Link>();
            let same = again.as_ref() == Ok(&link);
            assert!(same, "{:?} gives {:?}: {:?}", head(text), head(&printed), again.err());
            return;
        }
        Err(refusal) => refusal.to_string(),
    };
    let ends = refusal.ends_with('.') && !refusal.contains('\n');
    assert!(ends && refusal.contains("but got"), "{:?} gives {refusal:?}", head(text));
    let plain = refusal.chars().all(|letter| !letter.is_control());
    assert!(plain && refusal.chars().count() < 500, "{:?} gives {refusal:?}", head(text));
}

/// As much of a text as is worth showing.
fn head(text: &str) -> String {
    text.chars().take(120).collect()
}

#[test]
fn no_bytes_break_the_parser() {
    for number in 0..3_000 {
        let mut lot = Lot::new(number);
        let most = if lot.one_in(10) { 10_000 } else { 200 };
        let length = lot.within(0, most);
        let bytes: Vec<u8> =
            (0..length).map(|_| u8::try_from(lot.below(256)).unwrap_or(0)).collect();
        let text = String::from_utf8_lossy(&bytes);
        read(&text);
        for name in ["two-generals?", "lovers?lose=", "two-generals?cut=", "two-generals?loss="] {
            read(&format!("{name}{text}"));
        }
    }
}

/// What a hand on the keyboard, a mail program or a clumsy paste does to a link.
#[test]
fn no_mutation_of_a_link_breaks_the_parser() {
    let odd = ["é", "\0", "“", "🏔", "&", "=", ",", ":", "-", "~", ".", "..", "%", "/", " ", "0"];
    let more = ["99999999999999999999", "18446744073709551615", "4294967296", "\u{202e}", "\n"];
    for number in 0..20_000 {
        let mut lot = Lot::new(number ^ 0x5eed);
        let mut letters: Vec<String> =
            lot::link(200_000 + number).chars().map(String::from).collect();
        for _ in 0..lot.within(1, 4) {
            let place = usize::try_from(lot.below(letters.len() as u64)).unwrap_or(0);
            match lot.below(5) {
                0 => letters[place].clear(),
                1 => letters[place] = (*lot.pick(&odd)).to_owned(),
                2 => letters[place].push_str(more[usize::try_from(lot.below(5)).unwrap_or(0)]),
                3 => letters.truncate(place + 1),
                _ => {
                    let other = usize::try_from(lot.below(letters.len() as u64)).unwrap_or(0);
                    letters.swap(place, other);
                }
            }
        }
        read(&letters.concat());
    }
}

#[test]
fn very_long_lists_do_not_break_the_parser() {
    let list = |item: &dyn Fn(u32) -> String, count: u32| {
        (1..=count).map(item).collect::<Vec<_>>().join(",")
    };
    let messages = |count| list(&|nth| format!("a{nth}"), count);
    let delays = |count| list(&|nth| format!("b{nth}:1000000000"), count);
    let spans = |count| list(&|nth| format!("b:{}-{}", nth * 3, nth * 3 + 1), count);
    for count in [1, 63, 64, 65, 500, 1_500, 2_500] {
        read(&format!("two-generals?lose={}", messages(count)));
        read(&format!("two-generals?pass={}&copy={0}", messages(count)));
        read(&format!("two-generals?delay={}", delays(count)));
        read(&format!("two-generals?crash={}", spans(count)));
        read(&format!("two-generals?{}", "a=1&".repeat(count as usize)));
        read(&",".repeat(count as usize));
        read(&format!("two-generals?cut={}", "a-b:1,".repeat(count as usize)));
        read(&format!("two-generals?loss=0.{}1", "0".repeat(count as usize)));
        read(&format!("two-generals?loss={}1/2", "0".repeat(count as usize)));
    }
}

/// Whatever fits into a link, its canonical text fits too: what is shown can be opened again.
#[test]
fn a_link_of_the_greatest_length_prints_and_reads_back() {
    for start in
        ["two-generals?loss=0.1&lose=", "two-generals?loss=1%&twice=50%&lose=", "lovers?lose="]
    {
        let mut text = String::from(start);
        for nth in 1..=20_000 {
            let item = if nth == 1 { "a1".to_owned() } else { format!(",a{nth}") };
            if text.len() + item.len() > MAX_LINK_BYTES {
                break;
            }
            text.push_str(&item);
        }
        read(&text);
    }
}
