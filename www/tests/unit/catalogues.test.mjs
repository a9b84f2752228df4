/**
 * The catalogues of the page: every language has all of them, and says everything in them of the
 * same things; and the page asks for what is there, and for all of it.
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import init, { Simulation } from "../../pkg/at_dawn_web.js";
import { asked, filesOf, languages, messagesOf, read } from "./catalogues.mjs";
import { load } from "./load.mjs";

const module = new URL("../../pkg/at_dawn_web_bg.wasm", import.meta.url);
await init({ module_or_path: await readFile(module) });
const { LANGUAGES, FALLBACK } = await load("words/languages.ts");
const { KEYS } = await load("words/page.ts");
const { catalogues, forFigures, plain } = await load("../build/catalogues.ts", { node: true });
const { pack } = await load("../build/pack.ts", { node: true });
const { scenarioWordsFor } = await load("words/scenarios.ts");
const { Catalogue } = await load("words/say.ts");

const CORE = new URL("../../../core/words/", import.meta.url);
const SOURCE = new URL("../../src/", import.meta.url);

/** What scenarios there are are listed under. */
const GROUPS = [...new Set(Simulation.scenarios().map(({ family }) => family))];

/** The keys that are put together at run time: how they begin, and how they can go on. */
const FAMILIES = { "keys-": KEYS, "families-": GROUPS };

/** What is said of a scenario, but by no figure. */
const OTHERS = /^(about$|(matrix|parameter|count|odds|learned|kernel|chain|knows)-)/;

/** What figures load of the catalogues, and later, and what asks for it. */
const FIGURES = [
  { catalogue: "figure.ftl", source: /^words.(figure|quoted)\.ts$/ },
  { catalogue: "hand.ftl", source: /^words.hand\.ts$/ },
  { catalogue: "take.ftl", source: /^words.take\.ts$/ },
];

const known = new Map(languages().map((language) => [language, messagesOf(language)]));
const english = known.get(FALLBACK);
const calls = asked();

/** Every key that the page asks for, and how: a way to list things is two of them. */
const uses = calls.flatMap(({ key, family, ...call }) => {
  if (call.how === "list")
    return [`${key}-next`, `${key}-last`].map((one) => ({ ...call, key: one }));
  if (key !== undefined) return [{ ...call, key }];
  const members = FAMILIES[family] ?? [];
  return members.map((member) => ({ ...call, key: family + member }));
});

/** Everything that some language says of a message's arguments. */
const variablesOf = (key) =>
  new Set([...known.values()].flatMap((messages) => [...(messages.get(key)?.variables ?? [])]));

test("every language is a folder of catalogues, and one line of the list", () => {
  assert.deepEqual(Object.keys(LANGUAGES).sort(), languages());
  for (const language of languages())
    assert.deepEqual(filesOf(language), filesOf(FALLBACK), language);
});

test("every catalogue can be read from end to end, and says each thing once", () => {
  for (const language of languages()) {
    const seen = new Map();
    for (const file of filesOf(language)) {
      const { messages, others } = read(language, file);
      assert.deepEqual(others, [], `${language}/${file}`);
      for (const { key } of messages) {
        assert.match(key, /^[a-z0-9]+(-[a-z0-9]+)*$/);
        assert.equal(seen.get(key), undefined, `${key} is in ${file} of ${language} once more`);
        seen.set(key, file);
      }
    }
    // What the engine says lies beside it.
    for (const file of readdirSync(new URL(`${language}/`, CORE))) {
      const text = readFileSync(new URL(`${language}/${file}`, CORE), "utf8");
      const keys = [...text.matchAll(/^([a-z][\w-]*) *=/gm)];
      assert.deepEqual(
        keys.filter(([, key]) => seen.has(key)),
        [],
        `${language}/${file}`,
      );
    }
  }
});

test("every language says the same things, in the same order", () => {
  for (const language of languages()) {
    for (const file of filesOf(FALLBACK)) {
      const keys = (of) =>
        read(of, file).messages.flatMap(({ key, attributes }) => [
          key,
          ...attributes.map((one) => `${key}.${one}`),
        ]);
      assert.deepEqual(keys(language), keys(FALLBACK), `${language}/${file}`);
    }
  }
});

test("every language says everything of what a message is about, or that it does not", () => {
  for (const [language, messages] of known) {
    for (const [key, { variables, without }] of messages) {
      const silent = [...variablesOf(key)].filter((name) => !variables.has(name));
      const where = `${key} in ${language}: what it leaves out, and what it says it does`;
      assert.deepEqual(silent.sort(), [...without].sort(), where);
    }
  }
});

test("the page asks for keys that can be read in its source", () => {
  for (const { file, key, family, text } of calls) {
    assert.ok(key !== undefined || Object.hasOwn(FAMILIES, family), `${file}: ${text}`);
  }
  assert.ok(calls.length > 200, `${calls.length} calls`);
});

test("the page asks for nothing that is not there", () => {
  for (const { key, attribute, file } of uses) {
    assert.ok(english.has(key), `${key} in ${file}`);
    if (attribute === undefined) continue;
    assert.ok(english.get(key).attributes.includes(attribute), `${key}.${attribute} in ${file}`);
  }
});

test("nothing is there that the page does not ask for", () => {
  const taken = [...english.values()].flatMap(({ messages }) => [...messages]);
  const wanted = new Set([...uses.map(({ key }) => key), ...taken]);
  const parts = new Set(uses.map(({ key, attribute }) => `${key}.${attribute}`));
  const left = [...english.values()].flatMap(({ key, attributes }) => [
    ...(wanted.has(key) ? [] : [key]),
    ...attributes.map((one) => `${key}.${one}`).filter((one) => !parts.has(one)),
  ]);
  assert.deepEqual(left, []);
});

test("the page gives a message everything that it is about, and nothing else", () => {
  for (const { key, how, given, file } of uses) {
    if (how !== "text") continue;
    assert.deepEqual([...given].sort(), [...variablesOf(key)].sort(), `${key} in ${file}`);
  }
});

test("what figures say is in the catalogue that they load", () => {
  for (const [language, messages] of known) {
    for (const { catalogue, source } of FIGURES) {
      for (const { key } of uses.filter(({ file }) => source.test(file))) {
        const { file, messages: others } = messages.get(key) ?? { messages: [] };
        const files = [file, ...[...others].map((one) => messages.get(one)?.file)];
        assert.deepEqual([...new Set(files)], [catalogue], `${key} in ${language}`);
      }
    }
  }
});

test("what only the page says of a scenario no figure loads, and nothing that is not only said there", () => {
  for (const file of readdirSync(CORE, { recursive: true })) {
    if (!file.endsWith(".ftl")) continue;
    const text = readFileSync(new URL(file, CORE), "utf8");
    const keys = (all) => [...all.matchAll(/^([a-zA-Z][\w-]*) =/gm)].map(([, key]) => key);
    const alone = keys(text).filter((key) => OTHERS.test(key));
    const left = keys(forFigures(text));
    assert.deepEqual(
      left,
      keys(text).filter((key) => !alone.includes(key)),
      file,
    );
    assert.equal(/\.help|\.default|^#/m.test(forFigures(text)), false, file);
  }
});

test("what only the page says of a scenario is asked for by the page alone", () => {
  const asks = /\.(about|matrix\(|parameter\()/;
  const files = readdirSync(SOURCE, { recursive: true }).filter((file) => file.endsWith(".ts"));
  const asking = files.filter((file) => asks.test(readFileSync(new URL(file, SOURCE), "utf8")));
  const pages = asking.filter((file) => /^page./.test(file));
  assert.ok(pages.length >= 3, pages.join());
  assert.deepEqual(asking, pages);
});

test("what a language lacks is said in the other one, with all that is in it", () => {
  const lines = "both = Both\na = A\n    .start = An A\nsays = { $a-start } says { $n }\n";
  const otherwise = new Catalogue("en", [pack(`forms = start\n${lines}`)]);
  const own = pack("forms = spaced\na = 甲\nboth = 双方\n");
  const say = new Catalogue("zh-Hans", [own], otherwise);
  assert.equal(say.text("both"), "双方");
  assert.equal(say.text("says", { "a-start": "X", n: 1234 }), "X says 1234");
  assert.equal(say.say({ key: "says", args: { a: { key: "a", args: {} }, n: 1 } }), "An A says 1");
  assert.ok(say.has("says") && !say.has("nothing"));
  assert.equal(say.part("a", "start"), undefined);
  assert.deepEqual([...say.errors, ...otherwise.errors], []);
});

/** Everything that a reader is told of a scenario before any run of it. */
function sheetOf(own, { presets, parameters, enemy, matrix }, processes) {
  const controls = [...parameters, ...enemy].filter(({ name }) => name !== "at");
  const choices = controls.flatMap(({ words = [] }) => words).filter((word) => !/^\d+$/.test(word));
  const rows = ["does", "does-not", "both", "only-a", "only-b", "neither"];
  return {
    title: own.title,
    about: own.about,
    place: own.place,
    ...Object.fromEntries(presets.map(({ name }) => [`preset ${name}`, own.preset(name)])),
    ...Object.fromEntries((matrix ? rows : []).map((part) => [part, own.matrix(part)])),
    ...Object.fromEntries(choices.map((word) => [`choice ${word}`, own.choice(word)])),
    ...Object.fromEntries(
      controls.flatMap((one) => {
        const { name, help, usual } = own.parameter(one.name, processes);
        return [
          [`parameter ${one.name}`, name],
          [`help of ${one.name}`, help],
          [`default of ${one.name}`, one.default ?? usual],
        ];
      }),
    ),
  };
}

for (const language of Object.keys(LANGUAGES)) {
  test(`everything on the sheets is said in ${language}`, async () => {
    const of = await scenarioWordsFor(language);
    for (const scenario of Simulation.scenarios()) {
      const run = new Simulation(scenario.name);
      const own = of(scenario.name);
      const told = sheetOf(own, scenario, run.snapshot().processes.length);
      const silent = Object.entries(told).filter(([, text]) => !text);
      assert.deepEqual(silent, [], scenario.name);
      for (const { property } of run.present().verdicts) {
        // Where there is no such message it is called as the engine calls it.
        assert.notEqual(own.property(property), property, scenario.name);
      }
      assert.deepEqual(own.errors, []);
      run.free();
    }
  });
}

test("texts are listed as a language lists things", () => {
  const say = new Catalogue("en", [
    pack("of-next = { $before }, { $item }\nof-last = { $before } and { $item }\n"),
  ]);
  const lists = [[], ["A"], ["A", "B"], ["A", "B", "C"]].map((all) => say.list("of", all));
  assert.deepEqual(lists, ["", "A", "A and B", "A, B and C"]);
});

test("what a language lacks beside a run is said in the other one by the build", () => {
  const folder = mkdtempSync(join(tmpdir(), "at-dawn-words-"));
  try {
    for (const [language, text] of [
      ["en", "a = A\nb = B\n"],
      ["es", "b = Be\n"],
    ]) {
      mkdirSync(join(folder, language));
      for (const file of ["figure.ftl", "tcp.ftl"])
        writeFileSync(join(folder, language, file), text);
    }
    const { load } = catalogues(plain);
    const packed = (id) =>
      JSON.parse(load(`${folder}/${id}`).code.slice("export default ".length, -1));
    assert.deepEqual(packed("es/figure.ftl?packed"), { a: "A", b: "Be" });
    assert.deepEqual(packed("es/tcp.ftl?packed"), { b: "Be" });
    assert.deepEqual(packed("en/figure.ftl?only=b"), { b: "B" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
