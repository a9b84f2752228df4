/**
 * Every messenger of a run: who sent it when, and how its way ended.
 */
import type { Happening } from "../engine/engine.ts";

/** A messenger on its way, before it is known beside whom. */
export interface Journey {
  message: number;
  name: string;
  label: string;
  from: number;
  to: number;
  at: number;
  ends: number;
  sent: number;
  ended: number;
  lost: boolean;
  /** Whether it came to the door, and nobody was up to open. */
  unheard: boolean;
  copy: boolean;
  /** Whether its sender may lie, and does. */
  liar: boolean;
  lie: boolean;
}

/** Every messenger, with when and how its way ends. */
export function journeysOf(events: readonly Happening[]): Journey[] {
  const journeys = new Map<number, Journey>();
  const down = new Set<number>();
  for (const event of events) {
    if (event.kind === "crashed") down.add(event.process);
    if (event.kind === "recovered") down.delete(event.process);
    if (event.kind === "sent") {
      const { message, name, label, from, to, at, ends, step: sent } = event;
      const lost = event.due === null;
      const way = {
        message,
        name,
        label,
        from,
        to,
        at,
        ends,
        sent,
        ended: Number.POSITIVE_INFINITY,
      };
      const { may, lie = false } = event;
      const word = { liar: may !== undefined, lie };
      journeys.set(event.message, { ...way, ...word, lost, unheard: false, copy: false });
    } else if (event.kind === "copied") {
      const original = journeys.get(event.of);
      if (!original) continue;
      const { name, at, ends, step: sent } = event;
      // Nobody says anything in a double but what was said already.
      const double = { liar: false, lost: false, copy: true };
      journeys.set(event.message, { ...original, ...double, name, at, ends, sent });
    } else if (event.kind === "delivered" || event.kind === "lost") {
      const journey = journeys.get(event.message);
      if (!journey) continue;
      journey.ended = event.step;
      journey.lost = event.kind === "lost";
      journey.unheard = journey.lost && down.has(journey.to);
    }
  }
  return [...journeys.values()];
}
