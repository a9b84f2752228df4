/**
 * Paints a figure, as far as it is in view, and then only moves what a step moves.
 */
import { draw } from "../page/dom.ts";
import { words } from "../words/words.ts";
import { axis, chip, cut, dawn, down, flag, ghost, ground, headOf, lifeline } from "./draw.ts";
import { type Figure, layout, type Subject } from "./layout.ts";
import { WayMark } from "./messenger.ts";
import { from, Layer, type Part, type Sight } from "./part.ts";
import { heightOf } from "./scale.ts";
import type { Way } from "./ways.ts";

/** How high the heads of the lifelines are. */
export const HEAD = 52;

/** How far around what is in view is painted too, so that scrolling finds it there. */
const AROUND = 400;

/** How much of a mark may lie beyond its height. */
const REACH = 40;

export class Painter {
  readonly heads = draw("svg", { class: "heads", "aria-hidden": "true" });
  readonly body = draw("svg", { class: "figure" });
  readonly #now = draw("line", { class: "now" });
  readonly #fixed = draw("g");
  readonly #axis = new Layer(draw("g", { class: "axis", "aria-hidden": "true" }));
  readonly #under = new Layer(draw("g", { "aria-hidden": "true" }));
  readonly #ghosts = new Layer(draw("g", { class: "ghosts", "aria-hidden": "true" }));
  readonly #ways = new Layer(draw("g"));
  readonly #over = new Layer(draw("g", { "aria-hidden": "true" }));
  readonly #open: boolean;
  #figure: Figure | undefined;
  #sight: Sight = { steps: 0, now: 0, known: 0 };

  /** With `open` messengers can be chosen; without it the figure is a picture. */
  constructor(open = false) {
    this.#open = open;
    this.body.setAttribute("role", open ? "group" : "img");
    this.body.append(
      this.#fixed,
      this.#axis.element,
      this.#under.element,
      this.#now,
      this.#ghosts.element,
      this.#ways.element,
      this.#over.element,
    );
  }

  get #layers(): Layer[] {
    return [this.#axis, this.#under, this.#ghosts, this.#ways, this.#over];
  }

  /** Takes everything that there will be to see. */
  paint(subject: Subject): void {
    const figure = layout(subject);
    this.#figure = figure;
    for (const [svg, height] of [
      [this.heads, HEAD],
      [this.body, figure.height],
    ] as const) {
      svg.setAttribute("viewBox", `0 0 ${figure.width} ${height}`);
      svg.setAttribute("width", `${figure.width}`);
      svg.setAttribute("height", `${height}`);
    }
    this.heads.replaceChildren(...figure.lanes.map(headOf));
    const { x } = figure.axis;
    this.#now.setAttribute("x1", `${x + 7}`);
    this.#now.setAttribute("x2", `${figure.width - 4}`);
    const place = words.place(subject.scenario ?? "");
    this.#fixed.replaceChildren(
      ...ground(figure, place),
      draw("line", { x1: x, x2: x, y1: figure.top, y2: figure.bottom, class: "axis" }),
      ...figure.lanes.map((lane, number) => lifeline(lane, number, figure)),
    );
    this.#fill(figure);
  }

  #fill(figure: Figure): void {
    const { axis: scale, cuts, downs, dawn: line, ways, flags, chips, ghosts } = figure;
    this.#axis.fill(
      scale.ticks.map((tick) => part(tick.y, tick.y, () => ({ element: axis(tick, scale.x) }))),
    );
    this.#under.fill([
      ...cuts.map((one) => part(one.from, one.to, () => from(one.step, cut(one, figure)))),
      ...downs.map((one) => part(one.from, one.to, () => from(one.step, down(one)))),
    ]);
    this.#ghosts.fill([
      ...ghosts.ways.map((one) => part(one.y1, one.y2, () => ({ element: ghost(one) }))),
      ...ghosts.flags.map((one) => part(one.y, one.y, () => ({ element: flag(one) }))),
    ]);
    this.#ways.fill(
      ways.map((way, number) => part(way.y1, way.y2, () => new WayMark(way, number, this.#open))),
    );
    this.#over.fill([
      ...(line ? [part(line.y, line.y, () => from(line.step, dawn(line.y, figure)))] : []),
      ...chips.map((one) => part(one.y, one.y, () => from(one.step, chip(one)))),
      ...flags.map((one) => part(one.y, one.y, () => from(one.step, flag(one)))),
    ]);
  }

  /** Shows what there is to see after so many steps, at a moment that may lie between two. */
  show(steps: number, moment: number, known = steps): void {
    const y = this.heightOf(moment);
    this.#sight = { steps, now: y, known };
    this.#now.setAttribute("y1", `${y}`);
    this.#now.setAttribute("y2", `${y}`);
    for (const layer of this.#layers) layer.show(this.#sight);
  }

  /** Paints what lies between two heights, and a little more. */
  view(top: number, bottom: number): void {
    for (const layer of this.#layers) layer.view(top - AROUND, bottom + AROUND, this.#sight);
  }

  /** Where a moment lies in the figure. */
  heightOf(moment: number): number {
    return heightOf(this.#figure?.knots ?? [], moment);
  }

  /** The ways that can be chosen now, by their places, in the order of their setting out. */
  places(): number[] {
    const { steps, known } = this.#sight;
    const ways = this.#figure?.ways ?? [];
    return ways.flatMap((way, place) => {
      const there = Math.max(steps, known) >= way.from && steps < way.until;
      return there ? [place] : [];
    });
  }

  way(place: number): Way | undefined {
    return this.#figure?.ways[place];
  }

  /** What can be chosen of a way, if it is in view. */
  hand(place: number): SVGElement | undefined {
    const painted = this.#ways.painted(place);
    return painted instanceof WayMark ? painted.hand : undefined;
  }
}

function part(top: number, bottom: number, make: Part["make"]): Part {
  return { top: top - REACH, bottom: bottom + REACH, make };
}
