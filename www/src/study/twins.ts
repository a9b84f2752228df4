/**
 * Two runs beside each other that somebody cannot tell apart: each as it sees it, and whether its
 * views are the same, by comparing them.
 */

import { make } from "../dom/make.ts";
import type { Engine, Scenario } from "../engine/engine.ts";
import { Run } from "../run/run.ts";
import { FigureView } from "../shared/figure.ts";
import { icon, STANDING } from "../shared/icons.ts";
import { words } from "../words/words.ts";
import { Dialog } from "./dialog.ts";

const ROOM = 330;

export class Twins {
  readonly dialog = new Dialog(words.study.twins, () => this.close());
  readonly opener = make("button", { type: "button" }, words.study.twins);
  readonly #engine: Engine;
  readonly #scenarios: readonly Scenario[];
  #scenario: Scenario | undefined;
  #open: { run: Run; figure: FigureView }[] = [];

  constructor(engine: Engine, scenarios: readonly Scenario[]) {
    this.#engine = engine;
    this.#scenarios = scenarios;
    this.opener.addEventListener("click", () => this.#show());
  }

  /** Takes a scenario. */
  open(scenario: string): void {
    this.#scenario = this.#scenarios.find(({ name }) => name === scenario);
    this.opener.hidden = !this.#scenario?.twins;
  }

  /** Gives the two runs back. */
  close(): void {
    for (const { run, figure } of this.#open) {
      figure.close();
      run.close();
    }
    this.#open = [];
    this.dialog.body.replaceChildren();
  }

  #show(): void {
    const scenario = this.#scenario;
    if (!scenario?.twins) return;
    this.close();
    const { presets, process } = scenario.twins;
    const own = words.of(scenario.name);
    const shown = presets.flatMap((name) => {
      const preset = scenario.presets.find((one) => one.name === name);
      if (!preset) return [];
      const run = new Run(this.#engine, preset.link, words);
      return [this.#column(run, own.preset(preset.name), preset.link, process)];
    });
    const views = this.#open.map(({ run }) => run.atEnd((simulation) => simulation.view(process)));
    const same = views.length > 1 && views.every((view) => view === views[0]);
    const who = this.#open[0]?.run.whole.processes[process]?.name ?? "";
    const verdict = make("p", { class: same ? "verdict holds" : "verdict violated" });
    const said = same ? words.study.same(who) : words.study.notSame(who);
    verdict.append(icon(STANDING, same ? "holds" : "violated"), make("span", {}, said));
    const liars = this.#open.map(({ run: { whole } }) =>
      words.study.remarks(whole.processes.flatMap(({ name, liar }) => (liar ? [name] : []))),
    );
    const told = make("p", { class: "quiet" }, words.study.twinsTold(who, liars));
    this.dialog.body.replaceChildren(verdict, told, make("div", { class: "pair" }, ...shown));
    this.dialog.show();
  }

  #column(run: Run, title: string, link: string, process: number): HTMLElement {
    const figure = new FigureView({ words, room: () => ROOM });
    this.#open.push({ run, figure });
    run.seek(run.total);
    figure.wear({ lens: process }, run);
    figure.show(run, run.present.now);
    const seen = run.seenBy(process);
    const lines = run.telling.lines.filter(({ event }) => seen.has(event));
    const told = lines.map(({ moment, sentence }) => make("li", {}, `${moment}: ${sentence}`));
    const view = run.atEnd((simulation) => simulation.view(process));
    figure.element.tabIndex = 0;
    figure.element.setAttribute("role", "group");
    figure.element.setAttribute("aria-label", title);
    return make(
      "section",
      {},
      make("h3", {}, make("a", { href: `#${link}` }, title)),
      figure.element,
      make("ul", { class: "seen" }, ...told),
      make("p", { class: "outcome known" }, run.telling.row ?? ""),
      make("p", { class: "quiet" }, `${words.study.view} `, make("code", {}, view)),
    );
  }
}
