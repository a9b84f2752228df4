/**
 * The layout, tested without a browser: the same source, put together by Vite.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { SAYINGS } from "../shared/sayings.mjs";
import { load } from "./load.mjs";

const { layout } = await load("diagram/layout.ts");

const NAMES = ["A", "B"];

/** A message from A to B, sent in step 1 and ended in step 2. */
function message(number, { at = 0, ends = 1, due = ends } = {}) {
  const name = `a${number}`;
  const sent = { kind: "sent", message: number, name, from: 0, to: 1, due, ends, label: "attack" };
  const end = { kind: due === null ? "lost" : "delivered", message: number };
  return [
    { at, step: 1, ...sent },
    { at: ends, step: 2, ...end },
  ];
}

const figure = (events, { width = 800, room = 500, names = NAMES } = {}) =>
  layout({ names, events, width, room, say: SAYINGS });

test("the same events and width give the same figure", () => {
  assert.deepEqual(figure(message(1)), figure(message(1)));
});

test("an empty run has its lifelines", () => {
  const { lanes, ways, bottom, top } = figure([]);
  assert.equal(lanes.length, 2);
  assert.equal(ways.length, 0);
  assert.ok(bottom > top);
});

test("a message is a slanted line from when it is sent to when it arrives", () => {
  const { ways, lanes } = figure(message(1));
  const [{ x1, y1, x2, y2, stop, sent, ended }] = ways;
  assert.deepEqual([x1, x2], [lanes[0].x, lanes[1].x]);
  assert.ok(y2 > y1);
  assert.deepEqual([stop, sent, ended], [1, 1, 2]);
});

test("a late message is longer", () => {
  const [one, late] = figure([...message(1), ...message(2, { ends: 2 })]).ways;
  assert.ok(late.y2 - late.y1 > one.y2 - one.y1);
});

test("a captured message ends in the valley", () => {
  for (const width of [272, 480, 860]) {
    const { ways, valley } = figure(message(1, { due: null }), { width });
    const [{ x1, x2, stop, lost, fate }] = ways;
    const x = x1 + (x2 - x1) * stop;
    assert.ok(lost && x > valley.x && x < valley.x + valley.width);
    assert.equal(fate, 1);
  }
});

test("a message that finds nobody up ends at the lifeline", () => {
  const [sent, lost] = message(1);
  const crashed = { at: 0, step: 2, kind: "crashed", process: 1 };
  const { ways, downs } = figure([sent, crashed, { ...lost, step: 3, kind: "lost" }]);
  assert.deepEqual([ways[0].stop, ways[0].lost, ways[0].fate], [1, true, 0]);
  assert.equal(downs.length, 1);
});

test("a few copies lie beside each other, many are drawn as one", () => {
  const copies = (count) => Array.from({ length: count }, (_, place) => message(place + 1)).flat();
  const few = figure(copies(3)).ways;
  assert.equal(new Set(few.map(({ y1 }) => y1)).size, 3);
  assert.deepEqual(
    few.map(({ label }) => label),
    ["attack", "", ""],
  );
  const many = figure(copies(100)).ways;
  // One bundle until the fates are known, and from then on those who arrived.
  assert.deepEqual(
    many.map(({ count, from, until }) => [count, from, until]),
    [
      [100, 1, 2],
      [100, 2, Infinity],
    ],
  );
});

test("nothing tells a messenger's fate before it is known", () => {
  const [arrives] = figure(message(1)).ways;
  const [lost] = figure(message(1, { due: null, ends: 1 })).ways;
  for (const key of ["x1", "y1", "x2", "y2", "label", "text", "from"]) {
    assert.deepEqual(lost[key], arrives[key], key);
  }
});

test("to one side an unseen loss is the same picture as an unseen arrival", () => {
  const picture = (events) => {
    const seen = new Set([0]);
    const lens = { seer: 0, seen };
    return layout({ names: NAMES, events, width: 800, room: 500, lens, say: SAYINGS });
  };
  assert.deepEqual(picture(message(1)), picture(message(1, { due: null, ends: 1 })));
  assert.deepEqual(picture(message(1)), picture(message(1, { ends: 5 })));
  assert.equal(picture(message(1)).ways[0].half, "sent");
});

test("a short time is drawn evenly, whatever happens in it", () => {
  const { knots } = figure([...message(1), ...message(2, { at: 7, ends: 8 })]);
  const steps = knots.slice(1).map(({ y }, place) => y - knots[place].y);
  assert.equal(knots.length, 9);
  assert.equal(new Set(steps.map(Math.round)).size, 1);
});

test("time flows down, and long silences are shortened", () => {
  const quick = [0, 1, 2, 3].flatMap((at) => message(at + 1, { at, ends: at + 1 }));
  const { knots } = figure([...quick, ...message(9, { at: 1_000_000, ends: 1_000_001 })]);
  const heights = knots.map(({ y }) => y);
  assert.deepEqual(
    heights,
    [...heights].sort((one, other) => one - other),
  );
  assert.deepEqual(
    knots.filter(({ shortened }) => shortened).map(({ at }) => at),
    [1_000_000],
  );
  assert.ok(heights.at(-1) < 1_000);
});

test("everything lies within the figure, for any number of processes", () => {
  for (const width of [272, 320, 860]) {
    for (const count of [1, 2, 4, 16]) {
      const names = Array.from({ length: count }, (_, place) => `${place}`);
      const all = figure(count > 1 ? message(1) : [], { width, names });
      const { lanes, valley } = all;
      assert.ok(lanes.every(({ x }) => x > 0 && x < all.width));
      // Two always fit; many are scrolled.
      assert.ok(count > 2 || all.width === width);
      assert.equal(valley !== undefined, count === 2);
    }
  }
});

test("decisions are flags, and dawn is when the first is made", () => {
  const decided = (process, step) => ({
    at: 2,
    step,
    kind: "decided",
    process,
    decision: "attack",
  });
  const { flags, dawn } = figure([...message(1), decided(0, 3), decided(1, 4)]);
  assert.deepEqual(
    flags.map(({ lane, step }) => [lane, step]),
    [
      [0, 3],
      [1, 4],
    ],
  );
  assert.deepEqual(dawn, { y: flags[0].y, step: 3 });
});
