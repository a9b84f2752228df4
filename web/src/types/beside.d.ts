/** What there is to show beside a run's figure; all of it empty where there is nothing. */
export interface Beside {
  remarks: Remark[];
  /** A run of another scenario that goes in step with this one. */
  counterpart: Counterpart | null;
}

/** Something that is so for some steps of a run. */
export interface Remark {
  /** What it is about, by a name that the scenario's panel knows. */
  about: string;
  /** After how many steps it becomes so, and after how many it is so no more; null if it stays. */
  from: number;
  until: number | null;
  sentences: Phrase[];
  /** A run that shows it, and what that is called. */
  run: { link: string; name: Phrase } | null;
}

/** A run of another scenario that goes in step with this one. */
export interface Counterpart {
  link: string;
  /** What this run's messages are in it. */
  parts: Phrase[];
  /** Where it stands, in the order of the steps. */
  beats: Beat[];
}

/** Where the other run stands from a step of this one on. */
export interface Beat {
  /** After so many steps of this one. */
  from: number;
  /** How many steps of the other are taken; null where it is at its end. */
  steps: number | null;
  /** The place of the part that it is about; null as long as it is about none. */
  part: number | null;
}
