/**
 * What a lieutenant was told by word of mouth, and what it makes of that.
 */

export const others = (generals: number, me: number, path: number[]): number[] =>
  Array.from({ length: generals }, (_, one) => one).filter(
    (one) => one !== me && !path.includes(one),
  );

/** What one lieutenant was told, by the path on which it was said. */
export class Told {
  readonly #orders = new Map<string, string>();

  hear(path: number[], order: string): void {
    const key = path.join();
    if (!this.#orders.has(key)) this.#orders.set(key, order);
  }

  on(path: number[]): string | undefined {
    return this.#orders.get(path.join());
  }

  /** What it makes of all that it was told on a path and behind it: nothing means retreat. */
  settled(me: number, path: number[], rounds: number, generals: number): string {
    if (path.length >= rounds) return this.on(path) ?? "retreat";
    const { attack, retreat } = this.votes(me, path, rounds, generals);
    return attack > retreat ? "attack" : "retreat";
  }

  votes(me: number, path: number[], rounds: number, generals: number) {
    const votes = { attack: 0, retreat: 0 };
    votes[this.on(path) === "attack" ? "attack" : "retreat"] += 1;
    for (const other of others(generals, me, path)) {
      const value = this.settled(me, [...path, other], rounds, generals);
      votes[value === "attack" ? "attack" : "retreat"] += 1;
    }
    return votes;
  }
}
