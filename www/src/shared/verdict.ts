/**
 * How a property stands: in words and shape, not only in colour; unless nobody here knows.
 */

import { make } from "../dom/make.ts";
import type { Standing } from "../engine/engine.ts";
import type { Run } from "../run/run.ts";
import type { Words } from "../words/catalogues.ts";
import { icon, STANDING } from "./icons.ts";

export function verdictOf(
  { property, state, at }: Standing,
  { whole, momentOf }: Run,
  words: Words,
  hidden = false,
): HTMLElement {
  const said = words.verdicts.state[state](at === undefined ? "" : momentOf(at));
  const shown = hidden ? "pending" : state;
  return make(
    "div",
    { class: `verdict ${shown}`, "data-property": property },
    make("dt", {}, words.of(whole.scenario).property(property)),
    make("dd", {}, icon(STANDING, shown), hidden ? words.verdicts.unknown : said),
  );
}
