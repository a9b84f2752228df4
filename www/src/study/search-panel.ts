/**
 * Looks for the fewest lies that break what is asked of a run, beside all else that the page does.
 */

import { make } from "../dom/make.ts";
import type { Searched } from "../engine/engine.ts";
import type { Run } from "../run/run.ts";
import { words } from "../words/words.ts";
import { Undertaking } from "./undertaking.ts";

export class SearchPanel {
  readonly element = make("div", { class: "search" });
  readonly #said = make("p", { class: "found", "aria-live": "polite" });
  readonly #take = make("button", { type: "button", class: "take", hidden: "" });
  readonly #found: (name: string, link: string) => string | undefined;
  readonly #search = new Undertaking<Searched>({
    start: words.study.search,
    stop: words.study.stop,
    workless: words.study.workless,
    asked: (link) => link,
    hears: (searched) => ({ searched }),
    show: (result, under) => this.#say(result, under),
    clear: (why) => {
      this.#take.hidden = true;
      this.#said.setAttribute("aria-live", "polite");
      this.#said.textContent = why;
    },
  });

  constructor(found: (name: string, link: string) => string | undefined) {
    this.#found = found;
    this.#take.addEventListener("click", () => this.#offer());
    const heading = make("h2", {}, words.study.searching);
    const terms = make("p", { class: "quiet" }, words.study.searched);
    this.element.append(heading, terms, this.#search.button, this.#said, this.#take);
  }

  /** Takes another run; what was found in this one stays. */
  open(run: Run, liars: boolean): void {
    this.element.hidden = !liars;
    this.#search.open(run);
  }

  close(): void {
    this.#search.close();
  }

  #say(result: Searched, under: boolean): void {
    const { study } = words;
    const { tried, most, placements, traitors, choices, exhausted, complete, run, property } =
      result;
    const broken = words.of(this.#search.run?.whole.scenario ?? "").property(property ?? "");
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
    const { run, choices } = this.#search.result ?? {};
    if (!run) return;
    const refused = this.#found(words.study.called(choices ?? 0), run);
    if (refused !== undefined) this.#said.textContent = refused;
    else if (this.#take.hidden) this.#search.button.focus();
  }
}
