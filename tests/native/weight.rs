//! What exact odds weigh: whatever they are asked for, they hold no more than a laptop can spare.
#![cfg(target_os = "linux")]

use std::env;
use std::fs;
use std::process::Command;

use at_dawn_core::catalogue;
use at_dawn_tests::golden::link;

/// In which variable the process that is weighed finds its link.
const LINK: &str = "AT_DAWN_WEIGHED";

/// Only ever run in a process of its own, by the test below: says what the refusal took.
#[test]
#[ignore = "weighs the process that it runs in"]
fn refused() {
    let text = env::var(LINK).expect("a link to weigh");
    let refusal = catalogue::ALL.odds(&link(&text)).expect_err("too many worlds");
    let status = fs::read_to_string("/proc/self/status").expect("a process has a status");
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    println!("peak {} {refusal}", peak.trim().trim_end_matches(" kB"));
}

fn weighed(text: &str) -> u64 {
    let this = env::current_exe().expect("a test is a program");
    let arguments = ["--exact", "--ignored", "--nocapture", "weight::refused"];
    let output = Command::new(this).args(arguments).env(LINK, text).output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let peak = said.lines().find_map(|line| line.split_once("peak ")?.1.split(' ').next());
    peak.and_then(|peak| peak.parse().ok()).unwrap_or_else(|| panic!("{text}: {said}"))
}

/// Links that take more than there is room for.
const HEAVY: [&str; 9] = [
    "generals?n=8&rounds=8&traitors=0,1,2",
    "generals?n=10&rounds=4&traitors=0,1,2,3,4",
    "pbft?twice=1/2",
    "pbft?n=7&traitors=0,1&loss=1/3&twice=1/3",
    "pbft?n=3&loss=1/10&patience=20",
    "phase-king?n=10&traitors=0,1,2",
    "ben-or?n=7&loss=1/100",
    "generals?n=5&traitors=4&rounds=3",
    "generals?n=9&rounds=7&algorithm=signed&traitors=0,1,2,3,4,5",
];

fn is_light(text: &str) {
    let peak = weighed(text);
    assert!(peak < 300_000, "{text} takes {peak} kB");
    println!("{text}: {peak} kB");
}

/// These took 3.8 GB, 3 GB and 660 MB before they were refused.
#[test]
fn no_refusal_takes_more_than_300_mb() {
    HEAVY[..3].iter().for_each(|text| is_light(text));
}

/// Played by a campaign.
#[test]
#[ignore = "takes a quarter of a minute"]
fn no_refusal_of_many_takes_more_than_300_mb() {
    HEAVY[3..].iter().for_each(|text| is_light(text));
}
