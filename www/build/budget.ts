import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** What a reader of a page with the element loads at most, in bytes, compressed. */
export const MOST_BYTES = 150_000;

/** A file of a build. */
export type Built = { fileName: string } & (
  | { type: "chunk"; code: string }
  | { type: "asset"; source: string | Uint8Array }
);

/** What the files weigh that a browser asks for, line by line. Fails if it is too much. */
export function weigh(files: readonly Built[], most = MOST_BYTES): string[] {
  let sum = 0;
  const row = (name: string, bytes: number) => `${name.padEnd(28)}${`${bytes}`.padStart(10)}`;
  // Beside these there are only files that nobody's browser asks for.
  const loaded = files.filter(({ fileName }) => /\.(js|wasm)$/.test(fileName));
  const rows = loaded.map((file) => {
    const packed = gzipSync(file.type === "chunk" ? file.code : file.source, { level: 9 }).length;
    sum += packed;
    return row(file.fileName, packed);
  });
  if (sum > most) {
    throw new Error(`the element takes ${sum} bytes compressed, but may take ${most}`);
  }
  return [...rows, row("the element", sum), row("at most", most)];
}

/** Prints what the element weighs, and fails when it is more than it may be. */
export const budget: Plugin = {
  name: "budget",
  writeBundle(_, bundle) {
    process.stdout.write(`\nbytes, gzip\n${weigh(Object.values(bundle)).join("\n")}\n`);
  },
};
