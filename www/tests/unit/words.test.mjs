/**
 * The links taken apart, and the languages, tested without a browser.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./load.mjs";

const { fromStart } = await load("run/link.ts");
const { quoting } = await load("words/quoted.ts");
const { Catalogue } = await load("words/say.ts");
const { choose } = await load("words/languages.ts");
const { pageWordsFor } = await load("words/words.ts");
const { pack } = await load("../build/pack.ts", { node: true });

test("a link is opened at its beginning", () => {
  assert.equal(fromStart("lovers?a=1&at=12"), "lovers?a=1");
  assert.equal(fromStart("lovers?at=12"), "lovers");
});

/** A language with these quotation marks. */
const catalogue = (...marks) => {
  const keys = ["quote-open", "quote-close", "inner-open", "inner-close"];
  const lines = keys.map((key, place) => `${key} = ${marks[place]}\n`);
  return new Catalogue("en", lines.map(pack));
};

test("quotation marks within others are single ones", () => {
  const quoted = quoting(catalogue("“", "”", "‘", "’"));
  assert.equal(quoted("2 says “attack”"), "“2 says ‘attack’”");
  assert.equal(quoted("attack"), "“attack”");
  assert.equal(quoting(catalogue("„", "“", "‚", "‘"))("„so“"), "„‚so‘“");
});

test("a run is called by what was done", async () => {
  const { made } = (await pageWordsFor("en")).branches;
  assert.equal(made("capture", "a2"), "a2 captured");
  assert.equal(made("say", "2-1.1", "retreat"), "2-1.1 says retreat");
});

test("the first language that there is is chosen", () => {
  assert.equal(choose(["fr", "zh-CN", "en"]), "zh-Hans");
  assert.equal(choose(["zh"]), "zh-Hans");
  assert.equal(choose(["zh-Hans-SG"]), "zh-Hans");
  assert.equal(choose(["zh-TW", "en-GB"]), "en");
  assert.equal(choose(["fr", "es-MX", "en"]), "es");
  assert.equal(choose(["est"]), "en");
  assert.equal(choose(["zh-Hant", "fr"]), "en");
  assert.equal(choose(["zh-HK", "zh-SG"]), "zh-Hans");
  assert.equal(choose(["zh-MO"]), "en");
  assert.equal(choose([]), "en");
});
