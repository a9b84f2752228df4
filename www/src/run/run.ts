/**
 * A run in hand: the whole of it, how far it has been played, and the runs that were made of it.
 */
import { journeysOf } from "../diagram/ways.ts";
import type {
  Branch,
  Engine,
  Happening,
  Present,
  Simulation,
  Snapshot,
  Telling,
} from "../engine/engine.ts";
import { words } from "../words/words.ts";
import { fromStart } from "./link.ts";

/** What a hand does to one messenger, in place of what was said of it before. */
export type Deed = "capture" | "pass" | "double" | "restore" | { delay: number };

/** How much is tried in search of a run that looks the same. */
const MOST_TRIED = { steps: 1_000, messengers: 8 };

export class Run {
  /** Everything that happens in it, up to its end. */
  whole!: Snapshot;
  /** The same in sentences. */
  telling!: Telling;
  /** How many steps it has. */
  total = 0;
  /** The moment after so many steps. */
  moments: readonly number[] = [];
  /** How things stand after the steps taken. */
  present!: Present;
  /** What the scenario's parameters are set to. */
  settings: Record<string, string> = {};
  /** The runs that were made of it, itself among them. */
  branches: readonly Branch[] = [];

  readonly #engine: Engine;
  readonly #simulation: Simulation;
  /** How far each branch has ever been played. */
  readonly #known = new Map<number, number>();
  #seen = new Map<number, ReadonlySet<number>>();

  /**
   * Opens the run that a link names, where the link opens it.
   *
   * @throws {Refusal} if there is no such run.
   */
  constructor(engine: Engine, link: string) {
    this.#engine = engine;
    this.#simulation = new engine(link);
    this.#take(this.#simulation.steps);
  }

  /** The number of steps taken. */
  get steps(): number {
    return this.present.steps;
  }

  /** The number of steps that have been seen: what is ahead is known up to there. */
  get known(): number {
    return this.#known.get(this.current) ?? 0;
  }

  /** The place among the branches. */
  get current(): number {
    return this.#simulation.current;
  }

  /** Goes to where so many steps are taken, as far as there are any. */
  seek(steps: number): void {
    this.#simulation.seek(Math.min(Math.max(steps, 0), this.total));
    this.present = this.#simulation.present();
    this.#known.set(this.current, Math.max(this.known, this.steps));
  }

  /**
   * Decides otherwise about a messenger: the run that results is taken in hand, where this one
   * stands.
   *
   * @throws {Refusal} if that cannot be, and everything stays as it is.
   */
  act(name: string, deed: Deed): void {
    const place = this.#place();
    if (typeof deed === "object") this.#simulation.delay(name, deed.delay);
    else this.#simulation[deed](name);
    this.#take(place);
  }

  /**
   * Opens another run of the scenario beside this one, where this one stands; or in place of this
   * one. One that is there already is taken in hand as it is.
   *
   * @throws {Refusal} if there is no such run, and everything stays as it is.
   */
  keep(name: string, link: string, instead: boolean): void {
    const simulation = this.#simulation;
    const place = this.#place();
    const before = this.current;
    simulation.keep(name, link);
    const made = this.current;
    const links = simulation.branches().map((one) => fromStart(one.link));
    const there = links.indexOf(links[made] ?? "");
    if (there < made) {
      simulation.forget(made);
      simulation.select(there);
    }
    if (instead && there !== before) this.#forget(before);
    this.#take(place);
  }

  #forget(branch: number): void {
    this.#simulation.forget(branch);
    const known = [...this.#known].filter(([one]) => one !== branch);
    this.#known.clear();
    for (const [one, steps] of known) this.#known.set(one > branch ? one - 1 : one, steps);
  }

  /** The messenger whose way ends next, of those that will arrive. */
  get next(): string | undefined {
    const coming = journeysOf(this.whole.events).filter(
      ({ ended, lost }) => ended > this.steps && !lost,
    );
    const soonest = Math.min(...coming.map(({ ended }) => ended));
    return coming.find(({ ended }) => ended === soonest)?.name;
  }

  /** Takes another branch in hand, where this one stands, or after so many steps. */
  select(branch: number, steps?: number): void {
    if (branch === this.current) return;
    const place = this.#place();
    this.#simulation.select(branch);
    this.#take(steps ?? place);
  }

  /** A tick as the scenario tells time, where the story has told it. */
  readonly momentOf = (tick: number): string => {
    const line = this.telling.lines.find(({ event }) => this.whole.events[event]?.at === tick);
    return line?.moment ?? words.clock[this.whole.scenario]?.(tick) ?? `${tick}`;
  };

  /** Calls the branch in hand something else. */
  rename(name: string): void {
    this.#simulation.rename(name);
    this.branches = this.#simulation.branches();
  }

  /** The first moment at which another branch differs to a process, if it ever does. */
  differsAt(branch: number, process: number): number | undefined {
    return this.#simulation.differsAt(this.current, branch, process);
  }

  /** Everything that happens in another branch. */
  eventsOf(branch: number): Happening[] {
    const { current, steps } = this;
    this.#simulation.select(branch);
    const stood = this.#simulation.steps;
    this.#simulation.finish();
    const { events } = this.#simulation.snapshot();
    this.#simulation.seek(stood);
    this.#simulation.select(current);
    this.#simulation.seek(steps);
    return events;
  }

  /**
   * Something that could be done to a messenger and that its sender would never notice; nothing if
   * there is none among the latest, or if the run is too long to try.
   */
  twin(process: number): { name: string; deed: "capture" | "pass" } | undefined {
    if (this.total > MOST_TRIED.steps) return undefined;
    const mine = journeysOf(this.whole.events).filter(
      ({ from, copy }) => from === process && !copy,
    );
    const scratch = new this.#engine(fromStart(this.present.link));
    try {
      for (const { name, lost } of mine.slice(-MOST_TRIED.messengers).reverse()) {
        const deed = lost ? "pass" : "capture";
        scratch.select(0);
        scratch[deed](name);
        if (scratch.differsAt(0, scratch.current, process) === undefined) return { name, deed };
      }
      return undefined;
    } finally {
      scratch.free();
    }
  }

  /** The places of the events that a process has seen or done by the end. */
  seenBy(process: number): ReadonlySet<number> {
    let seen = this.#seen.get(process);
    if (!seen) {
      const { steps } = this;
      this.#simulation.finish();
      seen = new Set(this.#simulation.seenBy(process));
      this.#simulation.seek(steps);
      this.#seen.set(process, seen);
    }
    return seen;
  }

  /** Gives its memory back. Nothing may be asked of it afterwards. */
  close(): void {
    this.#simulation.free();
  }

  /** Where it stands, so that another run can be taken to the same place. */
  #place(): Place {
    const { now } = this.present;
    const before = this.moments.findIndex((moment, step) => step > 0 && moment >= now);
    return { over: this.steps === this.total, now, within: this.steps - before };
  }

  /** Reads the branch in hand, and goes to a place in it. */
  #take(to: number | Place): void {
    const simulation = this.#simulation;
    this.total = simulation.finish();
    this.whole = named(simulation.snapshot());
    this.settings = simulation.settings();
    this.telling = words.teller?.(this.whole, this.settings) ?? simulation.telling();
    this.branches = simulation.branches();
    this.moments = momentsOf(this.whole, this.total);
    this.#seen = new Map();
    const steps = typeof to === "number" ? to : stepsAt(to, this.moments);
    simulation.seek(steps);
    this.present = simulation.present();
    this.#known.set(this.current, Math.max(this.known, this.steps));
  }
}

/** A place in a run: its end, or a moment and how many steps into it. */
interface Place {
  over: boolean;
  now: number;
  within: number;
}

/** How many steps are taken at a place in a run of these moments. */
function stepsAt({ over, now, within }: Place, moments: readonly number[]): number {
  if (over) return moments.length - 1;
  const first = moments.findIndex((moment, step) => step > 0 && moment >= now);
  const after = moments.findIndex((moment) => moment > now);
  const last = (after < 0 ? moments.length : after) - 1;
  return Math.max(0, Math.min(first < 0 ? last : first + within, last));
}

/** The same with the processes called what they are called in the reader's language. */
function named(whole: Snapshot): Snapshot {
  const processes = whole.processes.map((one) => {
    return { ...one, name: words.names[one.name] ?? one.name };
  });
  return { ...whole, processes };
}

/** The moment after each number of steps, from none to all. */
function momentsOf(whole: Snapshot, total: number): number[] {
  const moments = new Array<number>(total + 1).fill(0);
  for (const event of whole.events) moments[event.step] = event.at;
  for (let step = 1; step <= total; step++) {
    moments[step] = Math.max(moments[step] ?? 0, moments[step - 1] ?? 0);
  }
  return moments;
}
