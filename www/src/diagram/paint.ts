/**
 * Paints a figure, as far as it is in view, and then only moves what a step moves.
 */
import { draw } from "../dom/make.ts";
import type { Words } from "../words/catalogues.ts";
import {
  axis,
  chip,
  cut,
  dawn,
  down,
  flag,
  ghost,
  ground,
  headOf,
  lifeline,
  unitOf,
} from "./draw.ts";
import type { Figure, Lane, Unsaid } from "./figure.ts";
import { layout } from "./layout.ts";
import type { Lot } from "./lots.ts";
import { isThere, WayMark } from "./messenger.ts";
import { from, Layer, type Part, reach, type Sight } from "./part.ts";
import type { Sayings } from "./place.ts";
import { heightOf } from "./scale.ts";
import type { Way } from "./ways.ts";

/** How high the heads of the lifelines are. */
export const HEAD = 52;

/** How far around what is in view is painted too, so that scrolling finds it there. */
const AROUND = 400;

export class Painter {
  readonly heads = draw("svg", { class: "heads" });
  readonly body = draw("svg", { class: "figure" });
  readonly #now = draw("line", { class: "now" });
  readonly #fixed = draw("g");
  readonly #axis = new Layer(draw("g", { class: "axis", "aria-hidden": "true" }));
  readonly #under = new Layer(draw("g", { "aria-hidden": "true" }));
  readonly #bars = new Layer(draw("g", { class: "timers" }));
  readonly #ghosts = new Layer(draw("g", { class: "ghosts", "aria-hidden": "true" }));
  readonly #bands = new Layer(draw("g"));
  readonly #ways = new Layer(draw("g"));
  readonly #lots = new Layer(draw("g"));
  readonly #over = new Layer(draw("g", { "aria-hidden": "true" }));
  readonly #words: Words;
  readonly #open: boolean;
  #figure: Figure | undefined;
  #sight: Sight = { steps: 0, now: 0, known: 0 };

  /** With `open` messengers can be chosen; without it the figure is a picture. */
  constructor(words: Words, open = false) {
    this.#words = words;
    this.#open = open;
    this.body.setAttribute("role", open ? "group" : "img");
    if (open) this.heads.setAttribute("role", "group");
    else this.heads.setAttribute("aria-hidden", "true");
    this.body.append(
      this.#fixed,
      this.#axis.element,
      this.#under.element,
      this.#bars.element,
      this.#now,
      this.#ghosts.element,
      this.#bands.element,
      this.#ways.element,
      this.#lots.element,
      this.#over.element,
    );
  }

  get #layers(): Layer[] {
    const below = [this.#axis, this.#under, this.#bars, this.#ghosts];
    return [...below, this.#bands, this.#ways, this.#lots, this.#over];
  }

  /** Takes everything that there will be to see, so much larger; returns what it is made of. */
  paint(subject: Unsaid, scale = 1): Figure {
    const figure = layout({ ...subject, say: this.#sayings(subject.scenario ?? "") });
    this.#figure = figure;
    for (const [svg, height] of [
      [this.heads, HEAD],
      [this.body, figure.height],
    ] as const) {
      svg.setAttribute("viewBox", `0 0 ${figure.width} ${height}`);
      svg.setAttribute("width", `${figure.width * scale}`);
      svg.setAttribute("height", `${height * scale}`);
    }
    const { outages, lies } = this.#words;
    const called = ({ name, title, liar }: Lane) => {
      const who = liar ? lies.liar(title) : title;
      return name === title ? who : outages.briefly(name, who);
    };
    this.heads.replaceChildren(
      ...figure.lanes.map((lane, number) =>
        headOf(lane, number, this.#open ? outages.of(called(lane)) : undefined),
      ),
    );
    const { x } = figure.axis;
    this.#now.setAttribute("x1", `${x + 7}`);
    this.#now.setAttribute("x2", `${figure.width - 4}`);
    const place = this.#words.of(subject.scenario ?? "").place;
    this.#fixed.replaceChildren(
      ...ground(figure, place),
      draw("line", { x1: x, x2: x, y1: figure.top, y2: figure.bottom, class: "axis" }),
      ...figure.lanes.map((lane, number) => lifeline(lane, number, figure)),
    );
    this.#fill(figure, subject);
    return figure;
  }

  #fill(figure: Figure, { scenario = "", unit, clock, decided, ...tools }: Unsaid): void {
    const { timing, folding, drawing } = tools;
    const own = this.#words.of(scenario);
    const words = this.#words;
    const { axis: scale, cuts, downs, dawn: line, ways, flags, chips, ghosts } = figure;
    this.#axis.fill([
      ...(unit ? [plain(0, 0, () => unitOf(unit, scale.x))] : []),
      ...scale.ticks.map((tick) => plain(tick.y, tick.y, () => axis(tick, scale.x))),
    ]);
    this.#under.fill([
      ...cuts.map((one) => from(reach(one.from, one.to), one.step, () => cut(one, figure))),
      ...downs.map((one) => from(reach(one.from, one.to), one.step, () => down(one))),
    ]);
    const means = { words, scenario, clock };
    this.#bars.fill(timing?.partsOf(figure, means, this.#open) ?? []);
    this.#ghosts.fill([
      ...ghosts.ways.map((one) => plain(one.y1, one.y2, () => ghost(one))),
      ...ghosts.flags.map((one) => plain(one.y, one.y, () => flag(one, own, figure.close))),
    ]);
    this.#ways.fill(
      ways.map((way, number) => ({
        ...reach(way.y1, way.y2),
        there: (sight) => isThere(way, sight),
        make: () => {
          const touched = way.names.some((name) => decided?.has(name));
          return new WayMark(way, number, { words, open: this.#open, touched });
        },
      })),
    );
    this.#bands.fill(
      figure.bands.flatMap((one) => {
        const make = folding && (() => folding.band(one, figure, words, this.#open));
        return make ? [from(reach(one.y, one.bottom), one.step, make)] : [];
      }),
    );
    this.#lots.fill(drawing?.lotParts(figure.lots, figure.lanes, words, this.#open) ?? []);
    this.#over.fill([
      ...(line ? [from(reach(line.y, line.y), line.step, () => dawn(line.y, figure))] : []),
      ...chips.map((one) => from(reach(one.y, one.y), one.step, () => chip(one, own), one.until)),
      ...flags.map((one) =>
        from(reach(one.y, one.y), one.step, () => flag(one, own, figure.close), one.until),
      ),
    ]);
  }

  /**
   * Shows what there is to see after so many steps, at a moment that may lie between two. What is
   * new is made a little at a time: true if there is more to make than it made now.
   */
  show(steps: number, moment: number, known = steps, most = Number.POSITIVE_INFINITY): boolean {
    const y = this.heightOf(moment);
    this.#sight = { steps, now: y, known };
    this.#now.setAttribute("y1", `${y}`);
    this.#now.setAttribute("y2", `${y}`);
    return this.#paintMost(most);
  }

  /** Paints what lies between two heights, and a little more; true if there is more to paint. */
  view(top: number, bottom: number, most = Number.POSITIVE_INFINITY): boolean {
    this.look(top, bottom);
    return this.#paintMost(most);
  }

  /** Looks at what lies between two heights, and a little more. */
  look(top: number, bottom: number): void {
    for (const layer of this.#layers) layer.view(top - AROUND, bottom + AROUND);
  }

  #paintMost(most: number): boolean {
    let left = most;
    for (const layer of this.#layers) left -= layer.show(this.#sight, left);
    return left <= 0;
  }

  /** How high the figure is, without the heads of its lifelines. */
  get height(): number {
    return this.#figure?.height ?? 0;
  }

  /** Where a moment lies in the figure. */
  heightOf(moment: number): number {
    return heightOf(this.#figure?.knots ?? [], moment);
  }

  /** The ways that can be chosen now, by their places, in the order of their setting out. */
  places(): number[] {
    const ways = this.#figure?.ways ?? [];
    return ways.flatMap((way, place) => (isThere(way, this.#sight) ? [place] : []));
  }

  /** The last of them. */
  latest(): number | undefined {
    const place = this.#figure?.ways.findLastIndex((way) => isThere(way, this.#sight)) ?? -1;
    return place < 0 ? undefined : place;
  }

  #sayings(scenario: string): Sayings {
    const { figure, lies } = this.#words;
    const own = this.#words.of(scenario);
    return {
      label: (text, count) => (count > 1 ? figure.many(text, count) : text),
      state: (state) => own.state(state),
      side: (side) => own.side(side),
      fate: (count) => (count > 1 ? figure.lostMany(count) : figure.lost),
      silence: lies.nothing,
    };
  }

  way(place: number): Way | undefined {
    return this.#figure?.ways[place];
  }

  /** A coin or a draw, by its name. */
  lot(name: string): Lot | undefined {
    return this.#figure?.lots.find((lot) => lot.name === name);
  }

  /** What can be chosen of a way, if it is in view. */
  hand(place: number): SVGElement | undefined {
    const painted = this.#ways.painted(place);
    return painted instanceof WayMark ? painted.hand : undefined;
  }
}

/** A part that is there from the beginning. */
function plain(top: number, bottom: number, make: () => SVGElement): Part {
  return { ...reach(top, bottom), make: () => ({ element: make() }) };
}
