/**
 * The words of the page. A language is taken before anything is made of its words; who changes
 * it makes everything anew. The element asks for words of its own: there may be several
 * languages on a page around it, and it needs none of what only the page says.
 */
import { FALLBACK } from "./languages.ts";
import type { Packed } from "./packed.ts";
import { pageWords } from "./page.ts";
import { Catalogue } from "./say.ts";
import { type Of, scenarioWordsFor, wordless } from "./scenarios.ts";

/** What the page says in English is always there. */
const ENGLISH_PARTS = import.meta.glob<Packed>(
  ["../../words/en/*.ftl", "../../../core/words/en/refusals.ftl", "!**/{embedding,take}.ftl"],
  { query: "?packed", import: "default", eager: true },
);

/** And in the other languages, by the files of their catalogues. */
const PARTS = import.meta.glob<Packed>(
  [
    "../../words/*/*.ftl",
    "../../../core/words/*/refusals.ftl",
    "!**/words/en/*.ftl",
    "!**/{embedding,take}.ftl",
  ],
  { query: "?packed", import: "default" },
);

const ENGLISH = new Catalogue(FALLBACK, Object.values(ENGLISH_PARTS));

export type PageWords = ReturnType<typeof pageWords> & { of: Of };

const fallback: PageWords = { ...pageWords(ENGLISH), of: wordless };

/** The words of a language, with those of all scenarios. */
export async function pageWordsFor(code: string): Promise<PageWords> {
  if (code === FALLBACK) return { ...fallback, of: await scenarioWordsFor(code) };
  const own = Object.entries(PARTS).filter(([file]) => file.split("/").at(-2) === code);
  const [of, ...parts] = await Promise.all([
    scenarioWordsFor(code),
    ...own.map(([, load]) => load()),
  ]);
  return { ...pageWords(new Catalogue(code, parts, ENGLISH)), of };
}

export let words = fallback;

/** How often a language was asked for. */
let asked = 0;

/**
 * Loads a language and takes its words for the whole page; false if another was asked for
 * meanwhile.
 */
export async function speak(code: string): Promise<boolean> {
  asked += 1;
  const mine = asked;
  const taken = await pageWordsFor(code);
  if (mine !== asked) return false;
  words = taken;
  return true;
}
