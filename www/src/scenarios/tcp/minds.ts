/**
 * What is on both sides' minds, read from what happened: which state each is in, which opening of
 * the other each has a connection with, and for how long the two were at odds.
 */
import type { Happening, Segment } from "../../engine/engine.ts";
import { plus } from "./segment.ts";

/** One opening of a side: the how-manieth it is, and from which number it counts. */
interface Birth {
  nth: number;
  isn: number;
}

/** A segment that is bound for a side, and the opening of the other in which it was made. */
interface Come {
  to: number;
  segment: Segment;
  birth: Birth;
}

/** Why a side did what it did last. */
export type Cause =
  | ({ kind: "segment" } & Come)
  | { kind: "timer"; name: string }
  | { kind: "crash" }
  | { kind: "start" };

/** One side. */
interface Mind {
  state: string;
  /** The how-manieth opening it is in, and the one of the other that it has heard, if any. */
  opening: number;
  other: Birth | undefined;
  /** Whether it has heard, and its own SYN is still to be acknowledged. */
  opens: boolean;
  /** Its own initial number, and the other's as it knows it. */
  iss: number;
  irs: number;
  cause: Cause;
}

/** A time in which one side believed in a connection that the other did not have. */
export interface Odds {
  /** Who believed in it. */
  who: number;
  from: number;
  /** The step from which on it is so, and the one in which it ended. */
  step: number;
  to?: number;
  over?: number;
  /** Who changed its mind in the end, and why. */
  learner?: number;
  how?: Cause;
}

const BELIEVES = new Set(["ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT"]);

/** Whether a side in this state believes that there is somebody to talk to or to hear from. */
const believes = ({ state }: Mind): boolean => BELIEVES.has(state);

/** Whether there is a connection at all, or half of one. */
const connected = ({ state }: Mind) => state !== "CLOSED" && state !== "LISTEN";

/** Whether a segment has a control bit. */
export const has = (segment: Segment | undefined, bit: string): boolean =>
  segment?.ctl.includes(bit) ?? false;

class Minds {
  readonly sides: [Mind, Mind] = [fresh(), fresh()];
  /** Every time in which they were at odds, up to here. */
  readonly odds: Odds[] = [];
  readonly #events: readonly Happening[];
  readonly #segments = new Map<number, Come>();
  #at = 0;

  constructor(events: readonly Happening[]) {
    this.#events = events;
  }

  /** Takes the next event in, with all that its side does about it. */
  next(): void {
    const place = this.#at;
    const event = this.#events[place];
    this.#at += 1;
    if (!event) return;
    const process = this.#cause(event);
    if (process !== undefined) this.#foresee(process, place + 1);
    else if (event.kind === "state") this.#begin(event.process, event.state);
    this.#judge(event, process);
  }

  /** Notes why something happens; returns to whom, if a side does something about it. */
  #cause(event: Happening): number | undefined {
    switch (event.kind) {
      case "sent":
        if (event.segment) {
          const { to, segment, name } = event;
          // What is left from before the run was made in no opening of it.
          const left = /^[ab]0$/.test(name);
          if (has(segment, "SYN") && !left) this.#mind(event.from).iss = segment.seq;
          const { opening, iss } = this.#mind(event.from);
          const birth = left ? { nth: 0, isn: segment.seq } : { nth: opening, isn: iss };
          this.#segments.set(event.message, { to, segment, birth });
        }
        return undefined;
      case "copied": {
        const original = this.#segments.get(event.of);
        if (original) this.#segments.set(event.message, original);
        return undefined;
      }
      case "delivered": {
        const come = this.#segments.get(event.message);
        if (!come) return undefined;
        this.#mind(come.to).cause = { kind: "segment", ...come };
        this.#hear(this.#mind(come.to), come);
        return come.to;
      }
      case "timer":
        this.#mind(event.process).cause = { kind: "timer", name: event.name };
        return event.process;
      case "crashed":
        this.#mind(event.process).cause = { kind: "crash" };
        this.#enter(event.process, "CLOSED");
        return undefined;
      case "recovered":
        return event.process;
      default:
        return undefined;
    }
  }

  /** What a side does about something is true as soon as that happens. */
  #foresee(process: number, from: number): void {
    for (let place = from; place < this.#events.length; place++) {
      const event = this.#events[place];
      if (event?.kind === "state" && event.process === process) {
        this.#enter(process, event.state);
      } else if (event?.kind === "sent" && event.from === process) {
        if (has(event.segment, "SYN")) this.#mind(process).iss = event.segment?.seq ?? 0;
      } else if (event?.kind !== "copied" && event?.kind !== "note") {
        return;
      }
    }
  }

  /** What a side does about something was foreseen; only its beginning is not. */
  #begin(process: number, state: string): void {
    if (this.#mind(process).cause.kind === "start") this.#enter(process, state);
  }

  #enter(process: number, state: string): void {
    const mind = this.#mind(process);
    if (mind.state === state) return;
    const { cause } = mind;
    const hears = state === "SYN-RECEIVED" || state === "ESTABLISHED";
    if (state === "SYN-SENT" || (mind.state === "LISTEN" && hears)) {
      Object.assign(mind, { opening: mind.opening + 1, other: undefined });
    }
    if (hears && cause.kind === "segment") {
      if (mind.state === "LISTEN" || mind.state === "SYN-SENT") mind.irs = cause.segment.seq;
      heard(mind, cause.birth);
    }
    mind.opens = state === "SYN-RECEIVED" || (state === "FIN-WAIT-1" && mind.opens);
    mind.state = state;
  }

  /**
   * As long as its SYN is not acknowledged a side hears from the other's openings: a SYN, again
   * and again, and then that acknowledgement.
   */
  #hear(mind: Mind, { segment, birth }: Come): void {
    if (!mind.opens) return;
    const asks = has(segment, "SYN") && segment.seq === mind.irs;
    const closed = mind.state === "FIN-WAIT-1" && acknowledges(segment, mind);
    if (asks || closed) heard(mind, birth);
    if (closed) mind.opens = false;
  }

  #judge({ at, step }: Happening, learner: number | undefined): void {
    const [a, b] = this.sides;
    const knows = (one: Mind, two: Mind) => one.state === "SYN-SENT" || isWith(one, two);
    const match = connected(a) && connected(b) && knows(a, b) && knows(b, a);
    const apart = (believes(a) || believes(b)) && !match;
    const last = this.odds.at(-1);
    const open = last && last.to === undefined ? last : undefined;
    if (apart && !open) this.odds.push({ who: believes(a) ? 0 : 1, from: at, step });
    if (!apart && open) {
      Object.assign(open, { to: at, over: step });
      if (learner === undefined) return;
      Object.assign(open, { learner, how: this.#mind(learner).cause });
    }
  }

  #mind(process: number): Mind {
    return this.sides[process === 0 ? 0 : 1];
  }
}

/** Whether a side has heard the opening in which the other is. */
const isWith = ({ other }: Mind, { opening, iss }: Mind) =>
  other?.nth === opening && other.isn === iss;

/**
 * A side has heard an opening of the other. Where several have the number of the SYN it cannot
 * tell them apart. It is with the latest: what comes of an older one comes late.
 */
function heard(mind: Mind, birth: Birth): void {
  const { other } = mind;
  if (!other || (other.isn === birth.isn && other.nth < birth.nth)) mind.other = birth;
}

/** How many numbers the window has. */
const WINDOW = 65_535;

/** Whether a segment tells a side that has closed before it was open that its SYN has arrived. */
function acknowledges(segment: Segment, { iss, irs }: Mind): boolean {
  const { seq, ack, len } = segment;
  if (ack === null || has(segment, "SYN") || has(segment, "RST")) return false;
  const extent = len + (has(segment, "FIN") ? 1 : 0);
  const last = plus(seq, Math.max(extent - 1, 0));
  const inside = [seq, last].some((number) => plus(number, -irs - 1) < WINDOW);
  // Nothing but the SYN and the FIN has set out.
  return inside && [1, 2].includes(plus(ack, -iss));
}

function fresh(): Mind {
  const nothing = { opening: 0, other: undefined, opens: false, iss: 0, irs: 0 };
  return { state: "CLOSED", ...nothing, cause: { kind: "start" } };
}

/** Every time in a run in which the two were at odds. */
export function oddsOf(events: readonly Happening[]): Odds[] {
  const minds = new Minds(events);
  for (const _ of events) minds.next();
  return minds.odds;
}
