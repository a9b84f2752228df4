/**
 * A story in another language tells the same events as the engine's own, and nothing else.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import init, { Simulation } from "../../pkg/at_dawn_web.js";
import { load } from "./load.mjs";

const module = new URL("../../pkg/at_dawn_web_bg.wasm", import.meta.url);
await init({ module_or_path: await readFile(module) });
const { saysIn, tell } = await load("scenarios/two-generals/night.zh-Hans.ts");

const presets = Simulation.scenarios().flatMap(({ presets }) => presets.map(({ link }) => link));
const LINKS = [
  ...presets,
  "two-generals?order=retreat&b=0",
  "two-generals?b=0&crash=a:1-2,b:0-3&retry=1&dawn=9",
  "two-generals?messages=6&cut=a-b:1-3&copy=a1&delay=b1:4",
  "two-generals?messages=20&copies=3&answers=2&loss=1/3&twice=1/4&seed=7&travel=1..4",
  "two-generals?messages=1&retry=2&dawn=9&lose=a1",
  "lovers?messages=30&dawn=40",
];

/** Names of messages are the same in every language; so are those of the generals. */
const foreign = (text) => text.match(/[a-zA-Z]{2,}/g) ?? [];

for (const link of LINKS) {
  test(`tells ${link}`, () => {
    const run = new Simulation(link);
    run.finish();
    const own = run.telling();
    const told = tell(run.snapshot(), run.settings());
    const events = ({ lines }) => lines.map(({ event }) => event);
    assert.deepEqual(events(told), events(own));
    const texts = [told.opening, told.row ?? "", ...told.lines.map(({ sentence }) => sentence)];
    assert.deepEqual(texts.flatMap(foreign), []);
    assert.equal(told.row === null, own.row === null);
    // Every number of the engine's sentence about a decision is in ours too.
    for (const [place, { sentence }] of own.lines.entries()) {
      const numbers = (text) => (text.match(/\b\d+\b/g) ?? []).sort();
      assert.deepEqual(numbers(told.lines[place].sentence), numbers(sentence), sentence);
    }
    for (const event of run.snapshot().events) {
      if (event.kind === "sent")
        assert.deepEqual(foreign(saysIn(run.snapshot().scenario)(event)), []);
    }
  });
}

test("no word of the engine's is read in order to tell", () => {
  for (const link of LINKS) {
    const run = new Simulation(link);
    run.finish();
    const whole = run.snapshot();
    const told = tell(whole, run.settings());
    const events = whole.events.map((event) =>
      event.kind === "sent" ? { ...event, label: "…" } : event,
    );
    const blind = tell({ ...whole, events }, run.settings());
    const other = told.lines.find(
      ({ sentence }, place) => blind.lines[place].sentence !== sentence,
    );
    assert.equal(other, undefined, link);
  }
});
