/**
 * How the lifelines lie beside each other: with their names in full where that fits, and else close
 * together, with names of a letter or two. Only where not even those fit the figure is wider than was
 * asked for.
 */
import { lengthOf } from "./labels.ts";

/** Below this width everything moves closer together. */
const NARROW = 480;
const NARROWER = 400;

/** How far apart lanes are at least, in pixels. */
const APART = 66;

/** How much room the states of the last of many have, in pixels. */
const MANY = 112;

/** What there is beside the first lane and the last one that have names of a letter or two, and how far
 * they are apart at least: with room for what is decided, and as close as can be. In pixels. */
const BRIEF = { left: 50, right: 46, apart: 86 };
const CLOSE = { left: 28, right: 24, apart: 0 };

/** How far heads are from the edge at least, in pixels. */
const EDGE = 2;

/** How far apart heads are at least, in pixels. */
const GAP = 3;

/** Letters that take more than others. */
const BROAD = /[mwCDGMOQW]/g;

export interface Across {
  /** Where the axis of time stands. */
  axis: number;
  left: number;
  between: number;
  width: number;
  /** What the lanes are called where they lie. */
  names: readonly string[];
  /** Whether they lie so close that what is decided has room for a letter. */
  close: boolean;
  /** Whether there is room for states beside the lanes. */
  chips: boolean;
  narrow: boolean;
}

type Lanes = Pick<Across, "left" | "between" | "width">;

/** What lies beside each other. */
interface Beside {
  width: number;
  names: readonly string[];
  /** The same in a letter or two. */
  briefly?: readonly string[] | undefined;
  /** How long what stands at the axis is, and the longest state. */
  longest: number;
  reach: number;
}

/** How far the head of a lifeline reaches to both sides, in pixels. */
export function headReach(name: string): number {
  return Math.max(21, Math.ceil(mostOf(name, isWord(name) ? 15.5 : 18) / 2) + 12);
}

/** How long a text may be that must not be cut off. */
export function mostOf(text: string, size: number): number {
  const broad = text.match(BROAD)?.length ?? 0;
  return lengthOf(text, size) + broad * 7;
}

/** Whether a name is written smaller than a letter, so that it has room in its head. */
export function isWord(name: string): boolean {
  return name.length > 1;
}

export function across({ width, names, briefly, longest, reach }: Beside): Across {
  const narrow = width < NARROW;
  const axis = Math.max(narrow ? 26 : 44, Math.ceil(longest) + 10);
  // Where there is no room for them, states are told by their dots and in the list alone.
  const chips = width >= NARROWER;
  const room = chips ? Math.ceil(reach) + 18 : 0;
  const left = axis + Math.max(room, chips ? 72 : 54);
  const least = names.length > 2 && chips ? MANY : narrow ? (chips ? 72 : 50) : 84;
  const apart = names.length > 2 ? APART : 0;
  const usual = spread(width, names, left, Math.max(room, least), apart);
  const fit = usual.width <= width && usual.between >= BRIEF.apart;
  if (!briefly || names.length <= 2 || fit)
    return { ...usual, axis, left, names, close: false, chips, narrow };
  const [brief, close] = [BRIEF, CLOSE].map(({ left, right, apart }) => {
    const [first = "", last = ""] = [briefly[0], briefly.at(-1)];
    const from = Math.max(axis + left, headReach(first) + EDGE);
    const margin = Math.max(right, headReach(last) + EDGE);
    return { ...spread(width, briefly, from, margin, apart), left: from };
  }) as [Lanes, Lanes];
  const fits = brief.width <= width;
  const lanes = fits ? brief : close;
  return { ...lanes, axis, names: briefly, close: !fits, chips, narrow };
}

/** Lanes from `left` on, up to a margin at the right. */
function spread(
  width: number,
  names: readonly string[],
  left: number,
  margin: number,
  least: number,
) {
  const apart = Math.max(least, ...names.map((one) => 2 * headReach(one) + GAP));
  const wide = Math.max(width, Math.ceil(left + apart * (names.length - 1) + margin));
  const between = names.length > 1 ? (wide - margin - left) / (names.length - 1) : 0;
  return { width: wide, between };
}
