/**
 * What stands beside figures in every language, as it is kept in `tests/beside/`: step by step, of
 * every preset and of the links beside the stories. `STORIES=rewrite` writes it anew.
 */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import init, { Simulation } from "../../pkg/at_dawn_web.js";
import { load } from "./load.mjs";

const module = new URL("../../pkg/at_dawn_web_bg.wasm", import.meta.url);
await init({ module_or_path: await readFile(module) });
const { LANGUAGES } = await load("words/languages.ts");
const { wordsFor } = await load("words/catalogues.ts");
const { Run } = await load("run/run.ts");
const { besideOf } = await load("shared/beside.ts");

const KEPT = new URL("../../../tests/beside/", import.meta.url);
const LINKS = new URL("../../../tests/stories/links.txt", import.meta.url);
const links = readFileSync(LINKS, "utf8").trim().split("\n");

/** Where the other run stands on a beat, and what came of it once it is over. */
function stands(run, { steps, part }) {
  run.seek(steps ?? run.total);
  const place = part === null ? "" : `, ${part + 1}`;
  return `> ${run.steps}${place}${steps === null ? `: ${run.telling.row}` : ""}`;
}

/** Everything that stands beside a run, line by line; nothing where there is nothing. */
function shown(link, words) {
  const run = new Run(Simulation, link, words);
  const { remarks, counterpart } = besideOf(run);
  const marks = run.whole.events.flatMap(({ marks }) => (marks ? [marks] : []));
  if (marks.length + remarks.length === 0 && !counterpart) return [];
  const lines = [`# ${link}`, marks.map((written) => written.join(" ")).join(", ")];
  const other = counterpart && new Run(Simulation, counterpart.link, words);
  if (counterpart) lines.push(`${counterpart.link}: ${counterpart.parts.join("; ")}`);
  let before = "";
  for (let step = 0; step <= run.total; step++) {
    const beat = counterpart?.beats.findLast(({ from }) => from <= step);
    const so = remarks.filter(({ from, until }) => from <= step && step < (until ?? Infinity));
    const said = so.map(({ about, text, run: named }) => {
      return `${about}: ${text}${named ? ` [${named.name}: ${named.link}]` : ""}`;
    });
    const now = [...(beat ? [stands(other, beat)] : []), ...said].join("\n");
    if (now !== before) lines.push(`@${step}`, now);
    before = now;
  }
  other?.close();
  run.close();
  return [[...lines, ""].join("\n")];
}

for (const code of Object.keys(LANGUAGES)) {
  const words = await wordsFor(code);
  for (const { name, presets } of Simulation.scenarios()) {
    test(`shows beside ${name} what is kept in ${code}`, () => {
      const own = links.filter((link) => link.split("?")[0] === name);
      const all = [...presets.map(({ link }) => link), ...own];
      const text = all.flatMap((link) => shown(link, words)).join("\n");
      assert.deepEqual(words.of(name).errors, []);
      const file = new URL(`${code}/${name}.txt`, KEPT);
      if (process.env.STORIES === "rewrite" && text !== "") {
        mkdirSync(new URL(`${code}/`, KEPT), { recursive: true });
        writeFileSync(file, text);
      }
      const kept = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [""];
      for (const [place, line] of text.split("\n").entries()) {
        assert.equal(line, kept[place], `line ${place + 1} of ${file.pathname}`);
      }
      assert.equal(text.split("\n").length, kept.length);
    });
  }
}
