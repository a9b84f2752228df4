//! Values that must never change: they are part of every link that was ever shared.

use at_dawn_core::catalogue;
use at_dawn_core::enemy::{LUCK_VERSION, luck};
use at_dawn_core::engine::{Name, ProcessId, Question, Tick};
use at_dawn_tests::golden::link;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const fn name(from: u8, to: u8, nth: u32, double: bool) -> Name {
    Name { from: ProcessId(from), to: ProcessId(to), nth, double }
}

/// Worked out by another program, written from the description of luck alone.
#[test]
fn luck_is_what_it_always_was() {
    assert_eq!(LUCK_VERSION, 1);
    let a1 = name(0, 1, 1, false);
    let far = name(15, 10, 20_000, true);
    let bounds = [2, 10, 1_000_000_000, u64::MAX];
    for (seed, question, drawn) in [
        (0, Question::Capture(a1), [1, 9, 976_598_393, 18_015_060_621_411_901_271]),
        (0, Question::Travel(a1), [0, 2, 289_189_004, 5_334_595_549_063_317_599]),
        (0, Question::Double(a1), [1, 6, 686_484_630, 12_663_406_283_552_580_997]),
        (1, Question::Capture(a1), [1, 8, 888_591_743, 16_391_624_481_037_159_652]),
        (42, Question::Capture(a1), [0, 4, 411_019_865, 7_581_978_264_254_346_216]),
        (
            42,
            Question::Capture(name(1, 0, 2, false)),
            [1, 7, 781_307_510, 14_412_579_694_278_397_860],
        ),
        (
            42,
            Question::Capture(name(0, 1, 1, true)),
            [1, 5, 585_070_500, 10_792_645_786_375_361_265],
        ),
        (1, Question::Travel(far), [1, 8, 834_955_898, 15_402_217_778_728_829_825]),
        (u64::MAX, Question::Travel(far), [0, 2, 289_789_227, 5_345_667_714_918_289_568]),
    ] {
        let values = bounds.map(|bound| luck(seed, &question, bound));
        assert_eq!(values, drawn, "seed {seed}, {question:?}");
    }
    let three = [2, 10, 1_000_000_000];
    assert_eq!(three.map(|bound| luck(42, &Question::Strike(63), bound)), [1, 5, 522_794_261]);
    let said = Question::Say(a1);
    assert_eq!(three.map(|bound| luck(42, &said, bound)), [0, 2, 294_352_096]);
    let first = Question::First(Tick(7), 3);
    assert_eq!(three.map(|bound| luck(42, &first, bound)), [1, 5, 501_177_350]);
    let coin = Question::Flip(ProcessId(3), 5);
    assert_eq!(three.map(|bound| luck(42, &coin, bound)), [1, 9, 916_725_126]);
}

/// Bounds that do not divide what is drawn from: here about half of the draws are drawn again.
#[test]
fn unfair_draws_are_drawn_again() {
    let question = Question::Capture(name(0, 1, 1, false));
    let values = [0, 1, 2, 3, 4, 5].map(|seed| luck(seed, &question, (1 << 63) + 1));
    let drawn = [
        9_007_530_310_705_950_636,
        1_759_575_530_468_974_668,
        1_307_221_660_609_902_634,
        361_207_488_540_094_433,
        5_683_700_854_114_824_631,
        3_888_268_659_474_623_374,
    ];
    assert_eq!(values, drawn);
}

#[test]
fn luck_stays_below_its_bound_and_reaches_all_of_it() {
    for bound in [1, 2, 3, 7, 10] {
        let mut counts = [0_u32; 10];
        for nth in 1..=10_000 {
            let drawn = luck(5, &Question::Travel(name(0, 1, nth, false)), bound);
            assert!(drawn < bound);
            counts[usize::try_from(drawn).unwrap_or(0)] += 1;
        }
        // Each number is as likely as the others: none is off by a quarter.
        let share = u32::try_from(10_000 / bound).unwrap_or(0);
        for (number, count) in (0..bound).zip(counts) {
            assert!(count.abs_diff(share) <= share / 4, "{count} times {number} below {bound}");
        }
    }
}

#[test]
fn links_have_the_canonical_texts_that_they_always_had() {
    for (written, canonical) in [
        ("two-generals", "two-generals"),
        ("two-generals?", "two-generals"),
        ("lovers?messages=12&dawn=12&a=6&b=6", "lovers"),
        (
            "two-generals?at=9&crash=b:7,a:2-3&cut=b-a:5-20&delay=b1:10&copy=a1&pass=b2,a3&\
             lose=b3,a2~&seed=0042&twice=0.50&loss=12.5%&travel=2..5&order=retreat&dawn=100&\
             retry=3&answers=2&copies=4&b=1&a=0&messages=007",
            "two-generals?messages=7&a=0&b=1&copies=4&answers=2&retry=3&dawn=100&order=retreat&\
             travel=2..5&loss=1/8&twice=1/2&seed=42&lose=a2~,b3&pass=a3,b2&copy=a1&delay=b1:10&\
             cut=a-b:5-20&crash=a:2-3,b:7&at=9",
        ),
        ("two-generals?seed=18446744073709551615", "two-generals?seed=18446744073709551615"),
        ("two-generals?loss=100%&lose=0-1.2,b-a.3", "two-generals?loss=1&lose=a2,b3"),
    ] {
        assert_eq!(link(written).to_string(), canonical);
        assert_eq!(link(canonical).to_string(), canonical);
        assert_eq!(link(canonical), link(written));
    }
}

#[test]
fn runs_have_the_fingerprints_that_they_always_had() {
    for (text, fingerprint) in [
        ("two-generals", "37dc4d1c0929d96f"),
        ("two-generals?lose=a2", "7596e5b54fae3be9"),
        ("two-generals?copy=a1&delay=b1:4&crash=a:9-10&cut=a-b:0-1&retry=2", "1b1eb5e31694b294"),
        (
            "two-generals?messages=20&copies=2&loss=1/3&twice=1/7&travel=1..9&seed=12345",
            "78ebc2be91e9086c",
        ),
        ("lovers?loss=1/20&seed=3", "5dc461ddcf256842"),
    ] {
        let mut run = catalogue::ALL.open(&link(text));
        run.finish();
        assert_eq!(run.report().fingerprint, fingerprint, "{text}");
    }
}
