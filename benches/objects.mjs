/**
 * The five-message chain as somebody would write it in an afternoon: plain objects, a heap of what
 * is to come, closures, one stream of luck, and nothing of what makes an engine general. It is what
 * the engine is measured beside. Alone it prints how often each outcome came up, and how fast:
 *
 *     node benches/objects.mjs 2000000
 */
import { pathToFileURL } from "node:url";

/** What is to come, the soonest on top. */
class Coming {
  constructor() {
    this.all = [];
  }

  put(event) {
    const { all } = this;
    let place = all.push(event) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (all[above].at <= all[place].at) break;
      [all[above], all[place]] = [all[place], all[above]];
      place = above;
    }
  }

  take() {
    const { all } = this;
    const first = all[0];
    const last = all.pop();
    if (all.length === 0) return first;
    all[0] = last;
    let place = 0;
    for (let below = 1; below < all.length; below = 2 * place + 1) {
      if (below + 1 < all.length && all[below + 1].at < all[below].at) below += 1;
      if (all[below].at >= all[place].at) break;
      [all[below], all[place]] = [all[place], all[below]];
      place = below;
    }
    return first;
  }
}

/** Numbers from 0 up to 1, one after the other: the generator known as mulberry32. */
function stream(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** How often each outcome comes up in so many nights of a chain of so many messages. */
export function sample(runs, messages, loss) {
  const luck = stream(1);
  const outcomes = { both: 0, "only-a": 0, "only-b": 0, neither: 0 };
  for (let run = 0; run < runs; run += 1) {
    const coming = new Coming();
    const generals = [{ heard: 0 }, { heard: 0 }];
    const send = (now, from, place) => {
      if (luck() >= loss) coming.put({ at: now + 1, kind: "message", from, place });
    };
    coming.put({ at: 100, kind: "dawn" });
    send(0, 0, 1);
    while (coming.all.length > 0) {
      const event = coming.take();
      if (event.kind !== "message") continue;
      const to = 1 - event.from;
      generals[to].heard += 1;
      if (event.place < messages) send(event.at, to, event.place + 1);
    }
    const a = generals[0].heard >= messages >> 1;
    const b = generals[1].heard >= (messages + 1) >> 1;
    outcomes[a ? (b ? "both" : "only-a") : b ? "only-b" : "neither"] += 1;
  }
  return outcomes;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const runs = Number(process.argv[2] ?? 2_000_000);
  sample(100_000, 5, 0.1);
  const began = performance.now();
  const outcomes = sample(runs, 5, 0.1);
  const seconds = (performance.now() - began) / 1_000;
  const rate = (runs / seconds / 1e6).toFixed(2);
  console.log(`${rate} million runs a second: ${JSON.stringify(outcomes)}`);
}
