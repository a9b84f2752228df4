/**
 * The menu of a messenger: everything that the enemy can do to it.
 */
import type { Way } from "../diagram/ways.ts";
import { make } from "../dom/make.ts";
import type { Statement } from "../engine/engine.ts";
import { partsOf } from "../run/link.ts";
import type { Deed } from "../run/run.ts";
import type { Words } from "../words/catalogues.ts";
import { wordsToSay } from "./lies.ts";
import { type Popup, spotOf } from "./popup.ts";

/** Does something to the messenger of a name; returns the sentence of a refusal. */
export type Act = (name: string, deed: Deed) => string | undefined;

const DEEDS = ["capture", "pass", "double", "restore"] as const;

/** The parameters of a link that hold what was said of a messenger. */
const SAID: Record<string, string> = { lose: "capture", pass: "pass", copy: "double" };

export class Menu {
  readonly #words: Words;
  readonly #popup: Popup;
  readonly #act: Act;

  constructor(words: Words, popup: Popup, act: Act) {
    this.#words = words;
    this.#popup = popup;
    this.#act = act;
  }

  /**
   * Opens beside a messenger; the link tells what was said of it. Of whoever may lie `sayable`
   * tells what can be said in a message.
   */
  show(
    way: Way,
    from: SVGElement,
    link: string,
    unit: string,
    sayable: (name: string) => readonly Statement[] = () => [],
  ): void {
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
      const said = saidOf(name, link);
      const speech = way.liar ? [wordsToSay(this.#words, name, sayable(name), link, act)] : [];
      // Nobody can lay a hand on a messenger who never set out.
      const hands = [...this.#deeds(act, said, way.copy), this.#delay(act, said, unit)];
      tools.replaceChildren(...speech, ...(way.silent ? [] : hands));
    };
    which.addEventListener("change", offer);
    offer();
    this.#popup.show(title, from, spot, ...several, tools, refusal);
  }

  #deeds(act: (deed: Deed) => void, said: string | undefined, copy: boolean): HTMLElement[] {
    return DEEDS.filter((deed) => deed !== "double" || !copy).map((deed) => {
      const attributes = { type: "button", class: "deed", "aria-pressed": `${said === deed}` };
      const button = make("button", attributes, this.#words.hand[deed]);
      button.addEventListener("click", () => act(deed));
      return button;
    });
  }

  #delay(act: (deed: Deed) => void, said: string | undefined, unit: string): HTMLElement {
    const { hand } = this.#words;
    const label = hand.ticks[unit] ?? hand.ticks.tick ?? "";
    const [, ticks = "3"] = said?.split(":") ?? [];
    const input = make("input", { type: "text", inputmode: "numeric", value: ticks });
    input.setAttribute("aria-label", label);
    input.title = label;
    const pressed = `${said?.startsWith("delay") ?? false}`;
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

/** What a link says of a messenger: the deed, or `delay:` and the ticks. */
function saidOf(name: string, link: string): string | undefined {
  const parameters = partsOf(link).values;
  for (const [parameter, deed] of Object.entries(SAID)) {
    if (parameters.get(parameter)?.split(",").includes(name)) return deed;
  }
  const delays = parameters.get("delay")?.split(",") ?? [];
  const delay = delays.find((one) => one.startsWith(`${name}:`));
  return delay && `delay:${delay.split(":")[1]}`;
}
