/**
 * Where a run is taken away: as a picture of what is shown, or all of it as data, as a text, as a
 * diagram. It is loaded when somebody wants it.
 */
import { make } from "../dom/make.ts";
import { fromStart } from "../run/link.ts";
import type { Run } from "../run/run.ts";
import type { FigureView } from "../shared/figure.ts";
import look from "../styles/take.css?inline";
import type { Words } from "../words/catalogues.ts";
import type { Catalogue } from "../words/say.ts";
import { type TakeWords, takeWords } from "../words/take.ts";
import { dataOf } from "./data.ts";
import { diagramOf, MOST_LETTERS } from "./diagram.ts";
import { dotsOf } from "./dots.ts";
import { hand, nameOf } from "./file.ts";
import { picture, type Theme, themeOf } from "./picture.ts";
import { traceOf } from "./trace.ts";

/** How it looks, where the page has no such styles. */
export const styles: string = look;

/** What there is to take. */
export interface Offer {
  /** The figure that shows the run. */
  figure(): FigureView | undefined;
  words: Words;
  /** Where a run can be seen, if there is such a place. */
  address?(link: string): string;
}

/** So many times as large as drawn are the dots of a picture. */
const TIMES = 2;

/** A text of which there is a file: by which ending, what a browser calls such, and who writes it. */
type Written = readonly [ending: string, kind: string, of: (run: Run, words: Words) => string];

const DATA: Written = ["json", "application/json", (run, words) => `${dataOf(run, words)}\n`];
const TRACE: Written = ["txt", "text/plain;charset=utf-8", traceOf];
const DIAGRAM: Written = ["mmd", "text/plain;charset=utf-8", diagramOf];

export const panel = (offer: Offer, say: Catalogue): HTMLElement =>
  new Panel(offer, takeWords(say)).element;

class Panel {
  readonly element: HTMLElement;
  readonly #offer: Offer;
  readonly #words: TakeWords;
  readonly #said = make("p", { class: "quiet", role: "status" });
  readonly #colours: HTMLSelectElement;

  constructor(offer: Offer, words: TakeWords) {
    this.#offer = offer;
    this.#words = words;
    this.#colours = make(
      "select",
      { "aria-label": words.colours },
      make("option", { value: "light" }, words.light),
      make("option", { value: "dark" }, words.dark),
    );
    const figure = offer.figure();
    if (figure) this.#colours.value = themeOf(figure.element);
    const pictures = [
      this.#button(words.svg, (run, figure) => this.#drawing(run, figure)),
      this.#button(words.png, (run, figure) => this.#dots(run, figure)),
      this.#colours,
    ];
    const texts = [
      this.#button(words.data, (run) => this.#write(run, DATA)),
      this.#button(words.trace, (run) => this.#write(run, TRACE)),
      this.#button(words.diagram, (run) => this.#write(run, DIAGRAM)),
    ];
    const groups = [group(words.pictures, pictures), group(words.texts, texts)];
    this.element = make("div", { class: "taking" }, ...groups, this.#said);
  }

  #button(label: string, take: (run: Run, figure: FigureView) => void): HTMLElement {
    const made = make("button", { type: "button" }, label);
    made.addEventListener("click", () => {
      const figure = this.#offer.figure();
      if (figure?.seen.run) take(figure.seen.run, figure);
    });
    return made;
  }

  #give(name: string, what: Blob, more = ""): void {
    hand(name, what);
    const said = [this.#words.given(name), more].filter(Boolean);
    this.#said.textContent = said.join(this.#offer.words.space);
  }

  #picture(run: Run, figure: FigureView, times?: number): string {
    const { words, address } = this.#offer;
    const { lens } = figure.seen;
    const subject = { run, lens, words, address: address?.(run.present.link) };
    return picture(figure, subject, this.#colours.value as Theme, times);
  }

  #drawing(run: Run, figure: FigureView): void {
    const svg = new Blob([this.#picture(run, figure)], { type: "image/svg+xml" });
    this.#give(nameOf(run.present.link, "svg"), svg);
  }

  async #dots(run: Run, figure: FigureView): Promise<void> {
    const name = nameOf(run.present.link, "png");
    try {
      this.#give(name, await dotsOf(this.#picture(run, figure, TIMES)));
    } catch {
      this.#said.textContent = this.#words.pictureless;
    }
  }

  #write(run: Run, [ending, type, of]: Written): void {
    const text = of(run, this.#offer.words);
    const long = of === diagramOf && text.length > MOST_LETTERS;
    const more = long ? this.#words.long(text.length, MOST_LETTERS) : "";
    this.#give(nameOf(fromStart(run.present.link), ending), new Blob([text], { type }), more);
  }
}

/** Some of these things, and what they have in common. */
const group = (name: string, parts: readonly HTMLElement[]): HTMLElement =>
  make(
    "div",
    { class: "goods", role: "group", "aria-label": name },
    make("p", { class: "quiet", "aria-hidden": "true" }, name),
    ...parts,
  );
