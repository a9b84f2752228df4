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
const { rooms: chinese } = await load("scenarios/zh-Hans.ts");
const rooms = new Map();
for (const [name, room] of Object.entries(chinese)) rooms.set(name, (await room()).room);

const scenarios = Simulation.scenarios().filter(({ name }) => rooms.get(name)?.tell);
const presets = scenarios.flatMap(({ presets }) => presets.map(({ link }) => link));
const OTHERS = [
  "two-generals?order=retreat&b=0",
  "two-generals?b=0&crash=a:1-2,b:0-3&retry=1&dawn=9",
  "two-generals?messages=6&cut=a-b:1-3&copy=a1&delay=b1:4",
  "two-generals?messages=20&copies=3&answers=2&loss=1/3&twice=1/4&seed=7&travel=1..4",
  "two-generals?messages=1&retry=2&dawn=9&lose=a1",
  "lovers?messages=30&dawn=40",
  "generals?n=2&rounds=0",
  "generals?n=3&rounds=0&traitors=0,1,2&lies=silence",
  "generals?n=5&rounds=2&traitors=1,4&lies=silence&order=retreat",
  "generals?n=5&traitors=3&loss=1/4&twice=1/5&seed=3&crash=2:1-2&cut=0-1:0-1",
  "generals?n=5&rounds=3&algorithm=signed&traitors=0,2,4&lies=both",
  "generals?n=6&rounds=2&algorithm=signed&traitors=0,5&seed=11&loss=1/6&copy=0-1.1",
  "generals?n=4&algorithm=signed&traitors=3&lies=silence&lose=0-1.1,0-2.1&delay=2-1.1:3",
  "generals?n=5&algorithm=signed&rounds=2&traitors=0,1&lies=none&say=0-2.1:both,1-2.1:both",
  "generals?rounds=2&traitors=0,3&seed=2",
  "generals?n=5&traitors=1,2,3&seed=4",
  "generals?n=5&rounds=2&traitors=0,4&seed=6&order=retreat",
  "triangle?liar=payment&lies=none&say=0-1.1:silence",
  "hexagon?ties=attack",
  "hexagon?table=q1-r1&lose=0-1.1",
  "hexagon?ties=first-hand&table=q1-r1",
  "hexagon?ties=second-hand&table=p0-q0",
  "hexagon?loss=1/3&twice=1/3&seed=4&crash=2:1",
  "phase-king?traitors=none&inputs=none",
  "phase-king?n=7&traitors=0,1&seed=5&loss=1/8&twice=1/8",
  "phase-king?n=6&lies=silence&crash=3:1-2,4:2&cut=1-2:1-3",
  "phase-king?n=7&variant=graded&traitors=0,6&inputs=0,1,2,3,4,5,6&seed=9&loss=1/10",
  "phase-king?n=4&variant=graded&lies=silence&delay=1-2.1:2&copy=2-3.1",
  "phase-king?n=10&phases=12&f=2&traitors=0,1,9&lies=attack",
  "ben-or?phases=1",
  "ben-or?n=7&f=1&faults=lies&traitors=0,6&inputs=1,2,3&seed=3&loss=1/9&phases=3",
  "ben-or?n=6&faults=lies&traitors=5&lies=unsure&say=5-0.1:silence,5-1.2:attack",
  "ben-or?n=5&seed=4&crash=1:1-3&cut=0-2:1-2&twice=1/4&travel=1..4",
  "ben-or?inputs=0,1,2&crash=0:0-50",
  "ben-or?n=4&inputs=1,2&crash=0:0-1&travel=1..40&seed=4",
  "ben-or?n=6&faults=lies&traitors=5&crash=0:0-50&lies=retreat",
  "ben-or?n=6&faults=lies&traitors=5&crash=0:1-9&travel=1..30&seed=3",
  "ben-or?n=3&f=0&inputs=none&lose=0-1.1&copy=0-2.1",
  "pbft?n=1",
  "pbft?n=7&traitors=0,3&seed=5&requests=3",
  "pbft?traitors=0&seed=2&requests=4&loss=1/10",
  "pbft?traitors=1&lies=empty&crash=0:4&requests=2",
  "pbft?traitors=1&lies=stale&crash=0:4&loss=1/6&seed=2&requests=2",
  "pbft?traitors=1&lies=none&say=1-2.3:false,1-3.3:empty&crash=0:4-60&requests=2",
  "pbft?traitors=2&lies=other&twice=1/5&seed=3",
  "pbft?traitors=1,2&f=1&lies=other&timeout=7&cut=0-1:2-30",
  "pbft?n=4&f=0&quorum=1&traitors=3&seed=8&travel=1..5",
  "pbft?loss=1&patience=50",
  "pbft?requests=2&crash=4:2-30,1:3-15&loss=1/7&seed=4",
  "pbft?crash=4:0-5,2:3-40&loss=1/9&seed=6",
  "pbft?n=7&requests=4&traitors=1,2&seed=9&crash=0:6-90&loss=1/12",
  ...tcpLinks(),
].filter((link) => rooms.has(link.split("?")[0]));
const LINKS = [...presets, ...OTHERS];

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
    // Openings that have the same numbers.
    "tcp?isn_a2=100&isn_b2=300&data=10&data_at=100&delay=a3:2000&crash=a:105-300,b:150-200",
    "tcp?isn_b2=300&copy=a1&delay=a1~:1000&crash=b:500-900",
    "tcp?isn_a2=100&lose=b1&crash=a:15-100&data=10&data_at=1500",
    "tcp?seed=11157&profile=rfc1122&data=10&data_at=500&close=both&trim=no&stale=100:30&loss=1/2",
  ];
}

/** What TCP calls things is the same in every language. */
const RFC = new RegExp(
  "\\b(SYN-SENT|SYN-RECEIVED|FIN-WAIT-\\d|CLOSE-WAIT|CLOSING|LAST-ACK|TIME-WAIT|CLOSED|LISTEN|" +
    "ESTABLISHED|SEQ|ACK|DATA|CTL|SYN|FIN|RST|RFC|Linux)\\b",
  "g",
);

/** Names of messages are the same in every language; so are those of the generals' algorithms. */
const foreign = (text) =>
  (text.replace(RFC, "").match(/[a-zA-Z]{2,}/g) ?? []).filter(
    (word) => !["OM", "SM", "IC"].includes(word),
  );

const numbers = (text) => (text.match(/\b\d+\b/g) ?? []).sort();

/** What is told besides: orders, processes and requests that are letters. */
const facts = (text) =>
  (text.match(/attack|retreat|进攻|撤退|\b[pqr][01]?\b|\b[w-z]\b/g) ?? [])
    .map((word) => ({ 进攻: "attack", 撤退: "retreat" })[word] ?? word)
    .sort();

function played(link) {
  const run = new Simulation(link);
  run.finish();
  const whole = run.snapshot();
  return { run, whole, room: rooms.get(whole.scenario), settings: run.settings() };
}

for (const link of LINKS) {
  test(`tells ${link}`, () => {
    const { run, whole, room, settings } = played(link);
    const own = run.telling();
    const told = room.tell(whole, settings);
    const events = ({ lines }) => lines.map(({ event }) => event);
    assert.deepEqual(events(told), events(own));
    const texts = [told.opening, told.row ?? "", ...told.lines.map(({ sentence }) => sentence)];
    assert.deepEqual(texts.flatMap(foreign), []);
    assert.doesNotMatch(texts.join(), /undefined|NaN|null/);
    assert.equal(told.row === null, own.row === null);
    // Every number of the engine's sentences is in ours too.
    for (const [place, { sentence }] of own.lines.entries()) {
      const ours = told.lines[place].sentence;
      assert.deepEqual(numbers(ours), numbers(sentence), `${sentence}\n${ours}`);
    }
    for (const event of whole.events) {
      if (event.kind === "sent") assert.deepEqual(foreign(room.says?.(event) ?? event.label), []);
    }
  });
}

for (const link of LINKS.filter((link) => !/^(two-generals|lovers|tcp)/.test(link))) {
  test(`tells the facts of ${link}`, () => {
    const { run, whole, room, settings } = played(link);
    const told = room.tell(whole, settings);
    assert.deepEqual(numbers(told.opening), numbers(run.telling().opening), told.opening);
    for (const [place, { sentence }] of run.telling().lines.entries()) {
      const ours = told.lines[place].sentence;
      assert.deepEqual(facts(ours), facts(sentence), `${sentence}\n${ours}`);
    }
    const moments = ({ lines }) => lines.map(({ moment }) => moment);
    assert.deepEqual(moments(told), moments(run.telling()));
  });
}

test("no word of the engine's is read in order to tell", () => {
  for (const link of LINKS) {
    const { whole, room, settings } = played(link);
    const told = room.tell(whole, settings);
    const events = whole.events.map((event) =>
      "label" in event ? { ...event, label: "…" } : event,
    );
    const blind = room.tell({ ...whole, events }, settings);
    const other = told.lines.find(
      ({ sentence }, place) => blind.lines[place].sentence !== sentence,
    );
    assert.equal(other, undefined, link);
  }
});

test("everything that a scenario has to say is said in Chinese", () => {
  for (const { name, presets, parameters, enemy } of scenarios) {
    if (name === "two-generals" || name === "lovers") continue;
    const room = rooms.get(name);
    assert.ok(room.title && room.about && room.place, name);
    for (const preset of presets) assert.ok(room.presets[preset.name], preset.name);
    for (const parameter of parameters) {
      assert.ok(room.parameters[parameter.name], `${name} ${parameter.name}`);
      assert.ok(room.help[parameter.name], `${name} ${parameter.name}`);
    }
    for (const parameter of [...parameters, ...enemy]) {
      for (const word of parameter.words ?? []) {
        assert.ok(room.words[word] ?? /^[a-z]$|\d/.test(word), `${name} ${word}`);
      }
    }
  }
});

test("every state and decision that is shown has a Chinese word", async () => {
  const { wordsFor } = await load("words/catalogues.ts");
  const words = await wordsFor("zh-Hans");
  for (const link of LINKS) {
    const { whole } = played(link);
    for (const { name, state, decision } of whole.processes) {
      assert.deepEqual(foreign(words.names[name] ?? name), [], link);
      assert.deepEqual(foreign(words.states[state] ?? state), [], link);
      assert.deepEqual(foreign(words.decisions[decision] ?? decision ?? ""), [], link);
    }
    for (const event of whole.events) {
      if (event.kind !== "state") continue;
      assert.deepEqual(foreign(words.states[event.state] ?? event.state), [], link);
    }
    for (const { property } of whole.verdicts) {
      assert.deepEqual(foreign(words.property(whole.scenario, property)), [], link);
    }
  }
});
