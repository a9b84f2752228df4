/**
 * What one scenario alone shows beside the figure of its runs: made in its room, found by the page.
 */
import type { Engine } from "../engine/engine.ts";
import type { Run } from "../run/run.ts";
import type { PageWords } from "../words/words.ts";
import type { Glasses } from "./glasses.ts";

/** What a panel is given. */
export interface Ground {
  engine: Engine;
  words: PageWords;
  /** Has the figure drawn anew, through other glasses. */
  wear(): void;
}

/** What stands beside the runs of one scenario. */
export interface Panel {
  /** What is to be chosen of the figure: it stands above it. */
  readonly choice?: HTMLElement;
  readonly element: HTMLElement;
  /** What the figure is looked at through besides. */
  readonly glasses?: Glasses;
  /** Takes another run of its scenario. */
  open(run: Run): void;
  /** Shows it where it stands, through one process's eyes if any. */
  show?(run: Run, lens: number | undefined): void;
  /** Gives back what it holds. */
  close?(): void;
}

/** What a room has in its `panel.ts`, by the name of `panel`. */
export type MakePanel = (ground: Ground) => Panel;
