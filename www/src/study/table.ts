/**
 * How many processes it takes to bear so many faults: the published table, with links to runs.
 */

import { make } from "../dom/make.ts";
import type { Engine, Scenario } from "../engine/engine.ts";
import { words } from "../words/words.ts";
import { Dialog } from "./dialog.ts";

const MOST_FAULTS = 10;

export class Table {
  readonly dialog = new Dialog(words.study.table);
  readonly opener = make("button", { type: "button" }, words.study.table);
  readonly #engine: Engine;
  readonly #scenarios: readonly Scenario[];
  readonly #faults = make("select", { "aria-label": words.study.faults });
  readonly #place = make("div", { class: "scroll", tabindex: 0, role: "group" });

  constructor(engine: Engine, scenarios: readonly Scenario[]) {
    this.#engine = engine;
    this.#scenarios = scenarios;
    for (let faults = 1; faults <= MOST_FAULTS; faults++) {
      this.#faults.append(make("option", { value: faults }, `t = ${faults}`));
    }
    this.#faults.addEventListener("change", () => this.#fill());
    this.#place.setAttribute("aria-label", words.study.table);
    this.opener.addEventListener("click", () => {
      this.#fill();
      this.dialog.show();
    });
    const label = make("label", {}, `${words.study.faults} `, this.#faults);
    const source = make("p", { class: "quiet" }, words.study.source);
    this.dialog.body.append(make("p", {}, words.study.tableTold), label, this.#place, source);
  }

  #fill(): void {
    const { study } = words;
    const rows = this.#engine.resilience(Number(this.#faults.value));
    const timings = rows[0]?.cells.map(({ timing }) => timing) ?? [];
    const heads = timings.map((one) => make("th", { scope: "col" }, study.timings[one] ?? one));
    const body = rows.map(({ failure, cells }) => {
      const head = make("th", { scope: "row" }, study.failures[failure] ?? failure);
      const all = cells.map(({ timing, formulas, processes }) => {
        const [least, most] = processes ?? [0, 0];
        const many = least === most ? `${least}` : study.range(least, most);
        const known = [study.formula(formulas), study.least(many)];
        const said = formulas.length === 0 ? [study.never] : known;
        const lines = said.map((one, place) =>
          make("span", { class: place === 0 ? "line formula" : "line" }, one),
        );
        const note = study.notes[`${failure} ${timing}`];
        const notes = note === undefined ? [] : [make("p", { class: "quiet note" }, note)];
        return make("td", {}, ...lines, ...notes, ...this.#links(failure, timing));
      });
      return make("tr", {}, head, ...all);
    });
    const head = make("thead", {}, make("tr", {}, make("td"), ...heads));
    this.#place.replaceChildren(make("table", {}, head, make("tbody", {}, ...body)));
  }

  /** The runs that show a cell. */
  #links(failure: string, timing: string): HTMLElement[] {
    const found = this.#scenarios.flatMap(({ name, shows, presets }) => {
      const here = shows.filter((one) => one.failure === failure && one.timing === timing);
      return here.flatMap(({ preset: wanted }) => {
        const preset = presets.find((one) => one.name === wanted);
        if (!preset) return [];
        const text = words.of(name).preset(wanted);
        return [make("li", {}, make("a", { href: `#${preset.link}` }, text))];
      });
    });
    return found.length > 0 ? [make("ul", { class: "runs-of" }, ...found)] : [];
  }
}
