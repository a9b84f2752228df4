//! What readers are told is in the catalogues: no source of the core or of the boundary has prose
//! in a text. Only who reads the code, or a program that fails, is told something there.

use std::fs;
use std::path::Path;

/// Around what a program says that fails, why something is allowed, or of which type it is: nobody
/// reads it who is shown a run.
const ASIDE: [&str; 10] = [
    "Error::new",
    "allow",
    "assert!",
    "assert_eq!",
    "assert_ne!",
    "debug_assert!",
    "expect",
    "panic!",
    "unreachable!",
    "wasm_bindgen",
];

/// What runs are called that somebody made: a deed and what it was done to, which the page words.
const DEEDS: [&str; 2] = ["say {name}:{word}", "unsay {name}"];

/// A text in a source: the line in which it ends, and what is called around it.
struct Text {
    text: String,
    line: usize,
    around: Vec<String>,
}

/// A source that is read from its beginning to its end.
struct Reader<'a> {
    rest: &'a str,
    line: usize,
    /// What has been called and is not closed yet.
    open: Vec<String>,
    /// The name that was read last.
    name: String,
}

impl<'a> Reader<'a> {
    /// Takes what comes next, as far as a place.
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest;
        self.line += taken.matches('\n').count();
        taken
    }

    /// How far it is to the end of what comes next: the quotation mark that no backslash escapes.
    fn quoted(&self) -> usize {
        let mut escaped = false;
        let end = self.rest[1..].find(|letter| {
            let ends = letter == '"' && !escaped;
            escaped = letter == '\\' && !escaped;
            ends
        });
        end.map_or(self.rest.len(), |end| end + 2)
    }

    /// The next text; none at the end.
    fn next(&mut self) -> Option<Text> {
        while let Some(letter) = self.rest.chars().next() {
            if self.rest.starts_with("//") {
                self.take(self.rest.find('\n').unwrap_or(self.rest.len()));
            } else if letter == '"' {
                let text = self.take(self.quoted()).trim_matches('"').to_owned();
                return Some(Text { text, line: self.line, around: self.open.clone() });
            } else if letter == '\'' {
                // A letter of its own, or the name of a lifetime.
                let letters: Vec<char> = self.rest.chars().take(3).collect();
                let escaped = letters.get(1) == Some(&'\\');
                let alone = escaped || letters.get(2) == Some(&'\'');
                let end = if escaped { 3 } else { 1 };
                let close = self.rest[end..].find('\'').filter(|_| alone);
                self.take(close.map_or(1, |close| end + close + 1));
            } else if letter.is_alphanumeric() || "_!:".contains(letter) {
                let end =
                    self.rest.find(|one: char| !(one.is_alphanumeric() || "_!:".contains(one)));
                self.name = self.take(end.unwrap_or(self.rest.len())).to_owned();
            } else {
                match letter {
                    '(' | '[' | '{' => self.open.push(std::mem::take(&mut self.name)),
                    ')' | ']' | '}' => drop(self.open.pop()),
                    ' ' | '\n' => {}
                    _ => self.name.clear(),
                }
                self.take(letter.len_utf8());
            }
        }
        None
    }
}

/// Whether somebody would read a text as prose: several words, or one as it begins a sentence, or
/// letters that no name in a program has.
fn is_prose(text: &str) -> bool {
    let mut plain = String::new();
    let mut depth = 0;
    for letter in text.chars() {
        depth += i32::from(letter == '{');
        plain.extend((depth == 0).then_some(letter).or((letter == '}').then_some('0')));
        depth -= i32::from(letter == '}');
    }
    let parts: Vec<&str> = plain.split_whitespace().collect();
    let letters = |part: &&&str| {
        let bare = part.trim_end_matches(['.', ',', ':', ';', '!', '?']);
        bare.len() > 1 && bare.chars().all(|letter| letter.is_alphabetic() || letter == '\'')
    };
    let begins = |part: &str| {
        let mut letters = part.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_some_and(char::is_lowercase)
    };
    let foreign = text.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii());
    let words = parts.iter().filter(letters).count();
    foreign || (words > 0 && parts.len() > 1) || (words > 0 && begins(parts[0]))
}

/// The prose in a source, each with its line.
fn prose_in(source: &str) -> Vec<(usize, String)> {
    // What comes after is for tests, as far as it is in the same file.
    let tests = source.find("#[cfg(test)]\nmod tests {").unwrap_or(source.len());
    let mut reader =
        Reader { rest: &source[..tests], line: 1, open: Vec::new(), name: String::new() };
    let mut found = Vec::new();
    while let Some(Text { text, line, around }) = reader.next() {
        let aside = around.iter().any(|one| ASIDE.contains(&one.trim_start_matches(':')));
        if is_prose(&text) && !aside && !DEEDS.contains(&text.as_str()) {
            found.push((line, text));
        }
    }
    found
}

/// All sources below a folder, but for those of tests.
fn sources(folder: &Path, all: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("the folder is there").flatten() {
        let path = entry.path();
        if path.file_stem().is_some_and(|name| name == "trials") {
            continue;
        }
        if path.is_dir() {
            sources(&path, all);
        } else {
            let text = fs::read_to_string(&path).expect("a source is a text");
            all.push((path.display().to_string(), text));
        }
    }
}

#[test]
fn nothing_that_readers_are_told_is_in_the_sources() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("it is in a folder");
    let mut all = Vec::new();
    for folder in ["core/src", "web/src"] {
        sources(&root.join(folder), &mut all);
    }
    let rust: Vec<_> = all.iter().filter(|one| one.0.ends_with(".rs")).collect();
    assert!(rust.len() > 150, "{}", rust.len());
    let prose = rust.iter().flat_map(|(file, text)| {
        prose_in(text).into_iter().map(move |(line, text)| format!("{file}:{line}: {text}"))
    });
    let prose: Vec<String> = prose.collect();
    assert!(prose.is_empty(), "this belongs in a catalogue:\n{}", prose.join("\n"));
}

#[test]
fn prose_is_told_from_names() {
    let prose = [
        r#"Preset::new("Two of four lie", "pbft")"#,
        r#"format!("{who} attacks")"#,
        r#"let title = "Agreement";"#,
        r#"('"', "进攻")"#,
        "say(\"a long \\\n text\")",
        r#"fn of<'a>() { "cut off" }"#,
    ];
    for source in prose {
        assert_eq!(prose_in(source).len(), 1, "{source}");
    }
    let others = [
        r#"Preset::new("two-traitors", "pbft?n=4&lies=none", "agreed")"#,
        r#"// it says "so it is""#,
        r#".expect("it is there")"#,
        r#"assert!(one < two, "{one} is too much")"#,
        r#"#[allow(dead_code, reason = "nobody asks")]"#,
        r#"["SYN-SENT", "isn_a", " · ", "{from}..{to}", "  ──▶  ", "\n    "]"#,
    ];
    for source in others {
        assert_eq!(prose_in(source), [], "{source}");
    }
}
