/**
 * What each replica holds, as far as it follows from what happened: so that it can be said what
 * would honestly have been sent in place of a lie.
 */
import type { Happening } from "../../engine/engine.ts";

/** What has a number, in a view-change or in a new view. */
export interface Proposal {
  seq: number;
  value: string;
}

/** What PBFT adds to a message. */
export type Message = Extract<Happening, { kind: "sent" | "withheld" }> & {
  phase?: string;
  view?: number | null;
  seq?: number | null;
  carries?: Proposal[];
};

/** A prepared certificate. */
interface Certificate extends Proposal {
  view: number;
}

export class Books {
  /** Whoever has prepared something wants to send a commit, whatever it says in the end. */
  readonly #prepared = new Map<number, Certificate[]>();
  /** The certificates that a view-change shows. */
  readonly #shown = new WeakMap<Message, Certificate[]>();
  /** By new primary and view: who wished for it, and what each has shown. */
  readonly #wishes = new Map<string, Map<number, Certificate[]>>();

  /** Somebody has said something, or kept it to itself. */
  spoken(message: Message): void {
    const { phase, from, view, seq, carries = [] } = message;
    const own = this.#prepared.get(from) ?? [];
    // Out of turn nothing is said of what it really holds.
    if (phase === "commit" && message.honest !== "silent") {
      const value = message.honest ?? message.value ?? "";
      this.#prepared.set(from, [...own, { view: view ?? 0, seq: seq ?? 0, value }]);
    }
    if (phase === "view-change") {
      const all = message.word === "stale" ? [...own] : [...own].reverse();
      const found = carries.map((one) => all.find(({ seq }) => seq === one.seq));
      this.#shown.set(
        message,
        found.filter((one) => one !== undefined),
      );
    }
  }

  /** A message has arrived. */
  heard(message: Message): void {
    if (message.phase !== "view-change") return;
    const key = `${message.to} ${message.view}`;
    const wishes = this.#wishes.get(key) ?? new Map<number, Certificate[]>();
    if (!wishes.has(message.from)) wishes.set(message.from, this.#shown.get(message) ?? []);
    this.#wishes.set(key, wishes);
  }

  /** What an honest one would have said in place of a lie. */
  honest(lie: Message): Message {
    switch (lie.phase) {
      case "reply":
        return { ...lie, seq: (lie.seq ?? 0) - 1 };
      case "view-change":
        return { ...lie, carries: this.#newest(lie.from) };
      case "new-view":
        return { ...lie, carries: this.#renewed(lie) };
      default:
        return { ...lie, value: lie.honest ?? "" };
    }
  }

  /** For each number the certificate of the highest view. */
  #newest(process: number): Certificate[] {
    const all = new Map<number, Certificate>();
    for (const one of this.#prepared.get(process) ?? []) all.set(one.seq, one);
    return [...all.values()].sort((one, other) => one.seq - other.seq);
  }

  /** What a new view has to propose again: nothing where nobody has shown a certificate. */
  #renewed({ from, view }: Message): Proposal[] {
    const wishes = new Map(this.#wishes.get(`${from} ${view}`)).set(from, this.#newest(from));
    const shown = [...wishes.entries()].sort(([one], [other]) => one - other);
    const best: Certificate[] = [];
    for (const one of shown.flatMap(([, certificates]) => certificates)) {
      if (one.view >= (best[one.seq]?.view ?? 0)) best[one.seq] = one;
    }
    return Array.from({ length: Math.max(0, best.length - 1) }, (_, place) => ({
      seq: place + 1,
      value: best[place + 1]?.value ?? "null",
    }));
  }
}
