//! What a link may say of the triangle, and runs worth looking at.

use super::words::{CUSTOMER, OUTCOMES, PAYMENT, SHOP, word};
use crate::engine::{ProcessId, Vocabulary};
use crate::link::{Kind, Liars, Link, Parameter, Preset, Setting, Sheet, Twins};
use crate::scenario::generals::{ASKED, Order, Plan};

/// The parameters, by their place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Index {
    Receipts,
    Liar,
    Charge,
}

static RECEIPTS: [&str; 2] = ["oral", "signed"];
/// Nobody, and whoever can be the liar.
static LIAR: [&str; 4] = ["nobody", "shop", "customer", "payment"];
static CHARGE: [&str; 2] = [word(Order::Attack), word(Order::Retreat)];
/// The words of a liar, in the order of the generals'.
static WORDS: [&str; 4] = [word(Order::Attack), word(Order::Retreat), "both", "silence"];

static PARAMETERS: [Parameter; 3] = [
    Parameter { name: "receipts", kind: Kind::Word(&RECEIPTS) },
    Parameter { name: "liar", kind: Kind::Word(&LIAR) },
    Parameter { name: "charge", kind: Kind::Word(&CHARGE) },
];

static LIARS: Liars = Liars {
    words: &WORDS,
    traitors: |link| liar(link).map_or(0, |one| 1 << one.0),
    asked: &ASKED,
    tried: |link| {
        // By word of mouth silence is taken for unpaid: it breaks what unpaid breaks.
        if signed(link) { Vocabulary::of(&[0, 1, 2, 3]) } else { Vocabulary::of(&[0, 1]) }
    },
    among: |_| 1 << PAYMENT.0 | 1 << SHOP.0 | 1 << CUSTOMER.0,
    borne: |_| 1,
    place: |link, set| {
        let mut placed = link.clone();
        let liar = [SHOP, CUSTOMER, PAYMENT].iter().position(|one| set & 1 << one.0 != 0);
        placed.settings[Index::Liar as usize] = liar.map(|index| Setting::Word(index + 1));
        placed.settle()
    },
    toil: |_| 1,
    alike: |_| 0,
};

/// The sheet of the triangle.
pub static SHEET: Sheet = Sheet {
    name: "triangle",
    group: "byzantine-generals",
    family: "byzantine",
    words: &["triangle"],
    unit: "round",
    shows: &[],
    twins: Some(Twins { presets: ["customer-lies", "payment-lies"], process: ProcessId(1) }),
    parameters: &PARAMETERS,
    processes: |_| 3,
    default: |_, _| Some(Setting::Word(0)),
    presets: &PRESETS,
    matrix: false,
    timers: &[],
    check: |_| Ok(()),
    lots: None,
    liars: Some(&LIARS),
};

fn liar(link: &Link) -> Option<ProcessId> {
    match link.number(Index::Liar as usize) {
        1 => Some(SHOP),
        2 => Some(CUSTOMER),
        3 => Some(PAYMENT),
        _ => None,
    }
}

fn signed(link: &Link) -> bool {
    link.number(Index::Receipts as usize) == 1
}

/// Three generals, one round in which lieutenants pass on what they heard.
pub(super) fn plan(link: &Link) -> Plan {
    Plan {
        generals: 3,
        signed: signed(link),
        depth: 1,
        traitors: liar(link).map_or(0, |one| 1 << one.0),
        order: Order::ALL[usize::from(link.number(Index::Charge as usize) == 1)],
    }
}

static PRESETS: [Preset; 5] = [
    Preset { name: "honest", link: "triangle", outcome: OUTCOMES[0] },
    Preset {
        name: "customer-lies",
        link: "triangle?liar=customer&lies=none&say=2-1.1:unpaid",
        outcome: OUTCOMES[2],
    },
    Preset {
        name: "payment-lies",
        link: "triangle?liar=payment&lies=none&say=0-2.1:unpaid",
        outcome: OUTCOMES[0],
    },
    Preset {
        name: "signed-customer-lies",
        link: "triangle?receipts=signed&liar=customer&lies=none&say=2-1.1:silence",
        outcome: OUTCOMES[0],
    },
    Preset {
        name: "signed-payment-lies",
        link: "triangle?receipts=signed&liar=payment&lies=none&say=0-2.1:unpaid",
        outcome: OUTCOMES[0],
    },
];
