//! What runs cost, against numbers worked out by hand: a byte for the kind of a message where there
//! are several and for each number, value and name in it, and 64 for a signature.

use at_dawn_core::catalogue;
use at_dawn_core::engine::End;
use at_dawn_core::json::Value;
use at_dawn_tests::golden::link;

/// What a run costs: messages by round, signatures, bytes.
fn costs(text: &str) -> (Vec<u64>, u64, u64) {
    let mut run = catalogue::ALL.open(&link(text));
    run.finish();
    let report = run.report();
    assert_eq!(report.end, Some(End::Quiescent), "{text}");
    let of = |name: &str| {
        let count = report.counts.iter().find(|count| count.0 == name);
        count.unwrap_or_else(|| panic!("{text} counts no {name}")).1.clone()
    };
    let number = |value: &Value| match value {
        Value::Number(number) => *number,
        other => panic!("{text}: {other} is no number"),
    };
    let Value::List(rounds) = of("messages_by_round") else { panic!("{text}: no rounds") };
    let rounds: Vec<u64> = rounds.iter().map(number).collect();
    assert_eq!(number(&of("rounds")), rounds.len() as u64, "{text}");
    assert_eq!(rounds.iter().sum::<u64>(), u64::from(report.messages_sent), "{text}");
    (rounds, number(&of("signatures")), number(&of("bytes")))
}

#[test]
fn spoken_orders_are_an_order_and_a_name_for_each_who_speaks_for_it() {
    // 3 of 2 bytes, 6 of 3; then 6 of 2, 30 of 3 and 120 of 4.
    assert_eq!(costs("generals"), (vec![3, 6], 0, 6 + 18));
    assert_eq!(costs("generals?n=7&rounds=2"), (vec![6, 30, 120], 0, 12 + 90 + 480));
    assert_eq!(costs("triangle"), (vec![2, 2], 0, 4 + 6));
    // What is kept back is not sent.
    assert_eq!(costs("generals?traitors=3&lies=silence"), (vec![3, 4], 0, 6 + 12));
}

#[test]
fn signed_orders_have_a_name_and_a_signature_for_each_who_signs() {
    // The paper's figure 5: 2 with one signature of 1 + 65 bytes, 2 with two of 1 + 130.
    let split = "generals?n=3&algorithm=signed&traitors=0&lies=none&say=0-2.1:retreat";
    assert_eq!(costs(split), (vec![2, 2], 6, 132 + 262));
    assert_eq!(costs("generals?algorithm=signed"), (vec![3, 6], 15, 3 * 66 + 6 * 131));
    // Two orders in one envelope, and a third round of them.
    let text = "generals?algorithm=signed&rounds=2&traitors=0&lies=none&say=0-1.1:retreat";
    assert_eq!(costs(text), (vec![3, 6, 3], 3 + 12 + 9, 3 * 66 + 6 * 131 + 3 * 196));
}

#[test]
fn letters_of_rounds_are_a_value_and_a_name() {
    assert_eq!(costs("phase-king?traitors=none&f=1"), (vec![20, 4, 20, 4], 0, 96));
    // Nobody wants to attack: in each of two phases all vote, all support, and the king speaks.
    let graded = costs("phase-king?n=4&f=1&variant=graded&traitors=none&inputs=none");
    assert_eq!(graded, (vec![12, 12, 3, 12, 12, 3], 0, 108));
    // Six neighbours tell two each; then each tells on whom it heard it from.
    assert_eq!(costs("hexagon"), (vec![12, 12], 0, 24 + 36));
}

#[test]
fn messages_of_ben_or_are_four_bytes() {
    // All decide in the first phase, and help through the second.
    assert_eq!(costs("ben-or?inputs=0,1,2"), (vec![6, 6, 6, 6], 0, 24 * 4));
}

#[test]
fn messages_of_pbft_carry_the_signatures_of_others() {
    // A request is 3 bytes and a signature, a statement on a number 5 and a signature, a proposal
    // both, a reply 5 and a signature.
    let (request, order) = (3 + 64, 5 + 64);
    let bytes = request + 3 * (order + request) + (9 + 12 + 4) * order;
    assert_eq!(costs("pbft"), (vec![1, 3, 9, 12, 4], 1 + 6 + 9 + 12 + 4, bytes));
    assert_eq!(bytes, 2_200);
    // The primary is gone. The client asks it and then all four; three wish for the next view, with
    // nothing to show, and each tells three; the new primary shows three wishes to three and
    // proposes to three; its two backups prepare, three commit and reply.
    let change = 3 + 64;
    let new_view = 3 + 64 + 3 * change;
    let bytes =
        5 * request + 3 * (order + request) + (6 + 9 + 3) * order + 9 * change + 3 * new_view;
    let gone = costs("pbft?crash=0:0");
    assert_eq!(gone, (vec![5, 3, 6, 9, 3, 9, 3], 5 + 6 + 18 + 9 + 12, bytes));
}

/// A view-change shows a certificate, a new view the view-changes and what it proposes again.
#[test]
fn certificates_of_pbft_count_with_all_that_is_signed_in_them() {
    // The commits that are lost leave 3 alone to execute. The client asks all four, who are not all
    // there: the other three say again what they prepared and committed, two of them and then the
    // third wish for the next view, and they go through it.
    let text = "pbft?lose=0-1.2,0-2.2,3-1.2,3-1.4,3-2.2,3-2.4&crash=0:4";
    let (prepares, commits) = (9 + 9 + 6, 12 + 9 + 9);
    let (request, order) = (3 + 64, 5 + 64);
    let proposal = order + request;
    // A certificate is a pre-prepare with its request and two prepares; a wish has one; a new view
    // has three wishes and one proposal with its request.
    let change = (3 + 64) + proposal + 2 * order;
    let new_view = (3 + 64) + 3 * change + proposal;
    let signatures = 5 + 3 * 2 + prepares + commits + 4 + 9 * 5 + 3 * (1 + 3 * 5 + 2);
    let bytes = 5 * request + 3 * proposal + (prepares + commits + 4) * order;
    let bytes = bytes + 9 * change + 3 * new_view;
    assert_eq!(costs(text), (vec![5, 3, prepares, commits, 4, 9, 3], signatures, bytes));
    assert_eq!((signatures, bytes), (168, 11_492));
}

/// Wherever somebody may lie, and in the hexagon, it is counted.
#[test]
fn every_byzantine_scenario_counts_what_it_costs() {
    for sheet in catalogue::ALL.sheets().filter(|sheet| sheet.family == "byzantine") {
        let (rounds, _, bytes) = costs(sheet.name);
        assert!(!rounds.is_empty() && bytes > 0, "{}", sheet.name);
    }
}
