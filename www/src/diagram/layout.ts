/**
 * From what happened to where it is drawn. Nothing here knows of a browser: the same events and
 * the same width always give the same figure.
 */
import type { Happening } from "../engine/engine.ts";
import { heightOf, type Knot, scale } from "./scale.ts";
import { type Way, waysOf } from "./ways.ts";

/** What a figure is made of. */
export interface Subject {
  names: readonly string[];
  events: readonly Happening[];
  /** How many pixels wide the figure is to be, and how high, if that is high enough. */
  width: number;
  room: number;
}

export interface Figure {
  width: number;
  height: number;
  /** Where the lifelines begin and end. */
  top: number;
  bottom: number;
  axis: { x: number; ticks: Knot[] };
  lanes: Lane[];
  /** The enemy's valley, where there are two who write across it. */
  valley: { x: number; width: number } | undefined;
  ways: Way[];
  flags: Flag[];
  /** When one of them was down. */
  downs: Span[];
  /** When the road was cut. */
  cuts: Span[];
  /** The moment at which the first of them decides, if any does: dawn. */
  dawn: { y: number; step: number } | undefined;
  knots: readonly Knot[];
}

/** One process. */
export interface Lane {
  name: string;
  x: number;
}

/** What a process decided, and in which step. */
export interface Flag {
  decision: string;
  lane: number;
  x: number;
  y: number;
  step: number;
}

/** Something that lasts: the steps in which it begins and ends, and the heights. */
export interface Span {
  lane: number;
  x: number;
  from: number;
  to: number;
  step: number;
}

/** How many pixels of the lifelines follow the last moment. */
const TAIL = 44;

/** Below this width everything moves closer together. */
const NARROW = 480;

export function layout({ names, events, width, room }: Subject): Figure {
  const narrow = width < NARROW;
  const top = 18;
  const axisX = narrow ? 26 : 44;
  const left = axisX + (narrow ? 54 : 72);
  const right = width - (narrow ? 50 : 84);
  const between = names.length > 1 ? (right - left) / (names.length - 1) : 0;
  const lanes = names.map((name, place) => ({ name, x: Math.round(left + place * between) }));

  const knots = scale(events, top, room - top - TAIL);
  const bottom = (knots.at(-1)?.y ?? top) + TAIL;
  const flags = flagsOf(events, lanes, knots);
  const inset = Math.round(between * (narrow ? 0.2 : 0.12));
  return {
    width,
    height: bottom + 8,
    top,
    bottom,
    axis: { x: axisX, ticks: ticksOf(knots) },
    lanes,
    valley: names.length === 2 ? { x: left + inset, width: between - 2 * inset } : undefined,
    ways: waysOf(events, lanes, knots),
    flags,
    downs: spansOf(events, "crashed", "recovered", lanes, knots, bottom),
    cuts: spansOf(events, "cut", "healed", lanes, knots, bottom),
    dawn: flags.length > 1 && flags[0] ? { y: flags[0].y, step: flags[0].step } : undefined,
    knots,
  };
}

/** The ticks of the axis: as many as can be told apart. */
function ticksOf(knots: Knot[]): Knot[] {
  let last = Number.NEGATIVE_INFINITY;
  return knots.filter(({ y }) => {
    const apart = y - last >= 22;
    if (apart) last = y;
    return apart;
  });
}

function flagsOf(events: readonly Happening[], lanes: Lane[], knots: Knot[]): Flag[] {
  return events.flatMap((event) => {
    if (event.kind !== "decided") return [];
    const x = lanes[event.process]?.x ?? 0;
    const { decision, process: lane, step } = event;
    return [{ decision, lane, x, y: heightOf(knots, event.at), step }];
  });
}

/** What lasts from one kind of event to another, or to the bottom of the figure. */
function spansOf(
  events: readonly Happening[],
  begins: "crashed" | "cut",
  ends: "recovered" | "healed",
  lanes: Lane[],
  knots: Knot[],
  bottom: number,
): Span[] {
  const laneOf = (event: Happening) =>
    "process" in event ? event.process : "from" in event ? event.from : 0;
  const spans: Span[] = [];
  for (const event of events) {
    const lane = laneOf(event);
    const y = heightOf(knots, event.at);
    if (event.kind === begins) {
      spans.push({ lane, x: lanes[lane]?.x ?? 0, from: y, to: bottom, step: event.step });
    } else if (event.kind === ends) {
      const open = spans.findLast((span) => span.lane === lane);
      if (open) open.to = y;
    }
  }
  return spans;
}
