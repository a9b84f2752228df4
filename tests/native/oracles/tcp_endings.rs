//! TCP: how a connection comes out where nobody watches to the end.

use at_dawn_core::catalogue;

use super::link;

fn outcome(text: &str) -> &'static str {
    let mut run = catalogue::ALL.open(&link(text));
    run.finish();
    run.outcome().expect("a run that is over has come out")
}

/// How the connection before it ended does not matter to one that waits in TIME-WAIT: cut off there it
/// comes out as it does in the end.
#[test]
fn who_waits_in_time_wait_has_closed_whatever_came_before() {
    for text in [
        "tcp?stale=90:5&delay=a1:40&close=b",
        "tcp?stale=90:5&delay=a1:40&close=b&profile=linux",
        "tcp?crash=a:35-85,b:35-55&close=a",
        "tcp?crash=a:35-85,b:35-55&close=both",
    ] {
        assert_eq!(outcome(text), "closed", "{text}");
        assert_eq!(outcome(&format!("{text}&until=2000")), "closed", "{text}");
    }
}
