/**
 * A small dialogue beside something in a figure. It lies above everything, whatever the page
 * around does to the figure, and closes when the reader turns to something else.
 */

import { make } from "../dom/make.ts";
import type { MenuWords } from "../words/hand.ts";
import { CLOSING, icon } from "./icons.ts";

/** How far it keeps from the edge of the window and from what it is about, in pixels. */
const MARGIN = 8;

/** What it is about: where it is in the window. */
export interface Spot {
  middle: number;
  high: number;
  low: number;
}

export class Popup {
  readonly element = make("div", { class: "menu", role: "dialog", hidden: "", popover: "manual" });
  readonly #words: Pick<MenuWords, "close">;
  #from: SVGElement | undefined;

  constructor(words: Pick<MenuWords, "close">) {
    this.#words = words;
    this.element.addEventListener("keydown", (event) => this.#key(event));
  }

  get open(): boolean {
    return !this.element.hidden;
  }

  /** Whether an event was its own. */
  owns(event: Event): boolean {
    return event.composedPath().includes(this.element);
  }

  /** Opens with these contents beside an element; the first button has the focus then. */
  show(title: string, from: SVGElement, spot: Spot, ...contents: Node[]): void {
    this.hide(false);
    this.#from = from;
    const close = make("button", { type: "button", class: "close" }, icon(CLOSING, "close"));
    close.setAttribute("aria-label", this.#words.close);
    close.addEventListener("click", () => this.hide());
    const head = make("div", { class: "title" }, make("p", {}, title), close);
    this.element.setAttribute("aria-label", title);
    this.element.replaceChildren(head, ...contents);
    this.element.hidden = false;
    // Where a browser knows no popovers it is an ordinary box.
    if (this.element.isConnected) this.element.showPopover?.();
    from.classList.add("chosen");
    this.#place(spot);
    this.element.querySelector<HTMLElement>("button.deed")?.focus({ preventScroll: true });
    document.addEventListener("pointerdown", this.#aside, true);
  }

  /** Closes; the focus goes back to where it was, unless the reader took it elsewhere. */
  hide(focus = true): void {
    if (!this.open) return;
    document.removeEventListener("pointerdown", this.#aside, true);
    if (this.element.isConnected) this.element.hidePopover?.();
    this.element.hidden = true;
    this.#from?.classList.remove("chosen");
    if (focus) this.#from?.focus({ preventScroll: true });
  }

  readonly #aside = (event: Event): void => {
    if (!this.owns(event)) this.hide(false);
  };

  /** Below the spot, or above it, and within the window. */
  #place({ middle, high, low }: Spot): void {
    const { style } = this.element;
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const below = low + MARGIN;
    const above = high - MARGIN - height;
    const top = below + height <= innerHeight - MARGIN || above < MARGIN ? below : above;
    const left = Math.min(Math.max(middle - width / 2, MARGIN), innerWidth - width - MARGIN);
    style.setProperty("left", `${left}px`);
    style.setProperty("top", `${Math.max(MARGIN, Math.min(top, innerHeight - height - MARGIN))}px`);
  }

  /** Tab and the arrows stay within; Escape leaves. */
  #key(event: KeyboardEvent): void {
    const { key } = event;
    const root = this.element.getRootNode() as Document | ShadowRoot;
    const active = root.activeElement;
    if (key === "Escape") {
      this.hide();
    } else if (key === "Tab" || key === "ArrowDown" || key === "ArrowUp") {
      const all = [...this.element.querySelectorAll<HTMLElement>("button, input, select")];
      const place = all.indexOf(active as HTMLElement);
      const on = key === "ArrowUp" || (key === "Tab" && event.shiftKey) ? -1 : 1;
      if (key !== "Tab" && active instanceof HTMLSelectElement) return;
      all.at((place + on) % all.length)?.focus();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

/** Where something that is drawn from here to there lies in the window. */
export function spotOf(from: SVGElement, [x1, x2]: number[], [y1, y2]: number[]): Spot {
  const box = from.ownerSVGElement?.getBoundingClientRect() ?? new DOMRect();
  const [one, other] = [box.top + (y1 ?? 0), box.top + (y2 ?? 0)];
  const middle = box.left + ((x1 ?? 0) + (x2 ?? 0)) / 2;
  return { middle, high: Math.min(one, other), low: Math.max(one, other) };
}
