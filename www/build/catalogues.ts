import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { pack } from "./pack.ts";

/** A catalogue that is asked for as `src/words/packed.ts` has it. */
const CATALOGUE = /^(.*\.ftl)\?packed$/;

/** A catalogue without what is only said to those who translate it. */
export const plain = (text: string): string =>
  text
    .replace(/^#.*\n/gm, "")
    .replace(/\n{2,}(?=\S)/g, "\n")
    .trimStart();

/** What of a scenario only the page says, and no figure: a message, with the lines that go on. */
const PAGE_ALONE = /^(?:about|matrix-[\w-]+|parameter-[\w-]+) =.*\n(?: .*\n)*/gm;

/** A catalogue as a figure needs it. */
export const forFigures = (text: string): string => plain(text).replace(PAGE_ALONE, "");

/** Readers load what they read, and nothing beside it. */
export const catalogues = (as: (text: string) => string): Plugin => ({
  name: "catalogues",
  enforce: "pre",
  load(id) {
    const [, file] = CATALOGUE.exec(id) ?? [];
    if (!file) return undefined;
    const packed = pack(as(readFileSync(file, "utf8")));
    return { code: `export default ${JSON.stringify(packed)};`, map: null };
  },
});
