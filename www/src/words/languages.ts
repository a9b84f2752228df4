/**
 * The languages that there are, and which of them a reader wants.
 */
import { en, type Words } from "./en.ts";
import { speak } from "./words.ts";

/** Each language's name for itself, and where its words are: loaded only when they are wanted. */
export const LANGUAGES: Record<string, { name: string; load: () => Promise<Words> }> = {
  en: { name: "English", load: async () => en },
  "zh-Hans": { name: "简体中文", load: async () => (await import("./zh-Hans.ts")).zhHans },
};

/** The first of the wanted languages that there is; English if there is none. */
export function choose(wanted: readonly string[]): string {
  for (const tag of wanted) {
    const small = tag.toLowerCase();
    if (/^zh(-hans|-cn|-sg|-my)?\b(?!-hant|-tw|-hk|-mo)/.test(small)) return "zh-Hans";
    if (/^en\b/.test(small)) return "en";
  }
  return "en";
}

/** Loads a language and takes its words. */
export async function use(code: string): Promise<void> {
  const language = LANGUAGES[code] ?? LANGUAGES.en;
  if (language) speak(await language.load());
}
