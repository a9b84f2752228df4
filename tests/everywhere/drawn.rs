//! What can be drawn of keyed luck, and of streams: the same on every machine and in every browser.

use at_dawn_core::enemy::Luck;
use at_dawn_core::engine::{Name, ProcessId, Question};
use rand::rngs::Xoshiro256PlusPlus;
use rand::seq::{IndexedRandom, SliceRandom};
use rand::{Rng, RngExt, SeedableRng};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// What came of each, on the machine where it was first drawn.
const DRAWN: [u64; 3] =
    [9_307_792_026_540_688_410, 15_931_699_482_030_414_070, 1_125_967_111_261_256_935];
const RANGES: [u64; 8] = [4, 2, 2, 1, 1, 2, 3, 4];
const OFTEN: usize = 902;
const ORDER: [u8; 8] = [0, 1, 7, 5, 2, 3, 6, 4];
const STREAM: [u64; 3] =
    [1_021_219_803_524_665_661, 3_174_977_118_032_272_916, 13_236_943_193_235_544_178];

fn luck(nth: u32) -> Luck {
    Luck::new(7, &Question::Travel(Name::new(ProcessId(0), ProcessId(1), nth)))
}

#[test]
fn draws_follow_each_other_and_can_be_drawn_again() {
    let mut first = luck(1);
    let drawn = [(); 3].map(|()| first.next_u64());
    let mut again = luck(1);
    assert_eq!([(); 3].map(|()| again.next_u64()), drawn);
    assert_eq!(drawn, DRAWN);
}

#[test]
fn ranges_weights_and_orders_are_drawn_of_a_question() {
    let ranges: Vec<u64> = (1..9).map(|nth| luck(nth).random_range(1..=6)).collect();
    let weighed = |nth| {
        let all = [("seldom", 1_u32), ("often", 9)];
        all.choose_weighted(&mut luck(nth), |one| one.1).expect("there are weights").0
    };
    let often = (0..1_000).filter(|nth| weighed(*nth) == "often").count();
    let mut order: [u8; 8] = [0, 1, 2, 3, 4, 5, 6, 7];
    order.shuffle(&mut luck(1));
    assert_eq!((ranges.as_slice(), often, order), (&RANGES[..], OFTEN, ORDER));
}

#[test]
fn a_stream_is_the_same_everywhere() {
    let mut stream = Xoshiro256PlusPlus::seed_from_u64(7);
    assert_eq!([(); 3].map(|()| stream.next_u64()), STREAM);
}
