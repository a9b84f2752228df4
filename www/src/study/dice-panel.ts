/**
 * How often a run comes out which way: by dice thrown many times, beside all else that the page does.
 */
import { make } from "../dom/make.ts";
import type { Thrown } from "../engine/engine.ts";
import { fromStart } from "../run/link.ts";
import type { Run } from "../run/run.ts";
import { words } from "../words/words.ts";
import { Work } from "./work.ts";

export class DicePanel {
  readonly element = make("section", { class: "thrown" });
  readonly #start = make("button", { type: "button" }, words.dice.start);
  readonly #said = make("p", { class: "quiet", role: "status" });
  readonly #list = make("ul", { class: "odds", hidden: "" });
  readonly #found: (name: string, link: string) => string | undefined;
  readonly #left = new AbortController();
  #run: Run | undefined;
  #link = "";
  /** The dice of the run in hand, once they were asked for. */
  #work: Work | undefined;
  /** Whether they are being thrown. */
  #under = false;
  #result: Thrown | undefined;

  constructor(found: (name: string, link: string) => string | undefined) {
    this.#found = found;
    this.#start.addEventListener("click", () => (this.#under ? this.#pause() : this.#begin()));
    // Whoever comes back to the page finds what was thrown, and nothing that goes on.
    addEventListener("pagehide", () => this.#end(), { signal: this.#left.signal });
    const heading = make("h2", {}, words.dice.heading);
    const terms = make("p", { class: "quiet" }, words.dice.terms);
    this.element.append(heading, terms, this.#start, this.#said, this.#list);
  }

  /** Takes another run; what was thrown for this one stays. */
  open(run: Run): void {
    const link = fromStart(run.present.link);
    if (run === this.#run && link === this.#link) return;
    this.#end();
    this.#run = run;
    this.#link = link;
    this.#result = undefined;
    this.#said.textContent = "";
    this.#list.hidden = true;
  }

  close(): void {
    this.#left.abort();
    this.#end();
  }

  #begin(): void {
    const run = this.#run;
    if (!run || this.#result?.over) return;
    this.#under = true;
    this.#start.textContent = words.dice.stop;
    this.#work ??= new Work(
      { dice: this.#link },
      {
        thrown: (result) => {
          this.#result = result;
          if (result.over) this.#end();
          else this.#show(result);
        },
        refused: (phrase) => this.#break(run.say(phrase)),
        failed: () => this.#break(words.dice.workless),
      },
    );
    this.#work.goOn();
  }

  #pause(): void {
    this.#work?.stop();
    this.#rest();
  }

  /** Ends it, which gives its worker back, and keeps what was thrown. */
  #end(): void {
    this.#work?.end();
    this.#work = undefined;
    this.#rest();
  }

  #break(why: string): void {
    this.#result = undefined;
    this.#end();
    this.#said.textContent = why;
  }

  #rest(): void {
    this.#under = false;
    this.#start.textContent = words.dice.start;
    if (this.#result) this.#show(this.#result);
  }

  #show(result: Thrown): void {
    const { dice } = words;
    const run = this.#run;
    if (!run) return;
    const { runs, most, outcomes, cutOff, over } = result;
    // Whoever is read to hears how it begins and how it ends, and not every slice.
    this.#said.setAttribute("aria-live", this.#under && this.#said.textContent ? "off" : "polite");
    const lost = cutOff > 0 ? [dice.cutOff(cutOff)] : [];
    this.#said.textContent = [over ? dice.all(runs) : dice.some(runs, most), ...lost].join(
      words.space,
    );
    const focused = this.#list.contains(document.activeElement);
    // A row that somebody is about to take is not taken away under the hand.
    if (this.#under && focused) return;
    const rows = outcomes.map(({ row, count, low, high, run: example }) => {
      const said = run.say(row);
      const taken = make("button", { type: "button", class: "one" }, dice.one);
      taken.setAttribute("aria-label", dice.oneOf(said));
      taken.addEventListener("click", () => this.#take(said, example ?? ""));
      const share = make("meter", { min: 0, max: Math.max(runs, 1), value: count });
      share.setAttribute("aria-label", dice.share(percent(count, runs)));
      const between = make("span", {}, dice.between(below(low), above(high)));
      const line = make("div", {}, share, between, ...(example ? [taken] : []));
      return make("li", {}, make("p", {}, said), line);
    });
    this.#list.replaceChildren(...rows);
    this.#list.hidden = false;
  }

  #take(said: string, link: string): void {
    const refused = this.#found(said, link);
    if (refused !== undefined) this.#said.textContent = refused;
  }
}

const percent = (count: number, runs: number) => ((100 * count) / Math.max(runs, 1)).toFixed(2);

/** Millionths as a share of a hundred, of which a span loses nothing: rounded down, and up. */
const below = (millionths: number) => (Math.floor(millionths / 100) / 100).toFixed(2);
const above = (millionths: number) => (Math.ceil(millionths / 100) / 100).toFixed(2);
