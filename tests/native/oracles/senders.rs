//! OR-TG-7 and OR-TG-9 with a loss of its own for each sender, against all that may be lost.

use at_dawn_core::odds::Chance;
use at_dawn_tests::lot::Lot;

use super::{odds, power, ratio};

/// What comes of a night by who attacks: both, one alone, neither.
type Rows = [Chance; 3];

fn nothing() -> Rows {
    [0; 3].map(|none| ratio(none, 1))
}

fn add(rows: &mut Rows, a: bool, b: bool, chance: Chance) {
    let row = 2 - usize::from(a) - usize::from(b);
    rows[row] += chance;
}

fn rows(text: &str) -> Rows {
    let odds = odds(text);
    let mut rows = nothing();
    for (word, chance) in odds.outcomes {
        let (a, b) = (matches!(word, "both" | "only-a"), matches!(word, "both" | "only-b"));
        add(&mut rows, a, b, chance);
    }
    rows
}

/// A loss drawn by lot: above and below the line.
fn loss(lot: &mut Lot) -> (u64, u64) {
    let below = lot.within(1, 12);
    (lot.within(0, below), below)
}

/// The chance that of these messages exactly those of a set are lost.
fn chance_of(lost: u32, losses: &[Chance]) -> Chance {
    losses.iter().enumerate().fold(ratio(1, 1), |product, (place, loss)| {
        if lost & 1 << place == 0 { product * (ratio(1, 1) - loss) } else { product * loss }
    })
}

/// The chain of messages in turn, of which any may be lost: the first that is lost is the last.
fn chain(messages: usize, (needs_a, needs_b): (u32, u32), losses: [&Chance; 2]) -> Rows {
    let all: Vec<Chance> = (0..messages).map(|place| losses[place % 2].clone()).collect();
    let mut rows = nothing();
    for lost in 0..1_u32 << messages {
        let (mut heard_a, mut heard_b) = (0, 0);
        for place in 0..messages {
            if lost & 1 << place != 0 {
                break;
            }
            *[&mut heard_b, &mut heard_a][place % 2] += 1;
        }
        add(&mut rows, heard_a >= needs_a, heard_b >= needs_b, chance_of(lost, &all));
    }
    rows
}

/// Several messengers with the same order, each of whom is answered if he arrives; A attacks if
/// any answer does, and B if any order does.
fn copies(copies: u32, losses: [&Chance; 2]) -> Rows {
    let all = |loss: &Chance| vec![loss.clone(); copies as usize];
    let mut rows = nothing();
    for lost in 0..1_u32 << copies {
        // Answers that are never written are as good as lost, or not: both are counted.
        for answers in 0..1_u32 << copies {
            let chance = chance_of(lost, &all(losses[0])) * chance_of(answers, &all(losses[1]));
            let arrived = !lost & ((1 << copies) - 1);
            add(&mut rows, arrived & !answers != 0, arrived != 0, chance);
        }
    }
    rows
}

#[test]
fn or_tg_7_and_9_with_losses_of_their_own() {
    for number in 0..300 {
        let mut lot = Lot::new(number);
        let (a, b) = (loss(&mut lot), loss(&mut lot));
        let said = |loss: (u64, u64)| format!("{}/{}", loss.0, loss.1);
        let spelled = match lot.below(3) {
            0 => format!("{},b:{}", said(a), said(b)),
            1 => format!("1-0:{},0:{}", said(b), said(a)),
            _ => format!("a-b:{},1/2,b:{}", said(a), said(b)),
        };
        let losses = [&ratio(a.0, a.1), &ratio(b.0, b.1)];
        let (text, expected) = if lot.one_in(3) {
            let count = lot.within(1, 4);
            let text = format!("two-generals?messages=2&copies={count}&loss={spelled}");
            (text, copies(u32::try_from(count).unwrap(), losses))
        } else {
            let messages = lot.within(0, 7);
            let needs = [lot.within(0, 4), lot.within(0, 4)];
            let [needs_a, needs_b] = needs;
            let text =
                format!("two-generals?messages={messages}&a={needs_a}&b={needs_b}&loss={spelled}");
            let needs = needs.map(|number| u32::try_from(number).unwrap());
            (text, chain(usize::try_from(messages).unwrap(), needs.into(), losses))
        };
        assert_eq!(rows(&text), expected, "{text}");
    }
}

/// The closed form of OR-TG-7 with a loss of its own each way: a depth is reached by as many
/// messages of A, rounded up, and of B, rounded down.
#[test]
fn or_tg_7_in_closed_form_with_two_losses() {
    let (a, b) = (ratio(9, 10), ratio(2, 3));
    for messages in 1..=12_u32 {
        let both = power(&a, messages.div_ceil(2)) * power(&b, messages / 2);
        let text = format!("two-generals?messages={messages}&loss=1/10,b:1/3");
        assert_eq!(rows(&text)[0], both, "{text}");
    }
}
