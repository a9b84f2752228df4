/**
 * From what happened to where it is drawn. Nothing here knows of a browser: the same events and
 * the same width always give the same figure.
 */
import type { Happening } from "../engine/engine.ts";
import { heightOf, type Knot, scale } from "./scale.ts";
import { type Way, waysOf, waysSeenBy } from "./ways.ts";

/** What a figure is made of. */
export interface Subject {
  /** The name of its scenario, which has its own words. */
  scenario?: string;
  names: readonly string[];
  events: readonly Happening[];
  /** How many pixels wide the figure is to be, and how high, if that is high enough. */
  width: number;
  room: number;
  /** How a moment is written on the axis. */
  clock?: ((tick: number) => string) | undefined;
  /** The process whose sight this is, and the places of the events that it has seen or done. */
  lens?: { seer: number; seen: ReadonlySet<number> } | undefined;
  /** Another run, to be drawn behind this one. */
  ghost?: readonly Happening[] | undefined;
}

export interface Figure {
  width: number;
  height: number;
  /** Where the lifelines begin and end. */
  top: number;
  bottom: number;
  axis: { x: number; ticks: Tick[] };
  lanes: Lane[];
  /** The enemy's valley, where there are two who write across it. */
  valley: { x: number; width: number } | undefined;
  ways: Way[];
  flags: Flag[];
  chips: Chip[];
  /** The other run. */
  ghosts: { ways: Way[]; flags: Flag[] };
  /** When one of them was down. */
  downs: Span[];
  /** When the road was cut. */
  cuts: Span[];
  /** The moment at which the first of them decides, if any does: dawn. */
  dawn: { y: number; step: number } | undefined;
  knots: readonly Knot[];
}

/** A moment on the axis. */
export interface Tick extends Knot {
  label: string;
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

/** What is shown of a process's state from a step on. */
export interface Chip {
  state: string;
  lane: number;
  x: number;
  y: number;
  step: number;
  /** On which side of the lifeline there is room for it. */
  side: -1 | 1;
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
const NARROWER = 400;

/** About how many pixels a letter of the axis takes. */
const LETTER = 6.4;

export function layout(subject: Subject): Figure {
  const { names, width, room, lens, ghost = [] } = subject;
  const narrow = width < NARROW;
  const top = 18;
  const events = lens ? subject.events.filter((_, place) => lens.seen.has(place)) : subject.events;
  const knots = scale(momentsOf([...events, ...ghost], lens !== undefined), top, room - top - TAIL);
  const ticks = ticksOf(knots, subject.clock ?? short);
  const letters = Math.max(...ticks.map(({ label }) => label.length));
  const axisX = Math.max(narrow ? 26 : 44, Math.ceil(letters * LETTER) + 10);
  // Where there is no room for them, states are told by their dots and in the list alone.
  const chips = width >= NARROWER;
  const left = axisX + (chips ? 72 : 54);
  const right = width - (narrow ? (chips ? 72 : 50) : 84);
  const between = names.length > 1 ? (right - left) / (names.length - 1) : 0;
  const lanes = names.map((name, place) => ({ name, x: Math.round(left + place * between) }));
  const bottom = (knots.at(-1)?.y ?? top) + TAIL;
  const flags = flagsOf(events, lanes, knots);
  const inset = Math.round(between * (narrow ? 0.2 : 0.12));
  return {
    width,
    height: bottom + 8,
    top,
    bottom,
    axis: { x: axisX, ticks },
    lanes,
    valley: names.length === 2 ? { x: left + inset, width: between - 2 * inset } : undefined,
    ways: lens
      ? waysSeenBy(lens.seer, subject.events, lens.seen, lanes, knots)
      : waysOf(events, lanes, knots),
    flags,
    chips: chips ? chipsOf(events, lanes, knots) : [],
    ghosts: { ways: waysOf(ghost, lanes, knots), flags: flagsOf(ghost, lanes, knots) },
    downs: spansOf(events, "crashed", "recovered", lanes, knots, bottom),
    cuts: spansOf(events, "cut", "healed", lanes, knots, bottom),
    dawn: dawnOf(flags, lens ? 1 : 2),
    knots,
  };
}

/** The moments at which something happens; to one process, the end of what it sent is none. */
function momentsOf(events: readonly Happening[], blind: boolean): number[] {
  return events.flatMap((event) =>
    "ends" in event && !blind ? [event.at, event.ends] : [event.at],
  );
}

/** Dawn is when the first of so many decides. */
function dawnOf(flags: Flag[], least: number): Figure["dawn"] {
  const [first] = flags;
  return first && flags.length >= least ? { y: first.y, step: first.step } : undefined;
}

/** The ticks of the axis: as many as can be told apart. */
function ticksOf(knots: Knot[], clock: (tick: number) => string): Tick[] {
  let last = Number.NEGATIVE_INFINITY;
  const apart = knots.filter(({ y }) => {
    const far = y - last >= 22;
    if (far) last = y;
    return far;
  });
  return apart.map((knot) => ({ ...knot, label: clock(knot.at) }));
}

/** A tick in as few letters as the axis has room for. */
function short(at: number): string {
  return at < 10_000 ? `${at}` : at.toExponential(0).replace("e+", "e");
}

/** The states that are worth a word: a decision has its flag. */
function chipsOf(events: readonly Happening[], lanes: Lane[], knots: Knot[]): Chip[] {
  const decided = new Set(
    events.map((event) => (event.kind === "decided" ? `${event.process} ${event.step}` : "")),
  );
  return events.flatMap((event) => {
    if (event.kind !== "state" || decided.has(`${event.process} ${event.step}`)) return [];
    const { state, process: lane, step, at } = event;
    const side = lane > 0 && lane === lanes.length - 1 ? 1 : -1;
    return [{ state, lane, x: lanes[lane]?.x ?? 0, y: heightOf(knots, at), step, side }];
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
