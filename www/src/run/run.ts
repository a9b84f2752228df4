/**
 * A run in hand: the whole of it, and how far it has been played.
 */
import type { Engine, Present, Simulation, Snapshot, Telling } from "../engine/engine.ts";

export class Run {
  /** Everything that happens in it, up to its end. */
  readonly whole: Snapshot;
  /** The same in sentences. */
  readonly telling: Telling;
  /** How many steps it has. */
  readonly total: number;
  /** The moment after so many steps. */
  readonly moments: readonly number[];
  /** How things stand after the steps taken. */
  present: Present;

  readonly #simulation: Simulation;

  /**
   * Opens the run that a link names, where the link opens it.
   *
   * @throws {Refusal} if there is no such run.
   */
  constructor(engine: Engine, link: string) {
    this.#simulation = new engine(link);
    const opened = this.#simulation.steps;
    this.total = this.#simulation.finish();
    this.whole = this.#simulation.snapshot();
    this.telling = this.#simulation.telling();
    this.moments = momentsOf(this.whole, this.total);
    this.#simulation.seek(opened);
    this.present = this.#simulation.present();
  }

  /** The number of steps taken. */
  get steps(): number {
    return this.present.steps;
  }

  /** Goes to where so many steps are taken, as far as there are any. */
  seek(steps: number): void {
    this.#simulation.seek(Math.min(Math.max(steps, 0), this.total));
    this.present = this.#simulation.present();
  }

  /** Gives its memory back. Nothing may be asked of it afterwards. */
  close(): void {
    this.#simulation.free();
  }
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
