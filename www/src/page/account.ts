/**
 * The account of a run in words: the present, the verdicts, the outcome, and all that happened.
 */
import type { Standing } from "../engine/engine.ts";
import type { Run } from "../run/run.ts";
import { words } from "../words/words.ts";
import { make } from "./dom.ts";
import { icon } from "./icons.ts";
import { Story } from "./story.ts";

/** So many sentences tell a moment; the list has the rest. */
const MOST_AT_ONCE = 4;

export class Account {
  readonly element: HTMLElement;
  readonly #present = make("p", { class: "present", "aria-live": "polite" });
  readonly #verdicts = make("dl", { class: "verdicts" });
  readonly #outcome = make("p", { class: "outcome" });
  readonly #story = new Story();

  constructor() {
    this.element = make(
      "aside",
      { class: "account" },
      this.#present,
      make("h2", {}, words.verdicts.heading),
      this.#verdicts,
      make("h2", {}, words.outcome.heading),
      this.#outcome,
      make("h2", {}, words.story.heading),
      ...this.#story.elements,
    );
  }

  /** Takes another run. */
  open(run: Run): void {
    this.#story.open(run);
  }

  /** Shows where it stands. */
  show(run: Run): void {
    const { steps, outcome, verdicts } = run.present;
    const momentOf = (tick: number) => momentIn(run, tick);
    this.#outcome.textContent = (outcome && run.telling.row) || words.outcome.pending;
    this.#outcome.classList.toggle("known", outcome !== null);
    this.#verdicts.replaceChildren(...verdicts.map((standing) => verdict(standing, momentOf)));
    this.#present.textContent = sentence(this.#story.show(steps)) || run.telling.opening;
  }
}

/** What is said of the present: not more than can be taken in. */
function sentence(latest: readonly string[]): string {
  const more = latest.length - MOST_AT_ONCE;
  if (more <= 0) return latest.join(" ");
  return [...latest.slice(0, MOST_AT_ONCE), words.story.more(more)].join(" ");
}

/** How a property stands: in words and shape, not only in colour. */
function verdict(standing: Standing, momentOf: (tick: number) => string): HTMLElement {
  const { property, state, at } = standing;
  const said = words.verdicts.state[state](at === undefined ? "" : momentOf(at));
  return make(
    "div",
    { class: `verdict ${state}`, "data-property": property },
    make("dt", {}, words.properties[property] ?? property),
    make("dd", {}, icon(state), said),
  );
}

/** A tick as the scenario tells time, where the story has told it. */
function momentIn({ telling, whole }: Run, tick: number): string {
  const line = telling.lines.find(({ event }) => whole.events[event]?.at === tick);
  return line?.moment ?? `${tick}`;
}
