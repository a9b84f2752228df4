/**
 * The menu of a process: that it goes down, and that a road to it is cut.
 */

import { make } from "../dom/make.ts";
import { isStruck, strike } from "../run/hand.ts";
import type { Outage, Run } from "../run/run.ts";
import type { MenuWords } from "../words/hand.ts";
import { type Popup, spotOf } from "./popup.ts";

/** Changes a run from a menu of something; returns the sentence of a refusal. */
export type Handle = (who: string | number, change: (run: Run) => void) => string | undefined;

export class Outages {
  readonly #words: MenuWords;
  readonly #popup: Popup;
  readonly #handle: Handle;

  constructor(words: MenuWords, popup: Popup, handle: Handle) {
    this.#words = words;
    this.#popup = popup;
    this.#handle = handle;
  }

  /** Opens below the head of a lifeline; what is done there is done from now on. */
  show(process: number, from: SVGElement, run: Run): void {
    const names = run.whole.processes.map(({ name }) => name);
    const { outages } = this.#words;
    const refusal = make("p", { class: "refusal", role: "alert" });
    const act = (outage: Outage) => {
      refusal.textContent = this.#handle(process, (run) => strike(run, outage)) ?? "";
    };
    const who = names[process] ?? "";
    const others = names.flatMap((name, other) => (other === process ? [] : [{ name, other }]));
    const road = make("select", { "aria-label": outages.road });
    for (const { name, other } of others) road.append(make("option", { value: other }, name));
    const other = () => Number(road.value);
    const { now } = run.present;
    const crash = this.#form(outages.crash(who), now, (span) => act({ crash: process, ...span }));
    const label = outages.cut(others.length > 1 ? "…" : (others[0]?.name ?? ""));
    const cut = this.#form(label, now, (span) => act({ cut: [process, other()], ...span }));
    const several = others.length > 1 ? [road] : [];
    const mended = [
      ...(isStruck(run, process)
        ? [this.#button(outages.recover(who), () => act({ recover: process }))]
        : []),
      ...others
        .filter((one) => isStruck(run, process, one.other))
        .map((one) =>
          this.#button(outages.heal(one.name), () => act({ heal: [process, one.other] })),
        ),
    ];
    const box = from.getBoundingClientRect();
    const spot = spotOf(from, [0, 0], [0, 0]);
    const below = { ...spot, middle: box.left + box.width / 2, high: box.top, low: box.bottom };
    const all = others.length > 0 ? [crash, ...several, cut, ...mended] : [crash, ...mended];
    this.#popup.show(outages.of(who), from, below, ...all, refusal);
  }

  /** A button, and the moments between which what it says is so. */
  #form(label: string, now: number, act: (span: Span) => void): HTMLElement {
    const { outages } = this.#words;
    const field = (value: string, name: string, placeholder = "") => {
      const input = make("input", { type: "text", inputmode: "numeric", value, placeholder });
      input.setAttribute("aria-label", name);
      input.title = name;
      return input;
    };
    const [from, until] = [
      field(`${now}`, outages.from),
      field("", outages.until, outages.forGood),
    ];
    const button = make("button", { type: "submit", class: "deed" }, label);
    const dash = make("span", { "aria-hidden": "true" }, "–");
    const form = make("form", { class: "outage" }, button, from, dash, until);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const last = until.value.trim();
      act({ from: moment(from.value), ...(last === "" ? {} : { until: moment(last) }) });
    });
    return form;
  }

  #button(label: string, act: () => void): HTMLElement {
    const button = make("button", { type: "button", class: "deed" }, label);
    button.addEventListener("click", act);
    return button;
  }
}

interface Span {
  from: number;
  until?: number;
}

/** A moment; what is none is refused by the engine, in its own words. */
function moment(text: string): number {
  return (/^\d+$/.test(text.trim()) ? Number(text) : text) as number;
}
