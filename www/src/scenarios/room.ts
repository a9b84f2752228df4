/**
 * What a scenario has of its own in one language. What is not here is said by the core, in
 * English, or is the core's own word.
 */

export interface Room {
  title?: string;
  about?: string;
  /** The ground between the processes. */
  place?: string;
  /** Titles of presets, and names of parameters and what they mean, by the core's names. */
  presets?: Record<string, string>;
  parameters?: Record<string, string>;
  help?: Record<string, string>;
  /** The core's words for properties, in this language. */
  properties?: Record<string, string>;
  /** What the words of links are called in menus; a word without a name here is itself. */
  words?: Record<string, string>;
  matrix?: MatrixWords;
  /** What a timer that runs down is called; one without a word here is not drawn. */
  timers?: Record<string, string>;
  /** All of it in a sentence, with its name, whose it is, and from when to when. */
  timer?: (name: string, who: string, from: string, due: string, ended?: string) => string;
}

/** The four rows: what each of the two does, and what comes of it. */
export interface MatrixWords {
  does: [string, string];
  both: string;
  "only-a": string;
  "only-b": string;
  neither: string;
}

/** Rooms by the names of their scenarios. */
export type Rooms = Record<string, Room>;
