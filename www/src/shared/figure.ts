/**
 * A figure in its place: as wide as that is, and scrolled to the present.
 */
import { HEAD, Painter } from "../diagram/paint.ts";
import { make } from "../dom/make.ts";
import type { Run } from "../run/run.ts";
import { Finder } from "./finder.ts";
import { Focus } from "./focus.ts";
import { Folds } from "./folds.ts";
import type { FigureOptions, Glasses } from "./glasses.ts";
import { subjectOf } from "./subject.ts";

/** Sizes in a figure are told in pixels of its own: so many of them are one `rem`. */
const REM = 16;

/** The width beyond which a figure gets no easier to read. */
const WIDEST = 860;

/** Narrower than this it is not drawn, but scrolled. */
const NARROWEST = 272;

/** The room for a figure that is taken elsewhere: the same from every window. */
const ROOM = 480;

/** By how many pixels the room for a figure grows or shrinks. */
const ROW = 48;

/** So many parts are made in one frame: what comes into view beyond that waits for the next. */
const MOST_MADE = 60;

export type { Choose, FigureOptions, Glasses } from "./glasses.ts";

export class FigureView {
  readonly element: HTMLElement;
  readonly #painter: Painter;
  readonly #options: FigureOptions;
  readonly #focus: Focus;
  readonly #finder: Finder;
  readonly #watch = new ResizeObserver(() => this.#measure());
  #folds = new Folds();
  #run: Run | undefined;
  #glasses: Glasses = {};
  #moment = 0;
  /** The width and the room that the figure was laid out for; none if it is to be anew. */
  #fitted = { width: 0, room: 0 };
  /**
   * The place as it was last measured, and how far it is scrolled, in the figure's pixels. Asking for them while the
   * figure changes would make the browser lay everything out in the middle of a frame.
   */
  #place = { width: 0, height: 0, top: 0 };
  /** How many pixels of the window one of the figure's is: where text is larger it is. */
  #scale = 1;
  #waiting = 0;
  #label = "";
  #paper = false;

  constructor(options: FigureOptions) {
    const { words, choose } = options;
    this.#options = options;
    this.#painter = new Painter(words, choose !== undefined);
    const { heads, body } = this.#painter;
    this.element = make("div", { class: "stage" }, heads, body);
    this.#finder = new Finder(this.#painter);
    this.#focus = new Focus(this.element, this.#painter);
    this.element.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    if (choose) {
      body.addEventListener("click", (event) => this.#chosen(event.target));
      body.addEventListener("keydown", (event) => this.#key(event));
      heads.addEventListener("click", (event) => this.#struck(event));
      heads.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") this.#struck(event);
      });
      // On the stage: a drawing that listens for the focus would be given it.
      this.element.addEventListener("focusin", (event) => this.#focus.moved(event.target));
    }
    this.#watch.observe(this.element);
  }

  /** Takes another run. It is drawn as soon as it is known how wide its place is. */
  open(run: Run): void {
    if (run !== this.#run) this.#folds = new Folds();
    this.#run = run;
    this.#fitted = { width: 0, room: 0 };
    if (this.#place.width > 0) this.#fit();
  }

  /** Looks through other glasses, at another run if there is one. */
  wear(glasses: Glasses, run = this.#run): void {
    this.#glasses = glasses;
    if (run) this.open(run);
  }

  /** Shows the run at a moment, which may lie between two steps. */
  show(run: Run, moment: number): void {
    this.#moment = moment;
    // Before anything changes: the browser then has nothing to lay out.
    this.#follow();
    this.#name(run);
    this.#painter.look(...this.#sight);
    const more = this.#painter.show(run.steps, moment, run.known, MOST_MADE);
    if (more) this.#later();
    if (this.#options.choose) this.#focus.rove();
  }

  /** On paper nothing can be scrolled: all of it must be there before it is printed. */
  set paper(on: boolean) {
    this.#paper = on;
    if (on) this.#painter.view(...this.#sight);
    else this.#view();
  }

  /** From where to where it is looked at. */
  get #sight(): [top: number, bottom: number] {
    if (this.#paper) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    const { top, height } = this.#place;
    return [top, top + height];
  }

  /** What is painted in a later frame. */
  #later(): void {
    if (this.#waiting) return;
    this.#waiting = requestAnimationFrame(() => {
      this.#waiting = 0;
      this.#view();
    });
  }

  #name(run: Run): void {
    const names = run.whole.processes.map(({ name }) => name);
    const label = this.#options.words.figure.label(names, run.steps, run.total);
    if (label === this.#label) return;
    this.#label = label;
    this.#painter.body.setAttribute("aria-label", label);
  }

  /** What is shown, and through whose eyes. */
  get seen(): { run: Run | undefined; lens: number | undefined } {
    return { run: this.#run, lens: this.#glasses.lens };
  }

  /** The whole figure as it is now, painted from top to bottom, for taking it elsewhere. */
  copy(): { heads: SVGElement; body: SVGElement } {
    const painter = new Painter(this.#options.words);
    const run = this.#run;
    if (run) {
      painter.paint({ ...this.#subject(run, WIDEST), room: ROOM });
      painter.show(run.steps, this.#moment, run.known);
      painter.view(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    }
    return { heads: painter.heads, body: painter.body };
  }

  /** Takes the hand to a messenger or to the head of a process; else to where both are. */
  focus(who?: string | number): void {
    const place = this.#finder.placeCalled(who);
    if (place !== undefined && this.#goTo(place)) return;
    (this.#finder.lot(who) ?? this.#finder.head(who) ?? this.element).focus({
      preventScroll: true,
    });
  }

  /** Chooses a messenger or the head of a process once more, wherever it is drawn now. */
  choose(who: string | number): void {
    const place = this.#finder.placeCalled(who);
    const head = this.#finder.head(who);
    const lot = this.#finder.lot(who);
    if (place !== undefined) this.#choose(place);
    else if (lot) this.#draw(lot);
    else if (head) this.#options.strike?.(Number(who), head);
  }

  /** How many of the figure's pixels high the place is, without the heads of the lifelines. */
  get height(): number {
    // In whole rows: a title that takes another line is no reason to draw all else anew.
    return Math.floor((this.#place.height - HEAD - 16) / ROW) * ROW;
  }

  close(): void {
    this.#watch.disconnect();
    cancelAnimationFrame(this.#waiting);
  }

  #subject(run: Run, width: number) {
    return subjectOf(run, width, this.#options, this.#glasses, this.#folds);
  }

  /** The place is as wide and as high as it is: known once it is laid out, and when it changes. */
  #measure(): void {
    const { clientWidth: width, clientHeight: height, scrollTop: top } = this.element;
    const scale = Number.parseFloat(getComputedStyle(this.element).fontSize) / REM;
    if (scale !== this.#scale) this.#fitted.width = 0;
    this.#scale = scale;
    this.#place = { width: width / scale, height: height / scale, top: top / scale };
    if (width === 0) return;
    this.#fit();
    if (this.#run) this.show(this.#run, this.#moment);
  }

  #fit(): void {
    const run = this.#run;
    const width = Math.min(Math.max(this.#place.width, NARROWEST), WIDEST);
    const room = this.#options.room();
    if (!run || (width === this.#fitted.width && room === this.#fitted.room)) return;
    this.#fitted = { width, room };
    const again = this.#focus.held((name) => this.focus(name));
    const painted = this.#painter.paint(this.#subject(run, width), this.#scale);
    // For paper, which has a box of that size.
    this.element.style.setProperty("--width", `${painted.width * this.#scale}px`);
    this.element.style.setProperty("--ratio", `${painted.width} / ${painted.height}`);
    this.show(run, this.#moment);
    // Whoever had the focus is drawn anew, and has it still.
    again?.();
  }

  /** Keeps the present in view, where the figure is longer than its place. */
  #follow(): void {
    const { top, height } = this.#place;
    const y = this.#painter.heightOf(this.#moment) + HEAD;
    const [above, below] = [top + 120, top + height - 90];
    if (y < above) this.#scroll(top - (above - y));
    else if (y > below) this.#scroll(top + y - below);
  }

  /** Scrolls, as far as there is something to scroll. */
  #scroll(to: number): void {
    const most = Math.max(0, HEAD + this.#painter.height - this.#place.height);
    const top = Math.min(Math.max(to, 0), most);
    if (Math.abs(top - this.#place.top) < 1) return;
    this.#place.top = top;
    this.element.scrollTop = top * this.#scale;
  }

  #scrolled(): void {
    const top = this.element.scrollTop / this.#scale;
    if (Math.abs(top - this.#place.top) < 1) return;
    this.#place.top = top;
    this.#view();
  }

  #view(): void {
    if (this.#painter.view(...this.#sight, MOST_MADE)) this.#later();
  }

  #chosen(target: EventTarget | null): void {
    const folded = this.#folds.press(target);
    if (folded !== undefined) {
      if (this.#run) this.open(this.#run);
      const same = this.#painter.body.querySelector<SVGElement>(`[data-band="${folded}"]`);
      same?.focus({ preventScroll: true });
      return;
    }
    const lot = target instanceof Element && target.closest<SVGElement>("[data-lot]");
    if (lot) this.#draw(lot);
    else this.#choose(this.#finder.placeOf(target));
  }

  #draw(element: SVGElement): void {
    const lot = this.#painter.lot(element.dataset.lot ?? "");
    if (lot) this.#options.lots?.(lot, element);
  }

  #choose(place: number): void {
    const way = this.#painter.way(place);
    const hand = this.#painter.hand(place);
    if (way && hand) this.#options.choose?.(way, hand);
  }

  /** The head of a lifeline was pressed. */
  #struck(event: Event): void {
    const { target } = event;
    const head = target instanceof Element ? target.closest<SVGElement>("[data-process]") : null;
    if (!head) return;
    event.preventDefault();
    event.stopPropagation();
    this.#options.strike?.(Number(head.dataset.process), head);
  }

  /** Up and down go from messenger to messenger, Enter and the space bar choose one. */
  #key(event: KeyboardEvent): void {
    const { key, target } = event;
    if (key === "Enter" || key === " ") {
      this.#chosen(target);
    } else if (key === "ArrowUp" || key === "ArrowDown") {
      const places = this.#painter.places();
      const next = places.indexOf(this.#finder.placeOf(target)) + (key === "ArrowUp" ? -1 : 1);
      const place = places[next];
      if (place !== undefined) this.#goTo(place);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #goTo(place: number): boolean {
    const way = this.#painter.way(place);
    const { top, height } = this.#place;
    const y = (way?.y1 ?? 0) + HEAD;
    if (y < top + 80 || y > top + height - 80) this.#scroll(y - height / 2);
    // Whoever is to have the focus is painted at once.
    this.#painter.view(...this.#sight);
    const element = this.#painter.hand(place);
    element?.focus({ preventScroll: true });
    return element !== undefined;
  }
}
