/** What the script tag loads: the element, defined, with words in the language of the page. */
import { choose, use } from "../words/languages.ts";
import { define } from "./define.ts";

export { AtDawnElement } from "./at-dawn-element.ts";
export type * from "./events.ts";

if (typeof document !== "undefined") {
  // Without the words of another language it is still there, in English.
  await use(choose([document.documentElement.lang])).catch(() => {});
  define();
}
