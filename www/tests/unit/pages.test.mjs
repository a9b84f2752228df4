/**
 * What pages say themselves, before any catalogue is loaded: that too is there in every language, in
 * the order of the list of languages.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { load } from "./load.mjs";

const { FALLBACK, LANGUAGES } = await load("words/languages.ts");

const ALL = Object.keys(LANGUAGES);
const OTHERS = ALL.filter((code) => code !== FALLBACK);

const bodyOf = (page) => {
  const [, body] = readFileSync(new URL(`../../${page}`, import.meta.url), "utf8").split("<body>");
  return body;
};

/** The languages of each text: those that follow one another in the order of the list. */
function texts(codes) {
  const all = [];
  for (const code of codes) {
    const last = all.at(-1);
    if (last && ALL.indexOf(last.at(-1)) < ALL.indexOf(code)) last.push(code);
    else all.push([code]);
  }
  return all;
}

test("the page about embedding says everything in every language", () => {
  const tags = bodyOf("embedding.html").matchAll(/<\w+(?: class="lead")? lang="([\w-]+)"(.*)/g);
  const said = texts(
    [...tags].filter(([, , rest]) => !rest.includes("only")).map(([, one]) => one),
  );
  assert.ok(said.length > 30, `${said.length} texts`);
  // That the last part is in English need not be said in English.
  assert.deepEqual(said.pop(), OTHERS);
  for (const [place, codes] of said.entries()) assert.deepEqual(codes, ALL, `text ${place + 1}`);
});

for (const page of ["index.html", "embed.html"]) {
  test(`${page} says in every language that it needs a script`, () => {
    const [, told] = /<noscript>(.*)<\/noscript>/s.exec(bodyOf(page));
    const said = [...told.matchAll(/<p(?: lang="([\w-]+)")?>/g)];
    assert.deepEqual(
      said.map(([, code = FALLBACK]) => code),
      ALL,
    );
  });
}
