/**
 * The controls that move a run.
 */

import { draw, make } from "../dom/make.ts";
import type { Words } from "../words/catalogues.ts";
import { icon, PLAYING } from "./icons.ts";

/** What the reader asks for. */
export interface Wishes {
  start(): void;
  /** To the end of the moment before. */
  priorMoment(): void;
  back(): void;
  toggle(): void;
  step(): void;
  /** To the end of the next one. */
  nextMoment(): void;
  end(): void;
  seek(steps: number): void;
  /** Plays so many times faster than usual. */
  hurry(factor: number): void;
}

/** What keys ask for. */
type Asked = "start" | "priorMoment" | "back" | "toggle" | "step" | "nextMoment" | "end";
const KEYS: Record<string, Asked> = {
  " ": "toggle",
  ArrowLeft: "back",
  ArrowRight: "step",
  ShiftArrowLeft: "priorMoment",
  ShiftArrowRight: "nextMoment",
  Home: "start",
  End: "end",
};

const SPEEDS = [0.25, 0.5, 1, 2, 4];

/** More ticks than these could not be told apart where the scrubber is short. */
const MOST_TICKS = 48;

export class Transport {
  readonly element: HTMLElement;
  readonly #words: Words;
  readonly #wishes: Wishes;
  readonly #play: HTMLButtonElement;
  readonly #toStart: HTMLButtonElement;
  readonly #back: HTMLButtonElement;
  readonly #step: HTMLButtonElement;
  readonly #toEnd: HTMLButtonElement;
  readonly #scrubber = make("input", { type: "range", min: 0, step: 1, value: 0 });
  readonly #ticks = draw("svg", { class: "ticks", "aria-hidden": "true" });
  readonly #position = make("output", { class: "position", "aria-live": "off" });

  constructor(words: Words, wishes: Wishes) {
    const { transport } = words;
    this.#words = words;
    this.#wishes = wishes;
    this.#toStart = this.#button("start", transport.start, () => wishes.start());
    this.#back = this.#button("back", transport.back, () => wishes.back());
    this.#play = this.#button("play", transport.play, () => wishes.toggle());
    this.#step = this.#button("step", transport.step, () => wishes.step());
    this.#toEnd = this.#button("end", transport.end, () => wishes.end());
    this.#play.classList.add("main");
    this.#scrubber.setAttribute("aria-label", transport.scrubber);
    this.#scrubber.addEventListener("input", () => wishes.seek(this.#scrubber.valueAsNumber));
    this.element = make(
      "div",
      { class: "transport", role: "group", "aria-label": transport.label },
      make(
        "div",
        { class: "buttons" },
        this.#toStart,
        this.#back,
        this.#play,
        this.#step,
        this.#toEnd,
        this.#speeds(),
      ),
      make("div", { class: "scrubber" }, this.#ticks, this.#scrubber),
      this.#position,
    );
  }

  /**
   * Takes another run, by the moments after each of its steps. It has a tick for every step; a
   * long run for those in which time passes, as far as they can be told apart.
   */
  open(moments: readonly number[]): void {
    const total = moments.length - 1;
    this.#scrubber.max = `${total}`;
    let next = 0;
    const ticks = [...moments.keys()].filter((step) => {
      const told = total <= MOST_TICKS || step === total || moments[step] !== moments[step - 1];
      const shown = told && step >= next;
      if (shown) next = step + total / MOST_TICKS;
      return shown;
    });
    this.#ticks.replaceChildren(
      ...ticks.map((step) => {
        const x = `${(100 * step) / Math.max(total, 1)}%`;
        return draw("line", { x1: x, x2: x, y2: "100%" });
      }),
    );
  }

  /** Shows where the run stands. */
  show(steps: number, total: number): void {
    const position = this.#words.transport.position(steps, total);
    this.#scrubber.value = `${steps}`;
    this.#scrubber.setAttribute("aria-valuetext", position);
    this.#scrubber.style.setProperty("--done", `${(100 * steps) / Math.max(total, 1)}%`);
    this.#position.textContent = position;
    // Disabling a button that has the focus would throw the focus away.
    for (const button of [this.#toStart, this.#back]) able(button, steps > 0);
    for (const button of [this.#step, this.#toEnd]) able(button, steps < total);
  }

  /** Shows whether the run is playing. */
  playing(playing: boolean): void {
    const { pause, play } = this.#words.transport;
    const label = playing ? pause : play;
    this.#play.replaceChildren(icon(PLAYING, playing ? "pause" : "play"));
    this.#play.setAttribute("aria-label", label);
    this.#play.title = label;
  }

  /** Obeys a key; false if it means nothing here. */
  key(key: string): boolean {
    const wish = KEYS[key];
    if (wish) this.#wishes[wish]();
    return wish !== undefined;
  }

  #speeds(): HTMLElement {
    const { speed, times } = this.#words.transport;
    const select = make("select", { class: "speed", "aria-label": speed });
    select.title = speed;
    for (const factor of SPEEDS) {
      select.append(make("option", { value: factor }, times(factor)));
    }
    select.value = "1";
    select.addEventListener("change", () => this.#wishes.hurry(Number(select.value)));
    return select;
  }

  #button(name: keyof typeof PLAYING, label: string, wish: () => void): HTMLButtonElement {
    const attributes = { type: "button", "aria-label": label, title: label };
    const button = make("button", attributes, icon(PLAYING, name));
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-disabled") !== "true") wish();
    });
    return button;
  }
}

function able(button: HTMLButtonElement, able: boolean): void {
  if (button.ariaDisabled !== `${!able}`) button.ariaDisabled = `${!able}`;
}
