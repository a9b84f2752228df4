//! Which file of the core uses which, read from its `use` lines and from the paths in its code.
//! Tests within a file use what they like, and are not read.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The names on a path, such as `["super", "plan", "Plan"]`, or on the way to a module.
type Names = Vec<String>;

/// A source, taken apart.
#[derive(Default)]
struct Source {
    /// Its path below the folder, such as `engine/mod.rs`.
    file: String,
    /// What each name stands for that a `use` line brings here.
    brought: BTreeMap<String, Names>,
    /// The paths that its code needs.
    needed: Vec<Names>,
    /// The modules that are there for tests only.
    trials: Vec<String>,
}

/// All sources below a folder, by the modules that they are.
pub struct Sources(BTreeMap<Names, Source>);

impl Sources {
    /// Reads a crate's folder of sources.
    pub fn read(root: &Path) -> Sources {
        let mut sources = Sources(BTreeMap::new());
        for (file, text) in files(root, "rs") {
            let mut module: Names = file.trim_end_matches(".rs").split('/').map(name).collect();
            if matches!(module.last().map(String::as_str), Some("mod" | "lib")) {
                module.pop();
            }
            let source = Source { file, ..taken_apart(&text) };
            assert!(sources.0.insert(module, source).is_none(), "one file for each module");
        }
        sources
    }

    /// The files that each file uses, others than itself.
    pub fn uses(&self) -> BTreeMap<&str, BTreeSet<&str>> {
        let tests = |module: &[String]| {
            (1..=module.len()).any(|end| {
                let above = self.0.get(&module[..end - 1]);
                above.is_some_and(|source| source.trials.contains(&module[end - 1]))
            })
        };
        let honest = self.0.iter().filter(|(module, _)| !tests(module));
        let used = |(module, source): (&Names, &'_ Source)| {
            let used = source.needed.iter().filter_map(|path| self.found(module, path, 0));
            used.filter(|file| *file != source.file).collect()
        };
        honest.map(|one| (one.1.file.as_str(), used(one))).collect()
    }

    /// The file in which a path that is written in a module ends: where what it names is made, and
    /// not where it is only handed on. None where it leads out of the crate.
    fn found(&self, module: &[String], path: &[String], depth: usize) -> Option<&str> {
        // Names that bring each other would go around for ever.
        let (first, mut rest) = path.split_first().filter(|_| depth < 16)?;
        let mut here = match first.as_str() {
            "crate" => Vec::new(),
            "self" => module.to_vec(),
            "super" => module.split_last()?.1.to_vec(),
            child if self.child(module, child).is_some() => self.child(module, child)?,
            other => {
                let brought = self.0.get(module)?.brought.get(other)?;
                let same = brought.first().is_none_or(|name| name == other);
                let path = [brought.as_slice(), rest].concat();
                return if same { None } else { self.found(module, &path, depth + 1) };
            }
        };
        while let Some((name, behind)) = rest.split_first() {
            let source = self.0.get(&here)?;
            if name == "super" {
                here.pop();
            } else if let Some(child) = self.child(&here, name) {
                here = child;
            } else if let Some(brought) = source.brought.get(name) {
                let path = [brought.as_slice(), behind].concat();
                return self.found(&here, &path, depth + 1).or(Some(&source.file));
            } else {
                break;
            }
            rest = behind;
        }
        Some(&self.0.get(&here)?.file)
    }

    fn child(&self, module: &[String], name: &str) -> Option<Names> {
        let child = [module, &[name.to_string()]].concat();
        self.0.contains_key(&child).then_some(child)
    }
}

/// Every file below a folder whose name ends so, with what is in it.
pub fn files(root: &Path, extension: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the sources are there").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == extension) {
                let below = path.strip_prefix(root).expect("found below it").to_string_lossy();
                let text = fs::read_to_string(&path).expect("a source can be read");
                // What a macro names is needed where it is used, which says so itself.
                let text = text.replace("$crate::", "");
                found.push((below.replace('\\', "/"), text));
            }
        }
    }
    found
}

fn name(text: &str) -> String {
    text.to_string()
}

fn taken_apart(text: &str) -> Source {
    let mut source = Source::default();
    let words = without_tests(&words(text), &mut source.trials);
    let (mut code, mut handed_on) = (Vec::new(), Vec::new());
    let mut at = 0;
    while at < words.len() {
        if words[at] != "use" {
            code.push(words[at].clone());
            at += 1;
            continue;
        }
        let public = at > 0 && matches!(words[at - 1].as_str(), "pub" | ")");
        at += 1;
        for (path, alias) in leaves(&words, &mut at) {
            source.brought.insert(alias.clone(), path.clone());
            if public { handed_on.push((path, alias)) } else { source.needed.push(path) }
        }
    }
    // What is handed on is needed here only if the code speaks of it.
    let spoken: BTreeSet<&String> = code.iter().collect();
    let needed = handed_on.into_iter().filter(|(_, alias)| spoken.contains(alias));
    source.needed.extend(needed.map(|(path, _)| path));
    let mut at = 0;
    while at < code.len() {
        let begins = code.get(at + 1).is_some_and(|it| it == "::") && is_name(&code[at]);
        // Not behind another `::`, and not in `pub(in crate::…)`.
        let within = at > 0 && code[at - 1] == "::";
        let shown = at > 1 && code[at - 1] == "in" && code[at - 2] == "(";
        if begins && !within && !shown {
            source.needed.extend(leaves(&code, &mut at).into_iter().map(|(path, _)| path));
        } else {
            at += 1;
        }
    }
    source
}

fn is_name(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_alphabetic() || letter == '_')
}

/// The paths that a tree such as `a::{b, c::D as E}` stands for, each with the name that it brings.
fn leaves(words: &[String], at: &mut usize) -> Vec<(Names, String)> {
    let mut path = vec![words[*at].clone()];
    *at += 1;
    while words.get(*at).is_some_and(|word| word == "::") {
        *at += 1;
        if words[*at] == "{" {
            let mut all = Vec::new();
            *at += 1;
            while words[*at] != "}" {
                all.extend(leaves(words, at).into_iter().map(|(below, alias)| {
                    let itself = below.len() == 1 && below[0] == "self";
                    let alias = if itself { path[path.len() - 1].clone() } else { alias };
                    let below = if itself { &[][..] } else { &below };
                    ([path.as_slice(), below].concat(), alias)
                }));
                *at += usize::from(words[*at] == ",");
            }
            *at += 1;
            return all;
        }
        if !is_name(&words[*at]) {
            *at += usize::from(words[*at] == "*");
            break;
        }
        path.push(words[*at].clone());
        *at += 1;
    }
    let mut alias = path[path.len() - 1].clone();
    if words.get(*at).is_some_and(|word| word == "as") {
        alias.clone_from(&words[*at + 1]);
        *at += 2;
    }
    vec![(path, alias)]
}

/// The words without what stands behind `#[cfg(test)]`; modules there that are files are named.
fn without_tests(words: &[String], trials: &mut Vec<String>) -> Vec<String> {
    let mark = ["#", "[", "cfg", "(", "test", ")", "]"];
    let mut rest = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if !words[at..].iter().take(mark.len()).eq(mark.iter()) {
            rest.push(words[at].clone());
            at += 1;
            continue;
        }
        let end = |word: &String| word == "{" || word == ";";
        at += words[at..].iter().position(end).expect("an item ends");
        if words[at] == ";" {
            trials.push(words[at - 1].clone());
        }
        let mut depth = 0_usize;
        loop {
            match words[at].as_str() {
                "{" => depth += 1,
                "}" => depth -= 1,
                _ => {}
            }
            at += 1;
            if depth == 0 {
                break;
            }
        }
    }
    rest
}

/// The words and marks of a source, without its comments, texts and letters.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(raw) = rest.strip_prefix("r#\"") {
            3 + raw.find("\"#").expect("a text ends") + 2
        } else if letter == '"' {
            text_length(rest)
        } else if letter == '\'' {
            letter_length(rest)
        } else if is_name(rest) || letter.is_ascii_digit() {
            let end = rest.find(|it: char| !it.is_alphanumeric() && it != '_');
            let length = end.unwrap_or(rest.len());
            words.push(name(&rest[..length]));
            length
        } else {
            let length = if rest.starts_with("::") { 2 } else { letter.len_utf8() };
            if !letter.is_whitespace() {
                words.push(name(&rest[..length]));
            }
            length
        };
        rest = &rest[length..];
    }
    words
}

fn text_length(rest: &str) -> usize {
    let mut escaped = true;
    let end = rest.find(|letter: char| {
        let ends = letter == '"' && !escaped;
        escaped = letter == '\\' && !escaped;
        ends
    });
    end.expect("a text ends") + 1
}

/// The length of a letter such as `'a'`, or of the mark alone before the name of a lifetime.
fn letter_length(rest: &str) -> usize {
    if let Some(escape) = rest.strip_prefix("'\\") {
        return 4 + escape[1..].find('\'').expect("a letter ends");
    }
    let width = rest[1..].chars().next().map_or(0, char::len_utf8);
    if rest[1 + width..].starts_with('\'') { width + 2 } else { 1 }
}
