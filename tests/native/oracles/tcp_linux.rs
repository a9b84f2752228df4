//! TCP: what a Linux kernel does otherwise, where no recording shows it, and what both must mend.

use at_dawn_core::engine::{Event, Tick, What};
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::tcp::{Estimator, Profile, Segment, Side, State, Tcp, Timer};

use super::link;

/// All that a run tells.
fn told(text: &str) -> Vec<Event<Side>> {
    let link = link(text);
    let mut events = Vec::new();
    Tcp::settle(&link).world().run(&mut link.enemy(), &mut events);
    events
}

/// What a side sends, and when.
fn sent(text: &str, side: usize) -> Vec<(u64, Segment)> {
    let own = |event: Event<Side>| match event.what {
        What::Sent { name, body, .. } if name.from.index() == side => Some((event.at.0, body)),
        _ => None,
    };
    told(text).into_iter().filter_map(own).collect()
}

/// When a side enters a state for the last time.
fn entered(text: &str, side: usize, into: State) -> u64 {
    let into = |event: &Event<Side>| match event.what {
        What::State { process, state } => process.index() == side && state == into,
        _ => false,
    };
    told(text).iter().rev().find(|event| into(event)).expect("it does").at.0
}

/// A close that the connection was to end with does not outlive it.
#[test]
fn a_close_ends_with_its_connection() {
    let text = "tcp?again=yes&close=a&close_after=5000&crash=a:1500-1600";
    assert!(!sent(text, 1).iter().any(|(_, segment)| segment.fin));
    let rang = |event: &Event<Side>| matches!(event.what, What::Timer { process, timer: Timer::Close } if process.0 == 1);
    assert!(!told(text).iter().any(rang));
}

/// The answer to a SYN that A has forgotten is no answer to its new one, but it tells A that
/// somebody is there.
#[test]
fn a_kernel_asks_again_soon_after_a_refusal_of_something_else() {
    // B has forgotten everything and refuses.
    let text = "tcp?profile=linux&crash=a:100-200,b:0&delay=a1:500&lose=a2&until=700";
    let times: Vec<u64> = sent(text, 0).iter().map(|one| one.0).collect();
    assert_eq!(times.len(), 3, "{times:?}");
    assert!((510..530).contains(&times[2]), "{times:?}");
}

/// In TIME-WAIT an acknowledgement that comes late makes a kernel stay; a SYN that asks does not.
#[test]
fn what_makes_a_kernel_linger() {
    let minute = |text: &str, side, from: u64| {
        let ended = entered(text, side, State::Closed);
        assert!((from + 60_000..from + 62_100).contains(&ended), "{text}: {ended}");
    };
    minute("tcp?profile=linux&close=a", 0, 1_130);
    minute("tcp?profile=linux&close=both&copy=b3&delay=b3~:30000", 0, 31_010);
    // The answer to that SYN finds nobody, and the RST that says so must not arrive.
    minute("tcp?profile=linux&close=b&copy=a1&delay=a1~:30000&lose=a5", 1, 1_130);
}

/// Every FIN that comes again in TIME-WAIT is answered, however soon (a recording shows it too).
#[test]
fn or_tcp_12_every_fin_is_answered() {
    for profile in ["rfc", "rfc1122", "linux"] {
        let text = format!("tcp?profile={profile}&close=a&lose=a4,a5,a6");
        let fins = sent(&text, 1).iter().filter(|(_, segment)| segment.fin).count();
        let acks = sent(&text, 0).iter().filter(|(at, _)| *at > 1_050).count();
        assert_eq!((fins, acks), (4, 4), "{text}");
    }
}

/// What the listener has said for a request does not count against the socket that follows.
#[test]
fn a_kernels_new_socket_may_answer_at_once() {
    let text = "tcp?profile=linux&copy=a1&delay=a2:200&data=6&data_at=50";
    let last = *sent(text, 1).last().expect("it answers");
    assert_eq!((last.0, last.1.ack.map(|ack| ack.0)), (220, Some(107)));
}

/// Who has shut down still listens: it waits for the other's FIN as long as it takes.
#[test]
fn a_kernel_that_has_shut_down_waits_for_the_other() {
    let text = "tcp?profile=linux&close=a&close_after=900000";
    assert_eq!(entered(text, 1, State::LastAck) / 1_000, 901);
    assert_eq!(entered(text, 0, State::TimeWait) / 1_000, 901);
}

/// A connection that was lost with all that was under way is caught up with in a few round trips,
/// and not in one timeout for each segment.
#[test]
fn what_was_lost_together_is_sent_again_together() {
    let lost: Vec<String> = (3..=12).map(|nth| format!("a{nth}")).collect();
    for profile in ["rfc", "linux"] {
        let data = "data=14600&data_at=100";
        let text = format!("tcp?profile={profile}&{data}&lose={}", lost.join(","));
        let again: Vec<(u64, Segment)> = sent(&text, 0)
            .into_iter()
            .filter(|(at, segment)| *at > 100 && segment.len > 0)
            .collect();
        assert_eq!(again.len(), 10, "each once");
        let (first, last) = (again[0].0, again[9].0);
        assert!(last - first <= 100, "{text}: from {first} to {last}");
        assert_eq!(sent(&text, 1).last().and_then(|one| one.1.ack).map(|ack| ack.0), Some(14_701));
    }
}

/// Rule 5.7 is for whoever began with less than three seconds: it shortens nothing.
#[test]
fn or_tcp_13_falling_back_is_not_falling_short() {
    let mut rtt = Estimator::new(Profile::Rfc1122);
    rtt.back_off();
    rtt.back_off();
    rtt.fall_back();
    assert_eq!(rtt.timeout(), 12_000);
}

/// A kernel's timers run on a wheel: the recordings' intervals come out of it.
#[test]
fn a_kernels_timers_are_rounded_up() {
    let timers = Profile::Linux.timers();
    let mut now = Tick(timers.wait(Tick(0), 1_000));
    for (long, really) in [(1_000, 1_024), (1_000, 1_024), (2_000, 2_016)] {
        assert_eq!(timers.wait(now, long), really);
        now = now + really;
    }
    for long in [1, 211, 1_000, 4_000, 16_000, 60_000] {
        let really = timers.wait(Tick(12_345), long);
        assert!(really >= long && really <= long + long / 7 + 8, "{long}: {really}");
        assert_eq!(Profile::Rfc.timers().wait(Tick(12_345), long), long);
    }
}

/// What a listener says for a request that nobody confirms: five times again, and not for ever.
#[test]
fn or_tcp_14_syn_acks() {
    let text = "tcp?profile=linux&cut=a-b:11";
    let times: Vec<u64> = sent(text, 1).iter().map(|one| one.0 / 1_000).collect();
    assert_eq!(times, [0, 1, 3, 7, 15, 31]);
    let forgotten = entered(text, 1, State::Listen);
    assert!((63_000..66_200).contains(&forgotten), "{forgotten}");
}

/// The SYNs that were sent before the other's came count: six in all, and not ten.
#[test]
fn or_tcp_14_crossing_syns() {
    let text = "tcp?profile=linux&open=simultaneous&cut=a-b:11";
    let times: Vec<u64> = sent(text, 0).iter().map(|one| one.0 / 1_000).collect();
    assert_eq!(times[..7], [0, 0, 1, 3, 7, 15, 31]);
    assert_eq!(times.len(), 8, "{times:?}");
    let ended = entered(text, 0, State::Closed);
    assert!((127_000..136_000).contains(&ended), "{ended}");
}

/// How long after A's FIN has come B acknowledges it.
fn fin_waits(text: &str) -> u64 {
    let fin = |event: &Event<Side>| match &event.what {
        What::Delivered { name, body, .. } => name.to.index() == 1 && body.fin,
        _ => false,
    };
    let come = told(text).iter().find(|event| fin(event)).expect("a FIN arrives").at.0;
    let acks = sent(text, 1);
    acks.iter().find(|one| one.0 >= come).expect("it is acknowledged").0 - come
}

/// A FIN waits for company, but not with a full segment.
#[test]
fn a_kernel_acknowledges_a_fin_with_a_full_segment_at_once() {
    let waits = |data| {
        let more = if data > 1_460 { ",a5" } else { "" };
        let base = "data_at=100&close=a&close_at=100&lose=a3,a4";
        fin_waits(&format!("tcp?profile=linux&data={data}&{base}{more}"))
    };
    assert_eq!([536, 1_460, 2_920].map(waits), [0; 3]);
    for data in [10, 535, 1_470, 2_919] {
        assert!((40..50).contains(&waits(data)), "{data}: {}", waits(data));
    }
}

/// B's data meets an A that has closed, broken off and forgotten; the RST that says so has the
/// number of A's FIN, which B has heard by then. The one that A's user sent is lost.
#[test]
fn a_kernel_takes_a_reset_from_before_the_fin() {
    let base = "close=a&abort=a&abort_at=1005&data_b=10&data_b_at=1003&lose=a4&close_after=90";
    let text = format!("tcp?profile=linux&{base}");
    let reset = sent(&text, 0).into_iter().find(|(at, one)| one.rst && *at > 1_005);
    assert_eq!(reset.map(|(at, one)| (at, one.seq.0)), Some((1_013, 101)));
    assert_eq!(entered(&text, 1, State::Closed), 1_023);
    // By the RFC it lies outside the window; what ends B is the answer to its acknowledgement.
    assert_eq!(entered(&format!("tcp?{base}"), 1, State::Closed), 1_030);
}
