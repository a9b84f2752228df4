/**
 * The handshake of a connection as a run of the generals, in step with it.
 */

import { make } from "../../dom/make.ts";
import { Run } from "../../run/run.ts";
import type { Beside } from "../../shared/beside.ts";
import { FigureView } from "../../shared/figure.ts";
import type { Ground } from "../../shared/panel.ts";

/** About how many pixels high the figure is. */
const ROOM = 240;

export class Chain {
  readonly element: HTMLElement;
  readonly #ground: Ground;
  readonly #figure: FigureView;
  readonly #list = make("ol");
  readonly #knows = make("p", { class: "knows" });
  readonly #row = make("p", { class: "quiet" });
  #beats: NonNullable<Beside["counterpart"]>["beats"] = [];
  #run: Run | undefined;

  constructor(ground: Ground) {
    const { words } = ground;
    const say = words.catalogue;
    this.#ground = ground;
    this.#figure = new FigureView({ words, room: () => ROOM });
    const { element } = this.#figure;
    element.tabIndex = 0;
    element.setAttribute("role", "group");
    element.setAttribute("aria-label", say.text("chain-figure"));
    this.element = make(
      "section",
      { class: "chain" },
      make("h2", {}, say.text("chain-heading")),
      this.#list,
      this.#knows,
      element,
      this.#row,
    );
  }

  /** Takes the generals' run of another connection, if it has one. */
  open(counterpart: Beside["counterpart"]): void {
    const { engine, words } = this.#ground;
    this.#figure.element.hidden = !counterpart;
    this.#list.hidden = !counterpart;
    this.#row.textContent = "";
    // Anew, even if it is the same: nobody has seen yet how it goes on.
    this.#run?.close();
    this.#run = undefined;
    if (!counterpart) return;
    this.#beats = counterpart.beats;
    this.#list.replaceChildren(...counterpart.parts.map((part) => make("li", {}, part)));
    this.#run = new Run(engine, counterpart.link, words);
    this.#figure.open(this.#run);
  }

  /** Shows the generals where the connection is after so many steps, and who knows what then. */
  show(steps: number, knowledge: string): void {
    say(knowledge, this.#knows);
    const run = this.#run;
    const beat = this.#beats.findLast(({ from }) => from <= steps);
    if (!run || !beat) return;
    run.seek(beat.steps ?? run.total);
    this.#figure.show(run, run.present.now);
    for (const [place, item] of [...this.#list.children].entries()) {
      if (place === beat.part) item.setAttribute("aria-current", "step");
      else item.removeAttribute("aria-current");
    }
    say(beat.steps === null ? (run.telling.row ?? "") : "", this.#row);
  }

  /** Gives the memory of the generals back. */
  close(): void {
    this.#figure.close();
    this.#run?.close();
    this.#run = undefined;
  }
}

/** Says something, unless it is said already. */
function say(text: string, where: HTMLElement): void {
  if (where.textContent !== text) where.textContent = text;
}
