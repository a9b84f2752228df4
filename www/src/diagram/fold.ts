/**
 * Rounds of so many messages that nobody could tell them apart: each is one band, until it is
 * unfolded.
 */
import type { Happening } from "../engine/engine.ts";
import { MOST_DRAWN } from "./crowd.ts";
import { beginsAt, endsAt, type Knot } from "./scale.ts";

/** All that is sent at one moment; or all that somebody sends at one, and all that it hears. */
export interface Band {
  /** By what it is folded and unfolded. */
  name: string;
  at: number;
  /** With a lens, whether it was heard; else everything is told of together. */
  heard: boolean | undefined;
  /** When the last of it arrives, or the next one begins. */
  ends: number;
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
  heard: boolean | undefined;
  ends: number;
  step: number;
  round: number | undefined;
  lie: boolean;
  silent: boolean;
}

/** The bands of a figure; with a lens, of what one process sees. */
export function bandsOf(
  events: readonly Happening[],
  unfolded: ReadonlySet<string>,
  lens?: { seer: number; seen: ReadonlySet<number> },
): Band[] {
  const items = lens ? itemsSeen(events, lens) : itemsOf(events);
  const together = new Map<string, Item[]>();
  for (const item of items) {
    const name = item.heard ? `heard ${item.at}` : `${item.at}`;
    const others = together.get(name);
    if (others) others.push(item);
    else together.set(name, [item]);
  }
  const moments = [...new Set(items.map(({ at }) => at))].sort((one, other) => one - other);
  return [...together].flatMap(([name, all]) => {
    if (all.length <= MOST_DRAWN) return [];
    const [first] = all as [Item];
    const { at, heard } = first;
    const last = all.reduce((end, { ends }) => Math.max(end, ends), at);
    const ends = Math.min(last, moments.find((moment) => moment > at) ?? last);
    const silences = all.filter(({ silent }) => silent).length;
    return {
      ...{ name, at, heard, ends },
      round: first.round,
      messages: all.length - silences,
      lies: all.filter(({ lie }) => lie).length,
      silences,
      folded: !unfolded.has(name),
      step: first.step,
      y: 0,
      bottom: 0,
    };
  });
}

/** A band in its place. */
export function spread(band: Band, knots: readonly Knot[]): Band {
  if (band.heard) {
    const bottom = endsAt(knots, band.at) - GAP.above;
    return { ...band, y: bottom - GAP.least, bottom };
  }
  const y = beginsAt(knots, band.at) + GAP.above;
  return { ...band, y, bottom: Math.max(y + GAP.least, endsAt(knots, band.ends) - GAP.below) };
}

function itemsOf(events: readonly Happening[]): Item[] {
  return events.flatMap((event) => {
    if (event.kind !== "sent" && event.kind !== "withheld") return [];
    const { at, step, round, lie = false } = event;
    const ends = event.kind === "sent" ? event.ends : at;
    return [{ at, heard: undefined, ends, step, round, lie, silent: event.kind === "withheld" }];
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
    const piece = { at, heard, ends: at, step, round: undefined };
    if (heard) return [{ ...piece, lie: false, silent: false }];
    const said = event.kind === "sent" || event.kind === "withheld";
    if (!said || event.from !== seer) return [];
    const { lie = false } = event;
    return [{ ...piece, lie, silent: event.kind === "withheld" }];
  });
}
