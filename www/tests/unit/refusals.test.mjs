/**
 * Refusals in every language: each has a sentence, with everything that it names.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import init, { Simulation } from "../../pkg/at_dawn_web.js";
import { load } from "./load.mjs";

const module = new URL("../../pkg/at_dawn_web_bg.wasm", import.meta.url);
await init({ module_or_path: await readFile(module) });
const { LANGUAGES, FALLBACK } = await load("words/languages.ts");
const { refusingFor } = await load("words/catalogues.ts");

const languages = new Map();
for (const code of Object.keys(LANGUAGES)) languages.set(code, await refusingFor(code));

const LINKS = [
  "",
  "nowhere",
  "two-generals?x",
  "two-generals?x=1",
  "two-generals?a=1&a=2",
  `two-generals?lose=${"a1,".repeat(3_000)}a2`,
  "two-generals?messages=99",
  "two-generals?order=dance",
  "two-generals?travel=0",
  "two-generals?loss=2",
  "two-generals?lose=z1",
  "two-generals?lose=a1,a1",
  "two-generals?lose=a1&pass=a1",
  "two-generals?copy=a1~",
  "two-generals?delay=a1",
  "two-generals?delay=a1:0",
  "two-generals?cut=a:3",
  "two-generals?crash=b",
  "two-generals?crash=b:5-3",
  "two-generals?crash=b:1-5,b:3-7",
  "generals?traitors=x",
  "generals?traitors=9",
  "generals?n=9&rounds=8",
  "generals?lies=x",
  "generals?say=x",
  "generals?say=1-2.1:attack",
  "generals?traitors=1,2&say=0-2.1:attack",
  "generals?traitors=1&say=1-2.1:dance",
  "generals?traitors=1&say=1-2.1:attack,1-2.1:attack",
  "generals?traitors=1&say=1-2.1~:attack",
  "phase-king?inputs=9",
  "ben-or?traitors=9",
  "pbft?f=9",
  "pbft?quorum=9",
  "pbft?traitors=8",
  "two-generals?loss=1/2,1/3",
  "two-generals?loss=c:1/2",
  "two-generals?twice=a:1/2,0:1/3",
  "generals?loss=1-1:1/2",
  "ben-or?draw=x",
  "ben-or?draw=9.1:heads",
  "ben-or?draw=0.1:7",
  "ben-or?draw=0.1:heads,0.1:tails",
  "ben-or?first=x",
  "ben-or?first=0-1.1,0-1.1",
];

const refused = (work) => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("it was not refused");
};

/** All names and numbers in what is to be said. */
function named({ args }) {
  return Object.values(args).flatMap((arg) => (typeof arg === "object" ? named(arg) : [`${arg}`]));
}

function said(error) {
  for (const [code, refusal] of languages) {
    const sentence = refusal(error);
    assert.match(sentence, /[.。]$/u, `${code}: ${sentence}`);
    assert.doesNotMatch(sentence, /undefined|\{/);
    for (const name of named(error.phrase))
      assert.ok(sentence.includes(name), `${name}: ${sentence}`);
    if (code !== FALLBACK) assert.notEqual(sentence, languages.get(FALLBACK)(error));
  }
}

for (const link of LINKS) {
  test(`says why it refuses ${link.slice(0, 40) || "nothing"}`, () => {
    said(refused(() => new Simulation(link)));
  });
}

test("says why it refuses what a hand does", () => {
  const run = new Simulation("two-generals");
  for (const work of [
    () => run.capture("z9"),
    () => run.delay("a1", "soon"),
    () => run.delay("a1", 0),
    () => run.double("a1~"),
    () => run.crash(0, -1),
    () => run.crash(0, 5, 3),
    () => run.recover(1),
    () => run.heal(0, 1),
    () => run.setSent("loss", 2, "1"),
    () => run.setSent("loss", 0, "x"),
    () => run.putFirst("a1", "yes"),
    () => run.show(0, 1, "heads"),
    () => new Simulation("ben-or").show(0, 1, "edge"),
    () => new Simulation(null),
    () => new Simulation("x".repeat(10_000)),
  ]) {
    said(refused(work));
  }
});

test("says why it refuses what is put into a mouth", () => {
  const run = new Simulation("generals?traitors=1");
  for (const work of [
    () => run.say("9", "both"),
    () => run.say("1-2.1", "dance"),
    () => run.say("2-1.1", "attack"),
    () => run.statements("2-1.1"),
  ]) {
    said(refused(work));
  }
});

test("says itself what nobody has put into a phrase", () => {
  for (const refusal of languages.values()) assert.equal(refusal(new Error("No.")), "No.");
});
