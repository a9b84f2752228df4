/**
 * The menu of a messenger: everything that the enemy can do to it.
 */
import type { Way } from "../diagram/ways.ts";
import { make } from "../dom/make.ts";
import type { Done } from "../engine/engine.ts";
import type { Deed, Run } from "../run/run.ts";
import type { MenuWords } from "../words/hand.ts";
import { wordsToSay } from "./lies.ts";
import { type Popup, spotOf } from "./popup.ts";

/** Does something to the messenger of a name; returns the sentence of a refusal. */
export type Act = (name: string, deed: Deed) => string | undefined;

const DEEDS = ["capture", "pass", "double", "restore"] as const;

/** By how much a messenger is delayed, if nobody says otherwise. */
const USUAL_TICKS = 3;

export class Menu {
  readonly #words: MenuWords;
  readonly #popup: Popup;
  readonly #act: Act;

  constructor(words: MenuWords, popup: Popup, act: Act) {
    this.#words = words;
    this.#popup = popup;
    this.#act = act;
  }

  /** Opens beside a messenger of a run. */
  show(way: Way, from: SVGElement, run: Run): void {
    const [first = ""] = way.names;
    const which = make("select", { "aria-label": this.#words.hand.which });
    for (const name of way.names) which.append(make("option", { value: name }, name));
    const refusal = make("p", { class: "refusal", role: "alert" });
    const act = (deed: Deed) => {
      refusal.textContent = this.#act(which.value || first, deed) ?? "";
    };
    const title = from.getAttribute("aria-label") ?? "";
    const spot = spotOf(from, [way.x1, way.x2], [way.y1, way.y2]);
    const several = way.names.length > 1 ? [which] : [];
    const tools = make("div", { class: "tools" });
    const offer = () => {
      const name = which.value || first;
      const said = run.deeds.find((one) => one.name === name);
      const speech = way.liar ? [wordsToSay(this.#words, name, run, act)] : [];
      // Nobody can lay a hand on a messenger who never set out.
      const hands = [
        ...this.#deeds(act, said, way.copy),
        this.#delay(act, said, run.whole.unit),
        ...this.#first(act, name, run),
      ];
      tools.replaceChildren(...speech, ...(way.silent ? [] : hands));
    };
    which.addEventListener("change", offer);
    offer();
    this.#popup.show(title, from, spot, ...several, tools, refusal);
  }

  #deeds(act: (deed: Deed) => void, said: Done | undefined, copy: boolean): HTMLElement[] {
    return DEEDS.filter((deed) => deed !== "double" || !copy).map((deed) => {
      const attributes = {
        type: "button",
        class: "deed",
        "aria-pressed": `${said?.deed === deed}`,
      };
      const button = make("button", attributes, this.#words.hand[deed]);
      button.addEventListener("click", () => act(deed));
      return button;
    });
  }

  /** Where others arrive at the same moment, it can come before them. */
  #first(act: (deed: Deed) => void, name: string, run: Run): HTMLElement[] {
    const first = run.first.includes(name);
    if (!first && !run.atEnd((simulation) => simulation.meets(name))) return [];
    const attributes = { type: "button", class: "deed", "aria-pressed": `${first}` };
    const button = make("button", attributes, this.#words.hand.first);
    button.addEventListener("click", () => act({ first: !first }));
    return [button];
  }

  #delay(act: (deed: Deed) => void, said: Done | undefined, unit: string): HTMLElement {
    const { hand } = this.#words;
    const label = hand.ticks[unit] ?? hand.ticks.tick ?? "";
    const value = said?.ticks ?? USUAL_TICKS;
    const input = make("input", { type: "text", inputmode: "numeric", value });
    input.setAttribute("aria-label", label);
    input.title = label;
    const pressed = `${said?.deed === "delay"}`;
    const button = make("button", { type: "submit", "aria-pressed": pressed }, hand.delay);
    const form = make("form", { class: "delay" }, button, input);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      // What is no number is refused by the engine, in its own words.
      act({ delay: (/^\d+$/.test(input.value) ? Number(input.value) : input.value) as number });
    });
    return form;
  }
}
