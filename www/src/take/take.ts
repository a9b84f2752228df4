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
import { takeWords } from "../words/take.ts";
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

export function panel(offer: Offer, say: Catalogue): HTMLElement {
  const words = takeWords(say);
  const said = make("p", { class: "quiet", role: "status" });
  const given = (name: string, what: Blob, more = "") => {
    hand(name, what);
    said.textContent = [words.given(name), more].filter(Boolean).join(offer.words.space);
  };
  const button = (label: string, take: (run: Run, figure: FigureView) => unknown) => {
    const made = make("button", { type: "button" }, label);
    made.addEventListener("click", () => {
      const figure = offer.figure();
      if (figure?.seen.run) take(figure.seen.run, figure);
    });
    return made;
  };
  const text = (label: string, ending: string, kind: string, of: (run: Run) => string) =>
    button(label, (run) => {
      const whole = of(run);
      const letters = whole.length;
      const long = ending === "mmd" && letters > MOST_LETTERS;
      const name = nameOf(fromStart(run.present.link), ending);
      given(name, new Blob([whole], { type: kind }), long ? words.long(letters, MOST_LETTERS) : "");
    });

  const colours = make(
    "select",
    { "aria-label": words.colours },
    make("option", { value: "light" }, words.light),
    make("option", { value: "dark" }, words.dark),
  );
  const drawn = (run: Run, figure: FigureView, times?: number) => {
    const { link } = run.present;
    const subject = { run, lens: figure.seen.lens, words: offer.words };
    const address = offer.address?.(link);
    return picture(figure, { ...subject, address }, colours.value as Theme, times);
  };
  const figure = offer.figure();
  if (figure) colours.value = themeOf(figure.element);

  const pictures = [
    button(words.svg, (run, figure) => {
      const svg = new Blob([drawn(run, figure)], { type: "image/svg+xml" });
      given(nameOf(run.present.link, "svg"), svg);
    }),
    button(words.png, async (run, figure) => {
      const name = nameOf(run.present.link, "png");
      await dotsOf(drawn(run, figure, TIMES)).then(
        (dots) => given(name, dots),
        () => {
          said.textContent = words.pictureless;
        },
      );
    }),
    colours,
  ];
  const texts = [
    text(words.data, "json", "application/json", (run) => `${dataOf(run, offer.words)}\n`),
    text(words.trace, "txt", "text/plain", (run) => traceOf(run, offer.words)),
    text(words.diagram, "mmd", "text/plain", (run) => diagramOf(run, offer.words)),
  ];
  const group = (name: string, ...parts: HTMLElement[]) =>
    make(
      "div",
      { class: "goods", role: "group", "aria-label": name },
      make("p", { class: "quiet", "aria-hidden": "true" }, name),
      ...parts,
    );
  const all = [group(words.pictures, ...pictures), group(words.texts, ...texts), said];
  return make("div", { class: "taking" }, ...all);
}
