/**
 * Moments of so many messages that they may be one band in a figure.
 */
import type { Happening, Member } from "../engine/engine.ts";

/** So many messages of one moment are drawn one by one. */
export const MOST_DRAWN = 40;

/** What somebody may see of a message. */
const SEEN: ReadonlySet<string> = new Set(["sent", "withheld", "delivered"]);

interface Events {
  processes: readonly Member[];
  events: readonly Happening[];
}

/** Whether a run has such a moment, for whomever: of two who write to each other nobody has one. */
export function isCrowded({ processes, events }: Events): boolean {
  const counts = new Map<number, number>();
  for (const { kind, at } of events) if (SEEN.has(kind)) counts.set(at, (counts.get(at) ?? 0) + 1);
  return processes.length > 2 && [...counts.values()].some((count) => count > MOST_DRAWN);
}
