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
  /** The catalogues that have its words beside the shared ones, the last having the last word. */
  words: string[];
  unit: string;
  /** Whether its outcomes are a table of four: both act, one of them alone, or neither. */
  matrix: boolean;
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
