/**
 * Where in a figure something is that can be chosen: messengers, coins and draws, heads of lifelines.
 */
import type { Painter } from "../diagram/paint.ts";

export class Finder {
  readonly #painter: Painter;

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  /** The place of the way of a messenger, if it is drawn. */
  placeCalled(who?: string | number): number | undefined {
    const places = this.#painter.places();
    return places.find((one) => this.#painter.way(one)?.names.includes(`${who}`));
  }

  /** The place of the way that something is a part of. */
  placeOf(target: EventTarget | null): number {
    const element = target instanceof Element ? target.closest<SVGElement>("[data-way]") : null;
    return Number(element?.dataset.way ?? Number.NaN);
  }

  /** The head of the lifeline of a process. */
  head(who?: string | number): SVGElement | null {
    return this.#painter.heads.querySelector<SVGElement>(`[data-process="${who}"]`);
  }

  /** A coin or a draw, if it is in view. */
  lot(who?: string | number): SVGElement | null {
    return this.#painter.body.querySelector<SVGElement>(`[data-lot="${who}"]`);
  }
}
