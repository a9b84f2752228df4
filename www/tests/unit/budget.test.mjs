/**
 * The budget: what is over it fails, what nobody loads does not count.
 */
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { load } from "./load.mjs";

const { MOST_BYTES, weigh } = await load("../build/budget.ts", { node: true });

const file = (fileName, bytes) => ({ type: "asset", fileName, source: randomBytes(bytes) });
/** Letters that pack to three quarters, so to about as many bytes. */
const chunk = (fileName, bytes, imports = []) => ({
  type: "chunk",
  fileName,
  code: randomBytes(bytes).toString("base64"),
  imports,
});
const group = (name, bytes) => [
  file(`at-dawn.${name}.js`, bytes),
  file(`at-dawn.${name}.wasm`, bytes),
];
const of = (group, ...words) => ({ group, words });
const script = file("at-dawn.js", 1_000);

test("what is within the budget is told line by line", () => {
  const rows = weigh([script, file("at-dawn.one.wasm", 2_000)], { first: of("one", "first") });
  assert.equal(rows.length, 4);
  assert.match(rows[2], /^a figure of first +3\d{3}$/);
  assert.match(rows[3], new RegExp(`^may take +${MOST_BYTES}$`));
});

test("what is over the budget fails", () => {
  const sentence = new RegExp(
    `^a figure of first takes \\d+ bytes compressed, but may take ${MOST_BYTES}$`,
  );
  const groups = { first: of("one", "first") };
  assert.throws(() => weigh([file("at-dawn.one.wasm", MOST_BYTES + 1_000)], groups), {
    message: sentence,
  });
  const both = [file("at-dawn.js", MOST_BYTES / 2), file("at-dawn.one.wasm", MOST_BYTES / 2)];
  assert.throws(() => weigh(both, groups));
});

test("a figure takes the module of its scenario, with what binds it", () => {
  const files = [script, ...group("one", 1_000), ...group("two", 3_000)];
  const rows = weigh(files, {
    first: of("one", "first"),
    second: of("two", "second"),
    third: of("one", "third"),
  });
  assert.match(rows.at(-4), /^a figure of first +3\d{3}$/);
  assert.match(rows.at(-3), /^a figure of second +7\d{3}$/);
  assert.match(rows.at(-2), /^a figure of third +3\d{3}$/);
  assert.throws(() =>
    weigh([...group("one", 10), ...group("two", MOST_BYTES / 2)], { second: of("two", "second") }),
  );
});

test("the words of a language count, and of the scenarios only its own", () => {
  const files = [
    script,
    ...group("one", 1_000),
    chunk("at-dawn.zh-Hans.figure.js", 1_000, ["at-dawn.js"]),
    chunk("at-dawn.zh-Hans.first.js", 2_000, ["at-dawn.night.js"]),
    chunk("at-dawn.zh-Hans.second.js", 4_000),
    chunk("at-dawn.night.js", 8_000, ["at-dawn.js"]),
  ];
  const rows = weigh(files, {
    first: of("one", "first"),
    second: of("one", "second"),
    third: of("one", "third"),
  });
  assert.match(rows.at(-4), /^a figure of first +14\d{3}$/);
  assert.match(rows.at(-3), /^a figure of second +8\d{3}$/);
  assert.match(rows.at(-2), /^a figure of third +4\d{3}$/);
});

test("what is loaded later is told apart, with its words", () => {
  const files = [
    script,
    ...group("one", 1_000),
    chunk("at-dawn.hand.js", 2_000),
    chunk("at-dawn.es.hand.js", 1_000),
    chunk("at-dawn.es.refusals.js", 3_000),
    chunk("at-dawn.zh-Hans.hand.js", 500),
  ];
  const rows = weigh(files, { first: of("one", "first") });
  assert.match(rows.at(-3), /^a figure of first +3\d{3}$/);
  assert.match(rows.at(-1), /^a hand that reaches in +6\d{3}$/);
});

test("what draws timers counts where a scenario has some", () => {
  const files = [script, ...group("one", 1_000), chunk("at-dawn.timers.js", 4_000)];
  const first = { ...of("one", "first"), timers: true };
  const rows = weigh(files, { first, second: of("one", "second") });
  assert.match(rows.at(-4), /^a figure of first +7\d{3}$/);
  assert.match(rows.at(-3), /^a figure of second +3\d{3}$/);
  assert.match(rows.at(-1), /^a run with timers +4\d{3}$/);
});

test("what draws coins counts where a scenario has some", () => {
  const files = [script, ...group("one", 1_000), chunk("at-dawn.lots.js", 4_000)];
  const rows = weigh(files, { first: { ...of("one", "first"), lots: true } });
  assert.match(rows.at(-3), /^a figure of first +7\d{3}$/);
  assert.match(rows.at(-1), /^a run with coins or draws +4\d{3}$/);
});

test("a script that nobody counts fails", () => {
  assert.throws(() => weigh([script, chunk("at-dawn.stray.js", 10)], {}), /at-dawn\.stray\.js/);
});

test("what no browser asks for does not count", () => {
  weigh([file("at-dawn.js", 10), file("at-dawn.d.ts", 200_000)], {});
});
