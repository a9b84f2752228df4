//! One direction: a room uses only what is on lower floors, and so does whoever stands on them.

mod sources;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use sources::{Sources, files};

/// The rooms of the core, floor by floor, the lowest first. A room of a scenario needs no line.
const FLOORS: [&[&str]; 11] = [
    &["json", "limits", "shelf"],
    &["ratio"],
    &["engine"],
    &["enemy", "phrase", "rounds"],
    &["knowledge", "link"],
    &["scenario"],
    &["scenario/*", "branch"],
    &["scenario/lovers", "scenario/triangle", "odds", "report", "sample", "search"],
    &["timeline"],
    &["catalogue"],
    &["lib"],
];

/// Files that name each other all the same, and why.
const RECURSIONS: [(&[&str], &str); 3] = [
    (
        &[
            "engine/digest.rs",
            "engine/event.rs",
            "engine/out.rs",
            "engine/protocol.rs",
            "engine/recorder.rs",
        ],
        "traits over each other: a process is hashed, sends, and is listened to",
    ),
    (
        &["link/enemy.rs", "link/mod.rs", "link/sheet.rs"],
        "a link names its sheet, and a sheet says what of its links",
    ),
    (
        &["scenario/pbft/client.rs", "scenario/pbft/process.rs", "scenario/pbft/replica.rs"],
        "what both send goes out as what the type of both sends",
    ),
];

fn root() -> PathBuf {
    let tests = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    tests.parent().expect("a folder below the workspace").to_path_buf()
}

/// The room of a file of the core and its floor. The files beside the rooms of the scenarios are
/// what all of these share.
fn room(file: &str) -> (String, usize) {
    let parts: Vec<&str> = file.trim_end_matches(".rs").split('/').collect();
    let room = match parts.as_slice() {
        ["scenario", one, _, ..] => format!("scenario/{one}"),
        [one, ..] => one.to_string(),
        [] => String::new(),
    };
    let own = |name: &str| FLOORS.iter().position(|rooms| rooms.contains(&name));
    let any = || room.starts_with("scenario/").then(|| own("scenario/*")).flatten();
    let floor = own(&room).or_else(any);
    let floor = floor.unwrap_or_else(|| panic!("core/src/{file}: no floor has the room {room}."));
    (room, floor)
}

#[test]
fn a_room_of_the_core_uses_only_lower_floors() {
    let sources = Sources::read(&root().join("core/src"));
    let mut wrong = Vec::new();
    for (file, used) in sources.uses() {
        let (mine, floor) = room(file);
        for other in used {
            let (theirs, below) = room(other);
            if mine != theirs && below >= floor {
                wrong.push(format!(
                    "core/src/{file} uses core/src/{other}, but {mine} is on floor {floor} and \
                     {theirs} on floor {below}: a room uses only lower floors."
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What can be reached from a file.
fn reached<'a>(uses: &BTreeMap<&str, BTreeSet<&'a str>>, file: &str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut next: Vec<&str> = uses[file].iter().copied().collect();
    while let Some(one) = next.pop() {
        if reached.insert(one) {
            next.extend(&uses[one]);
        }
    }
    reached
}

#[test]
fn no_two_files_of_the_core_need_each_other() {
    let sources = Sources::read(&root().join("core/src"));
    let uses = sources.uses();
    let reached: BTreeMap<&str, _> = uses.keys().map(|one| (*one, reached(&uses, one))).collect();
    let mut wrong = Vec::new();
    for (file, used) in &uses {
        for other in used.iter().filter(|other| reached[*other].contains(file)) {
            let known = |(all, _): &&(&[&str], _)| all.contains(file) && all.contains(other);
            if !RECURSIONS.iter().any(|one| known(&one)) {
                let (_, floor) = room(file);
                wrong.push(format!(
                    "core/src/{file} uses core/src/{other}, both on floor {floor}, which needs \
                     core/src/{file} in its turn: what both need belongs below them."
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for (all, why) in RECURSIONS {
        let around = all.iter().all(|one| reached[one].contains(one));
        assert!(around, "{all:?} need each other no more ({why}): take them off the list.");
    }
}

/// The page is made of the wasm crate, and that of the core; nobody below knows of those above.
#[test]
fn the_core_knows_of_no_page() {
    for (folder, above) in
        [("core", &["at_dawn_web", "at-dawn-web", "www/"][..]), ("web", &["www/"])]
    {
        let all = ["rs", "toml"].iter().flat_map(|kind| files(&root().join(folder), kind));
        for (file, text) in all {
            let named = above.iter().find(|name| text.contains(*name));
            assert_eq!(named, None, "{folder}/{file} names what stands above {folder}.");
        }
    }
}
