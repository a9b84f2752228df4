/**
 * What is on both sides' minds, read from what happened: which state each is in, which numbers
 * each holds to be those of the connection, and for how long the two were at odds.
 */
import type { Happening, Segment } from "../../engine/engine.ts";

/** Why a side did what it did last. */
export type Cause =
  | { kind: "segment"; segment: Segment }
  | { kind: "timer"; name: string }
  | { kind: "crash" }
  | { kind: "start" };

/** One side. */
export interface Mind {
  state: string;
  /** The state that it was in before. */
  before: string;
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
export const believes = ({ state }: Mind): boolean => BELIEVES.has(state);

/** Whether there is a connection at all, or half of one. */
const connected = ({ state }: Mind) => state !== "CLOSED" && state !== "LISTEN";

/** Whether a segment has a control bit. */
export const has = (segment: Segment | undefined, bit: string): boolean =>
  segment?.ctl.includes(bit) ?? false;

export class Minds {
  readonly sides: [Mind, Mind] = [fresh(), fresh()];
  /** Every time in which they were at odds, up to here. */
  readonly odds: Odds[] = [];
  /** What reached whom last, if nothing else happened since. */
  reason: { to: number; segment: Segment } | undefined;
  readonly #events: readonly Happening[];
  readonly #segments = new Map<number, { to: number; segment: Segment }>();
  #at = 0;

  constructor(events: readonly Happening[]) {
    this.#events = events;
  }

  /** The segment of a message, and where it is bound for. */
  segment(message: number): Segment | undefined {
    return this.#segments.get(message)?.segment;
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
          this.#segments.set(event.message, { to: event.to, segment: event.segment });
          if (has(event.segment, "SYN")) this.#mind(event.from).iss = event.segment.seq;
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
        this.reason = come;
        this.#mind(come.to).cause = { kind: "segment", segment: come.segment };
        return come.to;
      }
      case "timer":
        this.reason = undefined;
        this.#mind(event.process).cause = { kind: "timer", name: event.name };
        return event.process;
      case "crashed":
        this.reason = undefined;
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
    const opens = state === "SYN-RECEIVED" || state === "ESTABLISHED";
    const asks = mind.state === "LISTEN" || mind.state === "SYN-SENT";
    if (opens && asks && mind.cause.kind === "segment") mind.irs = mind.cause.segment.seq;
    mind.before = mind.state;
    mind.state = state;
  }

  #judge({ at, step }: Happening, learner: number | undefined): void {
    const [a, b] = this.sides;
    const knows = (one: Mind, two: Mind) => one.state === "SYN-SENT" || one.irs === two.iss;
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

function fresh(): Mind {
  return { state: "CLOSED", before: "CLOSED", iss: 0, irs: 0, cause: { kind: "start" } };
}

/** Every time in a run in which the two were at odds. */
export function oddsOf(events: readonly Happening[]): Odds[] {
  const minds = new Minds(events);
  for (const _ of events) minds.next();
  return minds.odds;
}
