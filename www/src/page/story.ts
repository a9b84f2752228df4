/**
 * All that has happened, as an ordered list of sentences: the figure for whoever cannot see it.
 */
import type { Run } from "../run/run.ts";
import { words } from "../words/words.ts";
import { make } from "./dom.ts";

/** So many sentences are listed, the latest ones; a run may have tens of thousands. */
const MOST_LISTED = 400;

/** A sentence, and in which step it became true. */
interface Told {
  step: number;
  moment: string;
  sentence: string;
}

export class Story {
  readonly #nothing = make("p", { class: "nothing" }, words.story.nothing);
  readonly #earlier = make("p", { class: "nothing" });
  readonly #list = make("ol", {
    class: "story",
    // What scrolls must be reachable by keyboard.
    tabindex: 0,
    "aria-label": words.story.heading,
  });
  readonly elements = [this.#nothing, this.#earlier, this.#list];
  #lines: Told[] = [];

  /** Takes another run. */
  open({ telling, whole }: Run): void {
    this.#lines = telling.lines.map(({ event, moment, sentence }) => {
      return { step: whole.events[event]?.step ?? 0, moment, sentence };
    });
  }

  /** Lists what happened in so many steps; returns the latest sentences. */
  show(steps: number): string[] {
    const told = this.#count(steps);
    const latest = this.#lines[told - 1]?.step;
    const left = Math.max(0, told - MOST_LISTED);
    const lines = this.#lines.slice(left, told);
    this.#nothing.hidden = told > 0;
    this.#earlier.hidden = left === 0;
    this.#earlier.textContent = words.story.earlier(left);
    this.#list.start = left + 1;
    this.#list.replaceChildren(
      ...lines.map((line, place) => {
        const again = lines[place - 1]?.moment === line.moment;
        return item(line, again, line.step === latest);
      }),
    );
    this.#list.scrollTop = this.#list.scrollHeight;
    return lines.filter(({ step }) => step === latest).map(({ sentence }) => sentence);
  }

  /** How many sentences are true after so many steps: the steps of the lines only grow. */
  #count(steps: number): number {
    let low = 0;
    let high = this.#lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#lines[middle]?.step ?? 0) <= steps) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A sentence with its moment, which need not be seen twice. */
function item({ moment, sentence }: Told, again: boolean, latest: boolean): HTMLElement {
  const when = make("span", { class: again ? "when again" : "when" }, moment);
  return make("li", { class: latest ? "latest" : "" }, when, " ", make("span", {}, sentence));
}
