//! The golden traces.

use at_dawn_core::catalogue;
use at_dawn_tests::golden::{self, Block, FILES};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::fingerprints;

#[test]
fn every_golden_file_gives_what_it_says() {
    let traces = FILES.iter().filter(|(name, _)| *name != fingerprints::FILE);
    let failures: Vec<String> =
        traces.filter_map(|(name, text)| golden::check(name, text).err()).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

/// The first command of a preset's file is about its link, so whoever reads the file sees the preset.
#[test]
fn every_preset_has_a_golden_file_and_ends_in_its_row() {
    for sheet in catalogue::ALL.sheets() {
        for preset in sheet.presets {
            let name = format!("{}/{}.txt", sheet.name, preset.name);
            let file = FILES.iter().find(|(file, _)| *file == name);
            let (_, text) = file.unwrap_or_else(|| panic!("there is no golden file {name}"));
            let blocks = golden::read(text).expect("every golden file is made of blocks");
            assert_eq!(blocks[0].link(), preset.link, "the first command of {name}");

            let mut run = catalogue::ALL.open(&golden::link(preset.link));
            assert_eq!(run.link().to_string(), preset.link, "presets are canonical");
            run.finish();
            assert_eq!(run.outcome(), Some(preset.outcome), "{}", preset.link);
            assert_eq!(run.link().preset(), Some(preset.name), "{}, at its end", preset.link);
        }
    }
}

/// Whoever takes a scenario or a preset away must say so in the golden files too.
#[test]
fn every_file_of_a_scenario_belongs_to_a_preset() {
    for (name, _) in FILES {
        let (folder, file) = name.split_once('/').unwrap_or(("", name));
        let Some(sheet) = catalogue::ALL.sheet(folder) else { continue };
        let stem = file.trim_end_matches(".txt");
        assert!(sheet.presets.iter().any(|preset| preset.name == stem), "{name}");
    }
}

#[test]
fn golden_files_are_read_as_they_are_written() {
    let block = |prose: &str, command: &str, output: &str| Block {
        prose: prose.to_owned(),
        command: command.to_owned(),
        output: output.to_owned(),
    };
    let blocks =
        [block("# one\n# two", "json a?b=1", "first\n\n----\nlast"), block("# x", "y", "z")];
    let text = "# one\n# two\njson a?b=1\n----\nfirst\n\n----\nlast\n\n# x\ny\n----\nz\n";
    assert_eq!(golden::write(&blocks), text);
    assert_eq!(golden::read(text).as_deref(), Ok(&blocks[..]));
    assert_eq!(blocks[0].link(), "a?b=1");
}

#[test]
fn what_is_no_golden_file_is_said_to_be_none() {
    for text in ["x\n----\ny\n", "# x\n", "# x\ny\n", "# x\ny\nz\n", "# x\n\ny\n----\nz\n"] {
        assert!(golden::read(text).is_err(), "{text:?}");
    }
    let stale = "# x\ntwo-generals?messages=99\n----\nfine\n";
    assert!(golden::rewrites() || golden::check("stale.txt", stale).is_err());
}
