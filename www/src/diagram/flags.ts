/**
 * What was decided: once, or as a list that grows, each time at the moment at which it did.
 */
import type { Happening } from "../engine/engine.ts";
import type { Flag, Lane } from "./figure.ts";
import { heightOf, type Knot } from "./scale.ts";

/** Of whom nothing is asked: what it would have decided decides nothing. */
type Unasked = ReadonlySet<number>;

/** A decision, or a list that has grown. */
type Made = Pick<Flag, "decisions" | "lane" | "step"> & {
  /** The place of the event by which it is known. */
  place: number;
  at: number;
  listed: boolean;
};

/** The flags of a figure; those of whoever may lie are not drawn as if they were known. */
export function flagsOf(
  events: readonly Happening[],
  lanes: readonly Lane[],
  knots: readonly Knot[],
  unasked: Unasked,
): Flag[] {
  const made = madeOf(events).filter(({ lane }) => !unasked.has(lane));
  const flags = made.map(({ at, listed, place: _, ...one }, place) => ({
    ...one,
    differs: listed ? differenceOf(one.decisions, made.slice(0, place)) : -1,
    ...{ x: lanes[one.lane]?.x ?? 0, y: heightOf(knots, at), until: Number.POSITIVE_INFINITY },
  }));
  // A list that grows twice at one moment stands there once.
  for (const [place, flag] of flags.entries()) {
    const next = flags.slice(place + 1).find((one) => one.lane === flag.lane);
    if (next && next.y === flag.y) flag.until = next.step;
  }
  return flags;
}

/** Whether an event is such a moment. */
export function isDecision(event: Happening): boolean {
  return event.kind === "decided" || (event.kind === "state" && event.done !== undefined);
}

/** All that was decided, in its order. */
export function madeOf(events: readonly Happening[]): Made[] {
  const lists = new Map<number, number>();
  return events.flatMap((event, place): Made[] => {
    if (event.kind === "state" && event.done) {
      const { process: lane, done: decisions, step, at } = event;
      if (decisions.length === (lists.get(lane) ?? 0)) return [];
      lists.set(lane, decisions.length);
      return [{ place, decisions, lane, step, at, listed: true }];
    }
    // Whoever has a list has shown it already.
    if (event.kind !== "decided" || lists.has(event.process)) return [];
    const { process: lane, decision, step, at } = event;
    return [{ place, decisions: [decision], lane, step, at, listed: false }];
  });
}

/** Where a list is another than one that was there before it. */
function differenceOf(own: readonly string[], before: readonly Made[]): number {
  const lists = before.filter(({ listed }) => listed);
  const places = lists.map(({ decisions: other }) =>
    own.findIndex((one, place) => place < other.length && one !== other[place]),
  );
  const found = places.filter((place) => place >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}
