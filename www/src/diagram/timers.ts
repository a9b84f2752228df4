/**
 * Timers as they run down: a thin bar beside the lifeline of whoever waits.
 */

import { draw } from "../dom/make.ts";
import type { Happening, Timer } from "../engine/engine.ts";
import type { Words } from "../words/catalogues.ts";
import type { Figure, Lane } from "./figure.ts";
import { lengthOf } from "./labels.ts";
import { type Painted, type Part, reach, type Sight } from "./part.ts";
import { heightOf, type Knot } from "./scale.ts";

/** A timer that is drawn. */
export interface Bar {
  timer: Timer;
  lane: number;
  x: number;
  /** On which side of the lifeline it stands. */
  side: -1 | 1;
  /** The heights at which it was set, runs down, and ended; that of the last if it has not. */
  from: number;
  due: number;
  ended: number;
  /** The steps in which it was set and in which it ended. */
  step: number;
  over: number;
}

/** How far from the lifeline the first bar stands, and how far apart those beside it are. */
const AWAY = 7;
const BESIDE = 6;

/** How wide a bar is, and how wide the place is under which a hand finds it. */
const WIDE = 3.5;
const REACH = 10;

/** The timers of those whose sight it is, each beside those that run at the same time. */
export function barsOf(
  timers: readonly Timer[],
  events: readonly Happening[],
  lanes: readonly Lane[],
  knots: readonly Knot[],
  { bottom, seer }: { bottom: number; seer: number | undefined },
): Bar[] {
  const last = knots.at(-1)?.at ?? 0;
  const height = (at: number) => (at > last ? bottom : heightOf(knots, at));
  const slots = new Map<number, number[]>();
  const shown = timers.filter(({ process }) => seer === undefined || process === seer);
  return shown.map((timer) => {
    const { process: lane, from, due, ended } = timer;
    const until = ended ?? Math.max(due, last);
    const busy = slots.get(lane) ?? [];
    slots.set(lane, busy);
    const free = busy.findIndex((end) => end <= from);
    const slot = free < 0 ? busy.length : free;
    busy[slot] = until;
    const side = lane > 0 && lane === lanes.length - 1 ? -1 : 1;
    const x = (lanes[lane]?.x ?? 0) + side * (AWAY + BESIDE * slot);
    const over = ended === null ? Number.POSITIVE_INFINITY : endOf(timer, events);
    const heights = { from: height(from), due: height(due), ended: height(ended ?? due) };
    return { timer, lane, x, side, ...heights, step: stepAt(lane, from, events), over };
  });
}

/** The step in which a timer ran down or was stopped. */
function endOf({ process, name, ended }: Timer, events: readonly Happening[]): number {
  const ran = events.find(
    (one) =>
      one.kind === "timer" && one.process === process && one.name === name && one.at === ended,
  );
  return ran?.step ?? stepAt(process, ended ?? 0, events);
}

/** The step at a moment in which a process did something; the first of that moment if none is. */
function stepAt(process: number, at: number, events: readonly Happening[]): number {
  const then = events.filter((event) => event.at >= at);
  const now = then.filter((event) => event.at === at);
  const did = now.findLast(
    (event) =>
      ("process" in event && event.process === process) ||
      (event.kind === "sent" && event.from === process),
  );
  return (did ?? then[0] ?? events.at(-1))?.step ?? 0;
}

/** What draws timers: few scenarios have any, and whoever has none does without it. */
export type Timing = Pick<typeof import("./timers.ts"), "barsOf" | "partsOf">;

/** What a timer is told with. */
interface Means {
  words: Words;
  scenario: string;
  clock: ((tick: number) => string) | undefined;
}

/** The bars of a figure as what can be painted. */
export function partsOf(figure: Figure, means: Means, open: boolean): Part[] {
  return figure.bars.map((bar) => ({
    ...reach(bar.from, bar.due),
    there: ({ steps }) => steps >= bar.step,
    make: () => new BarMark(bar, means, figure, open),
  }));
}

/** A bar that fills up while its timer runs, with what it is for whoever asks. */
class BarMark implements Painted {
  readonly element: SVGGElement;
  readonly #bar: Bar;
  readonly #rest: SVGRectElement;
  readonly #run: SVGRectElement;
  readonly #text: SVGTextElement;
  /** What is said of it while it runs, and once it is over. */
  readonly #said: { runs: string; ended: string };

  constructor(bar: Bar, means: Means, { width }: Figure, open: boolean) {
    this.#bar = bar;
    const { lane, x, side, from, due, timer } = bar;
    const at = { x: x - WIDE / 2, width: WIDE, y: from, rx: 1 };
    this.#rest = draw("rect", { ...at, class: "rest", height: Math.max(0, due - from - 3) });
    this.#run = draw("rect", { ...at, class: "run", height: 0 });
    const hit = { x: x - REACH / 2, width: REACH, y: from, height: Math.max(8, due - from) };
    const said = saidOf(timer, means);
    this.#said = said;
    const anchor = side > 0 ? "start" : "end";
    const place = { x: x + side * 9, y: Math.min(from + 22, (from + due) / 2 + 4) };
    const room = side > 0 ? width - place.x : place.x;
    const text = draw("text", { ...place, class: "full", "text-anchor": anchor });
    this.#text = text;
    // What is too long for its place is drawn closer together.
    if (room < lengthOf(said.ended, 12)) {
      text.setAttribute("textLength", `${Math.max(40, room - 8)}`);
      text.setAttribute("lengthAdjust", "spacingAndGlyphs");
    }
    const image = open ? { role: "img", tabindex: 0 } : {};
    this.element = draw(
      "g",
      { class: `timer lane-${lane}`, "data-timer": timer.name, ...image },
      draw("rect", { ...hit, class: "hit" }),
      this.#rest,
      this.#run,
      text,
    );
  }

  show({ steps, now }: Sight): void {
    const { step, over, from, ended, due } = this.#bar;
    this.element.toggleAttribute("hidden", steps < step);
    if (steps < step) return;
    const end = steps >= over ? ended : Math.min(now, due);
    this.#run.setAttribute("height", `${Math.max(0, end - from - (steps >= over ? 1 : 0))}`);
    // What was stopped does not run any more.
    this.#rest.toggleAttribute("hidden", steps >= over);
    this.element.classList.toggle("over", steps >= over);
    const said = steps >= over ? this.#said.ended : this.#said.runs;
    if (this.#text.textContent === said) return;
    this.#text.textContent = said;
    if (!this.element.hasAttribute("role")) return;
    this.element.setAttribute("aria-label", said);
    this.element.setAttribute("tabindex", steps >= over ? "-1" : "0");
  }
}

/** A timer in a sentence: nobody knows before whether it will be stopped. */
function saidOf({ name, process, from, due, ended }: Timer, { words, scenario, clock }: Means) {
  const moment = clock ?? String;
  const stopped = ended !== null && ended < due ? moment(ended) : undefined;
  const who = process === 0 ? "A" : "B";
  const called = words.of(scenario).timer(name);
  const span = [called, who, moment(from), moment(due)] as const;
  const runs = words.figure.timer(...span);
  return {
    runs,
    ended: stopped === undefined ? runs : words.figure.timerStopped(...span, stopped),
  };
}
