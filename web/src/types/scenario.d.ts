/** What is to be said, without any words: the name of a message in the catalogues, and of what. */
export interface Phrase {
  key: string;
  args: Record<string, Arg>;
}

/**
 * What a phrase is said of: a text, a case or the name of a message as it is; a number; a process
 * by its number; a word of links; several; another phrase.
 */
export type Arg =
  | string
  | number
  | { process: number }
  | { word: string }
  | { list: string; items: Arg[] }
  | Phrase;

/** What has happened so far, as it is told. */
export interface Telling {
  /** The processes, as they are called. */
  cast: Phrase[];
  /** What the run is about, before it begins, line by line. */
  opening: Phrase[];
  lines: Line[];
  /** What the outcome means, once there is one. */
  row: Phrase | null;
}

/** What is told of one event. */
export interface Line {
  /** The place of the event in a snapshot's `events`. */
  event: number;
  /** When, as the scenario tells time. */
  moment: Phrase;
  /** What happened, and what each side now knows: a sentence or a few. */
  sentences: Phrase[];
}

/** Everything of the run in hand, at once: see `Simulation.take`. */
export interface Taken {
  /** The name of the preset that this run is, if it is one. */
  preset: string | null;
  /** The run as it is at its end. */
  whole: Snapshot;
  /** How it stands. */
  present: Present;
  /** All of it, in sentences. */
  telling: Telling;
  /**
   * What the scenario's parameters are set to, as by `Simulation.settings`; no figure's module says.
   */
  settings?: Record<string, string>;
  /** What the link says otherwise than by default, parameter by parameter, but for `at`; likewise. */
  given?: Record<string, string>;
  /** The chances that may hang on who sends, `loss` and `twice`; likewise. */
  chances?: Record<string, Chances>;
  /** What the link says that is done to messengers, in the order of their names. */
  deeds: Done[];
  /** The names of the messages into which the link puts a word. */
  spoken: string[];
  /** What the link says that coins and draws show, in order. */
  shown: Shown[];
  /** The names of the messages that come before whatever else arrives at the same moment. */
  first: string[];
  /** What the link says that goes down or is cut, in order. */
  outages: Struck[];
  /** The runs that were made, and the place of this one among them. */
  branches: Branch[];
  current: number;
}

/** How likely something is, for each sender. */
export interface Chances {
  /** For all whose own is no other. */
  plain: Share;
  /** Whether it is the same for all. */
  same: boolean;
  /** For what each process sends, in order; and to whom it is something else. */
  senders: (Share & { ways: (Share & { to: number })[] })[];
}

/** A chance, as a link says it; and how many millionths it is, rounded down. */
export interface Share {
  ratio: string;
  millionths: number;
}

/** What is done to a messenger; of one messenger there may be several. */
export interface Done {
  name: string;
  deed: "capture" | "pass" | "double" | "delay";
  /** How long it is to take, where it is delayed. */
  ticks?: number;
}

/** What a coin or a draw of a process is to show: `heads`, `tails`, or a number. */
export interface Shown {
  process: number;
  /** Which of its own. */
  number: number;
  shows: string;
}

/** A process that goes down, or a road that is cut, by its two ends. */
export interface Struck {
  processes: number[];
  from: number;
  /** When it is over; null if it is for good. */
  until: number | null;
}

/** A run that was made. */
export interface Branch {
  /** What the reader calls it; empty as long as that is nothing. */
  name: string;
  link: string;
  /** What it was made by; null for the one that was opened, or that was kept by its link. */
  made: Made | null;
}

/**
 * What a run was made by: `capture`, `pass`, `double`, `delay`, `restore`, `say`, `unsay` of a
 * messenger; `crash`, `recover` of a process; `cut`, `heal` of a road; `set` of a parameter.
 */
export interface Made {
  deed: string;
  /** What it was done to, as a link has it. */
  what: string;
  /** The word that was put into the message, or what the parameter was set to. */
  word?: string;
}

/** What is known of a scenario before any run of it. */
export interface Scenario {
  name: string;
  /** The group of scenarios that it is in: a figure loads one of these. */
  group: string;
  family: string;
  /** The catalogues that have its words beside the shared ones, the last having the last word. */
  words: string[];
  unit: string;
  /** Whether its outcomes are a table of four: both act, one of them alone, or neither. */
  matrix: boolean;
  /** Whether its figures draw timers. */
  timers: boolean;
  /** Whether somebody in it flips coins or draws numbers. */
  lots: boolean;
  /** Its own parameters, in the order in which a link has them; none in a figure's module. */
  parameters: Parameter[];
  /** The enemy's parameters, which follow them. */
  enemy: Parameter[];
  presets: Preset[];
  /** Presets that show how many processes it takes to bear something. */
  shows: Exhibit[];
  /** Two presets that are the same to somebody; null where there are none. */
  twins: Twins | null;
}

/** A preset that shows a cell of the table: see `Simulation.resilience`. */
export interface Exhibit {
  failure: string;
  timing: string;
  preset: string;
}

/** Two presets whose views are the same to one process. */
export interface Twins {
  presets: [string, string];
  process: number;
}

/** A parameter: enough to make a control of it. */
export interface Parameter {
  name: string;
  kind:
    | "draws"
    | "lies"
    | "messages"
    | "messages-and-ticks"
    | "moment"
    | "outages"
    | "processes"
    | "ratio"
    | "span"
    | "statements"
    | "whole"
    | "whole-at"
    | "whole-or"
    | "word";
  /** What it is set to where a link says nothing at all; absent where there is nothing. */
  default?: string;
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
  link: string;
  /** How it comes out. */
  outcome: string;
}
