/**
 * Gives ways their places: nothing arrives below its moment, and nothing sets out above its own.
 * Where several lie beside each other, those that end at a moment end above it, one over the other,
 * and those that begin at it begin below; the axis stretches as far as that takes.
 */
import type { Happening } from "../engine/engine.ts";
import type { Lane } from "./figure.ts";
import { isDecision } from "./flags.ts";
import type { Band } from "./fold.ts";
import { beginsAt, endsAt, type Knot, type Need } from "./scale.ts";
import type { Way } from "./ways.ts";

/** A way before it is known where its moments and its lanes lie. */
export type Course = Omit<Way, "x1" | "y1" | "x2" | "y2">;

/** How far what was decided reaches above and below its moment, with a little air, in pixels. */
const CLEAR = 17;

/** How far a whole way falls at least, in pixels. */
const LEAST_FALL = 12;

/** How much a round in one piece takes with what it keeps from its neighbours, in pixels. */
const BAND = 40;

/** How much the moments of a figure need. */
export function needsOf(
  events: readonly Happening[],
  courses: readonly Course[],
  bands: readonly Band[],
): Map<number, Need> {
  const needs = new Map<number, Need>();
  const take = (at: number, more: Partial<Need>) => {
    const need = needs.get(at) ?? { clear: 0, above: 0, below: 0 };
    for (const side of ["clear", "above", "below"] as const)
      need[side] = Math.max(need[side], more[side] ?? 0);
    needs.set(at, need);
  };
  for (const event of events) if (isDecision(event)) take(event.at, { clear: CLEAR });
  for (const { at, folded, heard } of bands)
    if (folded) take(at, heard ? { above: BAND } : { below: BAND });
  for (const { at, ends, drop, rise, fall, half } of courses) {
    if (fall === undefined) take(ends, { above: drop + rise + LEAST_FALL });
    else if (half === "heard") take(ends, { above: rise + fall });
    else take(at, { below: drop + fall });
  }
  return needs;
}

/** A way in its place. */
export function raised(course: Course, lanes: readonly Lane[], knots: readonly Knot[]): Way {
  const { lane, to, at, ends, drop, rise, fall, half, silent } = course;
  const [from, other] = [lanes[lane]?.x ?? 0, lanes[to]?.x ?? 0];
  const middle = (from + other) / 2;
  const [begin, end] = [beginsAt(knots, at) + drop, endsAt(knots, ends) - rise];
  if (fall === undefined) return { ...course, x1: from, y1: begin, x2: other, y2: end };
  if (half === "heard") return { ...course, x1: middle, y1: end - fall, x2: other, y2: end };
  const stub = from + (other < from ? -1 : 1) * STUB_WIDE;
  return { ...course, x1: from, y1: begin, x2: silent ? stub : middle, y2: begin + fall };
}

/** How far the stub of a silence reaches to the side, in pixels. */
const STUB_WIDE = 30;
