/**
 * How often a run comes out which way: by dice thrown many times, beside all else that the page does.
 */
import { make } from "../dom/make.ts";
import type { Thrown } from "../engine/engine.ts";
import type { Run } from "../run/run.ts";
import { words } from "../words/words.ts";
import { Undertaking } from "./undertaking.ts";

export class DicePanel {
  readonly element = make("section", { class: "thrown" });
  readonly #said = make("p", { class: "quiet", role: "status" });
  readonly #list = make("ul", { class: "odds", hidden: "" });
  readonly #found: (name: string, link: string) => string | undefined;
  readonly #dice = new Undertaking<Thrown>({
    start: words.dice.start,
    stop: words.dice.stop,
    workless: words.dice.workless,
    asked: (link) => ({ dice: link }),
    hears: (thrown) => ({ thrown }),
    show: (result, under) => this.#show(result, under),
    clear: (why) => {
      this.#said.setAttribute("aria-live", "polite");
      this.#said.textContent = why;
      this.#list.hidden = true;
    },
  });

  constructor(found: (name: string, link: string) => string | undefined) {
    this.#found = found;
    const heading = make("h2", {}, words.dice.heading);
    const terms = make("p", { class: "quiet" }, words.dice.terms);
    this.element.append(heading, terms, this.#dice.button, this.#said, this.#list);
  }

  /** Takes another run; what was thrown for this one stays. */
  open(run: Run): void {
    this.#dice.open(run);
  }

  close(): void {
    this.#dice.close();
  }

  #show(result: Thrown, under: boolean): void {
    const { dice } = words;
    const { run } = this.#dice;
    if (!run) return;
    const { runs, most, outcomes, cutOff, over } = result;
    // Whoever is read to hears how it begins and how it ends, and not every slice.
    this.#said.setAttribute("aria-live", under && this.#said.textContent ? "off" : "polite");
    const lost = cutOff > 0 ? [dice.cutOff(cutOff)] : [];
    this.#said.textContent = [over ? dice.all(runs) : dice.some(runs, most), ...lost].join(
      words.space,
    );
    const focused = this.#list.contains(document.activeElement);
    // A row that somebody is about to take is not taken away under the hand.
    if (under && focused) return;
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
