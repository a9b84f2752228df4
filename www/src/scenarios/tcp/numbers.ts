/**
 * Sequence numbers for the figure: as they are on the wire, or counted from where each began.
 */
import type { Happening, Segment } from "../../engine/engine.ts";
import { has } from "./minds.ts";

const HALF = 2 ** 31;

/** `seq/ack` of every segment, by the number of its message; relative, unless it is asked for. */
export function numbersOf(events: readonly Happening[], absolute = false): Map<number, string> {
  const said = new Map<number, string>();
  const bases = [0, 1].map((process) => firstOf(events, process));
  for (const event of events) {
    if (event.kind !== "sent" || !event.segment) continue;
    const { segment, from, to, message, name } = event;
    // What is left of an earlier connection begins none.
    if (has(segment, "SYN") && name !== "a0") bases[from] = segment.seq;
    const [mine, theirs] = absolute ? [0, 0] : [bases[from] ?? 0, bases[to] ?? 0];
    said.set(message, written(segment, mine, theirs, absolute));
  }
  return said;
}

/** The number from which a side counts at first. */
function firstOf(events: readonly Happening[], process: number): number {
  for (const event of events) {
    if (event.kind !== "sent" || event.from !== process || event.name === "a0") continue;
    if (event.segment && has(event.segment, "SYN")) return event.segment.seq;
  }
  return 0;
}

function written({ seq, ack }: Segment, mine: number, theirs: number, absolute: boolean): string {
  const one = absolute ? `${seq}` : since(seq, mine);
  if (ack === null) return one;
  return `${one}/${absolute ? ack : since(ack, theirs)}`;
}

/** How far a number is from another, which it may be before. */
function since(seq: number, base: number): string {
  const apart = ((seq - base + HALF) & 0xffffffff) >>> 0;
  const far = apart - HALF;
  return far < 0 ? `\u2212${-far}` : `${far}`;
}
