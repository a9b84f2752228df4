import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import type { Known } from "../pkg/scenarios.js";

/**
 * What a reader of a page with one figure loads at most, in bytes, compressed.
 */
export const MOST_BYTES = 148_000;

/** A file of a build. */
export type Built = { fileName: string } & (
  | { type: "chunk"; code: string; imports?: readonly string[] }
  | { type: "asset"; source: string | Uint8Array }
);

/** The words of one scenario in one language, or of all figures: `at-dawn.zh-Hans.lovers.js`. */
const WORDS = /^at-dawn\.([\w-]+)\.([\w-]+)\.js$/;

/** What figures of all scenarios say in a language. */
const EVERY = ["figure", "refusals", "shared"];

const rowOf = (name: string, bytes: number) => `${name.padEnd(36)}${`${bytes}`.padStart(10)}`;

/**
 * What the files weigh that a browser asks for, line by line; then what a figure of each scenario
 * takes: the script, the module of the scenario's group with what binds it, and the words of the
 * language that takes the most. Fails if any of these is too much.
 */
export function weigh(
  files: readonly Built[],
  scenarios: Readonly<Record<string, Known>>,
  most = MOST_BYTES,
): string[] {
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
  const withImports = (name: string): Set<string> => {
    const all = new Set([name]);
    // A set is walked on to what is added on the way.
    for (const one of all) for (const other of imports.get(one) ?? []) all.add(other);
    return all;
  };
  const names = [...weights.keys()];
  const bound = (name: string) => weights.has(name.replace(/js$/, "wasm"));
  const apart = names.filter((name) => bound(name) || WORDS.test(name));
  // What only the words of a scenario or the glue of a module bring along waits with them.
  const brought = new Set(apart.flatMap((name) => [...withImports(name)]));
  const open = names.filter((name) => name === "at-dawn.js" || !brought.has(name));
  const sum = (all: readonly string[]) => {
    const needed = new Set(all.flatMap((name) => [...withImports(name)]));
    return [...needed].reduce((bytes, name) => bytes + (weights.get(name) ?? 0), 0);
  };
  const languages = ["en", ...new Set(names.flatMap((name) => WORDS.exec(name)?.[1] ?? []))];
  const figures = Object.entries(scenarios).map(
    ([scenario, { group, words }]): [string, number] => {
      const module = [`at-dawn.${group}.js`, `at-dawn.${group}.wasm`];
      const spoken = (language: string) =>
        [...EVERY, ...words].map((one) => `at-dawn.${language}.${one}.js`);
      const sums = languages.map((one) => sum([...open, ...module, ...spoken(one)]));
      return [scenario, Math.max(...sums)];
    },
  );
  for (const [scenario, bytes] of figures) {
    if (bytes > most) {
      const sentence = `a figure of ${scenario} takes ${bytes} bytes compressed`;
      throw new Error(`${sentence}, but may take ${most}`);
    }
  }
  const rows = [...weights].map(([name, bytes]) => rowOf(name, bytes));
  const heads = figures.map(([scenario, bytes]) => rowOf(`a figure of ${scenario}`, bytes));
  return [...rows, ...heads, rowOf("may take", most)];
}

/** Prints what the element weighs, and fails when a figure takes more than it may. */
export const budget = (scenarios: Readonly<Record<string, Known>>): Plugin => ({
  name: "budget",
  writeBundle(_, bundle) {
    const rows = weigh(Object.values(bundle), scenarios);
    process.stdout.write(`\nbytes, gzip\n${rows.join("\n")}\n`);
  },
});
