/**
 * The panels of the scenarios, as they are found in their rooms: that of the run in hand is there.
 */

import type { Run } from "../run/run.ts";
import type { Glasses } from "../shared/glasses.ts";
import type { Ground, MakePanel, Panel } from "../shared/panel.ts";

const ROOMS = import.meta.glob<MakePanel>("../scenarios/*/panel.ts", {
  import: "panel",
  eager: true,
});

export class Panels {
  readonly #ground: Ground;
  /** What they stand before: above the figure, and beside it. */
  readonly #places: { above: HTMLElement; beside: HTMLElement };
  #scenario = "";
  #panel: Panel | undefined;

  constructor(ground: Ground, places: { above: HTMLElement; beside: HTMLElement }) {
    this.#ground = ground;
    this.#places = places;
  }

  /** What the figure is looked at through besides. */
  get glasses(): Glasses {
    return this.#panel?.glasses ?? {};
  }

  /** Takes another run. Nothing is there, not even out of sight, of another scenario's panel. */
  open(run: Run): void {
    const { scenario } = run.whole;
    if (scenario !== this.#scenario) {
      this.close();
      this.#scenario = scenario;
      this.#panel = ROOMS[`../scenarios/${scenario}/panel.ts`]?.(this.#ground);
      if (this.#panel?.choice) this.#places.above.before(this.#panel.choice);
      if (this.#panel) this.#places.beside.before(this.#panel.element);
    }
    this.#panel?.open(run);
  }

  /** Shows it where it stands. */
  show(run: Run, lens: number | undefined): void {
    this.#panel?.show?.(run, lens);
  }

  /** Gives back what they hold. */
  close(): void {
    this.#panel?.close?.();
    this.#panel?.choice?.remove();
    this.#panel?.element.remove();
    this.#panel = undefined;
    this.#scenario = "";
  }
}
