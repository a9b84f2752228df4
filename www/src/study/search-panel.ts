/**
 * Looks for the fewest lies that break what is asked of a run: a little in every frame.
 */

import { make } from "../dom/make.ts";
import type { Searched } from "../engine/engine.ts";
import { fromStart } from "../run/link.ts";
import type { Run } from "../run/run.ts";
import { words } from "../words/words.ts";

/** How long a slice of it may take, in milliseconds: the rest of a frame is the page's. */
const SLICE_MS = 9;

export class SearchPanel {
  readonly element = make("div", { class: "search" });
  readonly #start = make("button", { type: "button" }, words.study.search);
  readonly #said = make("p", { class: "found", "aria-live": "polite" });
  readonly #take = make("button", { type: "button", class: "take", hidden: "" });
  readonly #found: (name: string, link: string) => string | undefined;
  #run: Run | undefined;
  #link = "";
  #frame = 0;
  #strategies = 1;
  #result: Searched | undefined;

  constructor(found: (name: string, link: string) => string | undefined) {
    this.#found = found;
    this.#start.addEventListener("click", () => (this.#frame ? this.#pause() : this.#begin()));
    this.#take.addEventListener("click", () => this.#offer());
    const heading = make("h2", {}, words.study.searching);
    const terms = make("p", { class: "quiet" }, words.study.searched);
    this.element.append(heading, terms, this.#start, this.#said, this.#take);
  }

  /** Takes another run; what was found in this one stays. */
  open(run: Run, liars: boolean): void {
    this.element.hidden = !liars;
    const link = fromStart(run.present.link);
    if (run === this.#run && link === this.#link) return;
    this.stop();
    this.#run = run;
    this.#link = link;
    this.#result = undefined;
    this.#said.textContent = "";
    this.#take.hidden = true;
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#start.textContent = words.study.search;
  }

  #begin(): void {
    if (!this.#run || this.#result?.over) return;
    this.#start.textContent = words.study.stop;
    this.#frame = requestAnimationFrame(this.#next);
  }

  #pause(): void {
    this.stop();
    if (this.#result) this.#say(this.#result, false);
  }

  readonly #next = (): void => {
    const began = performance.now();
    try {
      this.#result = this.#run?.ask((simulation) => simulation.search(this.#strategies));
    } catch (refusal) {
      this.stop();
      this.#said.textContent = words.refusal(refusal);
      return;
    }
    const result = this.#result;
    if (!result) return;
    const took = performance.now() - began;
    const fits = Math.floor((this.#strategies * SLICE_MS) / Math.max(took, 0.1));
    this.#strategies = Math.max(1, Math.min(fits, this.#strategies * 2, 5_000));
    if (result.over) this.stop();
    else this.#frame = requestAnimationFrame(this.#next);
    this.#say(result, !result.over);
  };

  #say(result: Searched, under: boolean): void {
    const { study } = words;
    const { tried, most, placements, traitors, choices, exhausted, complete, run, property } =
      result;
    const broken = words.of(this.#run?.whole.scenario ?? "").property(property ?? "");
    const said = run
      ? study.found(choices ?? 0, broken, tried, complete)
      : complete
        ? study.none(tried)
        : study.noneYet(tried, most, exhausted);
    const all = [
      ...(placements > 1 ? [study.placed(placements)] : []),
      ...(traitors === 0 ? [study.nobody] : []),
      said,
      ...(under ? [study.under] : []),
    ];
    // Whoever is read to hears how it begins and how it ends.
    this.#said.setAttribute("aria-live", under && this.#said.textContent !== "" ? "off" : "polite");
    this.#said.textContent = all.join(words.space);
    this.#take.hidden = run === null;
    this.#take.textContent = study.take;
  }

  #offer(): void {
    const { run, choices } = this.#result ?? {};
    if (!run) return;
    const refused = this.#found(words.study.called(choices ?? 0), run);
    if (refused !== undefined) this.#said.textContent = refused;
    else if (this.#take.hidden) this.#start.focus();
  }
}
