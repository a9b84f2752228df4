/**
 * The figure on the page: as wide as its place, and scrolled to the present.
 */
import { Painter } from "../diagram/paint.ts";
import type { Run } from "../run/run.ts";
import { words } from "../words/words.ts";
import { make } from "./dom.ts";

/** The width beyond which a figure gets no easier to read. */
const WIDEST = 860;

/** Narrower than this it is not drawn, but scrolled. */
const NARROWEST = 272;

/** About how many pixels of the window's height everything around the figure takes. */
const AROUND = 350;

export class FigureView {
  readonly element: HTMLElement;
  readonly #painter = new Painter();
  #run: Run | undefined;
  #moment = 0;
  #width = 0;

  constructor() {
    const { heads, body } = this.#painter;
    this.element = make("div", { class: "stage" }, heads, body);
    new ResizeObserver(() => this.#fit()).observe(this.element);
  }

  /** Takes another run. */
  open(run: Run): void {
    this.#run = run;
    this.#width = 0;
    this.#fit();
  }

  /** Shows the run at a moment, which may lie between two steps. */
  show(run: Run, moment: number): void {
    const names = run.whole.processes.map(({ name }) => name);
    const label = words.figure.label(names, run.steps, run.total);
    this.#moment = moment;
    this.#painter.body.setAttribute("aria-label", label);
    this.#painter.show(run.steps, moment);
    this.#follow();
  }

  #fit(): void {
    const run = this.#run;
    const width = Math.min(Math.max(this.element.clientWidth, NARROWEST), WIDEST);
    if (!run || width === this.#width) return;
    this.#width = width;
    const names = run.whole.processes.map(({ name }) => name);
    const room = innerHeight - AROUND;
    this.#painter.paint({ names, events: run.whole.events, width, room });
    this.show(run, this.#moment);
  }

  /** Keeps the present in view, where the figure is longer than its place. */
  #follow(): void {
    const { element } = this;
    const y = this.#painter.heightOf(this.#moment) + this.#painter.heads.clientHeight;
    const [above, below] = [element.scrollTop + 120, element.scrollTop + element.clientHeight - 90];
    if (y < above) element.scrollTop -= above - y;
    else if (y > below) element.scrollTop += y - below;
  }
}
