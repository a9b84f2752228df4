/**
 * Whose eyes the run is seen with.
 */

import { make } from "../dom/make.ts";
import { words } from "../words/words.ts";

/** Groups of radio buttons are told apart by name. */
let groups = 0;

export class Lens {
  readonly element = make("section", { class: "lens" });
  readonly #choices = make("div", {
    class: "choices",
    role: "radiogroup",
    "aria-label": words.lens.label,
  });
  readonly #said = make("p", { class: "alike", "aria-live": "polite" });
  readonly #twin = make("button", { type: "button", class: "twin", hidden: "" });
  readonly #wear: (process: number | undefined) => void;
  #names = "";

  #make = () => {};

  constructor(wear: (process: number | undefined) => void) {
    this.#wear = wear;
    this.#twin.addEventListener("click", () => {
      this.#make();
      const worn = this.#choices.querySelector<HTMLElement>("input:checked");
      if (this.#twin.hidden) worn?.focus();
    });
    this.element.append(this.#choices, this.#said, this.#twin);
  }

  /** Takes the processes of a run. */
  open(names: readonly string[], worn: number | undefined): void {
    const all = names.join();
    if (all !== this.#names) {
      this.#names = all;
      groups += 1;
      const choices: [string, number | undefined][] = [[words.lens.all, undefined]];
      for (const [process, name] of names.entries()) choices.push([words.lens.of(name), process]);
      this.#choices.replaceChildren(
        ...choices.map(([text, process]) => this.#choice(text, process)),
      );
    }
    const input = this.#choices.querySelectorAll("input")[worn === undefined ? 0 : worn + 1];
    if (input) input.checked = true;
  }

  /** Offers to make a run that looks the same; nothing takes the offer away. */
  offer(text: string | undefined, make: () => void): void {
    this.#twin.hidden = text === undefined;
    this.#twin.textContent = text ?? "";
    this.#make = make;
  }

  /** Says which runs are alike. */
  say(sentence: string): void {
    if (this.#said.textContent !== sentence) this.#said.textContent = sentence;
  }

  #choice(text: string, process: number | undefined): HTMLElement {
    const input = make("input", { type: "radio", name: `lens-${groups}` });
    input.addEventListener("change", () => this.#wear(process));
    return make("label", {}, input, make("span", {}, text));
  }
}
