/**
 * A round in one piece: a band across the lifelines; or beside the round, once it is unfolded.
 */
import { draw } from "../dom/make.ts";
import type { Words } from "../words/catalogues.ts";
import type { Figure } from "./figure.ts";
import type { Band } from "./fold.ts";
import { lengthOf } from "./labels.ts";
import { unequal } from "./messenger.ts";

/** How far a band reaches beyond the first lifeline and the last one, in pixels. */
const BEYOND = 14;

/** How wide the mark beside an unfolded round is, in pixels. */
const BRACKET = 18;

export function band(one: Band, { lanes, axis }: Figure, words: Words, open: boolean): SVGElement {
  const { name, folded, y, bottom } = one;
  const whole = words.lies.band(one);
  // Where not everything has room, there is the mark of a lie still.
  const { x: right = 0 } = lanes.at(-1) ?? {};
  const fits = plateLength(whole, one, open) <= right + BEYOND - (lanes[0]?.x ?? 0);
  const said = fits ? whole : words.lies.band({ ...one, lies: 0, silences: 0 });
  const label = folded ? words.lies.unfold(whole) : words.lies.fold(whole);
  const expanded = { role: "button", tabindex: 0, "aria-expanded": `${!folded}` };
  const button = open ? { ...expanded, "aria-label": label, "data-band": name } : {};
  const parts = folded ? bandParts(one, lanes, said, open) : bracketParts(axis.x + 5, y, bottom);
  return draw("g", { class: folded ? "band" : "band open", ...button }, ...parts);
}

/** What cannot be unfolded does not look as if it could. */
const indentOf = (open: boolean) => (open ? 30 : 12);

/** How long the plate is on which a round is told, in pixels. */
function plateLength(said: string, { lies }: Band, open: boolean): number {
  return lengthOf(said) * 1.08 + (lies > 0 ? 32 : 8) + indentOf(open);
}

function bandParts(one: Band, lanes: Figure["lanes"], said: string, open: boolean) {
  const { y, bottom, lies } = one;
  const left = (lanes[0]?.x ?? 0) - BEYOND;
  const width = (lanes.at(-1)?.x ?? 0) + BEYOND - left;
  const middle = (y + bottom) / 2;
  const indent = indentOf(open);
  const length = plateLength(said, one, open);
  const sign = `M${left + 16} ${middle - 5}v10M${left + 11} ${middle}h10`;
  return [
    draw("rect", { x: left, y, width, height: bottom - y, rx: 6, class: "round" }),
    draw("path", { class: "fan", d: fanOf(lanes, y + 5, bottom - 5) }),
    draw("rect", { x: left + 6, y: middle - 13, width: length, height: 26, rx: 5, class: "plate" }),
    ...(open ? [draw("path", { d: sign, class: "sign" })] : []),
    draw("text", { x: left + indent, y: middle + 4.5 }, said),
    ...(lies > 0 ? [unequal(left + length - 10, middle)] : []),
  ];
}

/** From each lifeline to each other one: so many messengers that nobody tells them apart. */
function fanOf(lanes: Figure["lanes"], top: number, bottom: number): string {
  const strokes = lanes.flatMap((one) =>
    lanes.flatMap((other) => (one === other ? [] : [`M${one.x} ${top}L${other.x} ${bottom}`])),
  );
  return strokes.join("");
}

function bracketParts(x: number, y: number, bottom: number) {
  const middle = x + BRACKET / 2;
  return [
    draw("rect", { x, y, width: BRACKET, height: bottom - y, rx: 5, class: "round" }),
    draw("path", { d: `M${middle - 5} ${y + 12}h10`, class: "sign" }),
  ];
}
