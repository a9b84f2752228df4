/**
 * Work on a run that a button begins, stops and has go on, in a worker of its own.
 */
import { make } from "../dom/make.ts";
import type { Phrase } from "../engine/engine.ts";
import { fromStart } from "../run/link.ts";
import type { Run } from "../run/run.ts";
import type { Asked, Hearer } from "./work.ts";
import { Work } from "./work.ts";

/** What is undertaken, and who shows what comes of it. */
export interface Errand<Result> {
  /** What the button says while nothing goes on, and while something does. */
  readonly start: string;
  readonly stop: string;
  /** What is said where the browser has no worker to give. */
  readonly workless: string;
  asked(link: string): Asked;
  /** Has what this work says heard. */
  hears(result: (result: Result) => void): Omit<Hearer, "refused" | "failed">;
  /** Shows what it has come to; `under` if it goes on. */
  show(result: Result, under: boolean): void;
  /** Shows nothing but why there is nothing to show; an empty text before anything was begun. */
  clear(why: string): void;
}

export class Undertaking<Result extends { over: boolean }> {
  readonly button: HTMLButtonElement;
  /** The run in hand. */
  run: Run | undefined;
  /** What it has come to. */
  result: Result | undefined;
  readonly #errand: Errand<Result>;
  readonly #left = new AbortController();
  #link = "";
  /** The work on the run in hand, once it was asked for. */
  #work: Work | undefined;
  /** Whether it goes on. */
  #under = false;

  constructor(errand: Errand<Result>) {
    this.#errand = errand;
    this.button = make("button", { type: "button" }, errand.start);
    this.button.addEventListener("click", () => (this.#under ? this.#pause() : this.#begin()));
    // Whoever comes back to the page finds what was found, and nothing that goes on.
    addEventListener("pagehide", () => this.#end(), { signal: this.#left.signal });
  }

  /** Takes another run; what was found in this one stays. */
  open(run: Run): void {
    const link = fromStart(run.present.link);
    if (run === this.run && link === this.#link) return;
    this.#end();
    this.run = run;
    this.#link = link;
    this.result = undefined;
    this.#errand.clear("");
  }

  close(): void {
    this.#left.abort();
    this.#end();
  }

  #begin(): void {
    const { run } = this;
    if (!run || this.result?.over) return;
    this.#under = true;
    this.button.textContent = this.#errand.stop;
    this.#work ??= new Work(this.#errand.asked(this.#link), {
      ...this.#errand.hears((result) => {
        this.result = result;
        if (result.over) this.#end();
        else this.#errand.show(result, this.#under);
      }),
      refused: (phrase: Phrase) => this.#break(run.say(phrase)),
      failed: () => this.#break(this.#errand.workless),
    });
    this.#work.goOn();
  }

  #pause(): void {
    this.#work?.stop();
    this.#rest();
  }

  /** Ends the work, which gives its worker back, and keeps what was found. */
  #end(): void {
    this.#work?.end();
    this.#work = undefined;
    this.#rest();
  }

  /** Ends it where there is nothing to be found. */
  #break(why: string): void {
    this.result = undefined;
    this.#end();
    this.#errand.clear(why);
  }

  #rest(): void {
    this.#under = false;
    this.button.textContent = this.#errand.start;
    if (this.result) this.#errand.show(this.result, false);
  }
}
