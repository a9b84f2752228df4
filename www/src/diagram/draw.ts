/**
 * What a figure is drawn of, apart from the messengers.
 */
import { draw } from "../dom/make.ts";
import type { ScenarioWords } from "../words/scenario.ts";
import { headReach, isWord } from "./across.ts";
import type { Chip, Figure, Flag, Lane, Span, Tick } from "./figure.ts";
import { lengthOf } from "./labels.ts";
import { UNIT } from "./layout.ts";
import { cross, head, unequal } from "./messenger.ts";
import type { Way } from "./ways.ts";

/** What a lifeline wears who does what was hoped for; everybody else's flag is an outline. */
const BOLD = new Set(["attack", "go"]);

/** Patterns are named within a document: every figure has its own. */
let patterns = 0;

/** The head of a lifeline; with a name of its own it can be pressed. */
export function headOf({ name, title, x, liar }: Lane, place: number, label?: string): SVGElement {
  const written = isWord(name) ? "name word" : "name";
  const text = {
    x,
    y: 26,
    class: written,
    "text-anchor": "middle",
    "dominant-baseline": "central",
  };
  const wide = headReach(name);
  const button = label === undefined ? {} : { role: "button", tabindex: 0, "aria-label": label };
  return draw(
    "g",
    { class: `lane ${classOf(place, liar)}`, "data-process": place, ...button },
    draw("rect", { x: x - wide, y: 5, width: 2 * wide, height: 42, rx: 21, class: "head" }),
    draw("text", text, name),
    ...(liar ? [unequal(x + wide - 7, 10)] : []),
    ...(title === name ? [] : [draw("title", {}, title)]),
  );
}

function classOf(place: number, liar: boolean): string {
  return liar ? `lane-${place} liar` : `lane-${place}`;
}

export function lifeline({ x, liar }: Lane, place: number, { bottom }: Figure): SVGElement {
  const line = {
    x1: x,
    x2: x,
    y1: 0,
    y2: bottom,
    class: `lifeline ${classOf(place, liar)}`,
  };
  return draw("line", line);
}

/** The valley with its hatching, and its name. */
export function ground({ valley, top, bottom }: Figure, place: string): SVGElement[] {
  if (!valley) return [];
  patterns += 1;
  const id = `valley-${patterns}`;
  const { x, width } = valley;
  const stripes = { id, width: 7, height: 7, patternUnits: "userSpaceOnUse" };
  const area = { x, y: top - 14, width, height: bottom - top + 14 };
  return [
    draw(
      "defs",
      {},
      draw("pattern", stripes, draw("path", { d: "M-1 8L8 -1M-1 1L1 -1M6 8L8 6", class: "hatch" })),
    ),
    draw("rect", { ...area, class: "valley" }),
    draw("rect", { ...area, fill: `url(#${id})` }),
    draw(
      "text",
      { x: x + width / 2, y: bottom - 10, class: "place", "text-anchor": "middle" },
      place,
    ),
  ];
}

export function axis({ y, label, shortened }: Tick, x: number): SVGElement {
  return draw(
    "g",
    {},
    draw("line", { x1: x, x2: x + 6, y1: y, y2: y }),
    draw("text", { x: x - 7, y: y + 4, "text-anchor": "end" }, label),
    // Two strokes across the axis say that time was left out.
    ...(shortened
      ? [draw("path", { class: "break", d: `M${x - 5} ${y - 20}l10 -4m-10 8l10 -4` })]
      : []),
  );
}

/** What the axis counts, above its first number. */
export function unitOf(unit: string, x: number): SVGElement {
  const end = Math.max(x - 7, lengthOf(unit, 12) + 2);
  return draw("text", { x: end, y: UNIT, "text-anchor": "end" }, unit);
}

export function dawn(y: number, { lanes }: Figure): SVGElement {
  const [first, last] = [lanes[0]?.x ?? 0, lanes.at(-1)?.x ?? 0];
  return draw("line", { x1: first, x2: last, y1: y, y2: y, class: "dawn" });
}

export function flag(
  { decisions, differs, lane, x, y }: Flag,
  own: ScenarioWords,
  close = false,
): SVGElement {
  const full = decisions.map((decision) => own.decision(decision));
  const said = close ? full.map(([letter = ""]) => letter) : full;
  const text = said.join(close ? "" : ", ");
  const letter = text > "\u2e80" ? 7 : 4.7;
  const wide = letter * text.length + 11;
  const bold = decisions.some((decision) => BOLD.has(decision)) ? "bold" : "plain";
  const item = (one: string, place: number) => {
    const text = place > 0 ? `${close ? "" : ", "}${one}` : one;
    return draw("tspan", place === differs ? { class: "differs" } : {}, text);
  };
  return draw(
    "g",
    { class: `flag flag-${bold} lane-${lane}` },
    draw("rect", { x: x - wide, y: y - 13, width: 2 * wide, height: 26, rx: 4 }),
    draw("text", { x, y: y + 4.5, "text-anchor": "middle" }, ...said.map(item)),
    ...(close ? [draw("title", {}, full.join(", "))] : []),
  );
}

/** A state, on the outer side of its lifeline. */
export function chip({ state, lane, x, y, side, mute }: Chip, own: ScenarioWords): SVGElement {
  const anchor = side < 0 ? "end" : "start";
  const text = own.state(state);
  return draw(
    "g",
    { class: `chip lane-${lane}` },
    draw("circle", { cx: x, cy: y, r: 4.5 }),
    ...(mute ? [] : [draw("text", { x: x + side * 9, y: y + 4, "text-anchor": anchor }, text)]),
  );
}

export function down({ lane, x, from, to }: Span): SVGElement {
  return draw(
    "g",
    { class: `down lane-${lane}` },
    draw("line", { x1: x, x2: x, y1: from, y2: to }),
    draw("path", { d: `M${x - 6} ${from - 6}l12 12m0 -12l-12 12` }),
  );
}

export function cut({ lane, other, from, to }: Span, { valley, lanes }: Figure): SVGElement {
  const [one, two] = [lanes[lane]?.x ?? 0, lanes[other]?.x ?? 0];
  const { x, width } = valley ?? { x: Math.min(one, two), width: Math.abs(two - one) };
  return draw("rect", { class: "cut", x, width, y: from, height: to - from });
}

/** A messenger of the other run, faintly. */
export function ghost(way: Way): SVGElement {
  const { x1, y1, x2, y2, stop, lost } = way;
  const [x, y] = [x1 + (x2 - x1) * stop, y1 + (y2 - y1) * stop];
  return draw(
    "g",
    { class: lost ? "way lost" : "way" },
    draw("line", { x1, y1, x2: x, y2: y, class: "line" }),
    lost ? cross(way) : head(way),
  );
}
