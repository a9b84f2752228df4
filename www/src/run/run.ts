/**
 * A run in hand: the whole of it, how far it has been played, and the runs that were made of it.
 */

import type {
  Branch,
  Done,
  Engine,
  Happening,
  Phrase,
  Present,
  Simulation,
  Snapshot,
  Statement,
  Struck,
  Telling,
} from "../engine/engine.ts";
import type { Words } from "../words/catalogues.ts";
import type { Deed, Outage } from "./deeds.ts";
import { journeysOf } from "./journeys.ts";
import { fromStart } from "./link.ts";
import { momentsOf, said, unsaid } from "./reading.ts";

export type { Deed, Outage } from "./deeds.ts";

/** How much is tried in search of a run that looks the same. */
const MOST_TRIED = { steps: 1_000, messengers: 8 };

export class Run {
  /** The name of the one that it is of those worth looking at, if it is one. */
  preset: string | null = null;
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
  /** What the link says otherwise than by default, parameter by parameter. */
  given: Record<string, string> = {};
  /** What the link does to messengers, to processes and to roads. */
  deeds: readonly Done[] = [];
  outages: readonly Struck[] = [];
  /** The names of the messages into which the link puts a word. */
  spoken: readonly string[] = [];
  /** A tick as short as it may be, where the scenario tells time otherwise than by its number. */
  clock: ((tick: number) => string) | undefined;
  /** The runs that were made of it, itself among them. */
  branches: readonly Branch[] = [];

  readonly #words: Words;
  /** The processes, as they are called. */
  #cast: readonly Phrase[] = [];
  readonly #engine: Engine;
  readonly #simulation: Simulation;
  /** How far each branch has ever been played. */
  readonly #known = new Map<number, number>();
  /** What two runs are to a process stays what it is: their links name them exactly. */
  readonly #differences = new Map<string, { at: number | undefined }>();
  #seen = new Map<number, ReadonlySet<number>>();

  /**
   * Opens the run that a link names, where the link opens it.
   *
   * @throws {Refusal} if there is no such run.
   */
  constructor(engine: Engine, link: string, words: Words) {
    this.#words = words;
    this.#engine = engine;
    this.#simulation = new engine(link);
    this.#take();
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
    if (typeof deed === "string") this.#simulation[deed](name);
    else if ("say" in deed) this.#simulation.say(name, deed.say);
    else this.#simulation.delay(name, deed.delay);
    this.#take();
  }

  /**
   * Makes a process go down or cuts a road, or takes that back: the run that results is taken in
   * hand, where this one stands.
   *
   * @throws {Refusal} if that cannot be, and everything stays as it is.
   */
  strike(outage: Outage): void {
    const simulation = this.#simulation;
    if ("crash" in outage) simulation.crash(outage.crash, outage.from, outage.until);
    else if ("cut" in outage) simulation.cut(...outage.cut, outage.from, outage.until);
    else if ("recover" in outage) simulation.recover(outage.recover);
    else simulation.heal(...outage.heal);
    this.#take();
  }

  /**
   * Sets a parameter, beside this run or in place of it.
   *
   * @throws {Refusal} if that cannot be, and everything stays as it is.
   */
  set(parameter: string, value: string, instead: boolean): void {
    const before = this.current;
    this.#simulation.set(parameter, value);
    if (instead && this.#simulation.current !== before) this.#forget(before);
    this.#take();
  }

  /** Whether the link says that a process goes down, or that the road to another one is cut. */
  struck(...those: number[]): boolean {
    return this.outages.some(
      ({ processes }) =>
        processes.length === those.length && those.every((one) => processes.includes(one)),
    );
  }

  /** Forgets a run other than the one in hand. */
  forget(branch: number): void {
    if (branch === this.current) return;
    this.#forget(branch);
    this.branches = this.#simulation.branches();
  }

  /**
   * Opens another run of the scenario beside this one, where this one stands. One that is there
   * already is taken in hand as it is.
   *
   * @throws {Refusal} if there is no such run, and everything stays as it is.
   */
  keep(name: string, link: string): void {
    this.#simulation.keep(name, link);
    this.#take();
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
    this.#simulation.select(branch);
    this.#take();
    if (steps !== undefined) this.seek(steps);
  }

  /** A tick as the scenario tells time, where the story has told it. */
  readonly momentOf = (tick: number): string => {
    const line = this.telling.lines.find(({ event }) => this.whole.events[event]?.at === tick);
    return line?.moment ?? this.clock?.(tick) ?? `${tick}`;
  };

  /** Calls the branch in hand something else. */
  rename(name: string): void {
    this.#simulation.rename(name);
    this.branches = this.#simulation.branches();
  }

  /** The first moment at which another branch differs to a process, if it ever does. */
  differsAt(branch: number, process: number): number | undefined {
    const links = [this.current, branch].map((one) => fromStart(this.branches[one]?.link ?? ""));
    const key = [...links.sort(), process].join(" ");
    let known = this.#differences.get(key);
    if (!known) {
      known = { at: this.#simulation.differsAt(this.current, branch, process) };
      this.#differences.set(key, known);
    }
    return known.at;
  }

  /** Everything that happens in another branch, without what is said in it. */
  eventsOf(branch: number): Happening[] {
    const { current, steps } = this;
    this.#simulation.select(branch);
    const stood = this.#simulation.steps;
    this.#simulation.finish();
    const events = unsaid(this.#simulation.snapshot());
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
      seen = new Set(this.atEnd((simulation) => simulation.seenBy(process)));
      this.#seen.set(process, seen);
    }
    return seen;
  }

  /** Asks something of the run in hand as it is at its end. */
  atEnd<T>(ask: (simulation: Simulation) => T): T {
    const { steps } = this;
    this.#simulation.finish();
    try {
      return ask(this.#simulation);
    } finally {
      this.#simulation.seek(steps);
    }
  }

  /** Everything that there is to say in a message, whether it can be said or not. */
  statements(name: string): Statement[] {
    const statements = this.atEnd((simulation) => simulation.statements(name));
    const why = (refused: Phrase | null) => refused && this.say(refused);
    return statements.map((one) => ({ ...one, refused: why(one.refused) }));
  }

  /** The names of the messengers about whom the link decides. */
  get decided(): ReadonlySet<string> {
    return new Set([...this.deeds.map(({ name }) => name), ...this.spoken]);
  }

  /** Says something of the run in hand. */
  say(phrase: Phrase): string {
    return this.#words.of(this.whole.scenario).say(phrase, this.#cast);
  }

  /** Asks something of the run in hand where it stands. */
  ask<T>(ask: (simulation: Simulation) => T): T {
    return ask(this.#simulation);
  }

  /** Gives its memory back. Nothing may be asked of it afterwards. */
  close(): void {
    this.#simulation.free();
  }

  /** Reads the branch in hand, where it stands. */
  #take(): void {
    const simulation = this.#simulation;
    const taken = simulation.take();
    const words = this.#words.of(taken.whole.scenario);
    this.preset = taken.preset;
    this.total = taken.whole.steps;
    this.whole = said(taken.whole, this.#words);
    this.present = taken.present;
    this.settings = taken.settings ?? {};
    this.given = taken.given ?? {};
    this.deeds = taken.deeds;
    this.spoken = taken.spoken;
    this.outages = taken.outages;
    this.branches = taken.branches;
    this.#cast = taken.telling.cast;
    this.telling = words.tell(taken.telling);
    const moment = (tick: number) => words.short(simulation.moment(tick));
    this.clock = simulation.moment(0).key === "moment" ? undefined : moment;
    this.moments = momentsOf(this.whole, this.total);
    this.#seen = new Map();
    this.#known.set(this.current, Math.max(this.known, this.steps));
  }
}
