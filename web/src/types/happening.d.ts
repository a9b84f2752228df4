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
  | Drawn
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
  label: Phrase;
  /** When its way ends, whether it arrives or is lost. */
  ends: number;
  /** Where somebody may lie: what it says, as a word. */
  value?: string;
  /** Where somebody may lie: on whose word it says so, the first who said it first. */
  path?: number[];
  /** Where somebody may lie: in which round, counted from 1. */
  round?: number;
  /** Ben-Or: that somebody who was down asks what was decided, or is answered. */
  catch_up?: "question" | "answer";
  /** Where somebody may lie: whether it differs from what would honestly have been sent. */
  lie?: boolean;
  /** If its sender may lie: the word that was chosen. */
  word?: string;
  /** If its sender may lie: the word that would honestly have been chosen. */
  honest?: string;
  /** If its sender may lie: the words that can be said here. */
  may?: string[];
  /** What stands on the other side of its way: in each of the ways to write it, the usual first. */
  marks?: string[];
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
  label: Phrase | null;
  value?: string;
  path?: number[];
  round?: number;
  catch_up?: "answer";
  /** Whether something would honestly have been sent. */
  lie: boolean;
  word: string;
  honest: string;
  may: string[];
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
  /** What it has done so far, in its order, where what is decided is a list: in words of decisions. */
  done?: string[];
}

/** A process decided. */
export interface Decided {
  kind: "decided";
  process: number;
  decision: string;
}

/** A process drew a number. */
export interface Drawn {
  kind: "drawn";
  process: number;
  /** Which of its draws. */
  number: number;
  value: number;
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
