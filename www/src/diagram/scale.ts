/**
 * Where a moment lies on the page: time flows down, and long silences are shortened.
 */

/** A moment at which something happens, and its height. */
export interface Knot {
  at: number;
  y: number;
  /** Whether the silence before it is drawn shorter than it is. */
  shortened: boolean;
  /** How far above it arrivals end, and below it sendings begin, so that nothing lies on its chips. */
  clear: number;
}

/** How many pixels a moment needs beside those that are kept clear around it. */
export interface Need {
  clear: number;
  /** For what ends at it, or comes to its end there. */
  above: number;
  /** For what begins at it. */
  below: number;
}

const NOTHING: Need = { clear: 0, above: 0, below: 0 };

/** The height of a usual gap between two moments, in pixels: as high as there is room for. */
const ROW = { least: 44, most: 124 };

/** A gap is drawn between this many rows high, however short or long it is. */
const ROWS = { least: 0.5, most: 2.5 };

/** Up to this many ticks every one of them has its height, whether something happens or not. */
const GRID = 16;

/**
 * Moments, each with its height from `top` on; within `room` pixels, if they can be told apart
 * there. A short time is drawn evenly, so that its scale says nothing of what happens in it; only
 * where a moment needs more the axis stretches.
 */
export function scale(
  moments: Iterable<number>,
  top: number,
  room: number,
  needs: ReadonlyMap<number, Need> = new Map(),
): Knot[] {
  const all = new Set<number>([0, ...moments]);
  const last = [...all].reduce((one, other) => Math.max(one, other), 0);
  if (last <= GRID) for (let at = 1; at < last; at++) all.add(at);
  const sorted = [...all].sort((one, other) => one - other);
  const gaps = sorted.slice(1).map((at, place) => at - (sorted[place] ?? 0));
  const usual = median(gaps);
  const rows = gaps.map((gap) => Math.min(Math.max(gap / usual, ROWS.least), ROWS.most));
  const sum = rows.reduce((sum, one) => sum + one, 0);
  const row = Math.min(Math.max(room / Math.max(sum, 1), ROW.least), ROW.most);
  let y = top;
  let below = 0;
  return sorted.map((at, place) => {
    const need = needs.get(at) ?? NOTHING;
    y += Math.max(row * (rows[place - 1] ?? 0), below + need.above + need.clear);
    below = need.clear + need.below;
    const shortened = (gaps[place - 1] ?? 0) > usual * ROWS.most;
    return { at, y, shortened, clear: need.clear };
  });
}

/** Where what arrives at a moment ends. */
export function endsAt(knots: readonly Knot[], moment: number): number {
  return heightOf(knots, moment) - clearOf(knots, moment);
}

/** Where what sets out at a moment begins. */
export function beginsAt(knots: readonly Knot[], moment: number): number {
  return heightOf(knots, moment) + clearOf(knots, moment);
}

function clearOf(knots: readonly Knot[], moment: number): number {
  const knot = knots[before(knots, moment)];
  return knot?.at === moment ? knot.clear : 0;
}

/** The height of any moment, between the knots as the crow flies. */
export function heightOf(knots: readonly Knot[], moment: number): number {
  const place = before(knots, moment);
  const [last, next] = [knots[place], knots[place + 1]];
  if (!last) return 0;
  if (!next || moment <= last.at) return last.y;
  return last.y + ((moment - last.at) / (next.at - last.at)) * (next.y - last.y);
}

/** The place of the last of them that is no later than a moment; of the first if none is. */
function before(knots: readonly Knot[], moment: number): number {
  let low = 0;
  let high = knots.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((knots[middle]?.at ?? 0) <= moment) low = middle;
    else high = middle - 1;
  }
  return low;
}

function median(gaps: number[]): number {
  const sorted = [...gaps].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 1;
}
