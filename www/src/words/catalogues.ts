/**
 * The words of a figure in a language, loaded when it is wanted. Only one sentence is there from the
 * start: somebody who can load no words can still be told so.
 */
import alone from "../../words/en/figure.ftl?only=wordless";
import { figureWords } from "./figure.ts";
import { FALLBACK } from "./languages.ts";
import { partOf } from "./parts.ts";
import { refusing } from "./refusing.ts";
import { Catalogue } from "./say.ts";
import { type Of, scenarioWordsFor } from "./scenarios.ts";

const say = new Catalogue(FALLBACK, [alone]);

/** What is said where no words can be loaded. */
export const noWords = say.text("wordless");

/** What every language says. */
export type Words = ReturnType<typeof figureWords> & { of: Of };

/** What figures say, by language: a page may have many, and there is much to read in a catalogue. */
const known = new Map<string, ReturnType<typeof figureWords>>();

/** The words of a language, with those of one scenario or of all. */
export async function wordsFor(code: string, scenario?: string): Promise<Words> {
  const [part, of] = await Promise.all([partOf(code, "figure"), scenarioWordsFor(code, scenario)]);
  const own = known.get(code) ?? figureWords(new Catalogue(code, [part]));
  known.set(code, own);
  return { ...own, of };
}

/** A catalogue of a language; where it cannot be loaded, that of the one which stands in. */
const catalogueFor = async (code: string, name: string): Promise<Catalogue> =>
  partOf(code, name).then(
    (part) => new Catalogue(code, [part]),
    async () => new Catalogue(FALLBACK, [await partOf(FALLBACK, name)]),
  );

/** What is said where a hand reaches into a figure: loaded once one does. */
export const handCatalogueFor = (code: string) => catalogueFor(code, "hand");

/** What is said where a run is taken away: loaded once it is. */
export const takeCatalogueFor = (code: string) => catalogueFor(code, "take");

/** What says why something was refused: loaded once something is. */
export const refusingFor = async (code: string) => refusing(await catalogueFor(code, "refusals"));
