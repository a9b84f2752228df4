/**
 * Figures of many lanes and of thousands of messages, laid out without a browser.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { SAYINGS } from "../shared/sayings.mjs";
import { load } from "./load.mjs";

const { layout } = await load("diagram/layout.ts");
const { Room, lengthOf } = await load("diagram/labels.ts");

/** Everybody writes to everybody, round by round; every third messenger is lost. */
function rounds(count, messages) {
  const events = [];
  const pairs = [];
  for (let from = 0; from < count; from++) {
    for (let to = 0; to < count; to++) if (from !== to) pairs.push([from, to]);
  }
  for (let message = 1; message <= messages; message++) {
    const [from, to] = pairs[(message - 1) % pairs.length];
    const at = Math.floor((message - 1) / pairs.length);
    const name = `${from}-${to}.${at + 1}`;
    const due = message % 3 === 0 ? null : at + 1;
    const way = { name, from, to, due, ends: at + 1, label: "attack" };
    events.push({ at, step: 2 * message - 1, kind: "sent", message, ...way });
    const kind = due === null ? "lost" : "delivered";
    events.push({ at: at + 1, step: 2 * message, kind, message });
  }
  return events;
}

const figureOf = (count, messages, width = 860) => {
  const names = Array.from({ length: count }, (_, place) => `L${place}`);
  return layout({ names, events: rounds(count, messages), width, room: 500, say: SAYINGS });
};

for (let count = 2; count <= 10; count++) {
  test(`${count} lanes lie beside each other within the figure`, () => {
    for (const width of [272, 480, 860]) {
      const { lanes, ways, width: wide } = figureOf(count, 200, width);
      assert.equal(lanes.length, count);
      assert.ok(lanes.every(({ x }) => x > 21 && x < wide - 21));
      const gaps = lanes.slice(1).map(({ x }, place) => x - lanes[place].x);
      // Heads do not touch each other.
      assert.ok(Math.min(...gaps) >= 42, `${gaps}`);
      assert.equal(new Set(ways.flatMap(({ names }) => names)).size, 200);
      assert.ok(ways.every(({ x1, x2 }) => x1 !== x2));
    }
  });
}

test("thousands of messages in ten lanes are laid out at once", () => {
  figureOf(10, 100);
  // The time of the processor: what else the machine does is no concern of a figure.
  const began = process.cpuUsage();
  const { ways, height } = figureOf(10, 3_600);
  const took = process.cpuUsage(began).user / 1_000;
  assert.equal(ways.length, 3_600);
  assert.ok(height > 1_000);
  assert.ok(took < 1_000, `${took} ms`);
});

test("no label lies over another", () => {
  const { ways } = figureOf(5, 400);
  const shown = ways.filter(({ text }) => text.said !== "");
  assert.ok(shown.length > 20);
  // Points along each label, in a letter's distance: none may be near those of another.
  const points = shown.map(({ text, names }) => {
    const lean = (text.angle * Math.PI) / 180;
    const half = lengthOf(text.said) / 2;
    const all = [];
    for (let along = -half; along <= half; along += 4) {
      const x = text.x + along * Math.cos(lean) + 12 * Math.sin(lean);
      all.push([x, text.y + along * Math.sin(lean) - 12 * Math.cos(lean)]);
    }
    return { names, all };
  });
  for (const [place, one] of points.entries()) {
    for (const other of points.slice(place + 1)) {
      const near = one.all.some(([x, y]) =>
        other.all.some(([u, v]) => Math.hypot(x - u, y - v) < 8),
      );
      assert.ok(!near, `${one.names} and ${other.names}`);
    }
  }
});

test("words take a place once, unless they are there at other times", () => {
  const room = new Room();
  const words = { x: 100, y: 100, length: 80, height: 15, angle: 0, from: 1, until: 5 };
  assert.ok(room.take(words));
  assert.ok(!room.take({ ...words, x: 140 }));
  assert.ok(!room.take({ ...words, angle: 90 }));
  assert.ok(room.take({ ...words, from: 5, until: 9 }));
  assert.ok(room.take({ ...words, y: 120 }));
});
