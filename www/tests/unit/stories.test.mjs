/**
 * Whole stories in every language, as they are kept in `tests/stories/`: of every preset, and of
 * the random links that are listed there. `STORIES=rewrite` writes them anew.
 */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import init, { Simulation } from "../../pkg/at_dawn_web.js";
import { load } from "./load.mjs";

const module = new URL("../../pkg/at_dawn_web_bg.wasm", import.meta.url);
await init({ module_or_path: await readFile(module) });
const { LANGUAGES } = await load("words/languages.ts");
const { wordsFor } = await load("words/catalogues.ts");
const figures = await load("words/catalogues.ts", { as: "forFigures" });

const KEPT = new URL("../../../tests/stories/", import.meta.url);
const links = readFileSync(new URL("links.txt", KEPT), "utf8").trim().split("\n");

/** Everything that is said of a run, line by line. */
function storyOf(link, words) {
  const run = new Simulation(link);
  run.finish();
  const whole = run.snapshot();
  const { scenario, events, processes, verdicts } = whole;
  const own = words.of(scenario);
  const tale = run.telling();
  const told = own.tell(tale);
  const members = processes.map(({ name, state, decision }) => {
    const said = [own.state(state)];
    if (decision !== null) said.push(own.decision(decision));
    return `${own.name(name)}: ${said.join("; ")}`;
  });
  const properties = verdicts.map(({ property }) => own.property(property));
  const sent = events.filter(({ kind }) => kind === "sent");
  const labels = new Set(sent.map((event) => own.say(event.label, tale.cast)));
  const states = new Set(events.filter(({ kind }) => kind === "state").map(({ state }) => state));
  run.free();
  return [
    `# ${link}`,
    told.opening,
    ...told.lines.map(({ moment, sentence }) => `${moment} | ${sentence}`),
    `= ${told.row ?? ""}`,
    ...members,
    [...states].map((state) => own.state(state)).join("; "),
    properties.join("; "),
    ...labels,
    "",
  ].join("\n");
}

for (const code of Object.keys(LANGUAGES)) {
  const words = await wordsFor(code);
  const short = await figures.wordsFor(code);
  for (const { name, presets } of Simulation.scenarios()) {
    test(`tells ${name} as it is kept in ${code}`, () => {
      const own = links.filter((link) => link.split("?")[0] === name);
      const all = [...presets.map(({ link }) => link), ...own];
      const text = all.map((link) => storyOf(link, words)).join("\n");
      assert.deepEqual(words.of(name).errors, []);
      const file = new URL(`${code}/${name}.txt`, KEPT);
      if (process.env.STORIES === "rewrite") {
        mkdirSync(new URL(`${code}/`, KEPT), { recursive: true });
        writeFileSync(file, text);
      }
      const kept = readFileSync(file, "utf8").split("\n");
      for (const [place, line] of text.split("\n").entries()) {
        assert.equal(line, kept[place], `line ${place + 1} of ${file.pathname}`);
      }
      assert.equal(text.split("\n").length, kept.length);
      // Figures have not all of the words, but all that they need for this.
      assert.equal(all.map((link) => storyOf(link, short)).join("\n"), text);
      assert.deepEqual(short.of(name).errors, []);
      assert.deepEqual(words.of(name).errors, []);
    });
  }
}

/** Moments on the axis, in their short form. */
const MOMENTS = {
  en: { lovers: ["noon", "1 p.m.", "midnight", "1 a.m. +1", "noon +2"], tcp: ["0 s", "1.02 s"] },
  es: {
    lovers: ["mediodía", "1 p. m.", "medianoche", "1 a. m. +1", "mediodía +2"],
    tcp: ["0 s", "1.02 s"],
  },
  "zh-Hans": {
    lovers: ["中午", "下午1时", "午夜", "次日凌晨1时", "2 天后中午"],
    tcp: ["0 秒", "1.02 秒"],
  },
};
const TICKS = { lovers: [0, 1, 12, 13, 48], tcp: [0, 1_020] };

test("a moment is as short on the axis as it may be", async () => {
  assert.deepEqual(Object.keys(MOMENTS), Object.keys(LANGUAGES));
  for (const [code, scenarios] of Object.entries(MOMENTS)) {
    const words = await wordsFor(code);
    for (const [scenario, expected] of Object.entries(scenarios)) {
      const run = new Simulation(scenario);
      const said = TICKS[scenario].map((tick) => words.of(scenario).short(run.moment(tick)));
      assert.deepEqual(said, expected);
      run.free();
    }
  }
});
