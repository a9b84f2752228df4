/**
 * Paints a figure, once, and then only moves what a step moves.
 */
import { draw } from "../page/dom.ts";
import { words } from "../words/words.ts";
import { type Figure, type Flag, type Lane, layout, type Span, type Subject } from "./layout.ts";
import { WayMark } from "./messenger.ts";
import { heightOf } from "./scale.ts";

/** Something that is there from a step on. */
interface Mark {
  step: number;
  element: SVGElement;
}

/** What a lifeline wears who does what was hoped for; everybody else's flag is an outline. */
const BOLD = new Set(["attack", "go"]);

/** How high the heads of the lifelines are. */
const HEAD = 52;

export class Painter {
  readonly heads = draw("svg", { class: "heads", "aria-hidden": "true" });
  readonly body = draw("svg", { class: "figure", role: "img" });
  readonly #now = draw("line", { class: "now" });
  #figure: Figure | undefined;
  #ways: WayMark[] = [];
  #marks: Mark[] = [];

  /** Paints everything that there will be to see. */
  paint(subject: Subject): void {
    const figure = layout(subject);
    this.#figure = figure;
    this.#marks = [];
    this.#ways = figure.ways.map((way) => new WayMark(way));
    for (const [svg, height] of [
      [this.heads, HEAD],
      [this.body, figure.height],
    ] as const) {
      svg.setAttribute("viewBox", `0 0 ${figure.width} ${height}`);
      svg.setAttribute("width", `${figure.width}`);
      svg.setAttribute("height", `${height}`);
    }
    this.heads.replaceChildren(...figure.lanes.map(head));
    const { x } = figure.axis;
    this.#now.setAttribute("x1", `${x + 7}`);
    this.#now.setAttribute("x2", `${figure.width - 4}`);
    this.body.replaceChildren(
      ...ground(figure),
      axis(figure),
      ...figure.cuts.map((span) => this.#from(span.step, cut(span, figure))),
      ...figure.lanes.map((lane, place) => lifeline(lane, place, figure)),
      ...figure.downs.map((span) => this.#from(span.step, down(span))),
      this.#now,
      ...this.#dawn(figure),
      ...this.#ways.map((mark) => mark.element),
      ...figure.flags.map((one) => this.#from(one.step, flag(one))),
    );
  }

  /** Shows what there is to see after so many steps, at a moment that may lie between two. */
  show(steps: number, moment: number): void {
    const figure = this.#figure;
    if (!figure) return;
    const y = this.heightOf(moment);
    this.#now.setAttribute("y1", `${y}`);
    this.#now.setAttribute("y2", `${y}`);
    for (const mark of this.#marks) {
      const there = mark.step <= steps;
      if (mark.element.hasAttribute("hidden") === there) {
        mark.element.toggleAttribute("hidden", !there);
      }
    }
    for (const way of this.#ways) way.show(steps, y);
  }

  /** Where a moment lies in the figure. */
  heightOf(moment: number): number {
    return heightOf(this.#figure?.knots ?? [], moment);
  }

  #from<Element extends SVGElement>(step: number, element: Element): Element {
    element.setAttribute("hidden", "");
    this.#marks.push({ step, element });
    return element;
  }

  #dawn({ dawn, lanes }: Figure): SVGElement[] {
    const [first, last] = [lanes[0], lanes.at(-1)];
    if (!dawn || !first || !last) return [];
    const line = { x1: first.x, x2: last.x, y1: dawn.y, y2: dawn.y, class: "dawn" };
    return [this.#from(dawn.step, draw("line", line))];
  }
}

function head({ name, x }: Lane, place: number): SVGElement {
  const text = { x, y: 26, class: "name", "text-anchor": "middle", "dominant-baseline": "central" };
  const wide = name.length > 2 ? 4.8 * name.length + 12 : 21;
  return draw(
    "g",
    { class: `lane lane-${place}` },
    draw("rect", { x: x - wide, y: 5, width: 2 * wide, height: 42, rx: 21, class: "head" }),
    draw("text", text, name),
  );
}

function lifeline({ x }: Lane, place: number, { top, bottom }: Figure): SVGElement {
  const line = { x1: x, x2: x, y1: top - 18, y2: bottom, class: `lifeline lane-${place}` };
  return draw("line", line);
}

/** The valley with its hatching, and its name. */
function ground({ valley, top, bottom }: Figure): SVGElement[] {
  if (!valley) return [];
  const { x, width } = valley;
  const stripes = { id: "valley", width: 7, height: 7, patternUnits: "userSpaceOnUse" };
  const area = { x, y: top - 14, width, height: bottom - top + 14 };
  return [
    draw(
      "defs",
      {},
      draw("pattern", stripes, draw("path", { d: "M-1 8L8 -1M-1 1L1 -1M6 8L8 6", class: "hatch" })),
    ),
    draw("rect", { ...area, class: "valley" }),
    draw("rect", { ...area, fill: "url(#valley)" }),
    draw(
      "text",
      { x: x + width / 2, y: bottom - 10, class: "place", "text-anchor": "middle" },
      words.figure.valley,
    ),
  ];
}

function axis({ axis: { x, ticks }, top, bottom }: Figure): SVGElement {
  const marks = ticks.map(({ at, y, shortened }) =>
    draw(
      "g",
      {},
      draw("line", { x1: x, x2: x + 6, y1: y, y2: y }),
      draw("text", { x: x - 7, y: y + 4, "text-anchor": "end" }, short(at)),
      // Two strokes across the axis say that time was left out.
      ...(shortened
        ? [draw("path", { class: "break", d: `M${x - 5} ${y - 20}l10 -4m-10 8l10 -4` })]
        : []),
    ),
  );
  return draw(
    "g",
    { class: "axis" },
    draw("line", { x1: x, x2: x, y1: top, y2: bottom }),
    ...marks,
  );
}

/** A tick in as few letters as the axis has room for. */
function short(at: number): string {
  return at < 10_000 ? `${at}` : at.toExponential(0).replace("e+", "e");
}

function flag({ decision, lane, x, y }: Flag): SVGElement {
  const text = words.decisions[decision] ?? decision;
  const wide = 4.7 * text.length + 11;
  const bold = BOLD.has(decision) ? "bold" : "plain";
  return draw(
    "g",
    { class: `flag flag-${bold} lane-${lane}` },
    draw("rect", { x: x - wide, y: y - 13, width: 2 * wide, height: 26, rx: 4 }),
    draw("text", { x, y: y + 4.5, "text-anchor": "middle" }, text),
  );
}

function down({ lane, x, from, to }: Span): SVGElement {
  return draw(
    "g",
    { class: `down lane-${lane}` },
    draw("line", { x1: x, x2: x, y1: from, y2: to }),
    draw("path", { d: `M${x - 6} ${from - 6}l12 12m0 -12l-12 12` }),
  );
}

function cut({ from, to }: Span, { valley }: Figure): SVGElement {
  const { x, width } = valley ?? { x: 0, width: 0 };
  return draw("rect", { class: "cut", x, width, y: from, height: to - from });
}
