//! Every message ends exactly once: delivered, lost, or still under way when a limit cut the run.

use std::collections::BTreeMap;

use at_dawn_core::engine::{End, Event, MessageId, Name, Protocol, Tick, What};

use crate::trying::{Answer, must, of_random_links, played};

/// How often each messenger of a run set out and ended, doubles included, checked against each
/// other and against the fate that was told when it set out.
pub fn every_message_ends_once<P: Protocol>(
    events: &[Event<P>],
    end: Option<End>,
    foreseen: bool,
) -> Answer {
    let mut open: BTreeMap<MessageId, (Name, Tick, Option<Tick>)> = BTreeMap::new();
    let mut next = 1;
    for Event { at, what } in events {
        match what {
            What::Sent { message, name, fate, .. } | What::Copied { message, name, fate, .. } => {
                must(message.0 == next, || format!("{message:?} is out of order."))?;
                next += 1;
                must(fate.end() > *at, || format!("{message:?} takes no time."))?;
                let fresh = open.insert(*message, (*name, fate.end(), fate.due())).is_none();
                must(fresh, || format!("{message:?} set out twice."))?;
            }
            What::Delivered { message, name, .. } | What::Lost { message, name } => {
                let delivered = matches!(what, What::Delivered { .. });
                let ended = open.remove(message);
                let (called, ends, due) =
                    ended.ok_or_else(|| format!("{message:?} ends without being under way."))?;
                must(called == *name && ends == *at, || format!("{message:?} ends as another."))?;
                let told = !foreseen || delivered == due.is_some();
                must(told, || format!("{message:?} was told another fate."))?;
            }
            _ => {}
        }
    }
    let over = open.is_empty() || end != Some(End::Quiescent);
    must(over, || format!("{} messengers never end.", open.len()))
}

#[test]
fn every_message_of_the_generals_ends_once() {
    let cut = std::cell::Cell::new(0);
    of_random_links(10_000..14_000, |link| {
        let (world, events) = played(link);
        cut.set(cut.get() + u32::from(world.end() != Some(End::Quiescent)));
        every_message_ends_once(&events, world.end(), true)
    });
    assert!(cut.get() > 0, "some of these runs should reach a limit");
}

/// Names count from one on each way, and a double has its original's name.
#[test]
fn messages_are_named_in_order_on_their_way() {
    of_random_links(14_000..15_000, |link| {
        let (world, events) = played(link);
        let mut counts = BTreeMap::new();
        let mut last = None;
        for event in &events {
            match &event.what {
                What::Sent { name, message, .. } => {
                    let count = counts.entry((name.from, name.to)).or_insert(0);
                    *count += 1;
                    must(name.nth == *count && !name.double, || format!("{name:?}"))?;
                    last = Some((*name, *message));
                }
                What::Copied { name, of, .. } => {
                    let original = (Name { double: false, ..*name }, *of);
                    let double = name.double && last == Some(original);
                    must(double, || format!("{name:?} is a double of something else."))?;
                }
                _ => {}
            }
        }
        for ((from, to), count) in counts {
            must(world.sent_on(from, to) == count, || "The world counts others.".to_owned())?;
        }
        Ok(())
    });
}
