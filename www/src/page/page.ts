/**
 * The page: one run in hand, and everything that shows or moves it.
 */
import type { Engine } from "../engine/engine.ts";
import { Player } from "../run/player.ts";
import { Run } from "../run/run.ts";
import { words } from "../words/words.ts";
import { Account } from "./account.ts";
import { linkInAddress, onLink, pushLink, replaceLink, replaceLinkSoon } from "./address.ts";
import { make } from "./dom.ts";
import { FigureView } from "./figure.ts";
import { LinkBox } from "./link-box.ts";
import { RunList } from "./run-list.ts";
import { Transport } from "./transport.ts";

/** What is shown to a reader who asks for nothing in particular. */
const FIRST = "two-generals?lose=a2";

export class Page {
  readonly #engine: Engine;
  readonly #list: RunList;
  readonly #figure = new FigureView();
  readonly #account = new Account();
  readonly #link = new LinkBox((link) => this.#open(link, pushLink));
  readonly #title = make("h1");
  readonly #about = make("p", { class: "about" });
  readonly #transport = new Transport({
    start: () => this.#go(0),
    back: () => this.#go((this.#run?.steps ?? 0) - 1),
    toggle: () => this.#toggle(),
    step: () => this.#go((this.#run?.steps ?? 0) + 1),
    end: () => this.#go(this.#run?.total ?? 0),
    seek: (steps) => this.#go(steps),
  });
  readonly #player = new Player({
    step: (steps) => this.#show(steps),
    glide: (moment) => this.#run && this.#figure.show(this.#run, moment),
    playing: (playing) => {
      this.#transport.playing(playing);
      if (!playing) this.#settle();
    },
  });
  #run: Run | undefined;

  constructor(engine: Engine, place: HTMLElement) {
    this.#engine = engine;
    this.#list = new RunList(engine.scenarios());
    place.replaceChildren(this.#header(), this.#main(), this.#account.element, this.#list.element);
    addEventListener("keydown", (event) => this.#key(event));
    onLink((link) => this.#open(link || FIRST, replaceLink));
    this.#begin(linkInAddress());
  }

  /** Opens what the address names. If that is refused there is still a run to look at. */
  #begin(link: string): void {
    if (link === "") {
      this.#open(FIRST, replaceLink);
    } else if (!this.#open(link, replaceLink)) {
      this.#open(FIRST, () => {});
      this.#open(link, replaceLink);
    }
  }

  #header(): HTMLElement {
    const toRuns = make("button", { type: "button", class: "to-runs" }, words.toRuns);
    toRuns.addEventListener("click", () => {
      this.#list.element.scrollIntoView();
      this.#list.element.focus({ preventScroll: true });
    });
    const name = make("p", { class: "name" }, words.name);
    return make("header", {}, name, make("p", { class: "motto" }, words.motto), toRuns);
  }

  #main(): HTMLElement {
    return make(
      "main",
      {},
      this.#title,
      this.#about,
      this.#link.element,
      this.#figure.element,
      this.#transport.element,
    );
  }

  /** Opens a link and puts it into the address; false if it is refused. */
  #open(link: string, put: (link: string) => void): boolean {
    let run: Run;
    try {
      run = new Run(this.#engine, link);
    } catch (refusal) {
      this.#link.refuse(link, refusal instanceof Error ? refusal.message : `${refusal}`);
      return false;
    }
    this.#player.pause();
    this.#run?.close();
    this.#run = run;
    put(run.present.link);
    this.#link.accept(run.present.link);
    const scenario = this.#engine.scenarios().find(({ name }) => name === run.whole.scenario);
    this.#title.textContent = this.#list.mark(run.present.link) ?? scenario?.title ?? "";
    this.#about.textContent = scenario?.about ?? "";
    document.title = `${this.#title.textContent} · ${words.name}`;
    this.#transport.open(run.total);
    this.#account.open(run);
    this.#figure.open(run);
    this.#show(run.steps);
    return true;
  }

  /** Goes where the reader wants to be; what was playing stops. */
  #go(steps: number): void {
    this.#player.pause();
    this.#show(steps);
    this.#settle();
  }

  /** Where the run has come to rest, the figure and the address show it exactly. */
  #settle(): void {
    const run = this.#run;
    if (!run) return;
    this.#figure.show(run, run.present.now);
    replaceLinkSoon(run.present.link);
  }

  #toggle(): void {
    if (this.#player.playing) this.#player.pause();
    else if (this.#run) this.#player.play(this.#run);
  }

  #show(steps: number): void {
    const run = this.#run;
    if (!run) return;
    run.seek(steps);
    this.#figure.show(run, run.present.now);
    this.#account.show(run);
    this.#transport.show(run.steps, run.total);
    this.#link.show(run.present.link);
  }

  /** Keys work everywhere but where they are needed for something else. */
  #key(event: KeyboardEvent): void {
    const { target } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (target instanceof HTMLInputElement && (target.type !== "range" || event.key !== " "))
      return;
    const pressable = target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement;
    if (pressable && event.key === " ") return;
    if (this.#transport.key(event.key)) event.preventDefault();
  }
}
