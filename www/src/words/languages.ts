/**
 * The languages that there are, and which of them a reader wants.
 */
import { en, type Words } from "./en.ts";

/**
 * Each language's name for itself, and where its words are: loaded only when they are wanted, with
 * those of one scenario or of all.
 */
export const LANGUAGES: Record<
  string,
  { name: string; load: (scenario?: string) => Promise<Words> }
> = {
  en: { name: "English", load: async () => en },
  "zh-Hans": {
    name: "简体中文",
    load: async (scenario) => {
      const [{ zhHans }, { rooms }] = await Promise.all([
        import("./zh-Hans.ts"),
        import("../scenarios/zh-Hans.ts"),
      ]);
      const wanted = Object.entries(rooms).filter(
        ([name]) => scenario === undefined || name === scenario,
      );
      const load = async ([name, room]: (typeof wanted)[number]) => [name, (await room()).room];
      return zhHans(Object.fromEntries(await Promise.all(wanted.map(load))));
    },
  },
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

/** The words of a language, with those of one scenario or of all. */
export function wordsFor(code: string, scenario?: string): Promise<Words> {
  return (LANGUAGES[code] ?? LANGUAGES.en)?.load(scenario) ?? Promise.resolve(en);
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
