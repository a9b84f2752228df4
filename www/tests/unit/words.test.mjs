/**
 * The links taken apart, and the languages, tested without a browser.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./load.mjs";

const { fromStart, withPart } = await load("run/link.ts");
const { choose, LANGUAGES } = await load("words/languages.ts");
const { PAGE } = await load("words/words.ts");

test("a parameter of a link can be set and taken away", () => {
  assert.equal(withPart("lovers", "loss", "1/4"), "lovers?loss=1/4");
  assert.equal(withPart("lovers?loss=1/4&at=3", "loss", ""), "lovers");
  assert.equal(withPart("lovers?a=1&loss=1/4", "a", "2"), "lovers?a=2&loss=1/4");
  assert.equal(fromStart("lovers?a=1&at=12"), "lovers?a=1");
  assert.equal(fromStart("lovers?at=12"), "lovers");
});

test("the first language that there is is chosen", () => {
  assert.equal(choose(["fr", "zh-CN", "en"]), "zh-Hans");
  assert.equal(choose(["zh"]), "zh-Hans");
  assert.equal(choose(["zh-Hans-SG"]), "zh-Hans");
  assert.equal(choose(["zh-TW", "en-GB"]), "en");
  assert.equal(choose(["zh-Hant", "fr"]), "en");
  assert.equal(choose([]), "en");
});

test("every language says everything", async () => {
  const en = { ...(await LANGUAGES.en.load()), ...(await PAGE.en()) };
  const zh = { ...(await LANGUAGES["zh-Hans"].load()), ...(await PAGE["zh-Hans"]()) };
  assert.ok(en.study && Object.keys(PAGE).length === Object.keys(LANGUAGES).length);
  const keys = (value, path = "") =>
    Object.entries(value).flatMap(([key, one]) =>
      typeof one === "object" && !Array.isArray(one) ? keys(one, `${path}${key}.`) : [path + key],
    );
  const missing = keys(en).filter((key) => {
    const said = key.split(".").reduce((value, part) => value?.[part], zh);
    return said === undefined && key !== "teller";
  });
  assert.deepEqual(missing, []);
});
