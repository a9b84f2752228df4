/**
 * What has just happened, found in the telling of a run without listing all of it.
 */
import type { Run } from "../run/run.ts";

export class Latest {
  /** In which step each line becomes true, and its sentence; the steps only grow. */
  readonly #lines: { step: number; sentence: string }[];

  /** Of a run; or of what somebody has seen of it, by the places of the events. */
  constructor({ telling, whole }: Run, seen?: ReadonlySet<number>) {
    const lines = seen ? telling.lines.filter(({ event }) => seen.has(event)) : telling.lines;
    this.#lines = lines.map(({ event, sentence }) => {
      return { step: whole.events[event]?.step ?? 0, sentence };
    });
  }

  /** The sentences of the latest step that has any, after so many steps. */
  after(steps: number): string[] {
    let low = 0;
    let high = this.#lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#lines[middle]?.step ?? 0) <= steps) low = middle + 1;
      else high = middle;
    }
    const latest = this.#lines[low - 1]?.step;
    let first = low;
    while (first > 0 && this.#lines[first - 1]?.step === latest) first -= 1;
    return this.#lines.slice(first, low).map(({ sentence }) => sentence);
  }
}
