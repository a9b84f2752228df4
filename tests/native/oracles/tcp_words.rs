//! TCP: what is told is so, and no more of it than is so.

use at_dawn_core::catalogue;
use at_dawn_core::engine::{Event, What};
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::tcp::{Side, Tcp};

use super::link;

fn story(text: &str) -> String {
    let mut run = catalogue::ALL.open(&link(text));
    run.finish();
    at_dawn_tests::told::story(run.as_ref())
}

fn has(text: &str, sentence: &str) -> bool {
    story(text).contains(sentence)
}

/// Three messages open a connection, and three or four close it.
#[test]
fn a_connection_closes_with_three_messages_or_with_four() {
    let closes = |text: &str| {
        let link = link(text);
        let mut events: Vec<Event<Side>> = Vec::new();
        Tcp::settle(&link).world().run(&mut link.enemy(), &mut events);
        let sent = |event: &&Event<Side>| matches!(event.what, What::Sent { .. });
        events.iter().filter(sent).filter(|event| event.at.0 >= 1_000).count()
    };
    assert_eq!(closes("tcp?close=a"), 4);
    assert_eq!(closes("tcp?profile=linux&close=a&close_after=0"), 3);
}

/// Of the last message its sender is not certain yet; it is, once something comes that could only
/// follow it.
#[test]
fn or_tcp_11_the_last_message_is_uncertain_for_a_while() {
    let yet =
        "“I have your yes.” No answer is due to this one: A cannot know yet whether it arrives.";
    assert!(has("tcp", yet) && has("tcp?data_b=10&data_b_at=100", yet));
    for text in ["tcp", "tcp?open=simultaneous"] {
        assert!(has(text, "until something comes that could only follow it."), "{text}");
    }
}

/// What answers an old SYN,ACK, or one of another connection, is no yes to it.
#[test]
fn only_what_acknowledges_a_syn_ack_has_its_yes() {
    let text = "tcp?handshake=2&data=10&copy=a1,a2&delay=a1~:1000,a2~:1000&crash=b:500-900";
    assert!(has(text, "<SEQ=111><ACK=301><CTL=ACK>: “I have everything before 301.”"));
}

/// A has asked twice, and B has the number of its first asking: what B acknowledges with it is
/// not what A means.
#[test]
fn what_comes_from_another_connection_is_believed_and_not_known() {
    let text = "tcp?open=simultaneous&isn_a2=99&close=a&close_at=15&crash=a:5-6";
    assert!(has(text, "A is in FIN-WAIT-2. A believes that B got its FIN"), "{}", story(text));
    assert!(has("tcp?open=simultaneous&close=a", "A is in FIN-WAIT-2. A knows that B got its FIN"));
}
