/**
 * Catalogues as the build packs them say what they say where they are read.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { FluentResource } from "@fluent/bundle";
import { load } from "./load.mjs";

const { pack } = await load("../build/pack.ts", { node: true });
const { unpacked } = await load("words/packed.ts");

/** The same where a text that stands in braces is a text like others. */
const plain = (what) => {
  if (what?.type === "narg") return { ...what };
  if (Array.isArray(what)) return what.map((one) => (one.type === "str" ? one.value : plain(one)));
  if (what === null || typeof what !== "object") return what;
  const entries = Object.entries(what).map(([name, one]) => [name, plain(one)]);
  return Object.fromEntries(entries.filter(([, one]) => one !== null && one !== undefined));
};

for (const folder of ["../../words/", "../../../core/words/"]) {
  const all = new URL(folder, import.meta.url);
  for (const file of readdirSync(all, { recursive: true }).filter((one) => one.endsWith(".ftl"))) {
    test(`${file} is the same once it is unpacked`, () => {
      const text = readFileSync(new URL(file, all), "utf8");
      const { body } = unpacked(JSON.parse(JSON.stringify(pack(text))));
      assert.deepEqual(plain(body), plain(new FluentResource(text).body));
    });
  }
}

test("what nobody packs is refused by the build", () => {
  for (const text of [
    "a = { -term }\n",
    "a = { 3 }\n",
    'a = { NUMBER("3") }\n',
    "a = { DATETIME($n) }\n",
    "a = { $n ->\n    [1.5] half\n   *[other] whole\n}\n",
    'a = { "b" ->\n   *[b] b\n}\n',
  ]) {
    assert.throws(() => pack(text), /^Error: a catalogue /, text);
  }
});
