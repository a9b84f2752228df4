/**
 * The languages that there are, and which of them a reader wants. What is said in a language is in
 * `words/<language>/`; what nobody has said there is said in English.
 */

interface Language {
  /** What it calls itself. */
  name: string;
  /** The tags that mean it, if not those that begin with its own. */
  tags?: RegExp;
}

export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { name: "English" },
  es: { name: "Español" },
  "zh-Hans": { name: "简体中文", tags: /^zh\b(?!-(hant|tw|hk|mo)\b)/i },
};

/** The language that is always there. */
export const FALLBACK = "en";

const tagsOf = (code: string, { tags }: Language) => tags ?? new RegExp(`^${code}\\b`, "i");

/** The first of the wanted languages that there is; English if there is none. */
export function choose(wanted: readonly string[]): string {
  for (const tag of wanted) {
    const found = Object.entries(LANGUAGES).find(([code, one]) => tagsOf(code, one).test(tag));
    if (found) return found[0];
  }
  return FALLBACK;
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
  return FALLBACK;
}
