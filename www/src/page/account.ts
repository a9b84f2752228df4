/**
 * The account of a run in words: the present, the verdicts, the outcome, and all that happened.
 */

import { make } from "../dom/make.ts";
import type { Scenario, Standing } from "../engine/engine.ts";
import type { Run } from "../run/run.ts";
import { Story } from "../shared/story.ts";
import { verdictOf } from "../shared/verdict.ts";
import { words } from "../words/words.ts";
import { Matrix } from "./matrix.ts";

/** So many sentences tell a moment; the list has the rest. */
const MOST_AT_ONCE = 4;

export class Account {
  readonly element: HTMLElement;
  /** What is happening, in a sentence: it stands near the figure, wherever there is room. */
  readonly present = make("p", { class: "present", "aria-live": "polite" });
  readonly #verdicts = make("dl", { class: "verdicts" });
  readonly #outcome = make("p", { class: "outcome" });
  readonly #hidden = make("p", { class: "quiet", hidden: "" });
  readonly #matrix = new Matrix();
  readonly #known: HTMLElement;
  readonly #story = new Story(words);
  #lens: number | undefined;
  #stood = "";

  /** With what is to stand between the present and the verdicts, and before the story. */
  constructor(lens: HTMLElement, branches: HTMLElement) {
    this.#known = make("div", {}, this.#outcome, this.#matrix.element);
    this.element = make(
      "aside",
      { class: "account", "aria-label": words.story.heading },
      lens,
      make("h2", {}, words.verdicts.heading),
      this.#verdicts,
      make("h2", {}, words.outcome.heading),
      this.#hidden,
      this.#known,
      branches,
      make("h2", {}, words.story.heading),
      ...this.#story.elements,
    );
  }

  /** Takes another run, or other eyes. */
  open(scenario: Scenario, run: Run, lens?: number): void {
    this.#lens = lens;
    this.#stood = "";
    this.#story.open(run, lens === undefined ? undefined : run.seenBy(lens));
    const names = run.whole.processes.map(({ name }) => name);
    this.#matrix.open(scenario, names);
    this.#known.hidden = lens !== undefined;
    this.#verdicts.classList.toggle("unknown", lens !== undefined);
    this.#hidden.hidden = lens === undefined;
    this.#hidden.textContent = words.lens.hidden(names[lens ?? 0] ?? "");
  }

  /** Whoever is read to would get no word in between while a run is played. */
  playing(playing: boolean): void {
    this.present.setAttribute("aria-live", playing ? "off" : "polite");
  }

  /** All that happened is listed on paper. */
  set paper(on: boolean) {
    this.#story.paper = on;
  }

  /** Shows where it stands. */
  show(run: Run): void {
    const { steps, outcome, verdicts } = run.present;
    const row = outcome === null ? null : run.telling.row;
    const cutOff = outcome !== null && row === null;
    this.#outcome.textContent = row ?? words.outcome[cutOff ? "cutOff" : "pending"];
    this.#outcome.classList.toggle("known", row !== null);
    this.#matrix.show(row === null ? null : outcome);
    const hidden = this.#lens !== undefined;
    const standing = (one: Standing) => verdictOf(one, run, words, hidden);
    const key = JSON.stringify([verdicts, this.#lens]);
    // Most steps leave the verdicts as they are.
    if (key !== this.#stood) this.#verdicts.replaceChildren(...verdicts.map(standing));
    this.#stood = key;
    const said = sentence(this.#story.show(steps)) || this.#silence(run);
    if (this.present.textContent !== said) this.present.textContent = said;
  }

  /** What is said where nothing happens. */
  #silence(run: Run): string {
    if (this.#lens === undefined) return run.telling.opening;
    const who = run.whole.processes[this.#lens]?.name ?? "";
    return this.#story.empty ? words.lens.nothing(who) : words.lens.nothingNew(who);
  }
}

/** What is said of the present: not more than can be taken in. */
function sentence(latest: readonly string[]): string {
  const more = latest.length - MOST_AT_ONCE;
  if (more <= 0) return latest.join(words.space);
  return [...latest.slice(0, MOST_AT_ONCE), words.story.more(more)].join(words.space);
}
