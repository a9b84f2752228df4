/**
 * What there is to look into beside the figure where somebody may lie: what it costs, the fewest
 * lies, what somebody was told, runs that look the same.
 */

import { make } from "../dom/make.ts";
import type { Engine, Scenario } from "../engine/engine.ts";
import { liarsOf } from "../run/reading.ts";
import type { Run } from "../run/run.ts";
import { Counters } from "./counters.ts";
import { SearchPanel } from "./search-panel.ts";
import { Table } from "./table.ts";
import { TreePanel } from "./tree-panel.ts";
import { Twins } from "./twins.ts";

/** What the reader can ask for here. */
export interface StudyWishes {
  readonly engine: Engine;
  /** Takes a run that was found in hand, beside those that were made. */
  found(name: string, link: string): string | undefined;
}

export class Study {
  readonly element = make("section", { class: "study" });
  /** What lies above the page when it is asked for. */
  readonly dialogs: HTMLElement[];
  readonly #counters = new Counters();
  readonly #search: SearchPanel;
  readonly #tree = new TreePanel();
  readonly #twins: Twins;
  readonly #table: Table;
  readonly #scenarios: readonly Scenario[];

  constructor(scenarios: readonly Scenario[], wishes: StudyWishes) {
    this.#scenarios = scenarios;
    this.#search = new SearchPanel((name, link) => wishes.found(name, link));
    this.#twins = new Twins(wishes.engine, scenarios);
    this.#table = new Table(wishes.engine, scenarios);
    this.dialogs = [this.#twins.dialog.element, this.#table.dialog.element];
    this.element.append(
      this.#counters.element,
      this.#search.element,
      this.#tree.element,
      make("p", { class: "openers" }, this.#twins.opener, this.#table.opener),
    );
  }

  /** Takes another run. */
  open(run: Run): void {
    const scenario = this.#scenarios.find(({ name }) => name === run.whole.scenario);
    const liars = scenario?.enemy.some(({ kind }) => kind === "lies") ?? false;
    this.element.hidden = !liars && run.whole.counts === undefined;
    this.#counters.open(run);
    // Nobody lies who only goes down: there is nothing to search for.
    const lies = liarsOf(run.whole).size > 0 || run.settings.faults !== "crash";
    this.#search.open(run, liars && lies);
    this.#tree.open(run);
    this.#twins.open(run.whole.scenario);
  }

  /** Shows where it stands. */
  show(run: Run): void {
    this.#tree.show(run);
  }

  close(): void {
    this.#search.close();
    this.#tree.close();
    this.#twins.close();
  }
}
