/**
 * What each replica holds, as far as it follows from what happened: so that it can be said what
 * would honestly have been sent in place of a lie.
 */
import type { Happening } from "../../engine/engine.ts";

/** What has a number, in a view-change or in a new view. */
export interface Proposal {
  seq: number;
  value: string;
  /** It only fills a gap: none of the wishes that a new view shows has a certificate for it. */
  gap?: boolean;
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
  /** By new primary and view: what it has to propose again, as it stood when it opened the view. */
  readonly #opened = new Map<string, Proposal[]>();

  /** Somebody has said something, or kept it to itself. */
  spoken(message: Message): void {
    const { phase, from, view, seq, carries = [] } = message;
    const own = this.#prepared.get(from) ?? [];
    // Out of turn nothing is said of what it really holds.
    if (phase === "commit" && message.honest !== "silent") {
      const value = message.honest ?? message.value ?? "";
      this.#prepared.set(from, [...own, { view: view ?? 0, seq: seq ?? 0, value }]);
    }
    if (phase === "new-view" && message.honest !== "silent") {
      const key = `${from} ${view}`;
      const truth = message.kind === "sent" && message.lie ? this.#renewed(message) : carries;
      if (!this.#opened.has(key)) this.#opened.set(key, truth);
    }
    if (phase === "view-change") {
      const before = own.filter((one) => one.view < (view ?? 0));
      const all = message.word === "stale" ? before : before.reverse();
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
        return { ...lie, carries: this.#newest(lie.from, lie.view ?? 0) };
      case "new-view":
        return { ...lie, carries: this.#opened.get(`${lie.from} ${lie.view}`) ?? [] };
      default:
        return { ...lie, value: lie.honest ?? "" };
    }
  }

  /** How many wishes a new view shows: its primary's own is among them. */
  wishers({ from, view }: Message): number {
    return new Set([...(this.#wishes.get(`${from} ${view}`)?.keys() ?? []), from]).size;
  }

  /** Whether somebody has had a certificate of a view or a later one. */
  hasPreparedIn(process: number, view: number): boolean {
    return (this.#prepared.get(process) ?? []).some((one) => one.view >= view);
  }

  /** For each number the certificate of the highest view before one. */
  #newest(process: number, before: number): Certificate[] {
    const all = new Map<number, Certificate>();
    for (const one of this.#prepared.get(process) ?? []) {
      if (one.view < before) all.set(one.seq, one);
    }
    return [...all.values()].sort((one, other) => one.seq - other.seq);
  }

  /** What a new view has to propose again: nothing where nobody has shown a certificate. */
  #renewed({ from, view }: Message): Proposal[] {
    const own = this.#newest(from, view ?? 0);
    const wishes = new Map(this.#wishes.get(`${from} ${view}`)).set(from, own);
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
