//! The words of every language, and who says a phrase in them.
//!
//! The catalogues are in Project Fluent's format, a file for each scenario and language, with a
//! shared one below them all. What is said of an argument in them:
//!
//! * `$to` is the argument as it is shown. A process, a word, a list and a phrase are shown as
//!   their own message has it;
//! * `$to-start` is another form of the same, where a language has them: the attribute `.start` of
//!   that message, or what is shown if it has none. The message `forms` says which there are;
//! * `$to-is` is what it is, for choosing: the key of a phrase or of a process, the word itself,
//!   the length of a list. A case is nothing but that, and has no more than its name.
//!
//! What a sheet calls by a name is a message of its own, such as `title`, `preset-<name>` or
//! `parameter-<name>`; `ARCHITECTURE.md` lists them under "What is said". A parameter has what it is for
//! as `.help`, and as `.default` what stands for its default where no value does.
//!
//! The page has the same rules in `www/src/words/say.ts`; the kept stories hold the two together.

use std::cell::RefCell;
use std::collections::BTreeMap;

use at_dawn_core::link::Sheet;
use at_dawn_core::phrase::{Arg, Phrase, Words};
use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource};

/// Every catalogue: its language, its name and its text.
static CATALOGUES: &[(&str, &str, &str)] = &include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

/// The catalogue of a name in a language.
#[must_use]
pub fn catalogue(language: &str, name: &str) -> Option<&'static str> {
    CATALOGUES.iter().find(|one| one.0 == language && one.1 == name).map(|one| one.2)
}

/// The names of a language's catalogues.
pub fn names(language: &str) -> impl Iterator<Item = &'static str> {
    CATALOGUES.iter().filter(move |one| one.0 == language).map(|one| one.1)
}

/// The languages that there are.
pub fn languages() -> impl Iterator<Item = &'static str> {
    CATALOGUES.iter().filter(|one| one.1 == "shared").map(|one| one.0)
}

/// The words of one scenario in one language.
pub struct Wording {
    bundle: FluentBundle<FluentResource>,
    forms: Vec<String>,
    /// What was wrong with what was said.
    errors: RefCell<Vec<FluentError>>,
}

/// Something as it is said.
#[derive(Clone, Debug, Default)]
struct Said {
    text: String,
    /// What it is, for choosing.
    is: String,
    /// Its other forms.
    forms: BTreeMap<String, String>,
}

impl Wording {
    /// The words of a language, as these catalogues have them: what a later one says again it says
    /// instead.
    ///
    /// # Errors
    /// With one sentence, if there is no such catalogue, or if one cannot be read.
    pub fn new(language: &str, names: &[&str]) -> Result<Wording, String> {
        let locale = language.parse().map_err(|_| format!("{language} is no language."))?;
        let mut bundle = FluentBundle::new(vec![locale]);
        bundle.set_use_isolating(false);
        for name in ["shared"].iter().chain(names) {
            let text = catalogue(language, name)
                .ok_or_else(|| format!("There is no catalogue {language}/{name}.ftl."))?;
            let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
                format!("{language}/{name}.ftl cannot be read: {errors:?}")
            })?;
            bundle.add_resource_overriding(resource);
        }
        let mut wording = Wording { bundle, forms: Vec::new(), errors: RefCell::default() };
        let forms = wording.said("forms", &FluentArgs::new(), &mut Vec::new());
        wording.forms = forms.text.split_whitespace().map(str::to_owned).collect();
        Ok(wording)
    }

    /// The words of a scenario.
    ///
    /// # Errors
    /// As [`new`](Wording::new).
    pub fn of(language: &str, sheet: &Sheet) -> Result<Wording, String> {
        Wording::new(language, sheet.words)
    }

    /// What a word means, in its short form if it has one: as the page shows it.
    #[must_use]
    pub fn short(&self, kind: &str, word: &str) -> String {
        let mut said = self.one_of(kind, word);
        said.forms.remove("short").unwrap_or(said.text)
    }

    /// A word of a kind; itself where there is nothing else to say.
    fn one_of(&self, kind: &str, word: &str) -> Said {
        let key = format!("{kind}-{word}");
        if !self.bundle.has_message(&key) {
            return plain(word);
        }
        self.said(&key, &FluentArgs::new(), &mut self.errors.borrow_mut())
    }

    /// What a message says that is said of nothing, such as the `title` of a scenario.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.said(key, &FluentArgs::new(), &mut self.errors.borrow_mut()).text
    }

    /// What a parameter is for, in a scenario of so many processes.
    #[must_use]
    pub fn help(&self, parameter: &str, processes: usize) -> String {
        let mut args = FluentArgs::new();
        args.set("processes", processes);
        let key = format!("parameter-{parameter}");
        let mut said = self.said(&key, &args, &mut self.errors.borrow_mut());
        said.forms.remove("help").unwrap_or_default()
    }

    /// What was wrong with what was said so far: nothing, if the catalogues are whole.
    #[must_use]
    pub fn errors(&self) -> Vec<String> {
        self.errors.borrow().iter().map(ToString::to_string).collect()
    }

    fn phrase(&self, phrase: &Phrase, cast: &[Phrase], errors: &mut Vec<FluentError>) -> Said {
        let mut args = FluentArgs::new();
        for (name, arg) in &phrase.args {
            self.set(&mut args, name, arg, cast, errors);
        }
        self.said(phrase.key, &args, errors)
    }

    fn set(
        &self,
        args: &mut FluentArgs<'_>,
        name: &str,
        arg: &Arg,
        cast: &[Phrase],
        errors: &mut Vec<FluentError>,
    ) {
        match arg {
            Arg::Case(text) => args.set(name.to_owned(), *text),
            Arg::Message(text) | Arg::Text(text) => args.set(name.to_owned(), text.clone()),
            Arg::Number(number) => args.set(name.to_owned(), number),
            Arg::List(_, items) => {
                self.put(args, name, &self.resolved(arg, cast, errors));
                args.set(format!("{name}-is"), items.len());
            }
            _ => self.put(args, name, &self.resolved(arg, cast, errors)),
        }
    }

    /// Puts something among the arguments, in all its forms.
    fn put(&self, args: &mut FluentArgs<'_>, name: &str, said: &Said) {
        for form in &self.forms {
            let text = said.forms.get(form).unwrap_or(&said.text);
            args.set(format!("{name}-{form}"), text.clone());
        }
        args.set(format!("{name}-is"), said.is.clone());
        args.set(name.to_owned(), said.text.clone());
    }

    fn resolved(&self, arg: &Arg, cast: &[Phrase], errors: &mut Vec<FluentError>) -> Said {
        match arg {
            Arg::Phrase(phrase) => self.phrase(phrase, cast, errors),
            Arg::Process(process) => match cast.get(process.index()) {
                Some(phrase) => self.phrase(phrase, cast, errors),
                None => plain(&process.0.to_string()),
            },
            Arg::Word(word) => {
                let said = self.said(&format!("word-{word}"), &FluentArgs::new(), errors);
                Said { is: (*word).to_owned(), ..said }
            }
            Arg::List(how, items) => self.list(how, items, cast, errors),
            Arg::Number(number) => plain(&number.to_string()),
            Arg::Case(text) => plain(text),
            Arg::Message(text) | Arg::Text(text) => plain(text),
        }
    }

    fn list(
        &self,
        how: &str,
        items: &[Arg],
        cast: &[Phrase],
        errors: &mut Vec<FluentError>,
    ) -> Said {
        let Some((first, rest)) = items.split_first() else {
            return self.said(&format!("{how}-none"), &FluentArgs::new(), errors);
        };
        let mut all = self.resolved(first, cast, errors);
        for (place, item) in rest.iter().enumerate() {
            let key = if place + 1 == rest.len() { "last" } else { "next" };
            let mut args = FluentArgs::new();
            self.put(&mut args, "before", &all);
            let item = self.resolved(item, cast, errors);
            self.put(&mut args, "item", &item);
            all = self.said(&format!("{how}-{key}"), &args, errors);
        }
        all
    }

    /// A message and its forms, said of these arguments.
    fn said(&self, key: &str, args: &FluentArgs<'_>, errors: &mut Vec<FluentError>) -> Said {
        let Some(message) = self.bundle.get_message(key) else {
            errors.push(FluentError::ResolverError(
                fluent_bundle::resolver::ResolverError::NoValue(key.to_owned()),
            ));
            return plain(key);
        };
        let mut format = |pattern| {
            let text = self.bundle.format_pattern(pattern, Some(args), errors);
            text.into_owned()
        };
        Said {
            text: message.value().map(&mut format).unwrap_or_default(),
            is: key.to_owned(),
            forms: message
                .attributes()
                .map(|form| (form.id().to_owned(), format(form.value())))
                .collect(),
        }
    }
}

impl Words for Wording {
    fn say(&self, phrase: &Phrase, cast: &[Phrase]) -> String {
        self.phrase(phrase, cast, &mut self.errors.borrow_mut()).text
    }

    fn name(&self, process: &Phrase) -> String {
        let mut said = self.phrase(process, &[], &mut self.errors.borrow_mut());
        said.forms.remove("name").unwrap_or(said.text)
    }

    fn word(&self, kind: &str, word: &str) -> String {
        self.one_of(kind, word).text
    }
}

/// The English words of a scenario.
///
/// # Panics
/// If its catalogue cannot be read.
#[must_use]
pub fn english(sheet: &Sheet) -> Wording {
    Wording::of("en", sheet).unwrap_or_else(|error| panic!("{error}"))
}

/// Something that is the same in every form.
fn plain(text: &str) -> Said {
    Said { text: text.to_owned(), is: text.to_owned(), forms: BTreeMap::new() }
}
