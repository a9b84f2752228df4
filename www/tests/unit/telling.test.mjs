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
const night = await load("scenarios/two-generals/night.zh-Hans.ts");
const tcp = await load("scenarios/tcp/story.zh-Hans.ts");

/** Who tells a scenario in Chinese, and says what its messages say. */
const TOLD = {
  "two-generals": { tell: night.tell, says: night.saysIn("two-generals") },
  lovers: { tell: night.tell, says: night.saysIn("lovers") },
  tcp,
};

const presets = Simulation.scenarios()
  .filter(({ name }) => name in TOLD)
  .flatMap(({ presets }) => presets.map(({ link }) => link));
const LINKS = [
  ...presets,
  "two-generals?order=retreat&b=0",
  "two-generals?b=0&crash=a:1-2,b:0-3&retry=1&dawn=9",
  "two-generals?messages=6&cut=a-b:1-3&copy=a1&delay=b1:4",
  "two-generals?messages=20&copies=3&answers=2&loss=1/3&twice=1/4&seed=7&travel=1..4",
  "two-generals?messages=1&retry=2&dawn=9&lose=a1",
  "lovers?messages=30&dawn=40",
  ...tcpLinks(),
];

/** Connections beside the presets: every side's way out, and luck. */
function tcpLinks() {
  const luck = Array.from(
    { length: 24 },
    (_, seed) => `tcp?loss=1/3&twice=1/4&data=3000&data_b=1&seed=${seed}`,
  );
  return [
    ...luck,
    ...luck.map((link) => `${link}&profile=linux&crash=b:1020-1500&close=b&again=yes`),
    ...luck.map((link) => `${link}&close=both&handshake=2&open=simultaneous&crash=a:15`),
    "tcp?abort=a&data=1",
    "tcp?abort=b&again=yes&close=a&close_at=5",
    "tcp?cut=a-b:5-900&profile=rfc1122",
    "tcp?crash=a:0-50,b:0-700&stale=4294967295:900&isn_a=4294967295",
  ];
}

/** What TCP calls things is the same in every language. */
const RFC = new RegExp(
  "\\b(SYN-SENT|SYN-RECEIVED|FIN-WAIT-\\d|CLOSE-WAIT|CLOSING|LAST-ACK|TIME-WAIT|CLOSED|LISTEN|" +
    "ESTABLISHED|SEQ|ACK|DATA|CTL|SYN|FIN|RST|RFC|Linux)\\b",
  "g",
);

/** Names of messages are the same in every language; so are those of the generals. */
const foreign = (text) => text.replace(RFC, "").match(/[a-zA-Z]{2,}/g) ?? [];

for (const link of LINKS) {
  test(`tells ${link}`, () => {
    const run = new Simulation(link);
    run.finish();
    const own = run.telling();
    const { tell, says } = TOLD[run.snapshot().scenario];
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
      if (event.kind === "sent") assert.deepEqual(foreign(says(event)), []);
    }
  });
}

test("no word of the engine's is read in order to tell", () => {
  for (const link of LINKS) {
    const run = new Simulation(link);
    run.finish();
    const whole = run.snapshot();
    const { tell } = TOLD[whole.scenario];
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
