/** One word, and what it would be to say it in a message: see `Simulation.statements`. */
export interface Statement {
  word: string;
  /** Whether this is what was said. */
  said: boolean;
  /** Whether this is what would honestly have been said. */
  honest: boolean;
  /** Why it cannot be said, in one sentence, if it cannot: it is offered greyed out. */
  refused: Phrase | null;
}

/** One node of the tree of what a process was told: see `Simulation.tree`. */
export interface TreeNode {
  /** On whose word: who said it first comes first. Empty where a process chooses among orders. */
  path: number[];
  /** What it was told on this path; null if nothing came. */
  told: string | null;
  /** What it makes of this path and all below; null while more may come. */
  value: string | null;
  /**
   * How it came to that. Oral: `told` (the last round: as it was told), `silence` (nothing came:
   * retreat), `majority`, `tie` (no majority: retreat). Signed: `signed`, and for the choice
   * `only-order`, `two-orders`, `no-order`. While there is no value: `awaited` where its last
   * round is not over, `open` where something below or another order may come.
   */
  how: string;
  /** How many were for what, where there was a vote: itself and each node below. */
  votes: { value: string; count: number }[] | null;
}

/**
 * What a worker says: that it hears, what its search or its dice have come to, or why there is
 * nothing to do.
 */
export type WorkReport =
  | "ready"
  | { searched: Searched }
  | { thrown: Thrown }
  | { refused: Phrase };

/** How the runs came out that were played by dice: see `serveWork`. */
export interface Thrown {
  /** What is played, under seeds of its own. */
  link: string;
  /** How many runs were played so far, and how many are to be. */
  runs: number;
  most: number;
  outcomes: ThrownOutcome[];
  /** How many runs were cut off by a limit, and have not come out. */
  cutOff: number;
  /** Whether all are played. */
  over: boolean;
}

/** How often an outcome came up. */
export interface ThrownOutcome {
  outcome: string;
  /** What is said of it. */
  row: Phrase;
  count: number;
  /** Nineteen such intervals in twenty hold its chance, in millionths. */
  low: number;
  high: number;
  /** The link of the first run that came out so; null if none has. */
  run: string | null;
}

/** What a search has come to: see `serveWork`. */
export interface Searched {
  /** What is searched. */
  link: string;
  /** The link of a run that breaks something; null if none was found so far. */
  run: string | null;
  /** What that run breaks. */
  property: string | null;
  /** How many lies it takes. */
  choices: number | null;
  /** How many strategies were tried so far. */
  tried: number;
  /** How many are tried at most, should nothing be proved before. */
  most: number;
  /** In how many ways the traitors are placed: one where the link names them. */
  placements: number;
  /** How many traitors were placed; null where the link names them. */
  traitors: number | null;
  /** Every strategy with at most so many lies was tried; null if not even that. */
  exhausted: number | null;
  /** Whether it is proved that no lies break anything, or no fewer than were found. */
  complete: boolean;
  /** Whether the search is over. */
  over: boolean;
}

/** A way to fail, and what it takes to bear it: see `Simulation.resilience`. */
export interface Resilience {
  /** `fail-stop`, `omission`, `authenticated` (they lie, but cannot forge) or `byzantine`. */
  failure: string;
  cells: Bearing[];
}

/** How many processes it takes at least under one knowledge of time. */
export interface Bearing {
  /**
   * `synchronous`, `asynchronous`, `partial-messages`, `partial-both` or `partial-processes`.
   * Partially: there are bounds, but nobody knows them or from when on they hold.
   */
  timing: string;
  /**
   * By the number `t` of faults; at least and at most where it is not known, and nothing if no number
   * is enough.
   */
  formulas: string[];
  /** For the faults that were asked for, at least and at most: they differ where it is not known. */
  processes: [number, number] | null;
}
