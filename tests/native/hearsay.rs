//! What the story says that a lieutenant knows, or cannot know, of what one says that another said:
//! held against all runs that look the same to it, with no more traitors than it reckons with.
//!
//! Letters of one round arrive in any order, so that who has not been heard in a round that is not
//! over may still speak. Who has said nothing in a round that is over was silent.

use std::collections::{BTreeMap, BTreeSet};

use at_dawn_core::catalogue;
use at_dawn_core::engine::{Choice, Enemy, Event, Options, ProcessId, Question, What};
use at_dawn_core::phrase::{Phrase, Words};
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::generals::{General, Generals, Message, Order};
use at_dawn_core::scenario::triangle::Triangle;
use at_dawn_tests::golden::link;
use at_dawn_words::{Wording, english};

/// What the other runs say that look the same.
#[derive(Debug, Default)]
struct Seen {
    /// Whether the source was loyal in some run, and the teller; whether the report was true in some
    /// run, and false in some.
    source_loyal: bool,
    teller_loyal: bool,
    was_true: bool,
    was_false: bool,
    /// What is told of it, and of whom.
    sentences: Vec<Phrase>,
    names: [u8; 2],
}

/// An enemy who says what it is told to, place by place, and notes what could be said.
struct Speaker {
    said: Vec<(u8, Vec<u8>)>,
    place: usize,
}

impl Enemy for Speaker {
    const FORESEES: bool = true;

    fn choose(&mut self, choice: &Choice) -> u64 {
        match (choice.question, choice.options) {
            (Question::Say(_), Options::Among(liberty)) => {
                if self.place == self.said.len() {
                    let mut words: Vec<u8> = liberty.words.iter().collect();
                    self.said.push((words.pop().expect("a word"), words));
                }
                self.place += 1;
                self.said[self.place - 1].0.into()
            }
            (Question::Travel(_), _) => 1,
            _ => 0,
        }
    }
}

/// A letter, by the path of those on whose word it is.
type Letter = (Vec<u8>, Order);

/// What somebody has heard: in the rounds that are over, in this round, and last.
type Heard = (ProcessId, BTreeSet<Letter>, BTreeSet<Letter>, Letter);

type All = BTreeMap<Heard, Seen>;

/// A letter that reached somebody loyal, and what is told of that.
struct Arrival {
    to: ProcessId,
    letter: Letter,
    sentences: Vec<Phrase>,
}

/// Plays one run: all that was sent, to whom, and all that reached somebody loyal.
fn played<S: Scenario<Process = General>>(
    scenario: &S,
    traitors: u64,
    speaker: &mut Speaker,
) -> (BTreeSet<(ProcessId, Letter)>, Vec<Arrival>) {
    let mut world = scenario.world();
    let mut teller = scenario.tale().teller();
    let mut events: Vec<Event<General>> = Vec::new();
    let (mut sent, mut arrivals) = (BTreeSet::new(), Vec::new());
    while world.step(speaker, &mut events) {
        for event in events.drain(..) {
            let sentences = teller.tell(&event);
            let letter = |message: &Message| match message {
                Message::Oral(path, order) => (path.iter().map(|one| one.0).collect(), *order),
                Message::Signed(_) => unreachable!("nothing is signed"),
            };
            match &event.what {
                What::Sent { name, body, .. } => {
                    sent.insert((name.to, letter(body)));
                }
                What::Delivered { name, body, .. } if traitors & 1 << name.to.0 == 0 => {
                    assert!(!sentences.is_empty(), "something is made of it");
                    arrivals.push(Arrival { to: name.to, letter: letter(body), sentences });
                }
                _ => {}
            }
        }
    }
    (sent, arrivals)
}

/// Plays one run and puts down what each report meant to whom, in whatever order those of its round
/// may have arrived.
fn watch<S: Scenario<Process = General>>(
    scenario: &S,
    traitors: u64,
    speaker: &mut Speaker,
    all: &mut All,
) {
    let (sent, arrivals) = played(scenario, traitors, speaker);
    let loyal = |one: u8| traitors & 1 << one == 0;
    for (place, Arrival { to, letter, sentences }) in arrivals.iter().enumerate() {
        let [before @ .., teller] = letter.0.as_slice() else { continue };
        let Some(source) = before.last() else { continue };
        let is_true = sent.contains(&(ProcessId(*teller), (before.to_vec(), letter.1)));
        let mine = |one: &&Arrival| one.to == *to;
        let round = |one: &Letter| one.0.len();
        let over = arrivals.iter().filter(mine).map(|one| one.letter.clone());
        let over: BTreeSet<Letter> = over.filter(|one| round(one) < round(letter)).collect();
        let others: Vec<(usize, &Letter)> = arrivals
            .iter()
            .enumerate()
            .filter(|(other, one)| *other != place && mine(one))
            .map(|(other, one)| (other, &one.letter))
            .filter(|one| round(one.1) == round(letter))
            .collect();
        for subset in 0_u32..1 << others.len() {
            let has = |index: usize| subset & 1 << index != 0;
            let some = others.iter().enumerate().filter(|(index, _)| has(*index));
            let now: BTreeSet<Letter> = some.map(|(_, one)| one.1.clone()).collect();
            let seen = all.entry((*to, over.clone(), now, letter.clone())).or_default();
            seen.source_loyal |= loyal(*source);
            seen.teller_loyal |= loyal(*teller);
            seen.was_true |= is_true;
            seen.was_false |= !is_true;
            if others.iter().enumerate().all(|(index, one)| has(index) == (one.0 < place)) {
                let same = seen.sentences.is_empty() || seen.sentences == *sentences;
                assert!(same, "{sentences:?}");
                seen.sentences.clone_from(sentences);
                seen.names = [*source, *teller];
            }
        }
    }
}

/// Every run with these traitors.
fn every<S: Scenario<Process = General>>(text: &str, traitors: u64, all: &mut All) -> u32 {
    let scenario = S::settle(&link(text));
    let mut speaker = Speaker { said: Vec::new(), place: 0 };
    let mut runs = 0;
    loop {
        speaker.place = 0;
        watch(&scenario, traitors, &mut speaker, all);
        runs += 1;
        while speaker.said.last().is_some_and(|last| last.1.is_empty()) {
            speaker.said.pop();
        }
        let Some((word, others)) = speaker.said.last_mut() else { return runs };
        *word = others.pop().expect("not empty");
    }
}

/// English, and what those in a run are called.
fn words_of(text: &str) -> (Wording, Vec<Phrase>) {
    let run = catalogue::ALL.open(&link(text));
    (english(run.link().sheet()), run.telling().cast)
}

/// Whether a sentence claims no more than what is so in all runs that look the same, and no less.
fn is_so(seen: &Seen, words: &dyn Words, cast: &[Phrase]) -> bool {
    let told: String = seen.sentences.iter().map(|phrase| words.say(phrase, cast)).collect();
    let says = |text: &str| told.contains(text);
    let any_of = |texts: &[&str]| texts.iter().any(|text| says(text));
    let [source, teller] =
        &seen.names.map(|one| words.name(&cast[usize::from(one)]).to_lowercase());
    let must = |one: &str| says(&format!("{one} is one."));
    if says("cannot know which") {
        seen.source_loyal && seen.teller_loyal
    } else if says("both are") {
        !seen.source_loyal && !seen.teller_loyal
    } else if must(source) {
        !seen.source_loyal && seen.teller_loyal
    } else if must(teller) {
        seen.source_loyal && !seen.teller_loyal
    } else if says("cannot know whether") {
        seen.was_true && seen.was_false
    } else {
        let known = [
            "really said so to",
            "tells the truth",
            "said the same to everybody",
            "could that be false",
            "was told so",
        ];
        any_of(&known) && seen.was_true && !seen.was_false
    }
}

/// Whoever is told an order does not know what it should have been: both are among the runs.
#[test]
fn what_a_lieutenant_is_said_to_know_is_so_in_all_runs_that_look_the_same_to_it() {
    for (generals, rounds) in [(3, 1), (4, 1), (5, 1), (4, 2)] {
        let (mut all, mut runs) = (All::new(), 0);
        for set in (0_u64..1 << generals).filter(|set| set.count_ones() <= rounds) {
            let list: Vec<_> = (0..generals).filter(|one| set & 1 << one != 0).collect();
            let list: Vec<_> = list.iter().map(u32::to_string).collect();
            let list = if set == 0 { "none".to_string() } else { list.join(",") };
            for order in ["attack", "retreat"] {
                let plan = format!("n={generals}&rounds={rounds}&traitors={list}&order={order}");
                runs += every::<Generals>(&format!("generals?{plan}"), set, &mut all);
            }
        }
        let (words, cast) = words_of(&format!("generals?n={generals}"));
        for seen in all.values().filter(|seen| !seen.sentences.is_empty()) {
            assert!(is_so(seen, &words, &cast), "{generals} generals in {rounds}: {seen:?}");
        }
        println!("{generals} generals, {rounds}: {runs} runs, {} views", all.len());
    }
}

#[test]
fn what_a_shop_is_said_to_know_is_so_in_all_runs_that_look_the_same_to_it() {
    let mut all = All::new();
    for (liar, set) in [("nobody", 0), ("payment", 1), ("shop", 2), ("customer", 4)] {
        for charge in ["paid", "unpaid"] {
            every::<Triangle>(&format!("triangle?liar={liar}&charge={charge}"), set, &mut all);
        }
    }
    let (words, cast) = words_of("triangle");
    for seen in all.values().filter(|seen| !seen.sentences.is_empty()) {
        assert!(is_so(seen, &words, &cast), "{seen:?}");
    }
    assert!(all.len() > 8, "{} views", all.len());
}
