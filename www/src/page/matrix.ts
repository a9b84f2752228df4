/**
 * The four rows in which a run of two can come out, with the present one marked.
 */

import { make } from "../dom/make.ts";
import { icon } from "../shared/icons.ts";
import { words } from "../words/words.ts";

const ROWS = [
  ["both", "only-a"],
  ["only-b", "neither"],
] as const;

export class Matrix {
  readonly element = make("table", { class: "matrix" });
  readonly #cells = new Map<string, HTMLElement>();

  /** Takes a scenario; the table is not there for one without four rows. */
  open(scenario: string, names: readonly string[]): void {
    const said = words.scenarios[scenario]?.matrix;
    this.element.hidden = said === undefined || names.length !== 2;
    this.#cells.clear();
    if (!said) return;
    const [first = "", second = ""] = names;
    const heads = said.does.map((does) => make("th", { scope: "col" }, words.does(second, does)));
    const rows = ROWS.map((row, place) => {
      const head = make("th", { scope: "row" }, words.does(first, said.does[place] ?? ""));
      const cells = row.map((outcome) => {
        const cell = make("td", { "data-outcome": outcome }, said[outcome]);
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
        cell.prepend(icon("here"));
      } else {
        cell.removeAttribute("aria-current");
        cell.querySelector("svg")?.remove();
      }
    }
  }
}
