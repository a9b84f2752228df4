/**
 * What a reader prefers on this page: colours and language. Kept by the browser, if it may.
 */

import { keep, kept } from "../dom/kept.ts";
import { make } from "../dom/make.ts";
import { LANGUAGES } from "../words/languages.ts";
import { words } from "../words/words.ts";

const THEMES = ["auto", "light", "dark"] as const;

type Theme = (typeof THEMES)[number];

/** Puts the colours on that were chosen before. */
export function dress(theme = kept("theme")): void {
  const root = document.documentElement;
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  else delete root.dataset.theme;
}

/** Takes a language for the whole page, as soon as it is loaded. */
export type Speak = (code: string) => Promise<void>;

/** The choices, and a button for the list of keys. */
export function preferences(speak: Speak, keys: () => void): HTMLElement {
  const help = make("button", { type: "button", class: "small" }, "?");
  help.setAttribute("aria-label", words.preferences.keys);
  help.title = words.preferences.keys;
  help.addEventListener("click", keys);
  const names = Object.entries(LANGUAGES).map(([code, { name }]) => [code, name] as const);
  const { lang } = document.documentElement;
  const language = choice(words.preferences.language, names, lang, (code) => {
    // What cannot be loaded is not chosen.
    speak(code).catch(() => {
      language.value = document.documentElement.lang;
    });
  });
  language.classList.add("language");
  for (const option of language.options) option.lang = option.value;
  return make("div", { class: "preferences" }, themes(), language, help);
}

function themes(): HTMLElement {
  const { theme, themes } = words.preferences;
  const options = THEMES.map((one) => [one, themes[one]] as const);
  return choice(theme, options, kept("theme") ?? "auto", (value) => {
    keep("theme", value);
    dress(value as Theme);
  });
}

function choice(
  label: string,
  options: readonly (readonly [string, string])[],
  value: string,
  take: (value: string) => void,
): HTMLSelectElement {
  const select = make("select", { "aria-label": label });
  for (const [one, text] of options) select.append(make("option", { value: one }, text));
  select.value = value;
  select.addEventListener("change", () => take(select.value));
  return select;
}
