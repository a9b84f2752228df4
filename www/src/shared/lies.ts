/**
 * Lying by hand: what the sender of a message can say in it, and what it cannot.
 */

import { make } from "../dom/make.ts";
import type { Statement } from "../engine/engine.ts";
import { statementsOf } from "../run/hand.ts";
import type { Deed, Run } from "../run/run.ts";
import type { MenuWords } from "../words/hand.ts";
import type { ScenarioWords } from "../words/scenario.ts";

/** Reasons are tied to their words by names of their own. */
let reasons = 0;

/** The words of one message, each as a button; and one to leave it to what `lies` says. */
export function wordsToSay(
  words: MenuWords,
  name: string,
  run: Run,
  act: (deed: Deed) => void,
): HTMLElement {
  const { lies } = words;
  const own = words.of(run.whole.scenario);
  const buttons = statementsOf(run, name).map((one) => wordOf(words, own, one, act));
  if (run.spoken.includes(name)) {
    const unsay = make("button", { type: "button", class: "deed" }, lies.unsay);
    unsay.addEventListener("click", () => act("unsay"));
    buttons.push(unsay);
  }
  const heading = make("p", { class: "says" }, lies.heading);
  const group = { class: "sayings", role: "group", "aria-label": lies.heading };
  return make("div", group, heading, ...buttons);
}

function wordOf(
  words: MenuWords,
  own: ScenarioWords,
  { word, said, honest, refused }: Statement,
  act: (deed: Deed) => void,
): HTMLElement {
  const { lies } = words;
  const called = make("span", {}, own.choice(word));
  const button = make("button", { type: "button", class: "deed", "data-word": word }, called);
  button.setAttribute("aria-pressed", `${said}`);
  if (honest) button.append(make("span", { class: "mark" }, lies.honest));
  if (refused === null) {
    button.addEventListener("click", () => act({ say: word }));
    return button;
  }
  reasons += 1;
  const reason = make("p", { class: "reason", id: `reason-${reasons}` }, refused);
  button.setAttribute("aria-disabled", "true");
  button.setAttribute("aria-describedby", reason.id);
  return make("div", { class: "unsayable" }, button, reason);
}
