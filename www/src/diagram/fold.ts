/**
 * Rounds of so many messages that nobody could tell them apart: each is one band, until it is
 * unfolded.
 */
import type { Happening } from "../engine/engine.ts";
import { MOST_DRAWN } from "./crowd.ts";
import { heightOf, type Knot } from "./scale.ts";

/** All that is sent at one moment, or all that somebody sees at one. */
export interface Band {
  at: number;
  /** Which round it is, where rounds are counted. */
  round: number | undefined;
  messages: number;
  lies: number;
  /** How often nothing was said. */
  silences: number;
  folded: boolean;
  /** The step from which on there is something of it. */
  step: number;
  y: number;
  bottom: number;
}

/** How far a band keeps from those above and below it, and how high it is at least, in pixels. */
const GAP = { above: 5, below: 9, least: 26 };

/** What is sent, or withheld, or seen at one moment. */
interface Item {
  at: number;
  ends: number;
  step: number;
  round: number | undefined;
  lie: boolean;
  silent: boolean;
}

/** The bands of a figure; with a lens, of what one process sees. */
export function bandsOf(
  events: readonly Happening[],
  knots: readonly Knot[],
  unfolded: ReadonlySet<number>,
  lens?: { seer: number; seen: ReadonlySet<number> },
): Band[] {
  const items = lens ? itemsSeen(events, lens) : itemsOf(events);
  const together = new Map<number, Item[]>();
  for (const item of items) {
    const others = together.get(item.at);
    if (others) others.push(item);
    else together.set(item.at, [item]);
  }
  const moments = [...together.keys()].sort((one, other) => one - other);
  return moments.flatMap((at, place) => {
    const all = together.get(at) as Item[];
    if (all.length <= MOST_DRAWN) return [];
    const last = all.reduce((end, { ends }) => Math.max(end, ends), at);
    const end = Math.min(last, moments[place + 1] ?? last);
    const y = heightOf(knots, at) + GAP.above;
    const [first] = all as [Item];
    const silences = all.filter(({ silent }) => silent).length;
    return {
      at,
      round: first.round,
      messages: all.length - silences,
      lies: all.filter(({ lie }) => lie).length,
      silences,
      folded: !unfolded.has(at),
      step: first.step,
      y,
      bottom: Math.max(y + GAP.least, heightOf(knots, end) - GAP.below),
    };
  });
}

function itemsOf(events: readonly Happening[]): Item[] {
  return events.flatMap((event) => {
    if (event.kind !== "sent" && event.kind !== "withheld") return [];
    const { at, step, round, lie = false } = event;
    const ends = event.kind === "sent" ? event.ends : at;
    return [{ at, ends, step, round, lie, silent: event.kind === "withheld" }];
  });
}

function itemsSeen(
  events: readonly Happening[],
  { seer, seen }: { seer: number; seen: ReadonlySet<number> },
): Item[] {
  const bound = new Set<number>();
  for (const event of events) {
    if (event.kind === "sent" && event.to === seer) bound.add(event.message);
  }
  return events.flatMap((event, place) => {
    const { at, step } = event;
    const heard = event.kind === "delivered" && bound.has(event.message) && seen.has(place);
    if (heard) return [{ at, ends: at, step, round: undefined, lie: false, silent: false }];
    const said = event.kind === "sent" || event.kind === "withheld";
    if (!said || event.from !== seer) return [];
    const { lie = false } = event;
    return [{ at, ends: at, step, round: undefined, lie, silent: event.kind === "withheld" }];
  });
}
