/**
 * The list of keys.
 */

import { make } from "../shared/dom.ts";
import { words } from "../words/words.ts";

export class Keys {
  readonly element = make("dialog", { class: "keys", "aria-label": words.keys.heading });

  constructor() {
    const close = make("button", { type: "button" }, words.close);
    close.addEventListener("click", () => this.element.close());
    const list = make("dl");
    for (const [key, meaning] of words.keys.list) {
      list.append(make("div", {}, make("dt", {}, key), make("dd", {}, meaning)));
    }
    this.element.append(make("h2", {}, words.keys.heading), list, close);
  }

  show(): void {
    if (!this.element.open) this.element.showModal();
  }
}

/** Whether a key presses or moves what has the focus. */
export function pressed(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (key === " ") return target.matches("button, a, summary, [role=button]");
  return target.matches("input[type=range]:not(.scrubber input)");
}
