//! What stands beside figures, as it is kept: of every preset and of the links beside the stories, step
//! by step, in every language. The page holds what it shows to the same files.

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use at_dawn_core::catalogue;
use at_dawn_core::link::Sheet;
use at_dawn_core::phrase::{Phrase, Words};
use at_dawn_core::scenario::{Beat, Beside, Counterpart};
use at_dawn_tests::golden::link;
use at_dawn_words::{Wording, languages};

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The links of a scenario that are looked at.
fn links(sheet: &Sheet) -> Vec<String> {
    let listed = fs::read_to_string(folder("stories/links.txt")).expect("links");
    let own = listed.lines().filter(|line| line.split('?').next() == Some(sheet.name));
    sheet.presets.iter().map(|preset| preset.link).chain(own).map(str::to_owned).collect()
}

/// The words of a run of a link.
struct Said {
    words: Wording,
    cast: Vec<Phrase>,
}

impl Said {
    fn of(text: &str, language: &str) -> Said {
        let link = link(text);
        let cast = catalogue::ALL.open(&link).telling().cast;
        Said { words: Wording::of(language, link.sheet()).expect("it can be read"), cast }
    }

    fn say(&self, phrase: &Phrase) -> String {
        self.words.say(phrase, &self.cast)
    }

    fn all(&self, phrases: &[Phrase]) -> String {
        let space = self.say(&Phrase::of("between-sentences", Vec::new()));
        phrases.iter().map(|one| self.say(one)).collect::<Vec<_>>().join(&space)
    }
}

/// Where the other run stands on a beat, and what came of it once it is over.
fn stands(counterpart: &Counterpart, beat: &Beat, language: &str) -> String {
    let mut run = catalogue::ALL.open(&link(&counterpart.link));
    let total = run.finish();
    run.seek(beat.steps.unwrap_or(total));
    let part = beat.part.map_or_else(String::new, |part| format!(", {}", part + 1));
    let row = beat.steps.is_none().then(|| run.telling().row).flatten();
    let row = row.map(|row| format!(": {}", Said::of(&counterpart.link, language).say(&row)));
    format!("> {}{part}{}", run.cursor(), row.unwrap_or_default())
}

/// Everything that stands beside a run, line by line.
fn shown(text: &str, language: &str) -> Option<String> {
    let mut run = catalogue::ALL.open(&link(text));
    let total = run.finish();
    let Beside { remarks, counterpart } = run.beside();
    let events = run.report().events;
    let marks: Vec<String> = events
        .iter()
        .filter(|event| !event.marks.is_empty())
        .map(|event| event.marks.join(" "))
        .collect();
    if marks.is_empty() && remarks.is_empty() && counterpart.is_none() {
        return None;
    }
    let said = Said::of(text, language);
    let mut shown = format!("# {text}\n");
    let _ = writeln!(shown, "{}", marks.join(", "));
    if let Some(counterpart) = &counterpart {
        let parts = counterpart.parts.iter().map(|part| said.say(part));
        let _ = writeln!(shown, "{}: {}", counterpart.link, parts.collect::<Vec<_>>().join("; "));
    }
    let mut before = Vec::new();
    for step in 0..=total {
        let on = counterpart.iter().flat_map(|one| {
            one.beats.iter().rfind(|beat| beat.from <= step).map(|beat| stands(one, beat, language))
        });
        let so =
            remarks.iter().filter(|one| one.from <= step && one.until.is_none_or(|to| step < to));
        let lines = so.map(|one| {
            let run = one.run.as_ref().map(|(link, name)| format!(" [{}: {link}]", said.say(name)));
            format!("{}: {}{}", one.about, said.all(&one.sentences), run.unwrap_or_default())
        });
        let now: Vec<String> = on.chain(lines).collect();
        if now != before {
            let _ = writeln!(shown, "@{step}\n{}", now.join("\n"));
        }
        before = now;
    }
    assert_eq!(said.words.errors(), Vec::<String>::new(), "{text}");
    Some(shown)
}

#[test]
fn what_stands_beside_a_run_is_as_it_is_kept_in_every_language() {
    for sheet in catalogue::ALL.sheets() {
        for language in languages() {
            let all = links(sheet).into_iter().filter_map(|one| shown(&one, language));
            let text = all.collect::<Vec<_>>().join("\n");
            let file = folder("beside").join(language).join(format!("{}.txt", sheet.name));
            let kept = fs::read_to_string(&file).unwrap_or_default();
            for (place, (ours, kept)) in text.lines().zip(kept.lines()).enumerate() {
                assert_eq!(ours, kept, "line {} of {}", place + 1, file.display());
            }
            assert_eq!(text.lines().count(), kept.lines().count(), "{}", file.display());
        }
    }
}
