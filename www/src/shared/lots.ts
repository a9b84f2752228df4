/**
 * The menu of a coin or of a draw: what it shows.
 */
import type { Lot } from "../diagram/lots.ts";
import { make } from "../dom/make.ts";
import { drawLot } from "../run/hand.ts";
import type { Run } from "../run/run.ts";
import type { MenuWords } from "../words/hand.ts";
import type { Handle } from "./outages.ts";
import { type Popup, spotOf } from "./popup.ts";

const SIDES = ["heads", "tails"] as const;

export class Lots {
  readonly #words: MenuWords;
  readonly #popup: Popup;
  readonly #handle: Handle;

  constructor(words: MenuWords, popup: Popup, handle: Handle) {
    this.#words = words;
    this.#popup = popup;
    this.#handle = handle;
  }

  /** Opens beside a coin or a draw of a run. */
  show(lot: Lot, from: SVGElement, run: Run): void {
    const { process, number } = lot;
    const refusal = make("p", { class: "refusal", role: "alert" });
    const act = (shows: string) => {
      const change = (run: Run) => drawLot(run, process, number, shows);
      refusal.textContent = this.#handle(lot.name, change) ?? "";
    };
    const said = run.shown.find((one) => one.process === process && one.number === number);
    const own = this.#words.of(run.whole.scenario);
    const sides = SIDES.map((side) =>
      this.#button(own.side(side), said?.shows === side, () => act(side)),
    );
    const choices = typeof lot.shows === "number" ? [this.#number(lot.shows, act)] : sides;
    const luck = this.#button(this.#words.hand.restore, said === undefined, () => act(""));
    const title = from.getAttribute("aria-label") ?? "";
    const spot = spotOf(from, [lot.x, lot.x], [lot.y, lot.y]);
    const tools = make("div", { class: "tools" }, ...choices, luck);
    this.#popup.show(title, from, spot, tools, refusal);
  }

  #button(text: string, pressed: boolean, act: () => void): HTMLElement {
    const button = make("button", { type: "button", class: "deed", "aria-pressed": `${pressed}` });
    button.textContent = text;
    button.addEventListener("click", act);
    return button;
  }

  /** A number to be drawn; what is none is refused by the engine, in its own words. */
  #number(value: number, act: (shows: string) => void): HTMLElement {
    const { hand } = this.#words;
    const input = make("input", { type: "text", inputmode: "numeric", value });
    input.setAttribute("aria-label", hand.drawn);
    const button = make("button", { type: "submit", class: "deed" }, hand.draw);
    const form = make("form", { class: "delay" }, button, input);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      // An empty text would leave it to luck.
      act(input.value.trim() || "–");
    });
    return form;
  }
}
