//! A room for a new scenario, made of a small skeleton that plays, is told and passes every test.

use std::path::{Path, PathBuf};
use std::{fs, io, thread};

use crate::shell::{Result, cargo, program, root, run, step, target, timed, www};
use crate::test::at_once;
use crate::{setup, wasm};

/// The files of the room, by their names, and what stands in them.
const ROOM: [(&str, &str); 6] = [
    ("mod.rs", include_str!("../skeleton/room/mod.rs")),
    ("judge.rs", include_str!("../skeleton/room/judge.rs")),
    ("phrases.rs", include_str!("../skeleton/room/phrases.rs")),
    ("protocol.rs", include_str!("../skeleton/room/protocol.rs")),
    ("tale.rs", include_str!("../skeleton/room/tale.rs")),
    ("teller.rs", include_str!("../skeleton/room/teller.rs")),
];

/// What it says, the same in every language until somebody puts it into that language.
const WORDS: &str = include_str!("../skeleton/words.ftl");

/// A golden file for each preset.
const GOLDEN: [(&str, &str); 2] = [
    ("heard", include_str!("../skeleton/golden/heard.txt")),
    ("missed", include_str!("../skeleton/golden/missed.txt")),
];

/// A scenario's name in a link, in Rust, and as a type.
struct Names {
    link: String,
    room: String,
    kind: String,
}

impl Names {
    fn of(name: &str) -> Result<Names> {
        let plain = |word: &str| {
            word.starts_with(|letter: char| letter.is_ascii_lowercase())
                && word.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
        };
        if !name.split('-').all(plain) {
            let takes = "it takes words in small letters, as in `two-generals`";
            return Err(format!("`{name}` is no name: {takes}"));
        }
        let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
        Ok(Names {
            link: name.to_owned(),
            room: name.replace('-', "_"),
            kind: name.split('-').map(capital).collect(),
        })
    }

    /// A text of the skeleton, with these names in it.
    fn put_into(&self, text: &str) -> String {
        let quoted = text.replace("\"skeleton", &format!("\"{}", self.link));
        quoted.replace("Skeleton", &self.kind).replace("skeleton", &self.link)
    }
}

/// Makes the room of a scenario of this name, and everything that a scenario needs beside it; then
/// has the traces and the stories written.
pub fn new(name: &str) -> Result {
    let names = Names::of(name)?;
    let room = root().join("core/src/scenario").join(&names.room);
    if room.exists() {
        return Err(format!("there is a scenario `{name}` already"));
    }
    for (file, text) in ROOM {
        write(&room.join(file), &names.put_into(text))?;
    }
    for language in languages()? {
        write(&language.join(format!("{name}.ftl")), &names.put_into(WORDS))?;
    }
    for (preset, text) in GOLDEN {
        let file = root().join("tests/golden").join(name).join(format!("{preset}.txt"));
        write(&file, &names.put_into(text))?;
    }
    list(&names.room)?;
    let tests = "test -p at-dawn-tests --test everywhere golden::";
    step("writing golden traces", cargo(tests).env("GOLDEN", "rewrite"))?;
    wasm::quick()?;
    let mut node = program("node");
    node.args(["--test", &format!("--test-name-pattern=tells {name} as it is kept")]);
    node.arg("tests/unit/stories.test.mjs").env("STORIES", "rewrite").current_dir(www());
    step("writing stories", &mut node)?;
    println!("`{name}` is there: its room is {}.", room.display());
    Ok(())
}

/// The native tests that look at every scenario.
const EVERY: &str = "beside:: catalogues:: floors:: prose:: sheets:: stories:: wording::";

/// Makes a scenario in a copy of what is here, and tries there whatever looks at every scenario.
pub fn try_new() -> Result {
    let scratch = target().join("scratch");
    let _ = fs::remove_dir_all(&scratch);
    timed("copying what is here", || copy(&scratch))?;
    build_soon(&scratch)?;
    let there = |arguments: &str| {
        let mut command = cargo(arguments);
        // What is built of others is here already.
        command.current_dir(&scratch).env("CARGO_TARGET_DIR", target());
        at_once(&mut command);
        command
    };
    run("cargo xtask new", &mut there("run -q -p xtask -- new call-once"))?;
    let tests = "test -q -p at-dawn-tests --test everywhere --test native --";
    let label = "cargo test, with a new scenario";
    let known = "drawn:: known:: golden::";
    let mut names = there(tests);
    names.args(EVERY.split(' ')).args(known.split(' '));
    let mut node = program("node");
    // Whole stories of the others are told to the letter elsewhere. Node.js also takes whatever is in
    // something that the pattern fits, and all tests are in one called `<root>`.
    let own = "--test-name-pattern=^(?!(tells|shows beside) (?!call-once )|<)";
    node.args(["--test", own]).args(unit_tests(&scratch)?).current_dir(scratch.join("www"));
    // The one is mostly about to build while the other runs.
    thread::scope(|scope| {
        let page = scope.spawn(|| step("unit tests of the page, with a new scenario", &mut node));
        step(label, &mut names)?;
        page.join().unwrap_or_else(|_| Err("the unit tests broke off".to_owned()))
    })
}

/// The files of the page's unit tests.
fn unit_tests(root: &Path) -> Result<Vec<PathBuf>> {
    let folder = root.join("www/tests/unit");
    let failed = |error: io::Error| format!("{}: {error}", folder.display());
    let files = fs::read_dir(&folder).map_err(failed)?.flatten().map(|entry| entry.path());
    let is_test = |path: &PathBuf| path.to_string_lossy().ends_with(".test.mjs");
    Ok(files.filter(is_test).collect())
}

/// The core and the tests, in the copy, as soon as can be. Nothing is played there a million times,
/// and to make them fast takes longer than all that is played.
fn build_soon(scratch: &Path) -> Result {
    let file = scratch.join(".cargo/config.toml");
    let failed = |error: io::Error| format!("{}: {error}", file.display());
    let mut config = fs::read_to_string(&file).map_err(failed)?;
    for package in ["at-dawn-core", "at-dawn-tests"] {
        config += &format!("\n[profile.dev.package.{package}]\nopt-level = 0\n");
    }
    fs::write(&file, config).map_err(failed)
}

/// What is made here and belongs to nobody, wherever it lies.
const MADE: [&str; 5] = [".git", "dist", "node_modules", "pkg", "target"];

/// Copies what belongs to the project, and has the packages of npm stand there too.
fn copy(scratch: &Path) -> Result {
    copy_folder(&root(), scratch)?;
    setup::packages()?;
    let (packages, place) = (www().join("node_modules"), scratch.join("www/node_modules"));
    link(&packages, &place).map_err(|error| format!("{}: {error}", place.display()))
}

fn copy_folder(from: &Path, to: &Path) -> Result {
    let failed = |error: io::Error| format!("{}: {error}", from.display());
    fs::create_dir_all(to).map_err(failed)?;
    for entry in fs::read_dir(from).map_err(failed)? {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).map_err(failed)?;
        if MADE.iter().any(|made| name == *made) || path == target() {
            continue;
        }
        if path.is_dir() {
            copy_folder(&path, &to.join(name))?;
        } else if path.is_file() {
            fs::copy(&path, to.join(name)).map_err(failed)?;
        }
    }
    Ok(())
}

#[cfg(unix)]
fn link(folder: &Path, place: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(folder, place)
}

#[cfg(windows)]
fn link(folder: &Path, place: &Path) -> io::Result<()> {
    std::os::windows::fs::symlink_dir(folder, place)
}

/// The folders of catalogues, one for each language.
fn languages() -> Result<Vec<PathBuf>> {
    let words = root().join("core/words");
    let failed = |error: io::Error| format!("{}: {error}", words.display());
    let entries = fs::read_dir(&words).map_err(failed)?;
    Ok(entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect())
}

/// Names the room behind the others: the one line outside of it.
fn list(room: &str) -> Result {
    let file = root().join("core/src/scenario/mod.rs");
    let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let folder = |line: &str| {
        let name = line.strip_prefix("pub mod ")?.strip_suffix(';')?;
        file.with_file_name(name).is_dir().then_some(())
    };
    let last = text.lines().rfind(|line| folder(line).is_some());
    let last = last.ok_or("scenario/mod.rs names no room")?;
    write(&file, &text.replacen(last, &format!("{last}\n\npub mod {room};"), 1))
}

fn write(file: &Path, text: &str) -> Result {
    let folder = file.parent().unwrap_or(file);
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(file, text));
    written.map_err(|error| format!("{}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::{Names, WORDS};

    #[test]
    fn a_name_is_words_in_small_letters() {
        for name in ["", "Call", "call-", "-call", "call_once", "call once", "1call", "cäll"] {
            assert!(Names::of(name).is_err(), "{name}");
        }
        let names = Names::of("call-once2").expect("a name");
        assert_eq!((names.room.as_str(), names.kind.as_str()), ("call_once2", "CallOnce2"));
        assert!(names.put_into(WORDS).contains("title = CallOnce2"));
    }
}
