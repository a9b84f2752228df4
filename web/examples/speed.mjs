/**
 * Prints how many runs of the five-message chain the module plays in a second beside the same
 * code built for this machine. Run by `cargo xtask bench`, which builds both.
 */
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";

const [, , module, native] = process.argv;
const { chain } = createRequire(import.meta.url)(module);
const LINK = "two-generals?messages=5&loss=1/10";
const RUNS = 1_000_000;
const ROUNDS = 5;

const seconds = (work) => {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1_000;
};
const median = (times) => times.sort((one, other) => one - other)[times.length >> 1];
const dice = (runs) => execFileSync(native, [LINK, "--dice", `${runs}`], { encoding: "utf8" });

chain(200_000);
const [here, there] = [[], []];
for (let round = 0; round < ROUNDS; round++) {
  // In turn, so that neither has the better moments; without what starting takes.
  const started = seconds(() => dice(1));
  there.push(seconds(() => dice(RUNS)) - started);
  here.push(seconds(() => chain(RUNS)));
}
const rate = (times) => RUNS / median(times) / 1e6;
const [wasm, own] = [rate(here), rate(there)];
console.log(`module ${wasm.toFixed(2)}, native ${own.toFixed(2)} million runs a second`);
console.log(`ratio ${(wasm / own).toFixed(2)}`);
