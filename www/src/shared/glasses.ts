/**
 * What a figure is given by whoever shows it.
 */
import type { Tools } from "../diagram/figure.ts";
import type { Lot } from "../diagram/lots.ts";
import type { Way } from "../diagram/ways.ts";
import type { Happening } from "../engine/engine.ts";
import type { Words } from "../words/catalogues.ts";

/** What a figure shows beside the run in hand. */
export interface Glasses {
  /** The process whose sight it shows; everything if there is none. */
  lens?: number | undefined;
  /** Another run, drawn behind. */
  ghost?: readonly Happening[] | undefined;
  /** In which of the ways what stands on the other side of a messenger's way is written. */
  writing?: number | undefined;
}

/** Told when the reader chooses a messenger. */
export type Choose = (way: Way, element: SVGElement) => void;

export interface FigureOptions {
  words: Words;
  /** How many of its own pixels high it may be without being scrolled. */
  room(): number;
  /** What draws what few runs have, as far as it is there. */
  tools?(): Tools;
  /** With somebody to tell, messengers can be chosen, coins and draws, and the heads of lifelines. */
  choose?: Choose | undefined;
  lots?(lot: Lot, element: SVGElement): void;
  strike?(process: number, head: SVGElement): void;
}
