// The five-message chain, hand-written in plain JavaScript: the same model as the engine's first
// bench (two processes, a queue, a virtual clock, luck keyed by seed and message), without any
// of what makes it general. Run it with Node: it prints runs per second.

const MESSAGES = 5;
const NEEDS = [2, 3];
const DAWN = 6;
const LOSS = 0.1;

/** Luck keyed by the seed and the message, from 0 up to 1. */
function luck(seed, from, nth) {
  let x = Math.imul(seed ^ (from * 0x9e3779b9), 0x85ebca6b) ^ Math.imul(nth, 0xc2b2ae35);
  x ^= x >>> 16;
  x = Math.imul(x, 0x7feb352d);
  x ^= x >>> 15;
  x = Math.imul(x, 0x846ca68b);
  x ^= x >>> 16;
  return (x >>> 0) / 4294967296;
}

/** How many bits are set. */
function count(bits) {
  let number = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) number += 1;
  return number;
}

/** Keeps the queue in order: by moment, the post before timers. */
function push(queue, entry) {
  let place = queue.length;
  while (place > 0 && queue[place - 1].key > entry.key) place -= 1;
  queue.splice(place, 0, entry);
}

function send(world, from, place) {
  world.sent[from] += 1;
  const lost = luck(world.seed, from, world.sent[from]) < LOSS;
  push(world.queue, { key: (world.now + 1) * 4 + 2, kind: "post", to: 1 - from, place, lost });
}

function happen(world, entry) {
  const general = world.generals[entry.to];
  switch (entry.kind) {
    case "start":
      push(world.queue, { key: DAWN * 4 + 3, kind: "dawn", to: entry.to });
      if (entry.to === 0) send(world, 0, 1);
      break;
    case "post":
      if (entry.lost || general.decision !== null) break;
      general.heard |= 1 << (entry.place - 1);
      if (entry.place < MESSAGES) send(world, entry.to, entry.place + 1);
      break;
    case "dawn":
      general.decision = count(general.heard) >= NEEDS[entry.to] ? "attack" : "retreat";
      break;
  }
}

/** One run; says how it came out. */
function run(seed) {
  const world = {
    seed,
    now: 0,
    sent: [0, 0],
    generals: [
      { heard: 0, decision: null },
      { heard: 0, decision: null },
    ],
    queue: [
      { key: 1, kind: "start", to: 0 },
      { key: 1, kind: "start", to: 1 },
    ],
  };
  while (world.queue.length > 0) {
    const entry = world.queue.shift();
    world.now = entry.key >> 2;
    happen(world, entry);
  }
  const [a, b] = world.generals.map((general) => general.decision === "attack");
  return a ? (b ? "both" : "only-a") : b ? "only-b" : "neither";
}

function measure(runs) {
  const outcomes = { both: 0, "only-a": 0, "only-b": 0, neither: 0 };
  const start = process.hrtime.bigint();
  for (let seed = 1; seed <= runs; seed += 1) outcomes[run(seed)] += 1;
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { outcomes, rate: runs / seconds };
}

measure(200_000);
const rates = [];
let outcomes;
for (let round = 0; round < 7; round += 1) {
  const measured = measure(300_000);
  outcomes = measured.outcomes;
  rates.push(measured.rate);
}
rates.sort((one, other) => one - other);
const million = (rate) => `${(rate / 1e6).toFixed(2)} M`;
console.log("five-message chain, plain JavaScript on Node", process.version);
console.log(`  runs per second: median ${million(rates[3])} (${million(rates[0])} to ${million(rates[6])})`);
console.log(`  outcomes of the last 300,000 runs: ${JSON.stringify(outcomes)}`);
