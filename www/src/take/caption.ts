/**
 * What stands around a picture of a run, so that it can be read without the page: what it is called,
 * how it came out, and its link.
 */
import { draw } from "../dom/make.ts";
import type { Run } from "../run/run.ts";
import { titleOf } from "../run/title.ts";
import { icon, STANDING } from "../shared/icons.ts";
import type { Words } from "../words/catalogues.ts";
import { wrap } from "./wrap.ts";

/** What of a run there is a picture of. */
export interface Subject {
  run: Run;
  /** Through whose eyes. */
  lens: number | undefined;
  words: Words;
  /** Where the run can be seen, if there is such a place. */
  address: string | undefined;
}

/** How a text of a kind is set: its font in the palette, its size and how far lines are apart. */
const SET = {
  title: { font: "--serif", weight: 600, size: 20, line: 26 },
  outcome: { font: "--serif", weight: 400, size: 17, line: 23 },
  quiet: { font: "--sans", weight: 400, size: 14, line: 20 },
  standing: { font: "--sans", weight: 600, size: 14, line: 20 },
  link: { font: "--mono", weight: 400, size: 13, line: 18 },
} as const;

type Kind = keyof typeof SET;

type State = keyof typeof STANDING;

/** Between two parts, and before how a property stands. */
const GAP = 12;

/** How big the sign is of how a property stands. */
const SIGN = 14;

/** Where lines begin and how wide they may be, and how texts are measured. */
export class Setting {
  readonly #element: HTMLElement;
  readonly #context = document.createElement("canvas").getContext("2d");
  readonly #left: number;
  readonly #width: number;
  readonly #rtl: boolean;
  readonly parts: SVGElement[] = [];
  /** The height that is taken so far. */
  y: number;

  constructor(element: HTMLElement, left: number, top: number, width: number, rtl: boolean) {
    this.#element = element;
    this.#left = left;
    this.#width = width;
    this.#rtl = rtl;
    this.y = top;
  }

  /** Sets a text in as many lines as it takes, within something if that is to be around it. */
  set(kind: Kind, text: string, within?: SVGElement): void {
    const place = within ?? draw("g");
    for (const line of wrap(text, this.#width, (one) => this.#measure(kind, one))) {
      this.y += SET[kind].line;
      // A link is written from the left to the right everywhere.
      place.append(this.#text(kind, line, this.#start(0), kind !== "link" && this.#rtl));
    }
    this.parts.push(place);
  }

  /** Sets how properties stand: beside their names, or below where there is no room. */
  standings(all: readonly [property: string, state: State, said: string][]): void {
    const widest = (kind: Kind, texts: string[]) =>
      Math.max(0, ...texts.map((one) => this.#measure(kind, one)));
    const names =
      widest(
        "quiet",
        all.map(([property]) => property),
      ) + GAP;
    const needed =
      SIGN +
      4 +
      widest(
        "standing",
        all.map(([, , said]) => said),
      );
    const beside = names + needed <= this.#width ? names : 0;
    for (const [property, state, said] of all) {
      this.set("quiet", property);
      if (!beside) this.y += SET.standing.line;
      this.#standing(state, said, beside);
    }
  }

  #standing(state: State, said: string, from: number): void {
    const sign = icon(STANDING, state);
    const x = this.#rtl ? this.#start(from) - SIGN : this.#start(from);
    const box = { x, y: this.y - SIGN + 2, width: SIGN, height: SIGN };
    for (const [name, value] of Object.entries(box)) sign.setAttribute(name, `${value}`);
    const text = this.#text("standing", said, this.#start(from + SIGN + 4), this.#rtl);
    this.parts.push(draw("g", { class: `standing ${state}` }, sign, text));
  }

  gap(): void {
    this.y += GAP;
  }

  #start(indent: number): number {
    return this.#rtl ? this.#left + this.#width - indent : this.#left + indent;
  }

  #text(kind: Kind, text: string, x: number, rtl: boolean): SVGElement {
    const anchor = this.#rtl && !rtl ? { "text-anchor": "end" } : {};
    const direction = rtl ? { direction: "rtl" } : {};
    return draw("text", { class: kind, x, y: this.y, ...anchor, ...direction }, text);
  }

  #measure(kind: Kind, text: string): number {
    const { font, weight, size } = SET[kind];
    // Who gives no canvas has letters of the usual width.
    if (!this.#context) return text.length * size * 0.6;
    const family = getComputedStyle(this.#element).getPropertyValue(font);
    this.#context.font = `${weight} ${size}px ${family}`;
    return this.#context.measureText(text).width;
  }
}

/** What it is called. */
export function above(setting: Setting, { run, words }: Subject): void {
  setting.set("title", titleOf(run, words));
  setting.gap();
}

/** What came of it, as far as it is known there, and where it can be seen. */
export function below(setting: Setting, { run, lens, words, address }: Subject): void {
  const { present, whole, telling, momentOf, total, steps } = run;
  const who = lens === undefined ? undefined : whole.processes[lens]?.name;
  setting.gap();
  if (who !== undefined) setting.set("outcome", words.lens.of(who));
  else if (present.outcome !== null && telling.row !== null) setting.set("outcome", telling.row);
  if (steps < total) setting.set("quiet", words.transport.position(steps, total));
  const own = words.of(whole.scenario);
  const standings = present.verdicts.map(({ property, state, at }): [string, State, string] => [
    own.property(property),
    state,
    words.verdicts.state[state](at === undefined ? "" : momentOf(at)),
  ]);
  if (who === undefined) setting.standings(standings);
  setting.gap();
  const link = address ?? present.link;
  setting.set("link", link, address === undefined ? undefined : draw("a", { href: address }));
}
