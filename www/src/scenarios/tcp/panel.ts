/**
 * What stands beside the figure of a connection: how its numbers are written, for how long the
 * two were at odds, and the same told of generals.
 */

import { keep, kept } from "../../dom/kept.ts";
import { make } from "../../dom/make.ts";
import type { Run } from "../../run/run.ts";
import { type Beside, besideOf } from "../../shared/beside.ts";
import type { Ground, MakePanel, Panel } from "../../shared/panel.ts";
import { Chain } from "./chain.ts";

/** The ways to write numbers, in the engine's order. */
const WRITINGS = ["relative", "absolute"] as const;

class Company implements Panel {
  readonly choice: HTMLElement;
  readonly element = make("div", { class: "company" });
  readonly #ground: Ground;
  readonly #odds = make("section", { class: "odds" });
  readonly #kernel = make("p", { class: "quiet" });
  readonly #chain: Chain;
  #writing = Math.max(0, (WRITINGS as readonly string[]).indexOf(kept("numbers") ?? ""));
  #remarks: Beside["remarks"] = [];
  #shown = "";

  constructor(ground: Ground) {
    this.#ground = ground;
    this.#chain = new Chain(ground);
    this.choice = make("div", { class: "numbers" }, ...this.#numbers());
    this.element.append(this.#odds, this.#kernel, this.#chain.element);
  }

  get glasses() {
    return { writing: this.#writing };
  }

  open(run: Run): void {
    // What was said of another run goes with it, before anything is said of this one.
    this.#tell([]);
    const { remarks, counterpart } = besideOf(run);
    this.#remarks = remarks;
    const kernel = remarks.find(({ about }) => about === "kernel");
    const named = kernel?.run;
    const link = named ? [make("a", { href: `#${named.link}` }, named.name)] : [];
    this.#kernel.hidden = kernel === undefined;
    this.#kernel.replaceChildren(`${kernel?.text ?? ""} `, ...link);
    this.#chain.open(counterpart);
  }

  /** Shows it; to whoever sees with one side's eyes it would tell too much. */
  show(run: Run, lens: number | undefined): void {
    this.element.hidden = lens !== undefined;
    if (this.element.hidden) return;
    const { steps } = run;
    const so = this.#remarks.filter(
      ({ from, until }) => from <= steps && steps < (until ?? Infinity),
    );
    this.#chain.show(steps, so.find(({ about }) => about === "knowledge")?.text ?? "");
    const lines = so.filter(({ about }) => about === "odds").map(({ text }) => text);
    if (lines.join("\n") !== this.#shown) this.#tell(lines);
  }

  close(): void {
    this.#chain.close();
  }

  /** Says for how long the two were at odds, a line for each time. */
  #tell(lines: readonly string[]): void {
    const say = this.#ground.words.catalogue;
    this.#shown = lines.join("\n");
    this.#odds.hidden = lines.length === 0;
    this.#odds.replaceChildren(
      make("h2", {}, say.text("odds-heading")),
      ...lines.map((line) => make("p", {}, line)),
      make("p", { class: "quiet" }, say.text("odds-promise")),
    );
  }

  #numbers(): HTMLElement[] {
    const say = this.#ground.words.catalogue;
    const label = say.text("numbers-label");
    const names = [say.text("numbers-relative"), say.text("numbers-absolute")];
    const choices = names.map((name, writing) => {
      const input = make("input", { type: "radio", name: "numbers" });
      input.checked = writing === this.#writing;
      input.addEventListener("change", () => {
        this.#writing = writing;
        keep("numbers", WRITINGS[writing] ?? "");
        this.#ground.wear();
      });
      return make("label", {}, input, make("span", {}, name));
    });
    const group = { class: "choices", role: "radiogroup", "aria-label": label };
    return [make("span", { "aria-hidden": "true" }, label), make("div", group, ...choices)];
  }
}

export const panel: MakePanel = (ground) => new Company(ground);
