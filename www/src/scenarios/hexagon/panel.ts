/**
 * The ring of six and the six tables of three that are cut from it: a hexagon whose edges are
 * links to their runs.
 */

import { draw, make } from "../../dom/make.ts";
import { fromStart } from "../../run/link.ts";
import type { Run } from "../../run/run.ts";
import type { Ground, MakePanel, Panel } from "../../shared/panel.ts";
import { whether } from "../../words/say.ts";

const CORNERS = ["p0", "q0", "r0", "p1", "q1", "r1"] as const;

/** The word for a run in which all that is asked for is kept. */
const KEPT = "kept";

const SIZE = { width: 300, height: 250, radius: 88 };

class Ring implements Panel {
  readonly element: HTMLElement;
  readonly #ring = make("div", { class: "ring" });
  readonly #ground: Ground;

  constructor(ground: Ground) {
    this.#ground = ground;
    this.element = make("section", { class: "study" }, this.#ring);
  }

  open(run: Run): void {
    const say = this.#ground.words.catalogue;
    const here = fromStart(run.present.link);
    const ring = this.#played(here, "");
    const edges = CORNERS.map((corner, place) => {
      const next = CORNERS[(place + 1) % CORNERS.length] ?? corner;
      const { link, broken } = this.#played(here, `${corner}-${next}`);
      const pair = `${corner} – ${next}`;
      const label = say.text("study-cut", { pair, broken: whether(broken) });
      return edge(place, label, link, broken, link === here);
    });
    const corners = CORNERS.map((corner, place) => {
      const [x, y] = at(place);
      return draw(
        "g",
        { class: "corner", "aria-hidden": "true" },
        draw("circle", { cx: x, cy: y, r: 17 }),
        draw("text", { x, y: y + 5, "text-anchor": "middle" }, corner),
      );
    });
    const heading = say.text("study-ring");
    const { width, height } = SIZE;
    const box = {
      viewBox: `0 0 ${width} ${height}`,
      role: "group",
      "aria-label": heading,
    };
    const middle = whole(say.text("study-to-ring"), ring.link, ring.link === here);
    const svg = draw("svg", box, middle, ...edges, ...corners);
    const told = make("p", { class: "quiet" }, say.text("study-ring-told"));
    this.#ring.replaceChildren(make("h2", {}, heading), svg, told);
  }

  /** The canonical link of a run at another table, and whether it breaks what is asked for. */
  #played(link: string, table: string): { link: string; broken: boolean } {
    const simulation = new this.#ground.engine(link);
    try {
      simulation.set("table", table);
      simulation.finish();
      return { link: fromStart(simulation.link()), broken: simulation.outcome !== KEPT };
    } finally {
      simulation.free();
    }
  }
}

/** The place of a corner: the first at the top left, then as the clock goes. */
function at(place: number, radius = SIZE.radius): [number, number] {
  const turn = ((place - 2) * Math.PI) / 3;
  return [SIZE.width / 2 + radius * Math.cos(turn), SIZE.height / 2 + radius * Math.sin(turn)];
}

function edge(place: number, label: string, link: string, broken: boolean, here: boolean) {
  const [[x1, y1], [x2, y2]] = [at(place), at(place + 1)];
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  const mark = broken ? "M-4.5 -4.5l9 9m0 -9l-9 9" : "M-5 0l3.5 4l6.5 -8";
  const current = here ? { "aria-current": "page" } : {};
  const kinds = ["edge", broken ? "broken" : "", here ? "here" : ""].filter(Boolean).join(" ");
  return draw(
    "a",
    { href: `#${link}`, class: kinds, "aria-label": label, ...current },
    draw("title", {}, label),
    draw("line", { x1, y1, x2, y2, class: "reach" }),
    draw("line", { x1, y1, x2, y2 }),
    draw("circle", { cx: x, cy: y, r: 12 }),
    draw("path", { d: mark, transform: `translate(${x} ${y})` }),
  );
}

function whole(label: string, link: string, here: boolean): SVGElement {
  const current = here ? { "aria-current": "page", class: "ring-here" } : {};
  const text = { x: SIZE.width / 2, y: SIZE.height / 2 + 5, "text-anchor": "middle" };
  return draw("a", { href: `#${link}`, ...current }, draw("text", text, label));
}

export const panel: MakePanel = (ground) => new Ring(ground);
