/**
 * The words of a figure in a language. Those in English are there from the start: somebody who can
 * load nothing can still be told so. Every other language is loaded when it is wanted.
 */
import refusals from "../../../core/words/en/refusals.ftl?packed";
import figure from "../../words/en/figure.ftl?packed";
import { figureWords } from "./figure.ts";
import { FALLBACK } from "./languages.ts";
import type { Packed } from "./packed.ts";
import { Catalogue } from "./say.ts";
import { type Of, scenarioWordsFor, wordless } from "./scenarios.ts";

/** What a figure says, by language. */
const FIGURES = import.meta.glob<Packed>(
  ["../../words/*/figure.ftl", "!../../words/en/figure.ftl"],
  { query: "?packed", import: "default" },
);

/** Refusals in the other languages: who can load nothing else must still be told why. */
const REFUSALS = import.meta.glob<Packed>(
  ["../../../core/words/*/refusals.ftl", "!../../../core/words/en/refusals.ftl"],
  { query: "?packed", import: "default" },
);

export const english = [refusals, figure];

const ENGLISH = new Catalogue(FALLBACK, english);

/** What every language says. */
export type Words = ReturnType<typeof figureWords> & { of: Of };

/** What is said where nothing else can be loaded. */
export const fallback: Words = { ...figureWords(ENGLISH), of: wordless };

/** What figures say in a language, as its catalogue has it. */
export async function figureParts(code: string): Promise<Packed[]> {
  if (code === FALLBACK) return english;
  const wanted = [
    REFUSALS[`../../../core/words/${code}/refusals.ftl`],
    FIGURES[`../../words/${code}/figure.ftl`],
  ];
  return Promise.all(wanted.map(async (load) => (await load?.()) ?? {}));
}

/** What figures say, by language: a page may have many, and there is much to read in a catalogue. */
const known = new Map<string, ReturnType<typeof figureWords>>();

/** The words of a language, with those of one scenario or of all. */
export async function wordsFor(code: string, scenario?: string): Promise<Words> {
  if (code === FALLBACK) {
    return { ...fallback, of: await scenarioWordsFor(code, scenario) };
  }
  const [parts, of] = await Promise.all([figureParts(code), scenarioWordsFor(code, scenario)]);
  const own = known.get(code) ?? figureWords(new Catalogue(code, parts, ENGLISH));
  known.set(code, own);
  return { ...own, of };
}
