/**
 * What a figure is made of, and what is drawn in it.
 */
import type { Happening, Timer } from "../engine/engine.ts";
import type { Band } from "./fold.ts";
import type { Folding } from "./folding.ts";
import type { Lot } from "./lots.ts";
import type { Sayings } from "./place.ts";
import type { Knot } from "./scale.ts";
import type { Bar, Timing } from "./timers.ts";
import type { Way } from "./ways.ts";

/** What draws coins and draws. */
export type Drawing = typeof import("./lots.ts");

/**
 * What draws timers, rounds in one piece, and what luck showed: where it is not there, they are not
 * drawn so.
 */
export interface Tools {
  timing?: Timing;
  folding?: Folding;
  drawing?: Drawing;
}

/** What a figure is made of. */
export interface Subject extends Tools {
  /** The name of its scenario, which has its own words. */
  scenario?: string;
  names: readonly string[];
  /** The same in a letter or two, for where there is no room for more. */
  briefly?: readonly string[] | undefined;
  events: readonly Happening[];
  /** How many pixels wide the figure is to be, and how high, if that is high enough. */
  width: number;
  room: number;
  /** How it says what stands in it. */
  say: Sayings;
  /** How a moment is written on the axis. */
  clock?: ((tick: number) => string) | undefined;
  /** What the numbers on the axis count, where they do not say it themselves. */
  unit?: string | undefined;
  /** The process whose sight this is, and the places of the events that it has seen or done. */
  lens?: { seer: number; seen: ReadonlySet<number> } | undefined;
  /** The rounds that are drawn one by one, however many; all if it is not here. */
  unfolded?: ReadonlySet<string> | undefined;
  /** Those who may lie. */
  liars?: ReadonlySet<number> | undefined;
  /** The names of the messengers, coins and draws about whom the reader has decided something. */
  decided?: ReadonlySet<string> | undefined;
  /** The timers to be drawn. */
  timers?: readonly Timer[] | undefined;
  /** What stands on the other side of a way, by the number of its message. */
  details?: ReadonlyMap<number, string> | undefined;
  /** What is said in a word, by the number of the message, where there is no room for more. */
  briefs?: ReadonlyMap<number, string> | undefined;
  /** Another run, to be drawn behind this one. */
  ghost?: readonly Happening[] | undefined;
}

/** The same before anybody has said how it says what stands in it. */
export type Unsaid = Omit<Subject, "say">;

export interface Figure {
  /** At least as wide as was asked for: many lanes take more. */
  width: number;
  height: number;
  /** Where the lifelines begin and end. */
  top: number;
  bottom: number;
  axis: { x: number; ticks: Tick[] };
  lanes: Lane[];
  /** Whether they lie so close together that a decision has room for a letter only. */
  close: boolean;
  /** The enemy's valley, where there are two who write across it. */
  valley: { x: number; width: number } | undefined;
  ways: Way[];
  /** Moments of so many messages that they can be told of together. */
  bands: Band[];
  flags: Flag[];
  chips: Chip[];
  bars: Bar[];
  lots: Lot[];
  /** The other run. */
  ghosts: { ways: Way[]; flags: Flag[] };
  /** When one of them was down. */
  downs: Span[];
  /** When the road was cut. */
  cuts: Span[];
  /** The moment at which the first of them decides, if any does: dawn. */
  dawn: { y: number; step: number } | undefined;
  knots: readonly Knot[];
}

/** A moment on the axis. */
export interface Tick extends Knot {
  label: string;
}

/** One process. */
export interface Lane {
  /** As it stands there, and in full. */
  name: string;
  title: string;
  x: number;
  /** Whether it may lie, as far as it is known here. */
  liar: boolean;
}

/** What a process decided, and in which step. */
export interface Flag {
  /** Several where it is a list. */
  decisions: readonly string[];
  /** The place of the first of them that is another in the list of somebody before; none if none is. */
  differs: number;
  lane: number;
  x: number;
  y: number;
  step: number;
  /** The step from which on another one stands in its place. */
  until: number;
}

/** What is shown of a process's state from a step on. */
export interface Chip {
  state: string;
  lane: number;
  x: number;
  y: number;
  step: number;
  /** The step from which on another state stands in its place. */
  until: number;
  /** On which side of the lifeline there is room for it. */
  side: -1 | 1;
  /** Whether there is no room for its word. */
  mute: boolean;
}

/** Something that lasts: the steps in which it begins and ends, and the heights. */
export interface Span {
  lane: number;
  /** The other end of a road. */
  other: number;
  x: number;
  from: number;
  to: number;
  step: number;
}
