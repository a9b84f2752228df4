import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** A catalogue that is asked for as a text. */
const CATALOGUE = /^(.*\.ftl)\?raw$/;

/** A catalogue without what is only said to those who translate it. */
export const plain = (text: string): string =>
  text
    .replace(/^#.*\n/gm, "")
    .replace(/\n{2,}(?=\S)/g, "\n")
    .trimStart();

/** Readers load what they read, and nothing beside it. */
export const plainCatalogues: Plugin = {
  name: "plain-catalogues",
  enforce: "pre",
  load(id) {
    const [, file] = CATALOGUE.exec(id) ?? [];
    if (!file) return undefined;
    const text = plain(readFileSync(file, "utf8"));
    return { code: `export default ${JSON.stringify(text)};`, map: null };
  },
};
