/**
 * Coins and draws: what luck showed to whom, on the lifeline of whoever asked.
 */
import { draw } from "../dom/make.ts";
import type { Happening } from "../engine/engine.ts";
import type { Words } from "../words/catalogues.ts";
import type { Lane } from "./figure.ts";
import { lengthOf } from "./labels.ts";
import { from, type Part, reach } from "./part.ts";
import { heightOf, type Knot } from "./scale.ts";

/** A coin or a draw, and what it shows. */
export interface Lot {
  /** As a link has it, but always by number: `0.1`. */
  name: string;
  process: number;
  number: number;
  /** A side of a coin, or the number that was drawn. */
  shows: "heads" | "tails" | number;
  /** The same in words. */
  said: string;
  /** Where it begins, and to which side of the lifeline it goes on. */
  x: number;
  side: -1 | 1;
  y: number;
  /** How much room it takes with its words, in pixels. */
  wide: number;
  /** Whether there is no room for its words. */
  mute: boolean;
  step: number;
  /** Whether the reader has decided about it. */
  touched: boolean;
}

/** How far from its lifeline a mark begins, how high it is, and how wide without words, in pixels. */
const AWAY = 6;
const HEIGHT = 18;
const SIGN = 22;

/** On the inner side of their lifelines: on the outer one stands what state they are in. */
export function lotsOf(
  events: readonly Happening[],
  lanes: readonly Lane[],
  knots: readonly Knot[],
  touched: ReadonlySet<string>,
  say: (side: string) => string,
): Lot[] {
  return events.flatMap((event) => {
    if (event.kind !== "flipped" && event.kind !== "drawn") return [];
    const { process, number, at, step } = event;
    const side = process > 0 && process === lanes.length - 1 ? -1 : 1;
    const x = (lanes[process]?.x ?? 0) + side * AWAY;
    const name = `${process}.${number}`;
    const shows = event.kind === "drawn" ? event.value : event.heads ? "heads" : "tails";
    const said = typeof shows === "number" ? `${shows}` : say(shows);
    const place = {
      x,
      side,
      y: heightOf(knots, at),
      wide: lengthOf(said, 12) + 28,
      mute: false,
    } as const;
    return [{ name, process, number, shows, said, ...place, step, touched: touched.has(name) }];
  });
}

/** The parts of a figure that show them; with `open` they can be chosen. */
export function lotParts(
  lots: readonly Lot[],
  lanes: readonly Lane[],
  words: Words,
  open: boolean,
): Part[] {
  return lots.map((lot) => {
    const who = lanes[lot.process]?.name ?? "";
    return from(reach(lot.y, lot.y), lot.step, () => mark(lot, who, words, open));
  });
}

function mark(lot: Lot, who: string, words: Words, open: boolean): SVGElement {
  const { y, name, number, shows, said, mute, process, touched } = lot;
  const drawn = typeof shows === "number";
  const wide = mute ? SIGN : lot.wide;
  const left = lot.side > 0 ? lot.x : lot.x - wide;
  const label = words.figure.lot(drawn, number, who, said);
  const button = open ? { role: "button", tabindex: 0, "aria-label": label, "data-lot": name } : {};
  const box = { x: left, y: y - HEIGHT / 2, width: wide, height: HEIGHT, rx: HEIGHT / 2 };
  const kind = touched ? "lot touched" : "lot";
  return draw(
    "g",
    { class: `${kind} lane-${process}`, "data-shows": shows, ...button },
    draw("rect", { ...box, class: "plate" }),
    ...(drawn ? die(left + 11, y) : coin(left + 11, y)),
    ...(mute ? [] : [draw("text", { x: left + 20, y: y + 4 }, said)]),
  );
}

function coin(cx: number, cy: number): SVGElement[] {
  return [5, 2.5].map((r) => draw("circle", { cx, cy, r }));
}

function die(x: number, y: number): SVGElement[] {
  const face = draw("rect", { x: x - 4.5, y: y - 4.5, width: 9, height: 9, rx: 2 });
  return [face, draw("circle", { cx: x, cy: y, r: 1 })];
}
