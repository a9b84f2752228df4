/**
 * How likely something is, by sliders: for all, and for what each process sends.
 */
import { make } from "../dom/make.ts";
import type { Chances, Share } from "../engine/engine.ts";
import { words } from "../words/words.ts";

/** Into how many parts a slider divides a chance. */
const PARTS = 20;

/** What the sliders want. */
export interface SharesWishes {
  /** A chance for all; an empty text for none. */
  all(ratio: string): void;
  /** A chance for whatever one process sends. */
  sent(process: number, ratio: string): void;
}

interface Row {
  name: HTMLElement;
  slider: HTMLInputElement;
  ratio: HTMLElement;
  ways: HTMLElement;
}

export class Shares {
  readonly element: HTMLElement;
  readonly #label: string;
  readonly #wishes: SharesWishes;
  readonly #all: HTMLInputElement;
  readonly #list = make("div", { class: "senders" });
  readonly #each: HTMLDetailsElement;
  #rows: Row[] = [];
  #names = "";

  constructor(label: string, wishes: SharesWishes) {
    this.#label = label;
    this.#wishes = wishes;
    this.#all = slider(words.settings.share(label), (parts) => {
      wishes.all(parts === 0 ? "" : ratioOf(parts));
    });
    this.#each = make(
      "details",
      { class: "by-sender" },
      make("summary", {}, words.settings.bySender),
      this.#list,
    );
    this.element = make("div", { class: "shares" }, this.#all, this.#each);
  }

  /** Takes the processes, and how likely it is for them. */
  show(names: readonly string[], { plain, same, senders }: Chances): void {
    // Where senders differ, that is what there is to see.
    if (!same) this.#each.open = true;
    slide(this.#all, plain, same ? undefined : words.settings.differs);
    const all = names.join("\n");
    if (all !== this.#names) {
      this.#names = all;
      this.#rows = names.map((name, process) => this.#row(name, process));
      this.#list.replaceChildren(
        ...this.#rows.flatMap(({ name, slider, ratio, ways }) => [name, slider, ratio, ways]),
      );
    }
    for (const [process, row] of this.#rows.entries()) {
      const sent = senders[process];
      if (!sent) continue;
      slide(row.slider, sent, sent.ratio);
      row.ratio.textContent = sent.ratio;
      const others = sent.ways.map(({ to, ratio }) => words.settings.way(names[to] ?? "", ratio));
      row.ways.textContent = others.join(" ");
    }
  }

  #row(name: string, process: number): Row {
    const label = words.settings.sent(this.#label, name);
    return {
      name: make("span", { class: "sender", "aria-hidden": "true" }, name),
      slider: slider(label, (parts) => this.#wishes.sent(process, ratioOf(parts))),
      ratio: make("span", { class: "ratio", "aria-hidden": "true" }),
      ways: make("span", { class: "ways" }),
    };
  }
}

function slider(label: string, moved: (parts: number) => void): HTMLInputElement {
  const input = make("input", { type: "range", min: 0, max: PARTS, step: 1, value: 0 });
  input.setAttribute("aria-label", label);
  input.addEventListener("input", () => {
    const parts = input.valueAsNumber;
    input.setAttribute("aria-valuetext", `${(100 * parts) / PARTS} %`);
    moved(parts);
  });
  return input;
}

/** A place on a slider, as a link may say it. */
function ratioOf(parts: number): string {
  return parts === 0 ? "0" : `${parts}/${PARTS}`;
}

/** Takes a slider to a chance, which is told as it is or as a share. */
function slide(slider: HTMLInputElement, { millionths }: Share, told?: string): void {
  const parts = Math.round((PARTS * millionths) / 1_000_000);
  slider.value = `${parts}`;
  slider.setAttribute("aria-valuetext", told ?? `${(100 * parts) / PARTS} %`);
}
