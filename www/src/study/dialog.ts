/**
 * A wide dialogue above the page, with a button that closes it.
 */
import { make } from "../dom/make.ts";
import { CLOSING, icon } from "../shared/icons.ts";
import { words } from "../words/words.ts";

export class Dialog {
  readonly element: HTMLDialogElement;
  readonly body = make("div", { class: "body" });

  constructor(title: string, closed = () => {}) {
    const close = make("button", { type: "button", class: "close", "aria-label": words.close });
    close.append(icon(CLOSING, "close"));
    close.addEventListener("click", () => this.element.close());
    const head = make("div", { class: "title" }, make("h2", {}, title), close);
    this.element = make("dialog", { class: "wide", "aria-label": title }, head, this.body);
    this.element.addEventListener("close", closed);
    // A link within it leads away from it.
    this.element.addEventListener("click", ({ target }) => {
      if (target instanceof Element && target.closest("a")) this.element.close();
    });
  }

  show(): void {
    if (!this.element.open) this.element.showModal();
  }
}
