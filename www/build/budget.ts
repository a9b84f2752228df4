import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import type { Known } from "../pkg/scenarios.js";

/**
 * What a reader of a page with one figure loads at most until it plays, in bytes, compressed.
 */
export const MOST_BYTES = 126_000;

/** What a reader loads at most who then asks for one thing more, such as a menu. */
export const MOST_LATER_BYTES = 40_000;

/** A file of a build. */
export type Built = { fileName: string } & (
  | { type: "chunk"; code: string; imports?: readonly string[] }
  | { type: "asset"; source: string | Uint8Array }
);

/** The words of one scenario in one language, or of all figures: `at-dawn.zh-Hans.lovers.js`. */
const WORDS = /^at-dawn\.([\w-]+)\.([\w-]+)\.js$/;

/** What figures of all scenarios say in a language. */
const EVERY = ["figure", "shared"];

/** What is loaded later: for what a script waits, and the words that come with it. */
const LATER = [
  { waits: "a hand that reaches in", name: "hand", words: ["hand", "refusals"] },
  { waits: "a run that is taken away", name: "take", words: ["take"] },
  { waits: "a run with timers", name: "timers", words: [] },
  { waits: "a run of crowded rounds", name: "folding", words: [] },
  { waits: "a run with coins or draws", name: "lots", words: [] },
];

const scriptOf = (name: string) => `at-dawn.${name}.js`;

const rowOf = (name: string, bytes: number) => `${name.padEnd(36)}${`${bytes}`.padStart(10)}`;

function check(what: string, bytes: number, most: number): void {
  if (bytes <= most) return;
  throw new Error(`${what} takes ${bytes} bytes compressed, but may take ${most}`);
}

/** What the files weigh that a browser asks for: one, or some with all that they import. */
function scales(files: readonly Built[]) {
  // Beside these there are only files that nobody's browser asks for.
  const loaded = files.filter(({ fileName }) => /\.(js|wasm)$/.test(fileName));
  const weights = new Map(
    loaded.map((file) => {
      const bytes = file.type === "chunk" ? file.code : file.source;
      return [file.fileName, gzipSync(bytes, { level: 9 }).length];
    }),
  );
  const imports = new Map(
    loaded.map((file) => [file.fileName, file.type === "chunk" ? (file.imports ?? []) : []]),
  );
  const withImports = (names: readonly string[]): Set<string> => {
    const all = new Set(names);
    // A set is walked on to what is added on the way.
    for (const one of all) for (const other of imports.get(one) ?? []) all.add(other);
    return all;
  };
  const sum = (names: readonly string[]) =>
    [...withImports(names)].reduce((bytes, name) => bytes + (weights.get(name) ?? 0), 0);
  return { weights, withImports, sum };
}

/**
 * What the files weigh that a browser asks for, line by line; then what a figure of each scenario
 * takes as it first plays: the script, the module of the scenario's group with what binds it, and
 * the words of the language that takes the most; and apart from that what is loaded later. Fails if
 * a figure takes too much, or if there is a script that belongs to none of this.
 */
export function weigh(
  files: readonly Built[],
  scenarios: Readonly<Record<string, Known>>,
  most = MOST_BYTES,
): string[] {
  const { weights, withImports, sum } = scales(files);
  const names = [...weights.keys()];
  const bound = (name: string) => weights.has(name.replace(/js$/, "wasm"));
  const later = LATER.filter(({ name }) => weights.has(scriptOf(name)));
  const roots = names.filter((name) => bound(name) || WORDS.test(name));
  roots.push("at-dawn.js", ...later.map(({ name }) => scriptOf(name)));
  const known = withImports(roots);
  const stray = names.find((name) => !known.has(name));
  if (stray) throw new Error(`nobody says when ${stray} is loaded`);
  const languages = ["en", ...new Set(names.flatMap((name) => WORDS.exec(name)?.[1] ?? []))];
  const heaviest = (scripts: readonly string[], words: readonly string[]) => {
    const spoken = (language: string) => words.map((one) => scriptOf(`${language}.${one}`));
    return Math.max(...languages.map((one) => sum([...scripts, ...spoken(one)])));
  };
  const figures = Object.entries(scenarios).map(
    ([scenario, { group, words, timers, lots }]): [string, number] => {
      const scripts = ["at-dawn.js", `at-dawn.${group}.js`, `at-dawn.${group}.wasm`];
      if (timers) scripts.push(scriptOf("timers"));
      if (lots) scripts.push(scriptOf("lots"));
      return [scenario, heaviest(scripts, [...EVERY, ...words])];
    },
  );
  for (const [scenario, bytes] of figures) check(`a figure of ${scenario}`, bytes, most);
  const rows = [...weights].map(([name, bytes]) => rowOf(name, bytes));
  const heads = figures.map(([scenario, bytes]) => rowOf(`a figure of ${scenario}`, bytes));
  const waiting = later.map(({ waits, name, words }): [string, number] => [
    waits,
    heaviest([scriptOf(name)], words),
  ]);
  for (const [what, bytes] of waiting) check(what, bytes, MOST_LATER_BYTES);
  const all = waiting.map(([what, bytes]) => rowOf(what, bytes));
  return [...rows, ...heads, rowOf("may take", most), ...all];
}

/** Prints what the element weighs, and fails when a figure takes more than it may. */
export const budget = (scenarios: Readonly<Record<string, Known>>): Plugin => ({
  name: "budget",
  writeBundle(_, bundle) {
    const rows = weigh(Object.values(bundle), scenarios);
    process.stdout.write(`\nbytes, gzip\n${rows.join("\n")}\n`);
  },
});
