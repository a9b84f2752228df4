/**
 * One messenger: its way as far as it has come, its label, and how its way ended.
 */
import { draw } from "../page/dom.ts";
import { words } from "../words/words.ts";
import type { Way } from "./ways.ts";

/** About how many pixels a letter of a label takes. */
const LETTER = 6.9;

export class WayMark {
  readonly element: SVGGElement;
  readonly #way: Way;
  readonly #line: SVGLineElement;
  readonly #road: SVGLineElement;
  readonly #messenger: SVGCircleElement;
  readonly #end: SVGElement;
  #shown = "";

  constructor(way: Way) {
    const { x1, y1, x2, y2 } = way;
    this.#way = way;
    // Where it is bound for, while nobody knows whether it will arrive.
    this.#road = draw("line", { x1, y1, x2, y2, class: "road" });
    this.#line = draw("line", { x1, y1, x2: x1, y2: y1 });
    this.#messenger = draw("circle", { r: 5, class: "messenger" });
    this.#end = way.lost ? cross(way) : head(way);
    const kinds = ["way", way.lost ? "lost" : "", way.copy ? "copy" : ""];
    this.element = draw(
      "g",
      { class: kinds.filter(Boolean).join(" "), hidden: "", "data-message": way.name },
      draw("title", {}, `${way.name}: ${way.label || words.figure.copy}`),
      this.#road,
      this.#line,
      draw("circle", { cx: x1, cy: y1, r: 4, class: `dot lane-${way.lane}` }),
      this.#end,
      this.#messenger,
      label(way),
    );
  }

  /** Shows it after so many steps, with the present at this height. */
  show(steps: number, now: number): void {
    const { sent, ended, x1, y1, x2, y2, stop } = this.#way;
    const over = steps >= ended;
    const way = over ? stop : Math.min(Math.max((now - y1) / (y2 - y1), 0), stop);
    const state = steps < sent ? "" : `${way}${over}`;
    // Most messengers do not move in most steps.
    if (state === this.#shown) return;
    this.#shown = state;
    this.element.toggleAttribute("hidden", steps < sent);
    const [x, y] = [x1 + (x2 - x1) * way, y1 + (y2 - y1) * way];
    this.#line.setAttribute("x2", `${x}`);
    this.#line.setAttribute("y2", `${y}`);
    this.#messenger.setAttribute("cx", `${x}`);
    this.#messenger.setAttribute("cy", `${y}`);
    const there = over || (this.#way.lost && way >= stop);
    this.#end.toggleAttribute("hidden", !there);
    this.#messenger.toggleAttribute("hidden", there);
    this.#road.toggleAttribute("hidden", there);
  }
}

/** The words along the way; its name where there is no room for them, or nothing. */
function label({ text, label: said, name, count }: Way): SVGElement {
  const full = count > 1 ? words.figure.many(said, count) : said;
  const fits = (one: string) => one.length * LETTER <= text.room;
  const shown = said === "" ? "" : ([full, name].find(fits) ?? "");
  const place = `translate(${text.x} ${text.y}) rotate(${text.angle})`;
  return draw("text", { transform: place, y: -7, class: "label", "text-anchor": "middle" }, shown);
}

/** The head of the arrow, where it arrives. */
function head({ x1, y1, x2, y2 }: Way): SVGElement {
  const angle = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  const place = `translate(${x2} ${y2}) rotate(${angle})`;
  return draw("path", { transform: place, d: "M-1 0l-11 -4.5v9z", class: "head" });
}

/** The cross in the valley, where it was captured. */
function cross({ x1, y1, x2, y2, stop, fate }: Way): SVGElement {
  const x = x1 + (x2 - x1) * stop;
  const y = y1 + (y2 - y1) * stop;
  const text = fate > 1 ? words.figure.lostMany(fate) : fate === 1 ? words.figure.lost : "";
  return draw(
    "g",
    { class: "cross" },
    draw("circle", { cx: x, cy: y, r: 10 }),
    draw("path", { d: `M${x - 4.5} ${y - 4.5}l9 9m0 -9l-9 9` }),
    draw("text", { x, y: y + 25, class: "fate", "text-anchor": "middle" }, text),
  );
}
