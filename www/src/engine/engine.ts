/**
 * What the engine is: the module made of the Rust core. It comes whole (`whole.ts`), for the page,
 * and in groups of scenarios (`groups.ts`), for a figure, which then loads only what it needs.
 */
import type {
  Statement as Choice,
  Happening as Happened,
  Sent as Message,
  Phrase,
  Member as Process,
  Simulation,
  Telling as Tale,
  Snapshot as Whole,
} from "../../pkg/at_dawn_web.js";

export type {
  Arg,
  Branch,
  Chances,
  Counterpart,
  Counts,
  Done,
  Made,
  Parameter,
  Phrase,
  Present,
  Refusal,
  Remark,
  Resilience,
  Scenario,
  Searched,
  Segment,
  Share,
  Shown,
  Standing,
  Struck,
  Thrown,
  Timer,
  TreeNode,
  Withheld,
  WorkReport,
} from "../../pkg/at_dawn_web.js";
export type { Happened, Message, Process, Simulation, Tale, Whole };

/** The same with what it says in a reader's language. */
type Worded<T> = T extends { label: Phrase } ? Omit<T, "label"> & { label: string } : T;

/** One thing that happened, with what is said in it. */
export type Happening = Worded<Happened>;

/** A message that set out, and what it says. */
export type Sent = Worded<Message>;

/** A process as it stands, and what it is called. */
export type Member = Omit<Process, "name"> & { name: string };

/** One word that somebody may say, and why it cannot be said, if it cannot. */
export type Statement = Omit<Choice, "refused"> & { refused: string | null };

/** What has happened so far, in a reader's language. */
export type Snapshot = Omit<Whole, "events" | "processes"> & {
  events: Happening[];
  processes: Member[];
};

/** What has happened so far, in sentences. */
export interface Telling {
  /** What the run is about, before it begins. */
  opening: string;
  lines: Line[];
  /** What the outcome means, once there is one. */
  row: string | null;
}

/** What is told of one event. */
export interface Line {
  /** The place of the event in a snapshot's `events`. */
  event: number;
  /** When, as the scenario tells time. */
  moment: string;
  sentence: string;
}

/** What the engine offers to whoever has none of its runs yet. */
export type Engine = typeof Simulation;

/** Has something loaded once for everyone on the page; after a failure it is asked for again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
