import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { pack } from "./pack.ts";

/** A catalogue that is asked for as `src/words/packed.ts` has it, or one message of it. */
const CATALOGUE = /^(.*\/)([\w-]+)(\/[\w-]+\.ftl)\?(?:packed|only=([\w-]+))$/;

/** The language that stands in for others, and where: in all that a figure says beside its run. */
const STANDS_IN = {
  language: "en",
  files: ["/figure.ftl", "/hand.ftl", "/take.ftl", "/refusals.ftl"],
};

/** A catalogue without what is only said to those who translate it. */
export const plain = (text: string): string =>
  text
    .replace(/^#.*\n/gm, "")
    .replace(/\n{2,}(?=\S)/g, "\n")
    .trimStart();

/**
 * What no figure says of a scenario, but the page or an example: what stands on its sheet beside a
 * title, what is counted, and what stands beside a figure. A message, with the lines that go on.
 */
const OTHERS =
  /^(?:about|(?:matrix|parameter|count|odds|learned|kernel|chain|knows)-[\w-]+) =.*\n(?: .*\n|\}\n)*/gm;

/** A catalogue as a figure needs it. */
export const forFigures = (text: string): string => plain(text).replace(OTHERS, "");

/** Readers load what they read, and nothing beside it. */
export const catalogues = (as: (text: string) => string): Plugin => ({
  name: "catalogues",
  enforce: "pre",
  load(id) {
    const [, words, language, file, only] = CATALOGUE.exec(id) ?? [];
    if (!file) return undefined;
    const read = (one = "") => pack(as(readFileSync(`${words}${one}${file}`, "utf8")));
    // What a language lacks is said in the other one: it has not to be loaded for that.
    const stands = STANDS_IN.files.includes(file) ? read(STANDS_IN.language) : {};
    const packed = { ...stands, ...read(language) };
    const wanted = only ? { [only]: packed[only] } : packed;
    return { code: `export default ${JSON.stringify(wanted)};`, map: null };
  },
});
