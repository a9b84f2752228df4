/**
 * The words of the page. A language is taken before anything is made of its words; who changes
 * it makes everything anew. The element asks for words of its own: there may be several
 * languages on a page around it.
 */
import { en, type Words } from "./en.ts";
import { wordsFor } from "./languages.ts";

export let words: Words = en;

/** Loads a language and takes its words for the whole page. */
export async function speak(code: string): Promise<void> {
  words = await wordsFor(code);
}
