/**
 * What every method of `Simulation` throws when it refuses something. Its `phrase` names what, what
 * it takes and what it got; its `message` is no sentence, for there are no words in the module.
 */
export interface Refusal extends Error {
  /** The parameter of the link that the sentence is about, so that it can stand beside it. */
  parameter?: string;
  /** What is said, without any words: it has a message in the catalogues. */
  phrase?: Phrase;
}

/** How things stand. */
export interface Present {
  /** The canonical link of exactly this run, opened where it stands. */
  link: string;
  /** The number of steps taken. */
  steps: number;
  /** The moment of the last step taken, in ticks. */
  now: number;
  /** The word for how the run came out, once it is over. */
  outcome: string | null;
  /** How the properties stand, in the order of the judge. */
  verdicts: Standing[];
}

/** Everything that has happened so far. */
export interface Snapshot extends Present {
  scenario: string;
  /** What a tick is: `tick`, `hour`, `millisecond`. */
  unit: string;
  processes: Member[];
  events: Happening[];
  /** The timers that were set, in order. */
  timers: Timer[];
  /** How many messages processes have sent; copies made on the way do not count. */
  messagesSent: number;
  /** What it cost so far, in scenarios that count it. */
  counts?: Counts;
  /** A hash of everything that happened so far. */
  fingerprint: string;
  /** Why the run is over, once it is: `quiescent`, or the name of a limit. */
  end: string | null;
}

/** What a run cost so far. */
export interface Counts {
  /** How many rounds there are: of the algorithm, or so far; in PBFT each phase counts as one. */
  rounds: number;
  messagesByRound: number[];
  /** How many signatures the messages carried. */
  signatures: number;
  /** One for the kind of a message where there are several, one for each number, value and name in
   * it, and 64 for a signature. */
  bytes: number;
}

/** A timer that was set, for drawing it as it runs down. */
export interface Timer {
  process: number;
  name: string;
  /** When it was set, in ticks. */
  from: number;
  /** When it runs down if nobody stops it. */
  due: number;
  /** When it ran down or was stopped; null while it runs. */
  ended: number | null;
}

/** A process as it stands. */
export interface Member {
  /** What it is called. */
  name: Phrase;
  state: string;
  decision: string | null;
  /** Whether the link lets it lie. */
  liar: boolean;
}

/** How a property stands. */
export interface Standing {
  property: string;
  /** `unasked`: this run is not one of those of which the property asks something. */
  state: "pending" | "holds" | "violated" | "unasked";
  /** When it was violated, in ticks. */
  at?: number;
}
