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
  #partial = false;
  /** The places of the sentences that are listed, from the first to behind the last. */
  #from = 0;
  #to = 0;

  /** Takes another run; or of it only what somebody has seen, by the places of the events. */
  open({ telling, whole }: Run, seen?: ReadonlySet<number>): void {
    this.#partial = seen !== undefined;
    this.#list.replaceChildren();
    this.#from = 0;
    this.#to = 0;
    const lines = seen ? telling.lines.filter(({ event }) => seen.has(event)) : telling.lines;
    this.#lines = lines.map(({ event, moment, sentence }) => {
      return { step: whole.events[event]?.step ?? 0, moment, sentence };
    });
  }

  /** Whether nothing is listed. */
  get empty(): boolean {
    return this.#list.children.length === 0;
  }

  /** Lists what happened in so many steps; returns the latest sentences. */
  show(steps: number): string[] {
    const told = this.#count(steps);
    // Who sees only a part may see nothing of what happens now.
    const latest = this.#partial ? steps : this.#lines[told - 1]?.step;
    const left = Math.max(0, told - MOST_LISTED);
    const lines = this.#lines.slice(left, told);
    this.#nothing.hidden = told > 0 || this.#partial;
    this.#earlier.hidden = left === 0;
    this.#earlier.textContent = words.story.earlier(left);
    this.#list.start = left + 1;
    this.#range(left, told);
    this.#mark(latest);
    this.#list.scrollTop = this.#list.scrollHeight;
    return lines.filter(({ step }) => step === latest).map(({ sentence }) => sentence);
  }

  /** Lists the sentences between two places, and keeps what stands there already. */
  #range(from: number, to: number): void {
    const kept = from >= this.#from && from <= this.#to;
    if (!kept) {
      this.#list.replaceChildren();
      this.#to = from;
      this.#from = from;
    }
    for (; this.#from < from; this.#from++) this.#list.firstChild?.remove();
    for (; this.#to > to; this.#to--) this.#list.lastChild?.remove();
    for (; this.#to < to; this.#to++) {
      const line = this.#lines[this.#to] as Told;
      this.#list.append(item(line, this.#lines[this.#to - 1]?.moment === line.moment));
    }
    // The first one has its moment, whatever stood before it.
    this.#list.querySelector("li:first-child .again")?.classList.remove("again");
  }

  /** Marks what has happened in the latest step. */
  #mark(latest: number | undefined): void {
    for (const item of this.#list.querySelectorAll(".latest")) item.classList.remove("latest");
    for (let place = this.#to - 1; place >= this.#from; place--) {
      if (this.#lines[place]?.step !== latest) break;
      this.#list.children[place - this.#from]?.classList.add("latest");
    }
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
function item({ moment, sentence }: Told, again: boolean): HTMLElement {
  const when = make("span", { class: again ? "when again" : "when" }, moment);
  return make("li", {}, when, " ", make("span", {}, sentence));
}
