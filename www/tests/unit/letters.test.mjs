/**
 * The languages that nobody speaks: they say everything, of the same things, in other letters.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "@fluent/syntax";
import { pseudo } from "../pseudo/letters.mjs";

const FOLDERS = ["../../words/en/", "../../../core/words/en/"];

/** A catalogue without its texts, and its texts alone. */
function apart(text) {
  const texts = [];
  const shape = JSON.stringify(parse(text, { withSpans: false }).body, (_, value) => {
    if (value?.type === "Message" && value.id.name === "forms") return "forms";
    if (value?.type !== "TextElement") return /Comment$/.test(value?.type ?? "") ? null : value;
    texts.push(value.value);
    return { type: "TextElement" };
  });
  return { shape, texts };
}

for (const language of ["eo", "he"]) {
  test(`everything is said in other letters: ${language}`, () => {
    for (const folder of FOLDERS) {
      for (const file of readdirSync(new URL(folder, import.meta.url))) {
        const text = readFileSync(new URL(folder + file, import.meta.url), "utf8");
        const [ours, theirs] = [apart(text), apart(pseudo(language, text))];
        assert.equal(theirs.shape, ours.shape, file);
        assert.doesNotMatch(theirs.texts.join(""), /[A-Za-z]/, file);
        const lengths = [ours, theirs].map(({ texts }) => texts.join("").length);
        assert.ok(lengths[1] > 1.2 * lengths[0], `${file}: ${lengths}`);
      }
    }
  });
}
