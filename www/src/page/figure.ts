/**
 * The figure on the page: as wide as its place, and scrolled to the present.
 */
import { Painter } from "../diagram/paint.ts";
import type { Way } from "../diagram/ways.ts";
import type { Happening } from "../engine/engine.ts";
import type { Run } from "../run/run.ts";
import { words } from "../words/words.ts";
import { make } from "./dom.ts";

/** The width beyond which a figure gets no easier to read. */
const WIDEST = 860;

/** Narrower than this it is not drawn, but scrolled. */
const NARROWEST = 272;

/** About how many pixels of the window's height everything around the figure takes. */
const AROUND = 350;

/** What a figure shows beside the run in hand. */
export interface Glasses {
  /** The process whose sight it shows; everything if there is none. */
  lens?: number | undefined;
  /** Another run, drawn behind. */
  ghost?: readonly Happening[] | undefined;
}

/** Told when the reader chooses a messenger. */
export type Choose = (way: Way, element: SVGElement) => void;

export class FigureView {
  readonly element: HTMLElement;
  readonly #painter: Painter;
  readonly #choose: Choose | undefined;
  readonly #watch = new ResizeObserver(() => this.#fit());
  #run: Run | undefined;
  #glasses: Glasses = {};
  #moment = 0;
  #width = 0;

  /** With somebody to tell, messengers can be chosen. */
  constructor(choose?: Choose) {
    this.#choose = choose;
    this.#painter = new Painter(choose !== undefined);
    const { heads, body } = this.#painter;
    this.element = make("div", { class: "stage" }, heads, body);
    this.element.addEventListener("scroll", () => this.#view(), { passive: true });
    if (choose) {
      body.addEventListener("click", (event) => this.#chosen(event.target));
      body.addEventListener("keydown", (event) => this.#key(event));
      // On the stage: a drawing that listens for the focus would be given it.
      this.element.addEventListener("focusin", (event) => this.#focused(event.target));
    }
    this.#watch.observe(this.element);
  }

  /** Takes another run. */
  open(run: Run): void {
    this.#run = run;
    this.#width = 0;
    this.#fit();
  }

  /** Looks through other glasses. */
  wear(glasses: Glasses): void {
    this.#glasses = glasses;
    if (this.#run) this.open(this.#run);
  }

  /** Shows the run at a moment, which may lie between two steps. */
  show(run: Run, moment: number): void {
    const names = run.whole.processes.map(({ name }) => name);
    this.#moment = moment;
    this.#painter.body.setAttribute("aria-label", words.figure.label(names, run.steps, run.total));
    this.#painter.show(run.steps, moment, run.known);
    this.#follow();
    this.#view();
    if (this.#choose) this.#rove();
  }

  /** The whole figure as it is now, painted from top to bottom, for taking it elsewhere. */
  copy(width = WIDEST): { heads: SVGElement; body: SVGElement } {
    const painter = new Painter();
    const run = this.#run;
    if (run) {
      painter.paint(this.#subject(run, width));
      painter.show(run.steps, this.#moment, run.known);
      painter.view(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    }
    return { heads: painter.heads, body: painter.body };
  }

  /** Takes the hand to a messenger; false if it is not there. */
  focus(name: string): boolean {
    const places = this.#painter.places();
    const place = places.find((one) => this.#painter.way(one)?.names.includes(name));
    return place !== undefined && this.#goTo(place);
  }

  close(): void {
    this.#watch.disconnect();
  }

  #subject(run: Run, width: number) {
    const { lens, ghost } = this.#glasses;
    const { scenario, events, processes } = run.whole;
    return {
      scenario,
      names: processes.map(({ name }) => name),
      events,
      width,
      room: innerHeight - AROUND,
      clock: words.clock[scenario],
      lens: lens === undefined ? undefined : { seer: lens, seen: run.seenBy(lens) },
      ghost: lens === undefined ? ghost : undefined,
    };
  }

  #fit(): void {
    const run = this.#run;
    const width = Math.min(Math.max(this.element.clientWidth, NARROWEST), WIDEST);
    if (!run || width === this.#width) return;
    this.#width = width;
    this.#painter.paint(this.#subject(run, width));
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

  #view(): void {
    const { scrollTop, clientHeight } = this.element;
    this.#painter.view(scrollTop, scrollTop + clientHeight);
  }

  #chosen(target: EventTarget | null): void {
    const place = this.#placeOf(target);
    const way = this.#painter.way(place);
    const hand = this.#painter.hand(place);
    if (way && hand) this.#choose?.(way, hand);
  }

  /** The place of the way that something is a part of. */
  #placeOf(target: EventTarget | null): number {
    const element = target instanceof Element ? target.closest<SVGElement>("[data-way]") : null;
    return Number(element?.dataset.way ?? Number.NaN);
  }

  /** Up and down go from messenger to messenger, Enter and the space bar choose one. */
  #key(event: KeyboardEvent): void {
    const { key, target } = event;
    if (key === "Enter" || key === " ") {
      this.#chosen(target);
    } else if (key === "ArrowUp" || key === "ArrowDown") {
      const places = this.#painter.places();
      const next = places.indexOf(this.#placeOf(target)) + (key === "ArrowUp" ? -1 : 1);
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
    const stage = this.element;
    const y = (way?.y1 ?? 0) + this.#painter.heads.clientHeight;
    if (y < stage.scrollTop + 80 || y > stage.scrollTop + stage.clientHeight - 80) {
      stage.scrollTop = y - stage.clientHeight / 2;
      this.#view();
    }
    const element = this.#painter.hand(place);
    element?.focus({ preventScroll: true });
    return element !== undefined;
  }

  /** One messenger can be reached by Tab: the one that has the focus, or the latest. */
  #rove(): void {
    const root = this.element.getRootNode() as Document | ShadowRoot;
    const active = root.activeElement;
    if (active && this.#painter.body.contains(active)) return;
    const latest = this.#painter.places().at(-1);
    this.#focused(latest === undefined ? null : (this.#painter.hand(latest) ?? null));
  }

  #focused(target: EventTarget | null): void {
    if (target === this.element) return;
    for (const one of this.#painter.body.querySelectorAll('[tabindex="0"]')) {
      if (one !== target) one.setAttribute("tabindex", "-1");
    }
    if (target instanceof SVGElement) target.setAttribute("tabindex", "0");
  }
}
