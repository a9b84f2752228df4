/**
 * What is taken away of a run as data and as a text: to the letter what the engine's own example
 * prints, as it is kept in `tests/golden/` and, in the other languages, in `tests/taken/`.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import init, { Simulation } from "../../pkg/at_dawn_web.js";
import { load } from "./load.mjs";

const module = new URL("../../pkg/at_dawn_web_bg.wasm", import.meta.url);
await init({ module_or_path: await readFile(module) });
const { LANGUAGES } = await load("words/languages.ts");
const { wordsFor } = await load("words/catalogues.ts");
const figures = await load("words/catalogues.ts", { as: "forFigures" });
const { Run } = await load("run/run.ts");
const { dataOf } = await load("take/data.ts");
const { traceOf } = await load("take/trace.ts");

const KEPT = new URL("../../../tests/", import.meta.url);

/** A command, a line, and what the command gives, down to the next prose. */
const BLOCK = /^(?:#.*\n)+(.+)\n----\n((?:(?!#).*\n)*)/gm;

/** How a command is called that gives a whole run as data, with its events or without them. */
const KINDS = /^(?:(json|tail) )?(\w[\w-]*(?:\?\S*)?)$/;

/** The commands of a kept file that are about a whole run, each with what it gives. */
function blocksOf(file) {
  const blocks = [...readFileSync(file, "utf8").matchAll(BLOCK)];
  return blocks.flatMap(([, command, output]) => {
    const [, kind = "", link] = KINDS.exec(command) ?? [];
    const known = link !== undefined && !output.startsWith("refused:");
    return known ? [{ link, kind, kept: output.trimEnd() }] : [];
  });
}

/** The lines of a layout as the one line that it is made of. */
const inLine = (json) =>
  json
    .replace(/,\n */g, ", ")
    .replace(/([[{])\n */g, "$1")
    .replace(/\n *([\]}])/g, "$1");

const EVENTS = /"events": \[.*\], (?="messages_sent")/;

function checkAll(blocks, words) {
  for (const { link, kind, kept } of blocks) {
    const run = new Run(Simulation, link, words);
    const data = dataOf(run, words);
    const taken = { json: data, tail: data.replace(EVENTS, "") }[kind];
    assert.equal(taken ?? traceOf(run, words).trimEnd(), taken ? inLine(kept) : kept, link);
    run.close();
  }
}

const english = [await wordsFor("en"), await figures.wordsFor("en")];

const GOLDEN = new URL("golden/", KEPT);
const folders = readdirSync(GOLDEN, { withFileTypes: true }).filter((one) => one.isDirectory());

for (const { name } of folders) {
  test(`is taken away of ${name} as it is kept`, () => {
    const files = readdirSync(new URL(name, GOLDEN));
    const blocks = files.flatMap((file) => blocksOf(new URL(`${name}/${file}`, GOLDEN)));
    const links = new Set(blocks.map(({ link }) => link));
    const { presets = [] } = Simulation.scenarios().find((one) => one.name === name) ?? {};
    assert.deepEqual(
      presets.filter(({ link }) => !links.has(link)),
      [],
    );
    // What figures load is enough for this.
    for (const words of english) checkAll(blocks, words);
  });
}

for (const language of Object.keys(LANGUAGES).filter((one) => one !== "en")) {
  test(`is taken away in ${language} as it is kept`, async () => {
    const blocks = blocksOf(new URL(`taken/${language}.txt`, KEPT));
    assert.ok(blocks.filter(({ kind }) => kind === "json").length > 5);
    for (const words of [await wordsFor(language), await figures.wordsFor(language)])
      checkAll(blocks, words);
  });
}
