/**
 * The list of keys.
 */

import { make } from "../dom/make.ts";
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
