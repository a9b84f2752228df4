//! TCP: timeouts, schedules and chances.

use at_dawn_core::engine::{Event, What};
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::tcp::{Estimator, Profile, Seq, Side, Tcp};

use super::{link, odds, power, ratio};

/// So many times the FIN is sent, and never is it acknowledged: (1 - q²)ᵐ.
#[test]
fn or_tcp_12_chances() {
    for (above, m, until) in
        [(1, 1, 1_500), (1, 2, 2_500), (1, 3, 4_500), (3, 2, 2_500), (3, 3, 4_500)]
    {
        let text = format!("tcp?close=a&until={until}&loss={above}/10&pass=a1,a2,a3,b1,b2");
        let through = ratio(10 - above, 10);
        let fails = ratio(1, 1) - power(&through, 2);
        let odds = odds(&text);
        let closed = odds.outcomes.iter().find(|one| one.0 == "closed").expect("a row").1.clone();
        assert_eq!(ratio(1, 1) - closed, power(&fails, m), "{text}");
    }
}

#[test]
fn or_tcp_13_rfc_6298() {
    let mut rtt = Estimator::new(Profile::Rfc);
    assert_eq!(rtt.timeout(), 1_000);
    rtt.measure(500, true);
    assert_eq!((rtt.srtt(), rtt.variance(), rtt.timeout()), (Some(500_000), 250_000, 1_500));
    rtt.measure(700, true);
    assert_eq!((rtt.srtt(), rtt.variance(), rtt.timeout()), (Some(525_000), 237_500, 1_475));
    rtt.back_off();
    assert_eq!(rtt.timeout(), 2_950);
    rtt.fall_back();
    assert_eq!(rtt.timeout(), 3_000);
    let mut quick = Estimator::new(Profile::Rfc);
    quick.measure(20, true);
    assert_eq!(quick.timeout(), 1_000, "less than a second is rounded up");
    let mut kernel = Estimator::new(Profile::Linux);
    kernel.measure(20, true);
    assert_eq!(kernel.timeout(), 220);
}

/// When A's SYNs set out, and when it gives up, if nobody answers.
fn asked(profile: &str) -> (Vec<u64>, u64) {
    let link = link(&format!("tcp?profile={profile}&cut=a-b:0"));
    let mut events: Vec<Event<Side>> = Vec::new();
    Tcp::settle(&link).world().run(&mut link.enemy(), &mut events);
    let sent = events.iter().filter(|event| matches!(event.what, What::Sent { .. }));
    (
        sent.map(|event| event.at.0 / 1_000).collect(),
        events.last().map_or(0, |event| event.at.0 / 1_000),
    )
}

#[test]
fn or_tcp_14_schedules() {
    assert_eq!(asked("rfc"), (vec![0, 1, 3, 7, 15, 31, 63, 127], 255));
    assert_eq!(asked("rfc1122"), (vec![0, 3, 9, 21, 45, 93], 189));
    // Four retries at the same pace come first, since Linux 6.5. Long timers are rounded up: on
    // paper it is 67 and 131 s, and a recording has 67.9 s.
    assert_eq!(asked("linux"), (vec![0, 1, 2, 3, 4, 5, 7, 11, 19, 35, 69], 135));
}

/// Seven SYNs, each with its answer: 1 - (1 - q²)⁷. With two messages B answers and does no more.
#[test]
fn or_tcp_14_chances() {
    for above in [1, 3, 5] {
        let odds = odds(&format!("tcp?handshake=2&until=100000&loss={above}/10"));
        let open = odds.outcomes.iter().find(|one| one.0 == "open").expect("a row").1.clone();
        let fails = ratio(1, 1) - power(&ratio(10 - above, 10), 2);
        assert_eq!(open, ratio(1, 1) - power(&fails, 7));
    }
}

/// The numbers go round after 2³², and a connection does not notice where it begins.
#[test]
fn or_tcp_15_numbers_go_round() {
    let base = "tcp?data=9000&data_b=10&close=a&lose=a4,b4";
    let relative = |isn: [u32; 2]| {
        let link = link(&format!("{base}&isn_a={}&isn_b={}", isn[0], isn[1]));
        let mut events: Vec<Event<Side>> = Vec::new();
        Tcp::settle(&link).world().run(&mut link.enemy(), &mut events);
        let number = |event: &Event<Side>| match &event.what {
            What::Sent { name, body, .. } => Some((
                event.at,
                *name,
                body.seq.since(Seq(isn[name.from.index()])),
                body.ack.map(|ack| ack.since(Seq(isn[name.to.index()]))),
            )),
            _ => None,
        };
        events.iter().filter_map(number).collect::<Vec<_>>()
    };
    let ordinary = relative([100, 300]);
    assert!(ordinary.len() > 15);
    for isn in [[u32::MAX, 300], [u32::MAX - 5_000, u32::MAX - 5], [1 << 31, (1 << 31) - 1]] {
        assert_eq!(relative(isn), ordinary, "{isn:?}");
    }
}
