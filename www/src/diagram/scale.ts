/**
 * Where a moment lies on the page: time flows down, and long silences are shortened.
 */

/** A moment at which something happens, and its height. */
export interface Knot {
  at: number;
  y: number;
  /** Whether the silence before it is drawn shorter than it is. */
  shortened: boolean;
}

/** The height of a usual gap between two moments, in pixels: as high as there is room for. */
const ROW = { least: 44, most: 124 };

/** A gap is drawn between this many rows high, however short or long it is. */
const ROWS = { least: 0.5, most: 2.5 };

/** Up to this many ticks every one of them has its height, whether something happens or not. */
const GRID = 16;

/**
 * Moments, each with its height from `top` on; within `room` pixels, if they can be told apart
 * there. A short time is drawn evenly, so that its scale says nothing of what happens in it.
 */
export function scale(moments: Iterable<number>, top: number, room: number): Knot[] {
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
  return sorted.map((at, place) => {
    y += row * (rows[place - 1] ?? 0);
    return { at, y, shortened: (gaps[place - 1] ?? 0) > usual * ROWS.most };
  });
}

/** The height of any moment, between the knots as the crow flies. */
export function heightOf(knots: readonly Knot[], moment: number): number {
  let low = 0;
  let high = knots.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((knots[middle]?.at ?? 0) <= moment) low = middle;
    else high = middle - 1;
  }
  const before = knots[low];
  const after = knots[low + 1];
  if (!before) return 0;
  if (!after || moment <= before.at) return before.y;
  return before.y + ((moment - before.at) / (after.at - before.at)) * (after.y - before.y);
}

function median(gaps: number[]): number {
  const sorted = [...gaps].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 1;
}
