/**
 * The box that holds the exact run as text.
 */

import { make } from "../dom/make.ts";
import { words } from "../words/words.ts";

export class LinkBox {
  readonly element: HTMLFormElement;
  /** Why a link was refused: stands apart, where it is seen even if the box is folded away. */
  readonly refusal = make("p", { id: "refusal", class: "refusal", role: "alert" });
  readonly #input = make("input", {
    id: "link",
    type: "text",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    "aria-describedby": "refusal",
  });

  constructor(open: (link: string) => void) {
    this.element = make(
      "form",
      { class: "link-box" },
      make("label", { for: "link" }, words.link.label),
      make("div", {}, this.#input, make("button", { type: "submit" }, words.link.open)),
    );
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      open(this.#input.value.trim());
    });
  }

  /** Shows the link of the run in hand, unless the reader is writing another. */
  show(link: string): void {
    if (document.activeElement !== this.#input && !this.#refused) this.#input.value = link;
  }

  /** The reader goes on with the run in hand: what was refused before is forgotten. */
  goOn(link: string): void {
    if (this.#refused) this.accept(link);
  }

  get #refused(): boolean {
    return this.#input.hasAttribute("aria-invalid");
  }

  /** Shows a link that was opened. */
  accept(link: string): void {
    this.#input.value = link;
    this.#input.removeAttribute("aria-invalid");
    this.refusal.textContent = "";
  }

  /** Shows a link that was refused, and why. */
  refuse(link: string, sentence: string): void {
    this.#input.value = link;
    this.#input.setAttribute("aria-invalid", "true");
    this.refusal.textContent = sentence;
  }

  /** Says something more of the link that was refused. */
  add(sentence: string): void {
    this.refusal.textContent += `${words.space}${sentence}`;
  }
}
