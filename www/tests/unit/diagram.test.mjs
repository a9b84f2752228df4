/**
 * The texts of diagrams, each taken in by what draws them: of every run worth looking at, in every
 * language, and of texts that would be taken for something else.
 */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import init, { Simulation } from "../../pkg/at_dawn_web.js";
import { load } from "./load.mjs";

const module = new URL("../../pkg/at_dawn_web_bg.wasm", import.meta.url);
await init({ module_or_path: await readFile(module) });
const { LANGUAGES } = await load("words/languages.ts");
const { wordsFor } = await load("words/catalogues.ts");
const { Run } = await load("run/run.ts");
const { diagramOf, escaped } = await load("take/diagram.ts");

/** It is fetched with what measures the page beside it: nobody else needs it to build the page. */
const MERMAID = new URL("../../bench/node_modules/mermaid/dist/mermaid.core.mjs", import.meta.url);
const there = existsSync(MERMAID);
const skip = there ? false : "npm ci in www/bench fetches mermaid";
const { default: mermaid } = there ? await import(MERMAID.href) : {};

/** The lines of a diagram, without its head. */
const linesOf = (text) => text.split("\n").slice(5, -1);

const PARTICIPANT = /^ {2}participant p\d+ as \S.*$/;
const ARROW = /^ {2}p\d+(?:->>|-x|--\))p\d+: \S.*$/;
const NOTE = /^ {2}note over p\d+(?:,p\d+)?: \S.*$/;

for (const code of Object.keys(LANGUAGES)) {
  const words = await wordsFor(code);
  test(`every run worth looking at is a diagram in ${code}`, async () => {
    for (const { presets } of Simulation.scenarios()) {
      for (const { link } of presets) {
        const run = new Run(Simulation, link, words);
        const text = diagramOf(run, words);
        const lines = linesOf(text);
        const arrows = lines.filter((line) => ARROW.test(line));
        const lost = arrows.filter((line) => /^ {2}p\d+-x/.test(line));
        const { events } = run.whole;
        const count = (...kinds) => events.filter(({ kind }) => kinds.includes(kind)).length;
        assert.equal(arrows.length, count("sent", "copied"), link);
        assert.equal(lost.length, count("lost"), link);
        for (const line of lines)
          assert.ok(
            [PARTICIPANT, ARROW, NOTE].some((one) => one.test(line)),
            `${link}: ${line}`,
          );
        run.close();
        if (mermaid) assert.equal((await mermaid.parse(text)).diagramType, "sequence");
      }
    }
  });
}

/** What a diagram would take for its own words, marks or comments. */
const STRANGE = [
  "end",
  "End of it: the end",
  "a; b",
  "#1 #quot; 1#",
  "50 %% %%{init: {}}%%",
  "one\ntwo\r\nthree",
  'say "so" <b>&amp;</b> $$x$$',
  "loop note over p0: x",
  "style: a#b;",
  "wrap: it",
];

test("whatever is said is a text in a diagram", { skip }, async () => {
  for (const text of STRANGE) {
    const said = escaped(text);
    assert.doesNotMatch(said, /\n|;(?<!#\d+;)|\bend\b/i, said);
    const lines = [`participant p0 as ${said}`, `p0->>p0: ${said}`, `note over p0: ${said}`];
    const diagram = ["sequenceDiagram", ...lines].join("\n");
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(diagram);
    const [note] = db.getMessages().filter(({ placement }) => placement !== undefined);
    const read = note.message.replace(/#(\d+);|ﬂ°°(\d+)¶ß/g, (_, one, other) =>
      String.fromCharCode(one ?? other),
    );
    assert.equal(read.replaceAll("<br/>", "\n"), text.trim().replaceAll("\r", "\r"), said);
  }
});

test("what is no diagram is refused", { skip }, async () => {
  await assert.rejects(() => mermaid.parse("sequenceDiagram\n  participant end\n  end->>"));
});
