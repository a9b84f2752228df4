/**
 * Looks for the fewest lies that break what is asked of a run, beside all else that the page does.
 */

import { make } from "../dom/make.ts";
import type { Searched } from "../engine/engine.ts";
import { fromStart } from "../run/link.ts";
import type { Run } from "../run/run.ts";
import { words } from "../words/words.ts";
import { Work } from "./work.ts";

export class SearchPanel {
  readonly element = make("div", { class: "search" });
  readonly #start = make("button", { type: "button" }, words.study.search);
  readonly #said = make("p", { class: "found", "aria-live": "polite" });
  readonly #take = make("button", { type: "button", class: "take", hidden: "" });
  readonly #found: (name: string, link: string) => string | undefined;
  readonly #left = new AbortController();
  #run: Run | undefined;
  #link = "";
  /** The search of the run in hand, once it was asked for. */
  #search: Work | undefined;
  /** Whether it goes on. */
  #under = false;
  #result: Searched | undefined;

  constructor(found: (name: string, link: string) => string | undefined) {
    this.#found = found;
    this.#start.addEventListener("click", () => (this.#under ? this.#pause() : this.#begin()));
    this.#take.addEventListener("click", () => this.#offer());
    // Whoever comes back to the page finds what was found, and nothing that goes on.
    addEventListener("pagehide", () => this.#end(), { signal: this.#left.signal });
    const heading = make("h2", {}, words.study.searching);
    const terms = make("p", { class: "quiet" }, words.study.searched);
    this.element.append(heading, terms, this.#start, this.#said, this.#take);
  }

  /** Takes another run; what was found in this one stays. */
  open(run: Run, liars: boolean): void {
    this.element.hidden = !liars;
    const link = fromStart(run.present.link);
    if (run === this.#run && link === this.#link) return;
    this.#end();
    this.#run = run;
    this.#link = link;
    this.#result = undefined;
    this.#said.textContent = "";
    this.#take.hidden = true;
  }

  close(): void {
    this.#left.abort();
    this.#end();
  }

  #begin(): void {
    const run = this.#run;
    if (!run || this.#result?.over) return;
    this.#under = true;
    this.#start.textContent = words.study.stop;
    this.#search ??= new Work(this.#link, {
      searched: (result) => {
        this.#result = result;
        if (result.over) this.#end();
        else this.#say(result);
      },
      refused: (phrase) => this.#break(run.say(phrase)),
      failed: () => this.#break(words.study.workless),
    });
    this.#search.goOn();
  }

  #pause(): void {
    this.#search?.stop();
    this.#rest();
  }

  /** Ends the search, which gives its worker back, and keeps what was found. */
  #end(): void {
    this.#search?.end();
    this.#search = undefined;
    this.#rest();
  }

  /** Ends it where there is nothing to be found. */
  #break(why: string): void {
    this.#result = undefined;
    this.#take.hidden = true;
    this.#end();
    this.#said.setAttribute("aria-live", "polite");
    this.#said.textContent = why;
  }

  #rest(): void {
    this.#under = false;
    this.#start.textContent = words.study.search;
    if (this.#result) this.#say(this.#result);
  }

  #say(result: Searched): void {
    const { study } = words;
    const { tried, most, placements, traitors, choices, exhausted, complete, run, property } =
      result;
    const under = this.#under;
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
