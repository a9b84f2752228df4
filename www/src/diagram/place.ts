/**
 * Puts the words of a figure where they do not lie over each other.
 */

import type { Chip, Figure } from "./figure.ts";
import { chipLength, lengthOf, Room } from "./labels.ts";
import type { Lot } from "./lots.ts";
import { CAPTURED_AT, type Label, type Way } from "./ways.ts";

/** How a figure says what stands in it. */
export interface Sayings {
  /** The words along so many messengers on one way. */
  label(text: string, count: number): string;
  state(state: string): string;
  /** What stands for a side of a coin. */
  side?(side: string): string;
  fate(count: number): string;
  /** What stands beside a place where nothing was sent. */
  silence?(count: number): string;
}

/** At which parts of a way its label may stand: clear of a cross, which nobody knows of yet. */
const LABELLED_AT = [0.42, 0.3, 0.54];

/** The same of a lie: clear of the middle as well, where it meets what is said to the liar. */
const LIE_LABELLED_AT = [0.3, 0.42, 0.48, 0.36, 0.24, 0.54];

/** The same where one half of the way is out of sight. */
const HALF_LABELLED_AT = [0.5];

/** How far above its way a label has its middle, or below it, in pixels. */
const ABOVE = { whole: -12, sent: 13 };

const HEIGHT = 17;

/** How far apart the words of two labels are at least, in pixels. */
const SPACE = 10;

/** Room that every flag is given, whatever it will say, in pixels. */
const FLAG = { length: 84, height: 26 };

/** How far below its way what stands there has its middle, in pixels. */
const BELOW = { whole: 11, sent: 27 };

/** Words by the numbers of messages. */
type Noted = ReadonlyMap<number, string>;

/** What a chip keeps from its own lane and from the next, in pixels. */
const BESIDE_CHIP = 14;

const EVER = { from: 0, until: Number.POSITIVE_INFINITY };

/**
 * The labels of a figure; those of messengers before all that tells how they fare. Details stand on
 * the other side of a way; what is brief stands in place of a label that has no room.
 */
export function placed(figure: Figure, say: Sayings, details?: Noted, briefs?: Noted): Figure {
  const room = new Room();
  const flag = figure.close ? { ...FLAG, length: 34 } : FLAG;
  for (const { x, y } of figure.flags) room.claim({ x, y, ...flag, angle: 0, ...EVER });
  const lots = figure.lots.map((lot) => ({ ...lot, mute: !roomForLot(lot, room) }));
  // Lies have the first choice, and take little room: they and what they meet must be readable.
  const labels = new Map<Way, Label>();
  for (const lie of [true, false]) {
    for (const way of figure.ways)
      if (way.lies > 0 === lie) labels.set(way, labelOf(way, room, say, briefs));
  }
  const ways = figure.ways.map((way) => ({ ...way, text: labels.get(way) ?? way.text }));
  const chips = figure.chips.map((chip) => {
    const fits = chipLength(say.state(chip.state)) <= besideOf(chip, figure);
    return { ...chip, mute: !fits || !roomForChip(chip, room, say) };
  });
  for (const way of ways) {
    const said = details?.get(way.message) ?? "";
    if (said && way.text.said) way.detail = detailOf(way, said, room);
  }
  for (const way of ways) way.mute = way.fate > 0 && !roomForFate(way, room, say);
  return { ...figure, ways, lots, chips };
}

/** The first of its texts at the first of its places that is free. */
function labelOf(way: Way, room: Room, say: Sayings, briefs?: Noted): Label {
  if (way.silent) return hushed(way, room, say);
  const { label, count, half, from, until } = way;
  const whole = way.lies > 0 ? LIE_LABELLED_AT : LABELLED_AT;
  const parts = half ? HALF_LABELLED_AT : whole;
  const end = half ? 1 : CAPTURED_AT.first;
  const first = on(way, parts[0] ?? 0);
  if (label === "") return { ...first.at, said: "" };
  const brief = count === 1 ? briefs?.get(way.message) : undefined;
  const briefly = brief ? [brief] : [];
  const full = say.label(label, count);
  const texts = way.lies > 0 ? [...briefly, full] : [full, ...briefly];
  for (const said of texts) {
    const length = lengthOf(said);
    for (const part of parts) {
      const { at, long } = on(way, part);
      const fits = length <= 2 * Math.min(part, end - part) * long - 20;
      const words = {
        ...middleOf(at, half),
        length: length + SPACE,
        height: HEIGHT,
        angle: at.angle,
      };
      if (fits && room.take({ ...words, from, until })) return { ...at, said };
    }
  }
  return { ...first.at, said: "" };
}

/** What is said of somebody who says nothing, beyond the end of the stub. */
function hushed({ x1, x2, y2, count, from, until }: Way, room: Room, say: Sayings): Label {
  const said = say.silence?.(count) ?? "";
  const length = lengthOf(said, 12);
  const at = { x: x2 + (x2 > x1 ? 1 : -1) * (7 + length / 2), y: y2 + 11, angle: 0 };
  const free = room.take({ ...at, y: y2, length, height: 14, from, until });
  return { ...at, said: free ? said : "" };
}

/** What stands on the other side of a way, where there is room for it. */
function detailOf(way: Way, said: string, room: Room): Label {
  const { half, from, until } = way;
  const end = half ? 1 : CAPTURED_AT.first;
  const parts = half ? HALF_LABELLED_AT : LABELLED_AT;
  const length = lengthOf(said, 12);
  for (const part of parts) {
    const { at, long } = on(way, part);
    const { x, y } = middleOf(at, half, half === "sent" ? BELOW.sent : BELOW.whole);
    const words = { x, y, length: length + SPACE, height: HEIGHT, angle: at.angle, from, until };
    if (length <= 2 * Math.min(part, end - part) * long - 12 && room.take(words)) {
      return { ...at, said };
    }
  }
  return { ...on(way, parts[0] ?? 0).at, said: "" };
}

/** A part of a way, how it leans there, and how long the way is. */
function on({ x1, y1, x2, y2 }: Way, part: number) {
  const angle = (Math.atan((y2 - y1) / (x2 - x1)) * 180) / Math.PI;
  const at = { x: x1 + (x2 - x1) * part, y: y1 + (y2 - y1) * part, angle };
  return { at, long: Math.hypot(x2 - x1, y2 - y1) };
}

function middleOf(
  { x, y, angle }: Omit<Label, "said">,
  half: Way["half"],
  off = half === "sent" ? ABOVE.sent : ABOVE.whole,
) {
  const lean = (angle * Math.PI) / 180;
  return { x: x - off * Math.sin(lean), y: y + off * Math.cos(lean) };
}

/** What luck showed is told by its sign alone where there is no room for more. */
function roomForLot({ x, y, side, wide, step }: Lot, room: Room): boolean {
  const plate = { x: x + (side * wide) / 2, y, length: wide, height: HEIGHT, angle: 0 };
  return room.take({ ...plate, from: step, until: Number.POSITIVE_INFINITY });
}

/** How much room there is beside a lane, up to the next one or to the edge, in pixels. */
function besideOf({ lane, x, side }: Chip, { lanes, axis, width }: Figure): number {
  const next = lanes[lane + side]?.x ?? (side < 0 ? axis.x : width);
  return Math.abs(next - x) - BESIDE_CHIP;
}

function roomForChip({ state, x, y, side, step, until }: Chip, room: Room, say: Sayings): boolean {
  const length = chipLength(say.state(state));
  const middle = x + side * (9 + length / 2);
  return room.take({ x: middle, y, length, height: 14, angle: 0, from: step, until });
}

/** Where the word for a loss begins: on the far side of the cross. */
export function fateAt({ x1, y1, x2, y2, stop }: Way) {
  const far = x2 > x1 ? 1 : -1;
  return { x: x1 + (x2 - x1) * stop + far * 15, y: y1 + (y2 - y1) * stop + 5, far };
}

function roomForFate(way: Way, room: Room, say: Sayings): boolean {
  const { x, y, far } = fateAt(way);
  const length = lengthOf(say.fate(way.fate));
  const words = { x: x + (far * length) / 2, y: y - 4, length, height: HEIGHT, angle: 0 };
  return room.take({ ...words, from: way.ended, until: way.until });
}
