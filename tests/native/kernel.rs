//! Conversations recorded from a real kernel come out of their fates alone: see `kernel/README.md`.

use std::fs;
use std::path::Path;

use at_dawn_core::engine::{Event, Name, Tick, What};
use at_dawn_core::link::Link;
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::tcp::{Segment, Side, State, Tcp};
use serde_json::Value;

/// The initial sequence numbers of the links that are made here.
const ISN: [u32; 2] = [100, 300];
/// How much of its own the relay takes: states were looked up this long after they were true.
const SLACK: u64 = 50;

/// One line of a recording, in milliseconds from its first segment on.
#[derive(Clone, Debug)]
struct Line {
    at: u64,
    from: usize,
    ctl: Vec<String>,
    seq: u64,
    ack: Option<u64>,
    len: u64,
    fate: String,
    arrives: Option<u64>,
    sender: Option<String>,
    receiver: Option<String>,
}

impl Line {
    fn is(&self, bit: &str) -> bool {
        self.ctl.iter().any(|one| one == bit)
    }
}

/// A moment of a recording at which both states were looked up.
struct Note {
    at: u64,
    text: String,
    states: [String; 2],
}

struct Recording {
    lines: Vec<Line>,
    notes: Vec<Note>,
}

fn milliseconds(seconds: &Value) -> Option<u64> {
    let text = format!("{:.3}", seconds.as_f64()?);
    text.replace('.', "").parse().ok()
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn read(file: &Path) -> Recording {
    let value: Value = serde_json::from_str(&fs::read_to_string(file).expect("it is there"))
        .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let segments = value["segments"].as_array().expect("segments");
    let start = milliseconds(&segments[0]["t"]).expect("a time");
    let since = |value: &Value| Some(milliseconds(value)?.saturating_sub(start));
    let line = |one: &Value| Line {
        at: since(&one["t"]).expect("a time"),
        from: usize::from(one["from"] == "B"),
        ctl: one["ctl"].as_array().expect("bits").iter().filter_map(text).collect(),
        seq: one["seq"].as_u64().expect("a number"),
        ack: one["ack"].as_u64(),
        len: one["len"].as_u64().unwrap_or(0),
        fate: text(&one["fate"]).expect("a fate"),
        arrives: since(&one["delivered_t"]),
        sender: text(&one["sender_state"]),
        receiver: text(&one["receiver_state"]),
    };
    let note = |one: &Value| Note {
        at: since(&one["t"]).expect("a time"),
        text: text(&one["note"]).unwrap_or_default(),
        states: ["A", "B"].map(|side| text(&one["states"][side]).unwrap_or_default()),
    };
    let notes = value["notes"].as_array().map_or(Vec::new(), |all| all.iter().map(note).collect());
    Recording { lines: segments.iter().map(line).collect(), notes }
}

impl Recording {
    /// How long a segment takes: the median time to an answer that is given at once.
    fn one_way(&self) -> u64 {
        let pairs = self
            .lines
            .windows(2)
            .filter(|pair| pair[0].fate == "deliver" && pair[0].from != pair[1].from);
        let mut gaps: Vec<u64> = pairs.map(|pair| pair[1].at - pair[0].at).collect();
        gaps.retain(|gap| *gap < 100);
        gaps.sort_unstable();
        gaps.get(gaps.len() / 2).copied().unwrap_or(10).max(1)
    }

    fn arrival(&self, line: &Line) -> u64 {
        line.arrives.unwrap_or(line.at + self.one_way())
    }

    /// The link with these fates, and with what the two users called.
    fn link(&self) -> String {
        let end = self.notes.iter().map(|note| note.at).max().unwrap_or(0);
        let end = end.max(self.lines.iter().map(|line| line.at + 100).max().unwrap_or(0));
        let mut parts = vec![format!("profile=linux&rtt={}&until={end}", 2 * self.one_way())];
        if self.lines.iter().any(|line| line.from == 1 && line.ctl == ["SYN"]) {
            parts.push("open=simultaneous".to_owned());
        }
        for (side, data, data_at) in [(0, "data", "data_at"), (1, "data_b", "data_b_at")] {
            let own = || self.lines.iter().filter(|line| line.from == side && line.len > 0);
            let last = own().map(|line| line.seq + line.len).max().unwrap_or(1);
            if let Some(first) = own().next() {
                parts.push(format!("{data}={}&{data_at}={}", last - 1, first.at));
            }
        }
        parts.extend(self.closing());
        let forgets = self.notes.iter().filter(|note| note.text.contains("has forgotten"));
        let crashes = forgets.map(|note| format!("{}:{}", note.text[..1].to_lowercase(), note.at));
        let crashes: Vec<String> = crashes.collect();
        if !crashes.is_empty() {
            parts.push(format!("crash={}", crashes.join(",")));
        }
        parts.extend(self.fates());
        format!("tcp?{}", parts.join("&"))
    }

    fn fates(&self) -> Vec<String> {
        let mut counts = [0, 0];
        let (mut lose, mut delay, mut copy) = (Vec::new(), Vec::new(), Vec::new());
        for line in &self.lines {
            counts[line.from] += 1;
            let name = format!("{}{}", ["a", "b"][line.from], counts[line.from]);
            match line.fate.as_str() {
                "lose" => lose.push(name),
                "hold" => match line.arrives {
                    Some(at) => delay.push(format!("{name}:{}", (at - line.at).max(1))),
                    None => lose.push(name),
                },
                "double" => copy.push(name),
                _ => {}
            }
        }
        let all = [("lose", lose), ("copy", copy), ("delay", delay)];
        let said = all.into_iter().filter(|(_, list)| !list.is_empty());
        said.map(|(name, list)| format!("{name}={}", list.join(","))).collect()
    }

    /// Who closed, and when, from each side's first FIN; who aborted, from a RST that a user sent.
    fn closing(&self) -> Vec<String> {
        let first = |side| self.lines.iter().find(|line| line.from == side && line.is("FIN"));
        let mut parts = match (first(0), first(1)) {
            (None, None) => Vec::new(),
            (Some(fin), None) => vec![format!("close=a&close_at={}&close_after=999999", fin.at)],
            (None, Some(fin)) => vec![format!("close=b&close_at={}&close_after=999999", fin.at)],
            (Some(a), Some(b)) => {
                let (one, other) = if a.at <= b.at { (a, b) } else { (b, a) };
                let fins = self.lines.iter().filter(|line| line.from == one.from && line.is("FIN"));
                let heard = fins.filter(|line| line.fate != "lose").map(|fin| self.arrival(fin));
                // Whoever acknowledges the other's FIN with its own has heard it.
                let answers = other.ack == Some(one.seq + one.len + 1);
                match heard.min().filter(|_| answers) {
                    Some(heard) => {
                        let who = ["a", "b"][one.from];
                        let after = other.at.saturating_sub(heard);
                        vec![format!("close={who}&close_at={}&close_after={after}", one.at)]
                    }
                    None => vec![format!("close=both&close_at={}", one.at)],
                }
            }
        };
        let aborted =
            self.lines.iter().find(|line| line.is("RST") && line.is("ACK") && line.seq > 0);
        if let Some(line) = aborted {
            parts.push(format!("abort={}&abort_at={}", ["a", "b"][line.from], line.at));
        }
        parts
    }
}

/// A run, as far as it is compared: what was sent, and who was in which state since when.
struct Played {
    sent: Vec<(u64, Name, Segment, Option<u64>)>,
    states: [Vec<(u64, State)>; 2],
}

fn play(link: &Link) -> Played {
    let mut events: Vec<Event<Side>> = Vec::new();
    Tcp::settle(link).world().run(&mut link.enemy(), &mut events);
    let mut played = Played { sent: Vec::new(), states: [0, 1].map(|_| vec![(0, State::Closed)]) };
    for Event { at: Tick(at), what } in events {
        match what {
            What::Sent { name, body, fate, .. } => {
                played.sent.push((at, name, body, fate.due().map(|tick| tick.0)));
            }
            What::State { process, state } => played.states[process.index()].push((at, state)),
            _ => {}
        }
    }
    played
}

impl Played {
    /// Whether a side is in a state at a moment, or within the slack around it.
    fn is_in(&self, side: usize, state: &str, at: u64) -> bool {
        let states = &self.states[side];
        let until = |place: usize| states.get(place + 1).map_or(u64::MAX, |next| next.0);
        states.iter().enumerate().any(|(place, (since, one))| {
            one.word() == state && *since <= at + SLACK && at <= until(place).saturating_add(SLACK)
        })
    }
}

fn tolerable(told: u64, found: u64) -> bool {
    told.abs_diff(found) <= 50.max(told / 10)
}

fn compare(recording: &Recording, text: &str) -> Vec<String> {
    let played = play(&text.parse().unwrap_or_else(|refusal| panic!("{text}: {refusal}")));
    let mut wrong = Vec::new();
    for (place, line) in recording.lines.iter().enumerate() {
        let Some((at, name, segment, due)) = &played.sent.get(place) else {
            wrong.push(format!("line {}: nothing was sent", place + 1));
            continue;
        };
        let (me, other) = (name.from.index(), name.to.index());
        let ack = segment.ack.map(|ack| u64::from(ack.0.wrapping_sub(ISN[other])));
        let seq = u64::from(segment.seq.0.wrapping_sub(ISN[me]));
        // A RST to what had no acknowledgement has the number 0 itself.
        let seq = if segment.seq.0 == 0 { 0 } else { seq };
        let found = (me, segment.control(), seq, ack, u64::from(segment.len));
        let bits: Vec<&str> = line.ctl.iter().map(String::as_str).collect();
        let told = (line.from, bits, line.seq, line.ack, line.len);
        if found != told {
            wrong.push(format!("line {}: {found:?} is not {told:?}", place + 1));
        }
        if !tolerable(line.at, *at) {
            wrong.push(format!("line {}: at {at}, not {}", place + 1, line.at));
        }
        if line.sender.as_ref().is_some_and(|state| !played.is_in(me, state, *at)) {
            wrong.push(format!("line {}: the sender is not {:?}", place + 1, line.sender));
        }
        let arrival = due.unwrap_or(*at);
        if line.receiver.as_ref().is_some_and(|state| !played.is_in(other, state, arrival)) {
            wrong.push(format!("line {}: the receiver is not {:?}", place + 1, line.receiver));
        }
    }
    for note in &recording.notes {
        for (side, state) in note.states.iter().enumerate() {
            if !state.is_empty() && !played.is_in(side, state, note.at) {
                wrong.push(format!("{}: side {side} is not {state}", note.text));
            }
        }
    }
    if played.sent.len() != recording.lines.len() {
        let sent = played.sent.iter().map(|one| format!("{} {:?}", one.0, one.2.control()));
        wrong.push(format!("sent: {:?}", sent.collect::<Vec<_>>()));
    }
    wrong
}

#[test]
fn every_recorded_conversation_comes_out_of_its_fates() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("kernel");
    let mut count = 0;
    let mut failures = Vec::new();
    for entry in fs::read_dir(folder).expect("the recordings are there").flatten() {
        let file = entry.path();
        if file.extension().is_some_and(|extension| extension == "json") {
            let recording = read(&file);
            let link = recording.link();
            let wrong = compare(&recording, &link);
            if !wrong.is_empty() {
                failures.push(format!("{}\n{link}\n{}", file.display(), wrong.join("\n")));
            }
            count += 1;
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
    assert!(count >= 53, "the recordings are gone");
}
