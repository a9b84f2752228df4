//! OR-BYZ-21: shop, customer and payment service are three generals with one traitor.

use super::link;
use at_dawn_core::catalogue;
use at_dawn_core::engine::{ProcessId, Verdict};
use at_dawn_core::scenario::triangle::{CUSTOMER, PAYMENT, SHOP};
use at_dawn_core::timeline::Played;

const CUSTOMER_LIES: &str = "triangle?liar=customer&lies=none&say=2-1.1:unpaid";
const PAYMENT_LIES: &str = "triangle?liar=payment&lies=none&say=0-2.1:unpaid";

fn finished(text: &str) -> Box<dyn Played> {
    let mut run = catalogue::ALL.open(&link(text));
    run.finish();
    run
}

/// What is violated in a run.
fn violated(text: &str) -> Vec<&'static str> {
    let findings = finished(text).findings().into_iter();
    let broken = findings.filter(|one| matches!(one.verdict, Verdict::Violated { .. }));
    broken.map(|one| one.property).collect()
}

/// The same run of the generals, message by message: the words alone are others.
#[test]
fn or_byz_21_the_triangle_is_three_generals() {
    let places = [(None, "nobody"), (Some(1), "shop"), (Some(2), "customer"), (Some(0), "payment")];
    for receipts in ["oral", "signed"] {
        for (traitor, liar) in places {
            for (order, charge) in [("attack", "paid"), ("retreat", "unpaid")] {
                for seed in 0..25 {
                    let rest = format!("seed={seed}&loss=1/10");
                    let traitors = traitor.map_or("none".into(), |one: u8| one.to_string());
                    let generals = finished(&format!(
                        "generals?n=3&algorithm={receipts}&traitors={traitors}&order={order}&{rest}"
                    ));
                    let text = format!("triangle?receipts={receipts}&liar={liar}&charge={charge}");
                    let triangle = finished(&format!("{text}&{rest}"));
                    let (one, other) = (triangle.report(), generals.report());
                    assert_eq!(one.fingerprint, other.fingerprint, "{text}&{rest}");
                    let views = |run: &dyn Played| [0, 1, 2].map(|one| run.view(ProcessId(one)));
                    assert_eq!(views(&*triangle), views(&*generals));
                    let verdicts = |run: &dyn Played| {
                        run.findings().iter().map(|one| one.verdict.word()).collect::<Vec<_>>()
                    };
                    assert_eq!(verdicts(&*triangle), verdicts(&*generals));
                    assert_eq!(one.counts, other.counts);
                }
            }
        }
    }
}

/// Figures 1 and 2: the shop cannot tell a customer who lies from a payment service that does.
#[test]
fn or_byz_21_the_shop_sees_the_same_whoever_of_the_two_lies() {
    let (first, second) = (finished(CUSTOMER_LIES), finished(PAYMENT_LIES));
    assert_eq!(first.view(SHOP), second.view(SHOP));
    assert_ne!(first.view(CUSTOMER), second.view(CUSTOMER));
    assert_ne!(first.view(PAYMENT), second.view(PAYMENT));
    assert_eq!((first.outcome(), second.outcome()), (Some("disbelieved"), Some("agreed")));
    // And they are the generals' figures.
    let figure_1 = finished("generals?n=3&traitors=2&lies=none&say=2-1.1:retreat");
    let figure_2 = finished("generals?n=3&traitors=0&lies=none&say=0-2.1:retreat");
    assert_eq!(first.view(SHOP), figure_1.view(ProcessId(1)));
    assert_eq!(second.view(CUSTOMER), figure_2.view(ProcessId(2)));
}

/// By exhaustion: one of four cases of a lying customer or shop breaks IC2, none of a lying
/// payment service breaks anything.
#[test]
fn or_byz_21_spoken_receipts_break_in_one_case_of_four() {
    for (liar, message) in [("customer", "2-1.1"), ("shop", "1-2.1")] {
        let mut broken = Vec::new();
        for charge in ["paid", "unpaid"] {
            for word in ["paid", "unpaid"] {
                let run = format!("liar={liar}&charge={charge}&lies=none&say={message}:{word}");
                if !violated(&format!("triangle?{run}")).is_empty() {
                    broken.push((charge, word));
                }
            }
        }
        assert_eq!(broken, [("paid", "unpaid")], "{liar}");
    }
    assert_eq!(violated(CUSTOMER_LIES), ["IC2"]);
    let payment = catalogue::ALL.search(&link("triangle?liar=payment")).expect("it may lie");
    assert!(payment.found.is_none() && payment.complete);
    assert_eq!(payment.tried, 4);
}

/// Where the link names no liar the search puts one: one lie is enough.
#[test]
fn or_byz_21_the_search_finds_the_liar() {
    let result = catalogue::ALL.search(&link("triangle")).expect("somebody may lie");
    let found = result.found.expect("three do not bear one");
    assert_eq!((found.property, found.choices, result.complete), ("IC2", 1, true));
    assert_eq!(violated(&found.run.to_string()), ["IC2"]);
}

/// By exhaustion over whoever lies and whatever it can say.
#[test]
fn or_byz_21_signed_receipts_bear_any_one_liar() {
    for charge in ["paid", "unpaid"] {
        for liar in ["shop", "customer", "payment"] {
            let text = format!("triangle?receipts=signed&liar={liar}&charge={charge}");
            let result = catalogue::ALL.search(&link(&text)).expect("it may lie");
            assert!(result.found.is_none() && result.complete, "{text}");
            // A lieutenant shows its receipt or does not; a payment service has four words for each.
            assert_eq!(result.tried, if liar == "payment" { 16 } else { 2 }, "{text}");
        }
    }
}

#[test]
fn or_byz_21_signed_receipts_find_the_payment_service_out() {
    let run = finished("triangle?receipts=signed&liar=payment&lies=none&say=0-2.1:unpaid");
    assert_eq!((run.report().messages_sent, run.outcome()), (4, Some("agreed")));
    for one in [SHOP, CUSTOMER] {
        let tree = run.tree(one);
        assert_eq!((tree[0].how, tree[0].value), ("two-orders", Some("unpaid")));
        assert_eq!((tree[1].told, &tree[1].path[..1]), (Some("paid"), &[0][..]));
        assert_eq!((tree[2].told, &tree[2].path[..1]), (Some("unpaid"), &[0][..]));
    }
    // What the customer says without a signature it cannot say with one.
    let run = finished("triangle?receipts=signed&liar=customer&lies=none");
    let all = run.statements("2-1.1").expect("the customer may lie");
    let free: Vec<_> = all.iter().filter(|one| one.refused.is_none()).map(|one| one.word).collect();
    assert_eq!(free, ["paid", "silence"]);
}

/// The recursion, opened, in the words of commerce.
#[test]
fn or_byz_21_what_the_shop_was_told() {
    let tree = finished(CUSTOMER_LIES).tree(SHOP);
    let nodes: Vec<_> =
        tree.iter().map(|one| (&one.path[..], one.told, one.value, one.how)).collect();
    assert_eq!(
        nodes,
        [
            (&[0][..], Some("paid"), Some("unpaid"), "tie"),
            (&[0, 2][..], Some("unpaid"), Some("unpaid"), "told"),
        ]
    );
    assert_eq!(tree[0].votes, Some([("paid", 1), ("unpaid", 1)]));
}
