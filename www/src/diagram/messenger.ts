/**
 * One messenger: its way as far as it has come, its label, and how its way ended.
 */
import { draw } from "../dom/make.ts";
import type { Words } from "../words/catalogues.ts";
import type { Fare } from "../words/fare.ts";
import type { Sight } from "./part.ts";
import { fateAt } from "./place.ts";
import type { Way } from "./ways.ts";

/** How wide the stroke is that a hand can hit, in pixels. */
const REACH = 24;

/** How messengers are drawn: whether they can be chosen, and whether the reader has decided. */
interface Look {
  words: Words;
  open: boolean;
  touched: boolean;
}

export class WayMark {
  readonly element: SVGGElement;
  /** What can be chosen of it. */
  readonly hand: SVGGElement;
  readonly way: Way;
  readonly #words: Words;
  readonly #line: SVGLineElement;
  readonly #road: SVGLineElement;
  readonly #messenger: SVGCircleElement;
  readonly #end: SVGElement;
  readonly #fate: SVGElement;
  /** Where the reader has it captured, before it comes there. */
  readonly #ambush: SVGElement;
  #shown = "";
  #named: Fare | undefined;

  constructor(way: Way, place: number, { words, open, touched }: Look) {
    const { x1, y1, x2, y2, half } = way;
    this.way = way;
    this.#words = words;
    // Of what a side sees, nobody has decided anything.
    const held = touched && half === undefined && !way.silent;
    // Where it is bound for, while nobody knows whether it will arrive.
    this.#road = draw("line", { x1, y1, x2, y2, class: "road" });
    this.#line = draw("line", { x1, y1, x2: x1, y2: y1, class: "line" });
    this.#messenger = draw("circle", { r: 5, class: "messenger" });
    this.#end = endOf(way);
    this.#ambush = held && way.lost ? ambush(way) : draw("g");
    const lies = way.lies > 0 ? "lie" : "";
    const silent = way.silent ? "silent" : "";
    const kinds = ["way", way.copy ? "copy" : "", half ?? "", silent, lies, held ? "touched" : ""];
    const button = open ? { role: "button", tabindex: -1, "aria-haspopup": "dialog" } : {};
    this.hand = draw(
      "g",
      { class: "hand", "data-message": way.names[0] ?? "", ...button },
      draw("line", { x1, y1, x2, y2, class: "hit", "stroke-width": REACH }),
      this.#road,
      this.#line,
      ...(half === "heard" ? [] : [dot(way)]),
      ...(way.lies > 0 && !way.silent ? [lieMark(way)] : []),
      this.#end,
      this.#ambush,
      this.#messenger,
    );
    // What is written beside it is no part of its name, which says it all.
    this.#fate = draw("g", { "aria-hidden": "true", hidden: "" }, fateOf(way, words));
    const label = [labelOf(way, words), ...detailOf(way)];
    const texts = [draw("g", { "aria-hidden": "true" }, ...label), this.#fate];
    const attributes = { class: kinds.filter(Boolean).join(" "), hidden: "", "data-way": place };
    this.element = draw("g", attributes, this.hand, ...texts);
  }

  /** Shows it after so many steps, with the present at this height. */
  show(sight: Sight): void {
    const { half } = this.way;
    const { there, state, fare, part } = stateOf(this.way, sight);
    // Most messengers do not move in most steps.
    if (state === this.#shown) return;
    this.#shown = state;
    this.element.toggleAttribute("hidden", !there);
    if (!there) return;
    const { x1, y1, x2, y2 } = this.way;
    const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
    this.#line.setAttribute("x2", `${x}`);
    this.#line.setAttribute("y2", `${y}`);
    this.#messenger.setAttribute("cx", `${x}`);
    this.#messenger.setAttribute("cy", `${y}`);
    const under = fare === "under-way" && half === undefined && !this.way.silent;
    this.#messenger.toggleAttribute("hidden", !under);
    this.#road.toggleAttribute("hidden", !under);
    this.#ambush.toggleAttribute("hidden", !under);
    this.#end.toggleAttribute("hidden", under);
    this.#fate.toggleAttribute("hidden", under);
    this.element.classList.toggle("lost", fare === "lost");
    this.element.classList.toggle("ahead", sight.steps < this.way.from);
    // What nobody can press has no name of its own: the picture's stands for it.
    if (!this.hand.hasAttribute("role") || this.#named === fare) return;
    this.#named = fare;
    this.hand.setAttribute("aria-label", this.#call(fare));
  }

  /** What it is called, with all that is to be known of it. */
  #call(fare: Fare): string {
    const { names, says, copy, silent, lies } = this.way;
    const { figure, lies: lying } = this.#words;
    const named = names.length > 1 ? `${names[0]}–${names.at(-1)}` : (names[0] ?? "");
    if (silent) return lying.silent(named, lies > 0);
    const called = figure.messenger(named, says, fare, copy);
    return lies > 0 ? lying.lie(called, lies, names.length) : called;
  }
}

/** Whether there is something of it to be seen. What is ahead is so as far as it is known. */
export function isThere({ from, until }: Way, { steps, known }: Sight): boolean {
  return steps < from ? known >= from && known < until : steps < until;
}

/** How far it has come, and what is known of it. */
function stateOf(way: Way, sight: Sight) {
  const { steps, now, known } = sight;
  const { sent, from, ended, y1, y2, stop, half, lost } = way;
  const ahead = steps < from;
  const reached = ahead ? known : steps;
  const there = isThere(way, sight);
  const over = reached >= ended;
  const along = ahead ? 0 : Math.min(Math.max((now - y1) / (y2 - y1), 0), stop);
  const part = half || over ? stop : along;
  const caught = lost && part >= stop && reached >= sent;
  const fare: Fare = half
    ? half === "sent"
      ? "unseen"
      : "arrived"
    : caught
      ? "lost"
      : over
        ? "arrived"
        : "under-way";
  return { there, fare, part, state: there ? `${part} ${fare} ${ahead}` : "" };
}

function endOf(way: Way): SVGElement {
  if (way.silent) return hush(way);
  return way.half === "sent" ? question(way) : way.lost ? cross(way) : head(way);
}

/** What is said is not what would honestly be said. */
export function unequal(x: number, y: number): SVGElement {
  return draw(
    "g",
    { class: "unequal", transform: `translate(${x} ${y})` },
    draw("circle", { r: 8 }),
    draw("path", { d: "M-4 -2h8M-4 2h8M2.5 -5l-5 10" }),
  );
}

/** At which part of a way the mark of a lie stands: before any cross, and clear of the labels. */
const LIE_AT = { whole: 0.64, half: 0.8 };

/** The mark of a lie. */
function lieMark({ x1, y1, x2, y2, half }: Way): SVGElement {
  const part = half ? LIE_AT.half : LIE_AT.whole;
  return unequal(x1 + (x2 - x1) * part, y1 + (y2 - y1) * part);
}

/** Where nothing was sent: a bar across the stub, and beyond it what it would have been. */
function hush({ x1, y1, x2, y2, lies }: Way): SVGElement {
  const side = x2 > x1 ? 1 : -1;
  return draw(
    "g",
    { class: "hush" },
    draw("path", { d: `M${x2} ${y2 - 7}v14` }),
    ...(lies > 0 ? [unequal((x1 + x2) / 2 + side * 2, (y1 + y2) / 2)] : []),
  );
}

/** The words along the way: all of them, or as much as there is room for until a hand comes. */
function labelOf(way: Way, words: Words): SVGElement {
  const { text, label, count, half, silent } = way;
  const full = silent
    ? words.lies.nothing(count)
    : label === "" || count === 1
      ? label
      : words.figure.many(label, count);
  const transform = `translate(${text.x} ${text.y}) rotate(${text.angle})`;
  // Below what went out of sight, and above what came: the two may meet at one moment.
  const place = { transform, y: half === "sent" ? 17 : -7, "text-anchor": "middle" };
  const said = draw("text", { ...place, class: "label" }, text.said);
  if (text.said === full) return said;
  return draw("g", {}, said, draw("text", { ...place, class: "label full" }, full));
}

/** What stands on the other side of the way, in smaller letters. */
function detailOf({ detail, half }: Way): SVGElement[] {
  const { x, y, angle, said } = detail;
  if (said === "") return [];
  const place = { transform: `translate(${x} ${y}) rotate(${angle})`, "text-anchor": "middle" };
  return [draw("text", { ...place, y: half === "sent" ? 31 : 15, class: "detail" }, said)];
}

function dot({ x1, y1, lane }: Way): SVGElement {
  return draw("circle", { cx: x1, cy: y1, r: 4, class: `dot lane-${lane}` });
}

/** The head of the arrow, where it arrives. */
export function head({ x1, y1, x2, y2 }: Way): SVGElement {
  const angle = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  const place = `translate(${x2} ${y2}) rotate(${angle})`;
  return draw("path", { transform: place, d: "M-1 0l-11 -4.5v9z", class: "head" });
}

/** Where a way goes out of sight. */
function question({ x1, x2, y2 }: Way): SVGElement {
  const x = x2 + (x2 > x1 ? 9 : -9);
  const text = { x, y: y2 + 6, class: "unseen", "text-anchor": "middle", "aria-hidden": "true" };
  return draw("text", text, "?");
}

/** The cross in the valley, where it was captured. */
export function cross(way: Way): SVGElement {
  return crossed(way, "cross");
}

/** The same where it is still to be captured. */
function ambush(way: Way): SVGElement {
  return crossed(way, "ambush");
}

function crossed({ x1, y1, x2, y2, stop }: Way, name: string): SVGElement {
  const x = x1 + (x2 - x1) * stop;
  const y = y1 + (y2 - y1) * stop;
  return draw(
    "g",
    { class: name },
    draw("circle", { cx: x, cy: y, r: 10 }),
    draw("path", { d: `M${x - 4.5} ${y - 4.5}l9 9m0 -9l-9 9` }),
  );
}

/** The word for it, on the far side of the cross. */
function fateOf(way: Way, words: Words): SVGElement {
  const { fate, mute } = way;
  const { x, y, far } = fateAt(way);
  const text = fate > 1 ? words.figure.lostMany(fate) : fate === 1 ? words.figure.lost : "";
  const shown = { class: mute ? "fate full" : "fate", "text-anchor": far > 0 ? "start" : "end" };
  return draw("text", { x, y, ...shown }, text);
}
