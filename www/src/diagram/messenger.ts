/**
 * One messenger: its way as far as it has come, its label, and how its way ended.
 */
import { draw } from "../shared/dom.ts";
import type { Words } from "../words/en.ts";
import type { Fare } from "./fare.ts";
import type { Sight } from "./part.ts";
import { fateAt } from "./place.ts";
import type { Way } from "./ways.ts";

/** How wide the stroke is that a hand can hit, in pixels. */
const REACH = 24;

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
  #shown = "";
  #named: Fare | undefined;

  constructor(way: Way, place: number, words: Words, open: boolean) {
    const { x1, y1, x2, y2, half } = way;
    this.way = way;
    this.#words = words;
    // Where it is bound for, while nobody knows whether it will arrive.
    this.#road = draw("line", { x1, y1, x2, y2, class: "road" });
    this.#line = draw("line", { x1, y1, x2: x1, y2: y1, class: "line" });
    this.#messenger = draw("circle", { r: 5, class: "messenger" });
    this.#end = half === "sent" ? question(way) : way.lost ? cross(way) : head(way);
    const kinds = ["way", way.copy ? "copy" : "", half ?? ""];
    const button = open ? { role: "button", tabindex: -1, "aria-haspopup": "dialog" } : {};
    this.hand = draw(
      "g",
      { class: "hand", "data-message": way.names[0] ?? "", ...button },
      draw("line", { x1, y1, x2, y2, class: "hit", "stroke-width": REACH }),
      this.#road,
      this.#line,
      ...(half === "heard" ? [] : [dot(way)]),
      this.#end,
      this.#messenger,
    );
    // What is written beside it is no part of its name, which says it all.
    this.#fate = draw("g", { "aria-hidden": "true", hidden: "" }, fateOf(way, words));
    const texts = [draw("g", { "aria-hidden": "true" }, labelOf(way, words)), this.#fate];
    const attributes = { class: kinds.filter(Boolean).join(" "), hidden: "", "data-way": place };
    this.element = draw("g", attributes, this.hand, ...texts);
  }

  /** Shows it after so many steps, with the present at this height. */
  show(sight: Sight): void {
    const { names, says, half, copy } = this.way;
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
    const under = fare === "under-way" && half === undefined;
    this.#messenger.toggleAttribute("hidden", !under);
    this.#road.toggleAttribute("hidden", !under);
    this.#end.toggleAttribute("hidden", under);
    this.#fate.toggleAttribute("hidden", under);
    this.element.classList.toggle("lost", fare === "lost");
    this.element.classList.toggle("ahead", sight.steps < this.way.from);
    // What nobody can press has no name of its own: the picture's stands for it.
    if (!this.hand.hasAttribute("role") || this.#named === fare) return;
    this.#named = fare;
    const named = names.length > 1 ? `${names[0]}–${names.at(-1)}` : (names[0] ?? "");
    this.hand.setAttribute("aria-label", this.#words.figure.messenger(named, says, fare, copy));
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

/** The words along the way: all of them, or as much as there is room for until a hand comes. */
function labelOf(way: Way, words: Words): SVGElement {
  const { text, label, count, half } = way;
  const full = label === "" ? "" : count > 1 ? words.figure.many(label, count) : label;
  const transform = `translate(${text.x} ${text.y}) rotate(${text.angle})`;
  // Below what went out of sight, and above what came: the two may meet at one moment.
  const place = { transform, y: half === "sent" ? 17 : -7, "text-anchor": "middle" };
  const said = draw("text", { ...place, class: "label" }, text.said);
  if (text.said === full) return said;
  return draw("g", {}, said, draw("text", { ...place, class: "label full" }, full));
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
export function cross({ x1, y1, x2, y2, stop }: Way): SVGElement {
  const x = x1 + (x2 - x1) * stop;
  const y = y1 + (y2 - y1) * stop;
  return draw(
    "g",
    { class: "cross" },
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
