/**
 * The four rows in which a run of two can come out, with the present one marked.
 */

import { make } from "../dom/make.ts";
import type { Scenario } from "../engine/engine.ts";
import { icon, LABORATORY } from "../shared/icons.ts";
import { words } from "../words/words.ts";

const DOES = ["does", "does-not"] as const;

const ROWS = [
  ["both", "only-a"],
  ["only-b", "neither"],
] as const;

export class Matrix {
  readonly element = make("table", { class: "matrix" });
  readonly #cells = new Map<string, HTMLElement>();

  /** Takes a scenario; the table is not there for one without four rows. */
  open({ name, matrix }: Scenario, names: readonly string[]): void {
    this.element.hidden = !matrix;
    this.#cells.clear();
    if (!matrix) return;
    const own = words.of(name);
    const [first = "", second = ""] = names;
    const headOf = (scope: string, who: string, does: (typeof DOES)[number]) =>
      make("th", { scope }, words.does(who, own.matrix(does)));
    const heads = DOES.map((does) => headOf("col", second, does));
    const rows = ROWS.map((row, place) => {
      const head = headOf("row", first, DOES[place] ?? "does");
      const cells = row.map((outcome) => {
        const cell = make("td", { "data-outcome": outcome }, own.matrix(outcome));
        this.#cells.set(outcome, cell);
        return cell;
      });
      return make("tr", {}, head, ...cells);
    });
    this.element.setAttribute("aria-label", words.outcome.heading);
    this.element.replaceChildren(
      make("thead", {}, make("tr", {}, make("td"), ...heads)),
      make("tbody", {}, ...rows),
    );
  }

  /** Marks the row that has come to be, if one has. */
  show(outcome: string | null): void {
    for (const [name, cell] of this.#cells) {
      const here = name === outcome;
      if (cell.hasAttribute("aria-current") === here) continue;
      if (here) {
        cell.setAttribute("aria-current", "true");
        cell.prepend(icon(LABORATORY, "here"));
      } else {
        cell.removeAttribute("aria-current");
        cell.querySelector("svg")?.remove();
      }
    }
  }
}
