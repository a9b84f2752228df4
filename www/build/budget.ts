import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** What a reader of a page with the element loads at most, in bytes, compressed. */
export const MOST_BYTES = 150_000;

/** A file of a build. */
export type Built = { fileName: string } & (
  | { type: "chunk"; code: string }
  | { type: "asset"; source: string | Uint8Array }
);

const rowOf = (name: string, bytes: number) => `${name.padEnd(28)}${`${bytes}`.padStart(10)}`;

/**
 * What the files weigh that a browser asks for, line by line; then what a figure takes that needs
 * the heaviest of the groups, in the language that takes the most. Fails if that is too much.
 */
export function weigh(files: readonly Built[], most = MOST_BYTES): string[] {
  // Beside these there are only files that nobody's browser asks for.
  const loaded = files.filter(({ fileName }) => /\.(js|wasm)$/.test(fileName));
  const weights = loaded.map((file) => {
    const packed = gzipSync(file.type === "chunk" ? file.code : file.source, { level: 9 }).length;
    return [file.fileName, packed] as const;
  });
  const modules = weights.filter(([name]) => name.endsWith(".wasm"));
  const groups = modules.map(([name, bytes]) => {
    const glue = weights.find(([other]) => other === name.replace(/wasm$/, "js"))?.[1] ?? 0;
    return bytes + glue;
  });
  const bound = (name: string) =>
    modules.some(([module]) => module === name.replace(/js$/, "wasm"));
  const scripts = weights.filter(([name]) => name.endsWith(".js") && !bound(name));
  const heaviest = Math.max(0, ...groups);
  const sum = scripts.reduce((all, [, bytes]) => all + bytes, heaviest);
  if (sum > most) {
    throw new Error(`the element takes ${sum} bytes compressed, but may take ${most}`);
  }
  const rows = weights.map(([name, bytes]) => rowOf(name, bytes));
  return [...rows, rowOf("the element, at most", sum), rowOf("may take", most)];
}

/** Prints what the element weighs, and fails when it is more than it may be. */
export const budget: Plugin = {
  name: "budget",
  writeBundle(_, bundle) {
    process.stdout.write(`\nbytes, gzip\n${weigh(Object.values(bundle)).join("\n")}\n`);
  },
};
