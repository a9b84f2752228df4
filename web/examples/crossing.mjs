/**
 * Prints how long it takes to hand an object over, as one text and a field at a time: microseconds
 * for each, the medians of several rounds in turn. From the folder of the workspace:
 *
 *     cargo build --release -p at-dawn-web --target wasm32-unknown-unknown --example crossing
 *     wasm-bindgen --target web --out-dir target/crossing \
 *       target/wasm32-unknown-unknown/release/examples/crossing.wasm
 *     node web/examples/crossing.mjs target/crossing
 *
 * A page can import it as well, and have `measure` of a module that it has loaded.
 */
const GENERALS = "generals?n=10&rounds=3&traitors=3,6,9";
const CHAIN = "two-generals?messages=64&copies=50&answers=50";
const ROUNDS = 7;

/** What is handed over, of which run, and how many times in a round. */
const WHAT = [
  ["moment", GENERALS, 10_000],
  ["present", CHAIN, 10_000],
  ["searched", "generals?n=6&rounds=2", 10_000],
  ["scenarios", CHAIN, 100],
  ["take", "two-generals?lose=a2", 1_000],
  ["snapshot", GENERALS, 3],
  ["telling", GENERALS, 3],
  ["take", GENERALS, 3],
];

const median = (times) => times.sort((one, other) => one - other)[times.length >> 1];

/** Measures what a module does that is loaded, and tells it line by line. */
export function measure({ hand_over, Simulation }, say) {
  const presets = Simulation.scenarios().flatMap(({ presets }) => presets);
  const sizeOf = ({ link }) => JSON.stringify(hand_over("take", link, true, 1)).length;
  const largest = presets.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
  for (const [what, link, times] of [...WHAT, ["take", largest.link, 20]]) {
    const size = JSON.stringify(hand_over(what, link, true, 1)).length;
    const took = { true: [], false: [] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const text of [true, false]) {
        const began = performance.now();
        hand_over(what, link, text, times);
        took[text].push(((performance.now() - began) * 1_000) / times);
      }
    }
    const [text, object] = [median(took.true), median(took.false)];
    const figures = `text ${text.toFixed(1)}, object ${object.toFixed(1)}`;
    say(`${what} ${link} (${size} letters): ${figures}, ratio ${(object / text).toFixed(2)}`);
  }
}

if (globalThis.process?.argv[1] === new URL(import.meta.url).pathname) {
  const { readFileSync } = await import("node:fs");
  const { resolve } = await import("node:path");
  const folder = resolve(process.argv[2] ?? "target/crossing");
  const module = await import(`${folder}/crossing.js`);
  module.initSync({ module: readFileSync(`${folder}/crossing_bg.wasm`) });
  measure(module, console.log);
}
