/**
 * The runs worth looking at, by scenario.
 */
import type { Scenario } from "../engine/engine.ts";
import { fromStart } from "../run/link.ts";
import { make } from "../shared/dom.ts";
import { words } from "../words/words.ts";

export class RunList {
  readonly element: HTMLElement;
  readonly #places = new Map<string, HTMLAnchorElement>();

  constructor(scenarios: readonly Scenario[]) {
    this.element = make("nav", {
      id: "runs",
      class: "runs",
      tabindex: -1,
      "aria-label": words.runs,
    });
    for (const { name, title, presets } of scenarios) {
      const list = make("ul");
      const own = words.scenarios[name];
      for (const preset of presets) {
        const text = own?.presets?.[preset.name] ?? preset.title;
        const place = make("a", { href: `#${preset.link}` }, text);
        this.#places.set(preset.link, place);
        list.append(make("li", {}, place));
      }
      this.element.append(make("h2", {}, own?.title ?? title), list);
    }
  }

  /** Marks the one that is in hand, if it is one of them; returns its title. */
  mark(link: string): string | undefined {
    const start = fromStart(link);
    let title: string | undefined;
    for (const [other, place] of this.#places) {
      if (other === start) {
        place.setAttribute("aria-current", "page");
        title = place.textContent;
      } else {
        place.removeAttribute("aria-current");
      }
    }
    return title;
  }
}
