/**
 * All that has happened, as an ordered list of sentences: the figure for whoever cannot see it.
 */

import { make } from "../dom/make.ts";
import type { Line } from "../engine/engine.ts";
import type { Run } from "../run/run.ts";
import type { Words } from "../words/catalogues.ts";

/** So many sentences are listed, the latest ones; the rest when they are asked for. */
const MOST_LISTED = 80;

/** So many more are listed each time. */
const MORE = 400;

/** What is told of an event, and in which step it became true. */
interface Told {
  step: number;
  line: Line;
}

export class Story {
  /** What is said around the list, and the list in a frame that scrolls. */
  readonly elements: HTMLElement[];
  readonly #words: Words;
  readonly #nothing: HTMLElement;
  readonly #earlier = make("button", { type: "button", class: "earlier", hidden: "" });
  readonly #list: HTMLOListElement;
  #lines: Told[] = [];
  #partial = false;
  #steps = 0;
  #most = MOST_LISTED;
  #paper = false;
  /** The places of the sentences that are listed, from the first to behind the last. */
  #from = 0;
  #to = 0;

  constructor(words: Words) {
    const { heading, nothing } = words.story;
    this.#words = words;
    this.#nothing = make("p", { class: "nothing" }, nothing);
    this.#list = make("ol", { class: "story" });
    this.#earlier.addEventListener("click", () => {
      this.#most += MORE;
      this.show(this.#steps);
      if (this.#earlier.hidden) this.elements.at(-1)?.focus();
    });
    // What scrolls must be reachable by keyboard.
    const frame = { class: "told-so-far", tabindex: 0, role: "group", "aria-label": heading };
    this.elements = [this.#nothing, this.#earlier, make("div", frame, this.#list)];
  }

  /** Takes another run; or of it only what somebody has seen, by the places of the events. */
  open({ telling, whole }: Run, seen?: ReadonlySet<number>): void {
    this.#partial = seen !== undefined;
    this.#most = MOST_LISTED;
    this.#list.replaceChildren();
    this.#from = 0;
    this.#to = 0;
    const lines = seen ? telling.lines.filter(({ event }) => seen.has(event)) : telling.lines;
    this.#lines = lines.map((line) => ({ step: whole.events[line.event]?.step ?? 0, line }));
  }

  /** On paper nothing more can be asked for: all of it must be listed before it is printed. */
  set paper(on: boolean) {
    this.#paper = on;
    this.show(this.#steps);
  }

  /** Whether nothing is listed. */
  get empty(): boolean {
    return this.#to === this.#from;
  }

  /** The sentences of the latest step that has any, after so many steps; nothing is listed. */
  latest(steps: number): string[] {
    const told = this.#count(steps);
    const step = this.#lines[told - 1]?.step;
    let first = told;
    while (first > 0 && this.#lines[first - 1]?.step === step) first -= 1;
    return this.#lines.slice(first, told).map(({ line }) => line.sentence);
  }

  /** Lists what happened in so many steps; returns the latest sentences. */
  show(steps: number): string[] {
    this.#steps = steps;
    const told = this.#count(steps);
    // Who sees only a part may see nothing of what happens now.
    const latest = this.#partial ? steps : this.#lines[told - 1]?.step;
    const left = this.#paper ? 0 : Math.max(0, told - this.#most);
    this.#nothing.hidden = told > 0 || this.#partial;
    this.#earlier.hidden = left === 0;
    if (left > 0) this.#earlier.textContent = this.#words.story.earlier(left);
    this.#list.start = left + 1;
    this.#range(left, told);
    return this.#mark(latest);
  }

  /** Lists the sentences between two places, and keeps what stands there already. */
  #range(from: number, to: number): void {
    const kept = from < this.#to && to > this.#from;
    if (!kept) {
      this.#list.replaceChildren();
      this.#to = from;
      this.#from = from;
    }
    for (; this.#from < from; this.#from++) this.#list.firstChild?.remove();
    for (; this.#to > to; this.#to--) this.#list.lastChild?.remove();
    const before: HTMLElement[] = [];
    for (let place = from; place < this.#from; place++) before.push(this.#item(place));
    this.#list.prepend(...before);
    this.#from = from;
    for (; this.#to < to; this.#to++) this.#list.append(this.#item(this.#to));
    // The first one has its moment, whatever stood before it.
    this.#list.firstElementChild?.firstElementChild?.classList.remove("again");
  }

  /** Marks what has happened in the latest step, and returns it. */
  #mark(latest: number | undefined): string[] {
    for (const item of this.#list.querySelectorAll(".latest")) item.classList.remove("latest");
    const said: string[] = [];
    let item = this.#list.lastElementChild;
    for (let place = this.#to - 1; place >= this.#from; place--) {
      if (this.#lines[place]?.step !== latest) break;
      said.unshift(this.#lines[place]?.line.sentence ?? "");
      item?.classList.add("latest");
      item = item?.previousElementSibling ?? null;
    }
    return said;
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

  /** A sentence with its moment, which need not be seen twice. */
  #item(place: number): HTMLElement {
    const { moment, sentence } = (this.#lines[place] as Told).line;
    const again = this.#lines[place - 1]?.line.moment === moment;
    const when = make("span", { class: again ? "when again" : "when" }, moment);
    return make("li", {}, when, " ", make("span", {}, sentence));
  }
}
