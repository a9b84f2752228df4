/**
 * The runs worth looking at, by scenario.
 */

import { make } from "../dom/make.ts";
import type { Scenario } from "../engine/engine.ts";
import { fromStart } from "../run/link.ts";
import { words } from "../words/words.ts";
import { wide } from "./wide.ts";

export class RunList {
  readonly element: HTMLElement;
  readonly #places = new Map<string, HTMLAnchorElement>();
  readonly #scenarios = new Map<string, HTMLDetailsElement>();

  constructor(scenarios: readonly Scenario[], chosen: (link: string) => void) {
    this.element = make("nav", {
      id: "runs",
      class: "runs",
      tabindex: -1,
      "aria-label": words.runs,
    });
    let family = "";
    for (const { name, presets, ...scenario } of scenarios) {
      if (scenario.family !== family) {
        family = scenario.family;
        this.element.append(make("h2", {}, words.family(family)));
      }
      const list = make("ul");
      const own = words.of(name);
      const details = make("details");
      this.#scenarios.set(name, details);
      for (const preset of presets) {
        const place = make("a", { href: `#${preset.link}` }, own.preset(preset.name));
        place.addEventListener("click", () => chosen(preset.link));
        this.#places.set(preset.link, place);
        list.append(make("li", {}, place));
      }
      const summary = make("summary", {}, own.title);
      details.append(summary, make("p", {}, own.about), list);
      this.element.append(details);
    }
  }

  /** Marks the one that is in hand, if it is one of them; returns its title. */
  mark(link: string): string | undefined {
    const start = fromStart(link);
    // The scenario in hand is open; what the reader opened beside it stays open.
    const scenario = this.#scenarios.get(start.split("?", 1)[0] ?? "");
    const turned = scenario?.classList.contains("here") === false;
    if (scenario) scenario.open = true;
    // What it is about stands above the figure already.
    for (const other of this.#scenarios.values())
      other.classList.toggle("here", other === scenario);
    let title: string | undefined;
    for (const [other, place] of this.#places) {
      if (other === start) {
        place.setAttribute("aria-current", "page");
        title = place.textContent;
        // On a wide screen the list is beside the figure: there it goes along.
        if (turned && wide.matches) place.scrollIntoView({ block: "nearest" });
      } else {
        place.removeAttribute("aria-current");
      }
    }
    return title;
  }
}
