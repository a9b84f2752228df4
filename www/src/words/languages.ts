/**
 * The languages that there are, and which of them a reader wants.
 */
import { en, type Words } from "./en.ts";

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

/** The words of a language. */
export function wordsFor(code: string): Promise<Words> {
  return (LANGUAGES[code] ?? LANGUAGES.en)?.load() ?? Promise.resolve(en);
}

/** The language of an element: its own, or that of the nearest around it that says one. */
export function languageOf(element: Element): string {
  let at: Element | null = element;
  while (at) {
    const near: Element | null = at.closest("[lang]");
    if (near) return choose([near.getAttribute("lang") ?? ""]);
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return "en";
}
