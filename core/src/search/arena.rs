//! Where strategies are played.

use alloc::vec::Vec;

use crate::enemy::{Dice, Lies, Script};
use crate::engine::{Choice, Enemy, Liberty, Name, Options, Question, Vocabulary, World};
use crate::link::{Liars, Link, Refusal};
use crate::scenario::Scenario;

/// One lie: in which message, and the word.
pub(super) type Lie = (Name, u8);

/// A statement of a traitor's as it was made in a run.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spoken {
    pub(super) name: Name,
    pub(super) liberty: Liberty,
    pub(super) word: u8,
}

impl Spoken {
    pub(super) const fn is_lie(&self) -> bool {
        self.word != self.liberty.honest
    }
}

/// A link with its traitors in their places.
pub(super) struct Arena<S: Scenario> {
    link: Link,
    scenario: S,
    start: World<S::Process>,
    world: World<S::Process>,
    /// What a message costs here.
    toil: u64,
    /// The words that are worth trying.
    pub(super) tried: Vocabulary,
    /// What traitors said in the last run, in the order of speaking, but for what the link has
    /// them say.
    pub(super) spoken: Vec<Spoken>,
    /// How many lies the link itself made in the last run.
    fixed: usize,
    /// Whether a limit has cut the last run off, so that it has not come out.
    cut_off: bool,
}

impl<S: Scenario> Arena<S> {
    pub(super) fn new(link: Link, liars: &Liars) -> Arena<S> {
        let scenario = S::settle(&link);
        let start = scenario.world();
        Arena {
            tried: (liars.tried)(&link),
            toil: (liars.toil)(&link),
            link,
            scenario,
            world: start.clone(),
            start,
            spoken: Vec::new(),
            fixed: 0,
            cut_off: false,
        }
    }

    /// Plays a run in which traitors say what they are told to, and says whether it breaks
    /// anything. What the link itself says is said.
    pub(super) fn play(&mut self, speaks: impl FnMut(Name, Liberty) -> u8) -> bool {
        self.world.clone_from(&self.start);
        self.spoken.clear();
        self.fixed = 0;
        let (link, said, fixed) = (&self.link, &mut self.spoken, &mut self.fixed);
        let mut prompter = Prompter { script: link.enemy(), link, speaks, said, fixed };
        let end = self.world.run(&mut prompter, &mut ());
        self.cut_off = end.is_limit();
        !self.cut_off && self.scenario.breaks(&self.world)
    }

    /// What the last run cost: its messages, sent and withheld, or those that were posted if doubles
    /// make these more, and one for itself, each as heavy as it is here.
    pub(super) fn cost(&self) -> u64 {
        let messages = self.world.messages_named().max(self.world.messages_posted().into());
        self.toil * (1 + messages)
    }

    /// Whether a limit has cut the last run off, so that nobody knows what would have come of it.
    pub(super) const fn was_cut_off(&self) -> bool {
        self.cut_off
    }

    /// How many lies the link itself made in the last run.
    pub(super) const fn fixed(&self) -> usize {
        self.fixed
    }

    /// What a strategy costs, about: what is sent where nobody lies.
    pub(super) fn honest_cost(&mut self) -> u64 {
        self.play_lies(&[]);
        self.toil * (1 + u64::from(self.world.messages_sent()))
    }

    /// Plays a run with these lies, sorted by their names, and no others.
    pub(super) fn play_lies(&mut self, lies: &[Lie]) -> bool {
        self.play(|name, liberty| {
            let place = lies.binary_search_by_key(&name, |lie| lie.0);
            let word = place.ok().map(|place| lies[place].1);
            word.filter(|word| liberty.words.has(*word)).unwrap_or(liberty.honest)
        })
    }

    /// The lies of the last run, sorted by their names.
    pub(super) fn lies(&self) -> Vec<Lie> {
        let lies = self.spoken.iter().filter(|spoken| spoken.is_lie());
        let mut lies: Vec<Lie> = lies.map(|spoken| (spoken.name, spoken.word)).collect();
        lies.sort_unstable();
        lies
    }

    /// The link of the run with these lies and no others.
    pub(super) fn link(&self, lies: &[Lie]) -> Result<Link, Refusal> {
        self.link.clone().opened_at(0).edited(|link| {
            link.orders.lie(Lies::None);
            lies.iter().for_each(|(name, word)| link.orders.state(*name, Some(*word)));
            Ok(())
        })
    }
}

/// The link's own enemy, but for what traitors say.
struct Prompter<'a, F: FnMut(Name, Liberty) -> u8> {
    script: Script<'a, Dice>,
    link: &'a Link,
    speaks: F,
    said: &'a mut Vec<Spoken>,
    fixed: &'a mut usize,
}

impl<F: FnMut(Name, Liberty) -> u8> Enemy for Prompter<'_, F> {
    const FORESEES: bool = true;

    fn has_first(&self) -> bool {
        self.script.has_first()
    }

    fn puts_first(&self, name: Name) -> bool {
        self.script.puts_first(name)
    }

    fn choose(&mut self, choice: &Choice) -> u64 {
        let (Question::Say(name), Options::Among(liberty)) = (choice.question, choice.options)
        else {
            return self.script.choose(choice);
        };
        if self.link.orders().statement(name).is_some_and(|word| liberty.words.has(word)) {
            let word = self.script.choose(choice);
            *self.fixed += usize::from(word != u64::from(liberty.honest));
            return word;
        }
        let word = (self.speaks)(name, liberty);
        self.said.push(Spoken { name, liberty, word });
        u64::from(word)
    }
}
