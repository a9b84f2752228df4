/**
 * Prints how many runs of the five-message chain are played in a second by the engine built for
 * this machine, on one thread; by its modules, once built fast and once small; and by plain objects
 * in JavaScript: in turn, so that none has the better moments. Run by `cargo xtask bench`, which
 * builds all of it. Fails where the fast module falls far behind the machine's own code.
 */
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { sample } from "../../benches/objects.mjs";

const LINK = "two-generals?messages=5&loss=1/10";
const RUNS = 1_000_000;
const ROUNDS = 5;

/** What the module with everything reaches at least, of the machine's own code. */
const LEAST = 0.6;

const [, , fast, small, native] = process.argv;
const require = createRequire(import.meta.url);
const [module, figure] = [fast, small].map((one) => require(one).chain);
const dice = (runs) => {
  execFileSync(native, [LINK, "--dice", `${runs}`, "--threads", "1"], { encoding: "utf8" });
};

const seconds = (work) => {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1_000;
};
const median = (times) => times.toSorted((one, other) => one - other)[times.length >> 1];

const players = {
  native: () => seconds(() => dice(RUNS)) - seconds(() => dice(1)),
  module: () => seconds(() => module(RUNS)),
  figure: () => seconds(() => figure(RUNS)),
  objects: () => seconds(() => sample(RUNS, 5, 0.1)),
};
const times = Object.fromEntries(Object.keys(players).map((name) => [name, []]));
for (const one of [module, figure]) one(200_000);
sample(200_000, 5, 0.1);
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, play] of Object.entries(players)) times[name].push(play());
}
const rates = Object.fromEntries(
  Object.entries(times).map(([name, all]) => [name, RUNS / median(all) / 1e6]),
);
for (const [name, rate] of Object.entries(rates)) {
  const beside = (rate / rates.objects).toFixed(2);
  console.log(`${name.padEnd(8)} ${rate.toFixed(2)} million runs a second, ${beside} of the objects`);
}
const reached = rates.module / rates.native;
console.log(`the module reaches ${reached.toFixed(2)} of the machine's own code`);
if (reached < LEAST) throw new Error(`that is less than ${LEAST}`);
