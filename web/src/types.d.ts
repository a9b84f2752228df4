/**
 * What every method of `Simulation` throws when it refuses something: one sentence that names
 * what, what it takes and what it got.
 */
export interface Refusal extends Error {
  /** The parameter of the link that the sentence is about, so that it can stand beside it. */
  parameter?: string;
  /** What was got, in quotation marks and shortened. */
  got?: string;
  /** A word for the kind of refusal, by which another language finds its own sentence. */
  kind?: string;
  /** What belongs to the kind: `min` and `max` of a number, the `words` to choose from. */
  facts?: Record<string, string>;
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
  /** How many rounds the algorithm takes. */
  rounds: number;
  messagesByRound: number[];
  /** How many signatures the messages carried. */
  signatures: number;
  /** With a byte for an order, a byte for a name and 64 for a signature. */
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
  name: string;
  state: string;
  decision: string | null;
}

/** How a property stands. */
export interface Standing {
  property: string;
  state: "pending" | "holds" | "violated";
  /** When it was violated, in ticks. */
  at?: number;
}

/** One thing that happened. */
export type Happening = {
  /** When, in ticks. */
  at: number;
  /** In which step, counted from 1. */
  step: number;
} & (
  | Sent
  | Withheld
  | Copied
  | Ended
  | StateChanged
  | Decided
  | Flipped
  | TimerRan
  | UpOrDown
  | Road
  | Note
);

/** A message set out. */
export interface Sent {
  kind: "sent";
  /** Its number, counted from 1 in the order of sending. */
  message: number;
  /** Its name in links. */
  name: string;
  from: number;
  to: number;
  /** When it arrives; null if it is lost. */
  due: number | null;
  /** What it says. */
  label: string;
  /** When its way ends, whether it arrives or is lost. */
  ends: number;
  /** The generals and the lovers: its place in the chain, counted from 1. */
  place?: number;
  /** Where somebody may lie: what it says, as a word. */
  value?: string;
  /** Where somebody may lie: on whose word it says so, the first who said it first. */
  path?: number[];
  /** Where somebody may lie: in which round, counted from 1. */
  round?: number;
  /** Where somebody may lie: whether it differs from what would honestly have been sent. */
  lie?: boolean;
  /** If its sender may lie: the word that was chosen. */
  word?: string;
  /** If its sender may lie: the word that would honestly have been chosen. */
  honest?: string;
  /** If its sender may lie: the words that can be said here. */
  may?: string[];
  /** TCP: what of the segment is on the wire. */
  segment?: Segment;
}

/** A segment as it is on the wire; `ack` is null where the control bit is not set. */
export interface Segment {
  ctl: string[];
  seq: number;
  ack: number | null;
  /** How many bytes of data it carries. */
  len: number;
}

/**
 * Somebody who may lie sent nothing where this message has its place. It can be made to say
 * something there: see `Simulation.say`.
 */
export interface Withheld {
  kind: "withheld";
  /** The name of the message, which is used up. */
  name: string;
  from: number;
  to: number;
  /** What it would honestly have said; null if nothing. */
  label: string | null;
  value?: string;
  path?: number[];
  round?: number;
  /** Whether something would honestly have been sent. */
  lie: boolean;
  word: string;
  honest: string;
  may: string[];
}

/** One word, and what it would be to say it in a message: see `Simulation.statements`. */
export interface Statement {
  word: string;
  /** Whether this is what was said. */
  said: boolean;
  /** Whether this is what would honestly have been said. */
  honest: boolean;
  /** Why it cannot be said, in one sentence, if it cannot: it is offered greyed out. */
  refused: string | null;
}

/** One node of the tree of what a process was told: see `Simulation.tree`. */
export interface TreeNode {
  /** On whose word: who said it first comes first. Empty where a process chooses among orders. */
  path: number[];
  /** What it was told on this path; null if nothing came. */
  told: string | null;
  /** What it makes of this path and all below. */
  value: string;
  /**
   * How it came to that. Oral: `told` (the last round: as it was told), `silence` (nothing came:
   * retreat), `majority`, `tie` (no majority: retreat). Signed: `signed`, and for the choice
   * `only-order`, `two-orders`, `no-order`.
   */
  how: string;
  /** How many were for what, where there was a vote: itself and each node below. */
  votes: { value: string; count: number }[] | null;
}

/** What a search has come to: see `Simulation.search`. */
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
  /** By the number `t` of faults; null if no number is enough. */
  formula: string | null;
  /** For the faults that were asked for, at least and at most: they differ where it is not known. */
  processes: [number, number] | null;
}

/** A message was doubled on its way. */
export interface Copied {
  kind: "copied";
  message: number;
  of: number;
  name: string;
  ends: number;
}

/** A message arrived or was lost. */
export interface Ended {
  kind: "delivered" | "lost";
  message: number;
}

/** What is shown of a process's state changed. */
export interface StateChanged {
  kind: "state";
  process: number;
  state: string;
}

/** A process decided. */
export interface Decided {
  kind: "decided";
  process: number;
  decision: string;
}

/** A process flipped one of its coins. */
export interface Flipped {
  kind: "flipped";
  process: number;
  /** Which of its coins. */
  number: number;
  heads: boolean;
}

/** A timer ran down. */
export interface TimerRan {
  kind: "timer";
  process: number;
  name: string;
}

/** A process went down or is up again. */
export interface UpOrDown {
  kind: "crashed" | "recovered";
  process: number;
}

/** The road between two processes was cut or is open again. */
export interface Road {
  kind: "cut" | "healed";
  from: number;
  to: number;
}

/** A process left a remark. */
export interface Note {
  kind: "note";
  process: number;
  text: string;
}

/** What has happened so far, in sentences. */
export interface Telling {
  /** What the run is about, before it begins. */
  opening: string;
  lines: Line[];
  /** What the outcome means, once there is one. */
  row: string | null;
}

/** The sentence of one event. */
export interface Line {
  /** The place of the event in a snapshot's `events`. */
  event: number;
  /** When, as the scenario tells time. */
  moment: string;
  sentence: string;
}

/** A run that was made. */
export interface Branch {
  /** What the reader calls it; empty for the one that was opened. */
  name: string;
  link: string;
}

/** What is known of a scenario before any run of it. */
export interface Scenario {
  name: string;
  family: string;
  title: string;
  about: string;
  unit: string;
  /** Its own parameters, in the order in which a link has them; none in a figure's module. */
  parameters: Parameter[];
  /** The enemy's parameters, which follow them. */
  enemy: Parameter[];
  presets: Preset[];
}

/** A parameter: enough to make a control of it. */
export interface Parameter {
  name: string;
  kind:
    | "lies"
    | "messages"
    | "messages-and-ticks"
    | "outages"
    | "processes"
    | "ratio"
    | "span"
    | "statements"
    | "whole"
    | "whole-at"
    | "word";
  /** What it takes, in words that fit into a sentence. */
  takes: string;
  /** Its default, in words. */
  default: string;
  help: string;
  /** The least that it takes, in ticks if it is a span. */
  min?: number;
  /** The most that it takes; absent where it is beyond what a number holds exactly. */
  max?: number;
  /** The words to choose from. */
  words?: string[];
}

/** A run worth looking at. */
export interface Preset {
  name: string;
  title: string;
  link: string;
  /** How it comes out. */
  outcome: string;
}
