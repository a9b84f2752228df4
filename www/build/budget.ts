import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** What a reader of a page with the element loads at most, in bytes, compressed. */
const MOST_BYTES = 150_000;

/** Prints what the element weighs, and fails when it is more than it may be. */
export const budget: Plugin = {
  name: "budget",
  writeBundle(_, bundle) {
    let sum = 0;
    const row = (name: string, bytes: number) => `${name.padEnd(28)}${`${bytes}`.padStart(10)}`;
    // Beside these there are only files that nobody's browser asks for.
    const loaded = Object.values(bundle).filter(({ fileName }) => /\.(js|wasm)$/.test(fileName));
    const rows = loaded.map((file) => {
      const packed = gzipSync(file.type === "chunk" ? file.code : file.source, { level: 9 }).length;
      sum += packed;
      return row(file.fileName, packed);
    });
    rows.push(row("the element", sum), row("at most", MOST_BYTES));
    process.stdout.write(`${["\nbytes, gzip", ...rows].join("\n")}\n`);
    if (sum > MOST_BYTES) {
      throw new Error(`the element takes ${sum} bytes compressed, but may take ${MOST_BYTES}`);
    }
  },
};
