/**
 * What only one scenario has is in its room: nobody else names it, but for those whose list it is.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { sep } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import init, { Simulation } from "../../pkg/at_dawn_web.js";

const module = new URL("../../pkg/at_dawn_web_bg.wasm", import.meta.url);
await init({ module_or_path: await readFile(module) });

/** Who names scenarios, and why. */
const NAMING = {
  "embed/embedding.ts": "a frame on the page shows the run of one",
  "page/page.ts": "what is shown to a reader who asks for nothing in particular",
  "scenarios/en.ts": "their words in English, a line each",
  "scenarios/zh-Hans.ts": "and in Chinese",
};

const root = fileURLToPath(new URL("../../src/", import.meta.url));
const files = readdirSync(root, { recursive: true })
  .map((file) => file.split(sep).join("/"))
  .filter((file) => file.endsWith(".ts"));

/** What a file says to a machine: comments may tell of anything. */
const codeOf = (file) =>
  readFileSync(root + file, "utf8").replace(/^ *\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");

const names = Simulation.scenarios().map(({ name }) => name);

/** The scenarios that a file names without being in their room. */
const named = (file) =>
  names.filter((name) => {
    const whole = new RegExp(`(?<![\\w-])${name}(?![\\w-])`);
    return !file.startsWith(`scenarios/${name}/`) && whole.test(codeOf(file));
  });

test("nobody outside its room names a scenario", () => {
  assert.ok(files.length > 80 && names.length > 8);
  const wrong = files
    .filter((file) => !NAMING[file])
    .flatMap((file) =>
      named(file).map((name) => `www/src/${file} names ${name}, and is not in its room.`),
    );
  assert.equal(wrong.length, 0, wrong.join("\n"));
});

test("who may name scenarios does", () => {
  for (const file of Object.keys(NAMING)) assert.ok(named(file).length > 0, file);
});

test("a room of a panel is that of a scenario", () => {
  const rooms = files.flatMap((file) => /^scenarios\/([\w-]+)\//.exec(file)?.[1] ?? []);
  assert.ok(rooms.length > 0);
  for (const room of rooms) assert.ok(names.includes(room), room);
});
