/**
 * A set of processes, as a box for each to be ticked.
 */
import { make } from "../dom/make.ts";
import { words } from "../words/words.ts";

export class ProcessBoxes {
  readonly element: HTMLElement;
  /** What the boxes say, as a link says it. */
  readonly field = make("input", { type: "hidden" });
  readonly #boxes = make("span", { class: "boxes" });
  #names = "";

  constructor(label: string, helpId: string) {
    const group = { class: "row", role: "group", "aria-label": label, "aria-describedby": helpId };
    this.element = make("div", group, make("span", { class: "of" }, label), this.#boxes);
    this.#boxes.addEventListener("change", () => {
      const chosen = [...this.#boxes.querySelectorAll("input")].filter(({ checked }) => checked);
      this.field.value = chosen.map(({ value }) => value).join(",") || "none";
      this.field.dispatchEvent(new Event("change"));
    });
  }

  /** Takes those who can be chosen, and those who are. */
  show(names: readonly string[], value: string): void {
    const all = names.join();
    if (all !== this.#names) {
      this.#names = all;
      this.#boxes.replaceChildren(...names.map((name, process) => box(name, process)));
    }
    const chosen = new Set(value.split(","));
    for (const input of this.#boxes.querySelectorAll("input")) {
      input.checked = chosen.has(input.value);
    }
    this.field.value = value;
  }
}

function box(name: string, process: number): HTMLElement {
  const input = make("input", { type: "checkbox", value: process });
  const label = words.lies.box(process, name);
  input.setAttribute("aria-label", label);
  return make(
    "label",
    { title: label },
    input,
    make("span", { "aria-hidden": "true" }, `${process}`),
  );
}
