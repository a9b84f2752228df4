/**
 * A run in hand: the whole of it, how far it has been played, and the runs that were made of it.
 */

import type {
  Branch,
  Chances,
  Done,
  Engine,
  Phrase,
  Present,
  Shown,
  Simulation,
  Snapshot,
  Struck,
  Telling,
} from "../engine/engine.ts";
import type { Words } from "../words/catalogues.ts";
import type { Deed } from "./deeds.ts";
import { journeysOf } from "./journeys.ts";
import { momentsOf, said } from "./reading.ts";

export type { Deed, Outage } from "./deeds.ts";

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
  /** How likely what may hang on who sends is, by the names of their parameters. */
  chances: Record<string, Chances> = {};
  /** What the link does to messengers, to processes and to roads. */
  deeds: readonly Done[] = [];
  outages: readonly Struck[] = [];
  /** The names of the messages into which the link puts a word. */
  spoken: readonly string[] = [];
  /** What the link says that coins and draws show, and which messages come first. */
  shown: readonly Shown[] = [];
  first: readonly string[] = [];
  /** What the processes are called in a letter or two; by their names where they have nothing shorter. */
  briefly: readonly string[] = [];
  /** A tick as short as it may be, where the scenario tells time otherwise than by its number. */
  clock: ((tick: number) => string) | undefined;
  /** The runs that were made of it, itself among them. */
  branches: readonly Branch[] = [];

  readonly #words: Words;
  /** The processes, as they are called. */
  #cast: readonly Phrase[] = [];
  /** What the run was opened with. */
  readonly engine: Engine;
  readonly #simulation: Simulation;
  /** How far each branch has ever been played. */
  readonly #known = new Map<number, number>();
  #seen = new Map<number, ReadonlySet<number>>();

  /**
   * Opens the run that a link names, where the link opens it.
   *
   * @throws {Refusal} if there is no such run.
   */
  constructor(engine: Engine, link: string, words: Words) {
    this.#words = words;
    this.engine = engine;
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
    this.change((simulation) => {
      if (typeof deed === "string") simulation[deed](name);
      else if ("say" in deed) simulation.say(name, deed.say);
      else if ("first" in deed) simulation.putFirst(name, deed.first);
      else simulation.delay(name, deed.delay);
    });
  }

  /** Changes something: the run that results is taken in hand, unless that is refused. */
  change(work: (simulation: Simulation) => void): void {
    work(this.#simulation);
    this.#take();
  }

  /** Forgets a run other than the one in hand. */
  forget(branch: number): void {
    if (branch === this.current) return;
    this.#simulation.forget(branch);
    this.branches = this.#simulation.branches();
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

  /** The names of the messengers about whom the link decides. */
  get decided(): ReadonlySet<string> {
    const messengers = [...this.deeds.map(({ name }) => name), ...this.spoken, ...this.first];
    return new Set([...messengers, ...this.shown.map((one) => `${one.process}.${one.number}`)]);
  }

  /** Says something of the run in hand. */
  say(phrase: Phrase): string {
    return this.#words.of(this.whole.scenario).say(phrase, this.#cast);
  }

  /** Asks something of the run in hand where it stands. */
  readonly ask = <T>(ask: (simulation: Simulation) => T): T => ask(this.#simulation);

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
    this.chances = taken.chances ?? {};
    this.deeds = taken.deeds;
    this.spoken = taken.spoken;
    this.shown = taken.shown;
    this.first = taken.first;
    this.outages = taken.outages;
    this.branches = taken.branches;
    this.#cast = taken.telling.cast;
    this.briefly = words.briefly(this.#cast, this.whole.processes);
    this.telling = words.tell(taken.telling);
    const moment = (tick: number) => words.short(simulation.moment(tick));
    this.clock = simulation.moment(0).key === "moment" ? undefined : moment;
    this.moments = momentsOf(this.whole, this.total);
    this.#seen = new Map();
    this.#known.set(this.current, Math.max(this.known, this.steps));
  }
}
