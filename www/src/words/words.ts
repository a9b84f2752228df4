/**
 * The words of the page. A language is taken before anything is made of its words; who changes
 * it makes everything anew. The element asks for words of its own: there may be several
 * languages on a page around it, and it needs none of what only the page says.
 */
import { en, type Words } from "./en.ts";
import { wordsFor } from "./languages.ts";
import { page } from "./page.en.ts";

/** What is said on the page alone; like the rest it is loaded only where it is wanted. */
export const PAGE: Record<string, () => Promise<typeof page>> = {
  en: async () => page,
  "zh-Hans": async () => (await import("./page.zh-Hans.ts")).page,
};

export let words: Words & typeof page = { ...en, ...page };

/** How often a language was asked for. */
let asked = 0;

/**
 * Loads a language and takes its words for the whole page; false if another was asked for
 * meanwhile.
 */
export async function speak(code: string): Promise<boolean> {
  asked += 1;
  const mine = asked;
  const [shared, own] = await Promise.all([wordsFor(code), PAGE[code]?.() ?? page]);
  if (mine !== asked) return false;
  words = { ...shared, ...own };
  return true;
}
