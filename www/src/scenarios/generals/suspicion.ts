/**
 * What a loyal lieutenant can conclude about who lies, if no more generals are traitors than it
 * reckons with and every messenger arrives in time: as the engine's own telling has it.
 */

/** What follows for one general and another who reports of it. */
export interface Conclusion {
  /** Whether the one can be loyal, and whether the other can. */
  source: boolean;
  teller: boolean;
  /** Whether the one can be a traitor, and whether both can. */
  falseSource: boolean;
  neither: boolean;
}

const bits = (set: number): number => set.toString(2).replaceAll("0", "").length;

export class Suspicion {
  readonly #others: number;
  readonly #most: number;
  /** For each general, those of whom it or that one is a traitor: a bit for each. */
  readonly #against: number[];
  #foundOut = 0;
  /** Who was silent, and in which round: that is noticed when the round is over. */
  #silent: [round: number, by: number][] = [];
  /** All who may be the traitors together. */
  #possible: number[] = [];

  constructor(me: number, generals: number, most: number) {
    this.#others = ((1 << generals) - 1) & ~(1 << me);
    this.#most = most;
    this.#against = Array.from({ length: generals }, () => 0);
    this.#conclude();
  }

  contradict(one: number, other: number): void {
    this.#against[one] = (this.#against[one] ?? 0) | (1 << other);
    this.#against[other] = (this.#against[other] ?? 0) | (1 << one);
    this.#conclude();
  }

  silence(round: number, by: number): void {
    this.#silent.push([round, by]);
  }

  /** Something of this round arrives: who was silent in those before is found out. */
  begin(round: number): void {
    const over = this.#silent.filter((silent) => silent[0] < round);
    if (over.length === 0) return;
    for (const [, by] of over) this.#foundOut |= 1 << by;
    this.#silent = this.#silent.filter((silent) => silent[0] >= round);
    this.#conclude();
  }

  #conclude(): void {
    this.#possible = [];
    for (let set = 0; set <= this.#others; set++) {
      const loyal = this.#others & ~set;
      const peaceful = (against: number, one: number) =>
        (loyal & (1 << one)) === 0 || (against & loyal) === 0;
      const fits = (set & ~this.#others) === 0 && bits(set) <= this.#most;
      if (fits && (this.#foundOut & ~set) === 0 && this.#against.every(peaceful)) {
        this.#possible.push(set);
      }
    }
  }

  /** What follows for two generals; nothing if there are more traitors than it reckons with. */
  conclusion(source: number, teller: number): Conclusion | undefined {
    if (this.#possible.length === 0) return undefined;
    const [one, other] = [1 << source, 1 << teller];
    return {
      source: this.#possible.some((set) => (set & one) === 0),
      teller: this.#possible.some((set) => (set & other) === 0),
      falseSource: this.#possible.some((set) => (set & one) !== 0),
      neither: this.#possible.some((set) => (set & one) !== 0 && (set & other) !== 0),
    };
  }
}
