/**
 * The links taken apart, and the languages, tested without a browser.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./load.mjs";

const { decidedIn, fromStart, withPart } = await load("run/link.ts");
const { quoting } = await load("words/quoted.ts");
const { Catalogue } = await load("words/say.ts");
const { choose } = await load("words/languages.ts");
const { pageWordsFor } = await load("words/words.ts");

test("a parameter of a link can be set and taken away", () => {
  assert.equal(withPart("lovers", "loss", "1/4"), "lovers?loss=1/4");
  assert.equal(withPart("lovers?loss=1/4&at=3", "loss", ""), "lovers");
  assert.equal(withPart("lovers?a=1&loss=1/4", "a", "2"), "lovers?a=2&loss=1/4");
  assert.equal(fromStart("lovers?a=1&at=12"), "lovers?a=1");
  assert.equal(fromStart("lovers?at=12"), "lovers");
});

test("a link tells about which messengers it decides", () => {
  const link = "generals?lose=0-1.1,2-1.1~&delay=1-2.1:3&say=2-1.1:retreat&seed=7&at=3";
  assert.deepEqual([...decidedIn(link)], ["0-1.1", "2-1.1~", "1-2.1", "2-1.1"]);
  assert.deepEqual([...decidedIn("lovers?loss=1/4")], []);
});

/** A language with these quotation marks. */
const catalogue = (...marks) => {
  const keys = ["quote-open", "quote-close", "inner-open", "inner-close"];
  const lines = keys.map((key, place) => `${key} = ${marks[place]}\n`);
  return new Catalogue("en", lines);
};

test("quotation marks within others are single ones", () => {
  const quoted = quoting(catalogue("“", "”", "‘", "’"));
  assert.equal(quoted("2 says “attack”"), "“2 says ‘attack’”");
  assert.equal(quoted("attack"), "“attack”");
  assert.equal(quoting(catalogue("„", "“", "‚", "‘"))("„so“"), "„‚so‘“");
});

test("a run is called by what was done, or as its reader calls it", async () => {
  const { branches } = await pageWordsFor("en");
  const called = (name) => branches.called(name, { choice: (word) => word });
  assert.equal(called("lose a2"), "a2 captured");
  assert.equal(called("say 2-1.1:retreat"), "2-1.1 says retreat");
  for (const name of ["lose", "lose all hope", "__proto__", "constructor a2", "toString", ""]) {
    assert.equal(called(name), name);
  }
});

test("the first language that there is is chosen", () => {
  assert.equal(choose(["fr", "zh-CN", "en"]), "zh-Hans");
  assert.equal(choose(["zh"]), "zh-Hans");
  assert.equal(choose(["zh-Hans-SG"]), "zh-Hans");
  assert.equal(choose(["zh-TW", "en-GB"]), "en");
  assert.equal(choose(["zh-Hant", "fr"]), "en");
  assert.equal(choose(["zh-HK", "zh-SG"]), "zh-Hans");
  assert.equal(choose(["zh-MO"]), "en");
  assert.equal(choose([]), "en");
});
