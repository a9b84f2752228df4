/**
 * What stands beside the figure of a connection: how its numbers are written, for how long the
 * two were at odds, and the same told of generals.
 */

import { make } from "../dom/make.ts";
import type { Run } from "../run/run.ts";
import { type Odds, oddsOf } from "../scenarios/tcp/minds.ts";
import { numbersOf } from "../scenarios/tcp/numbers.ts";
import { words } from "../words/words.ts";
import { Chain } from "./chain.ts";
import { keep, kept } from "./preferences.ts";

/** What the company asks of the page. */
export interface CompanyWishes {
  /** Opens another run, to be shown beside the one in hand. */
  beside(link: string): Run;
  /** The numbers are to be written otherwise. */
  rewrite(): void;
}

const SCENARIO = "tcp";

/** What the kernel does where the figures of the RFC and its text differ. */
const KERNEL = "tcp?open=simultaneous&profile=linux&delay=a1:15";

export class Company {
  /** The choice of how numbers are written, and what stands beside the run. */
  readonly choice = make("div", { class: "numbers", hidden: "" });
  readonly element = make("div", { class: "company", hidden: "" });
  readonly #said = words.company;
  readonly #wishes: CompanyWishes;
  readonly #odds = make("section", { class: "odds", hidden: "" });
  readonly #kernel: HTMLElement;
  readonly #chain: Chain;
  #absolute = kept("numbers") === "absolute";
  #spans: readonly Odds[] = [];
  #shown = "";

  constructor(wishes: CompanyWishes) {
    this.#wishes = wishes;
    this.#kernel = make(
      "p",
      { class: "quiet" },
      `${this.#said.kernel.trims} `,
      make("a", { href: `#${KERNEL}` }, this.#said.kernel.run),
    );
    this.#chain = new Chain(this.#said.generals, wishes.beside);
  }

  /** Takes another run. It has no company but where it is a connection. */
  open({ whole, settings }: Run): void {
    const here = whole.scenario === SCENARIO;
    this.choice.hidden = !here;
    // Nothing of it is there, not even out of sight, where it has nothing to say.
    if (!here) this.choice.replaceChildren();
    else if (!this.choice.firstChild) this.choice.append(...this.#numbers());
    const kernel = settings.open === "simultaneous" ? [this.#kernel] : [];
    const parts = [this.#odds, ...kernel, this.#chain.element];
    this.element.replaceChildren(...(here ? parts : []));
    this.#spans = here ? oddsOf(whole.events) : [];
    // What was said of another run goes with it, before anything is said of this one.
    this.#odds.hidden = true;
    this.#odds.replaceChildren();
    this.#shown = "";
    this.#chain.open(here ? { events: whole.events, settings } : undefined);
  }

  /** Shows it after so many steps; to whoever sees with one side's eyes it would tell too much. */
  show(run: Run, lens: number | undefined): void {
    const here = run.whole.scenario === SCENARIO && lens === undefined;
    this.element.hidden = !here;
    if (!here) return;
    this.#chain.show(run.steps);
    const lines = this.#lines(run);
    const key = lines.join("\n");
    if (key === this.#shown) return;
    this.#shown = key;
    const { heading, promise } = this.#said.odds;
    this.#odds.hidden = lines.length === 0;
    this.#odds.replaceChildren(
      make("h2", {}, heading),
      ...lines.map((line) => make("p", {}, line)),
      make("p", { class: "quiet" }, promise),
    );
  }

  /** What stands beside the ways of a run; nothing but where it is a connection. */
  details({ whole }: Run): ReadonlyMap<number, string> | undefined {
    return whole.scenario === SCENARIO ? numbersOf(whole.events, this.#absolute) : undefined;
  }

  /** Gives back what it holds. */
  close(): void {
    this.#chain.close();
  }

  #lines({ steps, total, present, whole }: Run): string[] {
    const { over, lasting, never } = this.#said.odds;
    return this.#spans
      .filter(({ step }) => step <= steps)
      .map((span) => {
        if ((span.over ?? Number.POSITIVE_INFINITY) <= steps) return over(span);
        const ended = steps === total && whole.end === "quiescent";
        return ended ? never(span) : lasting(span, present.now);
      });
  }

  #numbers(): HTMLElement[] {
    const { label, relative, absolute } = this.#said.numbers;
    const choice = (text: string, is: boolean) => {
      const input = make("input", { type: "radio", name: "numbers" });
      input.checked = is === this.#absolute;
      input.addEventListener("change", () => {
        this.#absolute = is;
        keep("numbers", is ? "absolute" : "relative");
        this.#wishes.rewrite();
      });
      return make("label", {}, input, make("span", {}, text));
    };
    const group = { class: "choices", role: "radiogroup", "aria-label": label };
    return [
      make("span", { "aria-hidden": "true" }, label),
      make("div", group, choice(relative, false), choice(absolute, true)),
    ];
  }
}
