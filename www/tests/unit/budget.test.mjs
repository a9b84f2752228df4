/**
 * The budget: what is over it fails, what nobody loads does not count.
 */
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { load } from "./load.mjs";

const { MOST_BYTES, weigh } = await load("../build/budget.ts", { node: true });

const file = (fileName, bytes) => ({ type: "asset", fileName, source: randomBytes(bytes) });

test("what is within the budget is told line by line", () => {
  const rows = weigh([file("at-dawn.js", 1_000), file("at-dawn.one.wasm", 2_000)]);
  assert.equal(rows.length, 4);
  assert.match(rows[2], /^the element, at most +3\d{3}$/);
  assert.match(rows[3], new RegExp(`^may take +${MOST_BYTES}$`));
});

test("what is over the budget fails", () => {
  const sentence = /^the element takes \d+ bytes compressed, but may take 150000$/;
  assert.throws(() => weigh([file("at-dawn.wasm", 151_000)]), { message: sentence });
  assert.throws(() => weigh([file("at-dawn.js", 80_000), file("at-dawn.wasm", 80_000)]));
});

test("of the groups of scenarios the heaviest counts, with what binds it", () => {
  const group = (name, bytes) => [
    file(`at-dawn.${name}.js`, bytes),
    file(`at-dawn.${name}.wasm`, bytes),
  ];
  const rows = weigh([file("at-dawn.js", 1_000), ...group("one", 1_000), ...group("two", 3_000)]);
  assert.match(rows.at(-2), /^the element, at most +7\d{3}$/);
  assert.throws(() => weigh([...group("one", 10), ...group("two", 76_000)]));
});

test("what no browser asks for does not count", () => {
  weigh([file("at-dawn.js", 10), file("at-dawn.d.ts", 200_000)]);
});
