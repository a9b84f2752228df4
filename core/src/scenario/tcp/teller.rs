//! Who tells a connection as the generals' story, and knows what neither side can see.

use alloc::format;
use alloc::string::{String, ToString};

use super::words::{Words, seconds, who, written};
use super::{Segment, Side, State, Timer, Watch};
use crate::engine::{Event, Name, ProcessId, Recorder, Tick, What};
use crate::scenario::PlainTeller;

/// A connection, as far as it has been told.
pub(super) struct Story {
    watch: Watch,
    /// Since when the two have been at odds, as it was last told.
    odds: Option<Tick>,
    /// What reached whom last: the reason for the change of state that follows.
    reason: Option<(ProcessId, Segment)>,
    /// The states that were told last.
    states: [State; 2],
}

impl Story {
    pub(super) fn new(words: &Words) -> Story {
        Story {
            watch: Watch::new(words.habits),
            odds: None,
            reason: None,
            states: [State::Closed; 2],
        }
    }

    /// What a segment asks or says, as one general says it to the other.
    fn meaning(&self, segment: &Segment, from: ProcessId) -> String {
        let next = segment.ack.unwrap_or_default();
        if segment.rst {
            return "“I have no such agreement with you.”".to_string();
        }
        match (segment.syn, segment.ack.is_some(), segment.fin, segment.len) {
            (true, false, ..) => {
                format!("“Attack at dawn? I count from {}.”", segment.seq)
            }
            (true, true, ..) => format!(
                "“Agreed, I have your {}. And you? I count from {}.”",
                next.plus(u32::MAX),
                segment.seq
            ),
            (false, _, true, 0) => "“I have nothing more to say.”".to_string(),
            (false, _, true, len) => format!("{}, and nothing more to say.", bytes(len)),
            (false, _, false, 0) => {
                let answers = self.reason.is_some_and(|(to, one)| {
                    to == from && one.syn && one.ack.is_some() && next == one.seq.plus(1)
                });
                if answers {
                    format!(
                        "“I have your yes.” No answer is due to this one: {} cannot know yet \
                         whether it arrives.",
                        who(from)
                    )
                } else {
                    format!("“I have everything before {next}.”")
                }
            }
            (false, _, false, len) => format!("{}.", bytes(len)),
        }
    }

    fn sent(&self, name: Name, segment: &Segment, stale: bool) -> String {
        let (from, to) = (who(name.from), who(name.to));
        if stale {
            let text = written(segment);
            return format!(
                "{}, {text}, is still under way to {to} from an earlier war.",
                name.among(2)
            );
        }
        let says = self.meaning(segment, name.from);
        format!("{from} sends {} to {to}, {}: {says}", name.among(2), written(segment))
    }

    /// Whether what a side takes from the last that it heard is so: it came from the opening that
    /// it is with, and that one is with it.
    fn is_sure(&self, process: ProcessId) -> bool {
        let with = self.watch.side(process.index()).ledger().with;
        let heard = self.reason.filter(|(to, _)| *to == process).map(|(_, one)| one.birth);
        heard.is_some() && heard == with && self.watch.at_odds_since().is_none()
    }

    fn changed(&mut self, process: ProcessId, state: State) -> String {
        let one = who(process);
        let other = who(ProcessId(1 - process.0));
        let side = self.watch.side(process.index());
        let reset = self.reason.is_some_and(|(to, segment)| to == process && segment.rst);
        let knows = if self.is_sure(process) { "knows" } else { "believes" };
        let why = match state {
            State::Closed if reset => {
                format!("{one} is told by the RST that {other} has no such connection.")
            }
            State::Closed => match side.ledger().ending {
                Some(super::Ending::GaveUp) => {
                    format!("{one} has waited long enough and gives up.")
                }
                Some(super::Ending::Forgotten) => format!("{one} has forgotten everything."),
                _ if self.states[process.index()] == State::Listen => {
                    format!("{one} listens no longer.")
                }
                _ if self.states[process.index()] == State::SynSent => {
                    format!("{one} asks no longer.")
                }
                _ => format!("{one} has no connection any more."),
            },
            State::Listen if reset => {
                format!("{one} is told by the RST that nobody wants it, and listens on.")
            }
            State::Listen => format!("{one} waits for somebody to ask."),
            State::SynSent => format!("{one} has asked and knows nothing yet."),
            State::SynReceived => format!(
                "{one} knows that {other} wants it, or wanted it once: the SYN may be old. It \
                 waits to hear that {other} has its answer."
            ),
            State::Established if side.habits.two_way && side.block.passive => {
                format!("{one} believes the SYN and takes the connection to be open.")
            }
            State::Established => format!(
                "{one} {knows} that {other} got its number, and now takes the connection to be open \
                 itself; {other} cannot know yet that it does."
            ),
            State::FinWait1 => {
                format!("{one} has nothing more to send, and waits to hear that {other} knows.")
            }
            State::FinWait2 => {
                format!("{one} {knows} that {other} got its FIN, and still hears {other} out.")
            }
            State::CloseWait => format!("{one} {knows} that {other} has nothing more to send."),
            State::Closing => format!(
                "Both have closed before either had heard the other out; {one} does not know yet \
                 whether {other} has its FIN."
            ),
            State::LastAck => {
                format!("{one} has said its last and waits for the last acknowledgement.")
            }
            State::TimeWait => format!(
                "{one} has sent the last acknowledgement, or is about to, and cannot know whether \
                 it arrives: it stays to answer if {other} asks again."
            ),
        };
        format!("{one} is in {}. {why}", state.word())
    }

    fn rang(&self, process: ProcessId, timer: Timer) -> String {
        let one = who(process);
        let other = who(ProcessId(1 - process.0));
        match timer {
            Timer::Abort => format!("{one}'s user breaks the connection off."),
            Timer::Close => format!("{one}'s user closes."),
            Timer::Acknowledge => format!("{one} has let {other}'s FIN wait long enough."),
            Timer::Retransmit => format!("{one} has waited for an answer in vain."),
            Timer::Send => format!("{one}'s user sends."),
            Timer::TimeWait => {
                format!(
                    "Twice the longest life of a segment is over: {one} takes nothing of this \
                     connection to be under way any more, and lets it go."
                )
            }
        }
    }

    fn lost(&self, name: Name) -> String {
        let (from, to) = (who(name.from), who(name.to));
        format!("{} is lost on the way. Neither {from} nor {to} sees that.", name.among(2))
    }

    /// Whether the two have come to be at odds, or have stopped to be, and for how long.
    fn agreement(&mut self, now: Tick) -> Option<String> {
        let before = self.odds;
        self.odds = self.watch.at_odds_since();
        match (before, self.odds) {
            (None, Some(_)) => {
                let wrong = usize::from(!self.watch.side(0).state.believes());
                let wrong = if wrong == 0 { ("A", "B") } else { ("B", "A") };
                Some(format!(
                    " From now on {} believes in a connection that {} does not have.",
                    wrong.0, wrong.1
                ))
            }
            (Some(since), None) => {
                Some(format!(" The two were at odds for {}.", seconds(now.0 - since.0)))
            }
            _ => None,
        }
    }
}

fn bytes(len: u32) -> String {
    if len == 1 { "1 byte".to_string() } else { format!("{len} bytes") }
}

impl PlainTeller<Side> for Story {
    fn tell(&mut self, event: &Event<Side>) -> Option<String> {
        self.watch.record(event);
        let told = match &event.what {
            What::Sent { name, body, .. } => Some(self.sent(*name, body, name.nth == 0)),
            What::Copied { name, .. } => {
                let original = Name { double: false, ..*name };
                Some(format!(
                    "{} is doubled on its way: the other is {}.",
                    original.among(2),
                    name.among(2)
                ))
            }
            What::Delivered { name, body, .. } => {
                self.reason = Some((name.to, *body));
                Some(format!("{}, {}, reaches {}.", name.among(2), body.label(), who(name.to)))
            }
            What::Lost { name, .. } => Some(self.lost(*name)),
            What::State { process, state } => {
                let told = self.changed(*process, *state);
                self.states[process.index()] = *state;
                Some(told)
            }
            What::Timer { process, timer } => {
                self.reason = None;
                Some(self.rang(*process, *timer))
            }
            What::Crashed { process } => {
                self.reason = None;
                Some(format!("{} goes down and forgets everything.", who(*process)))
            }
            What::Recovered { process } => Some(format!("{} is up again.", who(*process))),
            What::Cut { .. } => Some("The road is cut.".to_string()),
            What::Healed { .. } => Some("The road is open again.".to_string()),
            What::Note { text, .. } => Some((*text).to_string()),
            What::Decided { .. } | What::Flipped { .. } | What::Withheld { .. } => None,
        };
        let more = self.agreement(event.at);
        told.map(|told| format!("{told}{}", more.unwrap_or_default()))
    }
}
