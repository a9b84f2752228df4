//! TCP: which changes of state there are, and why each comes about.

use std::collections::BTreeSet;

use at_dawn_core::catalogue;
use at_dawn_core::engine::{Event, What};
use at_dawn_core::link::Link;
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::tcp::State::{self, *};
use at_dawn_core::scenario::tcp::{Segment, Side, Tcp, Timer};

use super::link;
use super::tcp_every::random_link;

/// The arrows of Figure 5.
const FIGURE_5: [(State, State); 20] = [
    (Closed, Listen),
    (Closed, SynSent),
    (Listen, Closed),
    (Listen, SynReceived),
    (Listen, SynSent),
    (SynSent, Closed),
    (SynSent, SynReceived),
    (SynSent, Established),
    (SynReceived, Established),
    (SynReceived, FinWait1),
    (SynReceived, Listen),
    (Established, FinWait1),
    (Established, CloseWait),
    (FinWait1, Closing),
    (FinWait1, FinWait2),
    (FinWait2, TimeWait),
    (Closing, TimeWait),
    (CloseWait, LastAck),
    (LastAck, Closed),
    (TimeWait, Closed),
];

/// What a process was doing when its state changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Cause {
    Started,
    /// Control bits, and whether it bore data, which can fill the gap before a FIN that was early.
    Arrived {
        syn: bool,
        ack: bool,
        fin: bool,
        rst: bool,
        data: bool,
    },
    Rang(Timer),
    Crashed,
}

/// A change of state, with all that decides whether it may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Change {
    from: State,
    to: State,
    cause: Cause,
    /// Whether the connection came from LISTEN.
    passive: bool,
    /// Whether another change came before it in the same step.
    chained: bool,
    linux: bool,
}

fn arrived(segment: &Segment) -> Cause {
    let Segment { syn, fin, rst, len, ack, .. } = *segment;
    Cause::Arrived { syn, ack: ack.is_some(), fin, rst, data: len > 0 }
}

/// Whether a change is an arrow of the figure, with what is written beside it.
fn is_drawn(change: &Change) -> bool {
    let Change { from, to, cause, passive, chained, .. } = *change;
    let rang = |timer| cause == Cause::Rang(timer);
    let has = |bits: fn(bool, bool, bool, bool, bool) -> bool| match cause {
        Cause::Arrived { syn, ack, fin, rst, data } => bits(syn, ack, fin, rst, data),
        _ => false,
    };
    let asked = has(|syn, ack, _, rst, _| syn && !ack && !rst);
    let acked = has(|_, ack, _, rst, _| ack && !rst);
    let over = has(|_, ack, fin, rst, data| (fin || data) && ack && !rst);
    // A user who wanted to close before it could be done.
    let closed = rang(Timer::Close) || (chained && acked);
    match (from, to) {
        (Closed, Listen) => cause == Cause::Started || chained,
        (Closed, SynSent) => cause == Cause::Started,
        (Listen, Closed) | (SynSent, Closed) | (SynReceived, FinWait1) => rang(Timer::Close),
        (Listen, SynReceived) | (SynSent, SynReceived) => asked,
        (Listen, SynSent) => rang(Timer::Send),
        (SynSent, Established) => has(|syn, ack, _, rst, _| syn && ack && !rst),
        (SynReceived, Listen) => passive && has(|_, _, _, rst, _| rst),
        (SynReceived, Established) | (FinWait1, FinWait2) => acked,
        (Closing, TimeWait) | (LastAck, Closed) => acked,
        (Established, FinWait1) | (CloseWait, LastAck) => closed,
        (Established, CloseWait) | (FinWait1, Closing) | (FinWait2, TimeWait) => over,
        (TimeWait, Closed) => rang(Timer::TimeWait),
        _ => false,
    }
}

/// What the figure leaves out: resets, aborts, crashes, the end of patience.
fn is_broken(change: &Change) -> bool {
    let Change { from, to, cause, passive, .. } = *change;
    let waits = matches!(
        from,
        SynSent | SynReceived | Established | FinWait1 | CloseWait | Closing | LastAck
    );
    let connected = !matches!(from, Closed | Listen);
    to == Closed
        && match cause {
            // A listener that is refused listens on.
            Cause::Arrived { rst, .. } => rst && connected && !(from == SynReceived && passive),
            Cause::Rang(Timer::Retransmit) => waits,
            // Section 3.10.5: a listener is no more either.
            Cause::Rang(Timer::Abort) => from != Closed,
            Cause::Crashed => true,
            _ => false,
        }
}

/// Where the text says more than the figure, or a kernel does otherwise.
fn is_told(change: &Change) -> bool {
    let Change { from, to, cause, passive, linux, .. } = *change;
    let asked = matches!(cause, Cause::Arrived { syn: true, rst: false, .. });
    match (from, to) {
        // Section 3.10.7.4: somebody begins anew. And a kernel forgets what nobody confirms.
        (SynReceived, Listen) => {
            passive && (asked || (linux && cause == Cause::Rang(Timer::Retransmit)))
        }
        // Section 3.6.1: TIME-WAIT may make way for a new connection.
        (TimeWait, Closed) => linux && asked,
        _ => false,
    }
}

/// The changes of state of a run.
fn changes(link: &Link, all: &mut BTreeSet<Change>) {
    let mut events: Vec<Event<Side>> = Vec::new();
    let scenario = Tcp::settle(link);
    let linux = scenario.habits()[0].profile.is_linux();
    let mut world = scenario.world();
    let (mut states, mut passive) = ([Closed; 2], [false; 2]);
    let mut enemy = link.enemy();
    while world.step(&mut enemy, &mut events) {
        let mut cause = Cause::Started;
        let mut changed = [false; 2];
        for event in events.drain(..) {
            match event.what {
                What::Delivered { body, .. } => cause = arrived(&body),
                What::Timer { timer, .. } => cause = Cause::Rang(timer),
                What::Crashed { .. } => cause = Cause::Crashed,
                What::State { process, state: to } => {
                    let place = process.index();
                    let (from, chained) = (states[place], changed[place]);
                    let passive = &mut passive[place];
                    all.insert(Change { from, to, cause, passive: *passive, chained, linux });
                    *passive = to != SynSent && (from == Listen || *passive);
                    (states[place], changed[place]) = (to, true);
                }
                _ => {}
            }
        }
    }
}

#[test]
fn or_tcp_9_figure_5() {
    let mut all = BTreeSet::new();
    for preset in catalogue::ALL.sheet("tcp").expect("it is there").presets {
        if !preset.link.contains("handshake=2") {
            changes(&link(preset.link), &mut all);
        }
    }
    for number in 0..6_000 {
        changes(&link(&random_link(number)), &mut all);
    }
    let lawful = |one: &Change| is_drawn(one) || is_broken(one) || is_told(one);
    let unlawful: Vec<_> = all.iter().filter(|one| !lawful(one)).collect();
    assert!(unlawful.is_empty(), "{unlawful:#?}");
    let drawn = all.iter().filter(|one| is_drawn(one));
    let seen: BTreeSet<(State, State)> = drawn.map(|one| (one.from, one.to)).collect();
    let missing: Vec<_> = FIGURE_5.iter().filter(|pair| !seen.contains(pair)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    // Note 2: from FIN-WAIT-1 to TIME-WAIT by one segment, through FIN-WAIT-2.
    let note = all.iter().any(|one| one.chained && (one.from, one.to) == (FinWait2, TimeWait));
    assert!(note, "nobody sent a FIN with the acknowledgement of the other's");
    let states: BTreeSet<State> = all.iter().map(|one| one.to).collect();
    assert_eq!(states.len(), State::ALL.len());
}
