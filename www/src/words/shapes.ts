/**
 * What the words of a language are made of.
 */
import type { Snapshot, Telling } from "../engine/engine.ts";

/** What a scenario has of its own. What is not here is said by the core, in English. */
export interface ScenarioWords {
  title?: string;
  about?: string;
  place: string;
  presets?: Record<string, string>;
  parameters?: Record<string, string>;
  help?: Record<string, string>;
  matrix?: MatrixWords;
}

/** The four rows: what each of the two does, and what comes of it. */
export interface MatrixWords {
  does: [string, string];
  both: string;
  "only-a": string;
  "only-b": string;
  neither: string;
}

/** Tells a run from what happened in it; nothing for a scenario that it cannot tell. */
export type Teller = (whole: Snapshot, settings: Record<string, string>) => Telling | undefined;
