/**
 * What the element does: has a run in hand as long as it is on the page, and plays it while it
 * is in view.
 */
import type { Standing } from "../engine/engine.ts";
import { Player } from "../run/player.ts";
import type { Deed, Outage, Run } from "../run/run.ts";
import type { AtDawnEventMap, ErrorDetail, StepDetail } from "./events.ts";
import { keyOf } from "./keys.ts";
import { detailOf } from "./refused.ts";
import { type Means, Supply } from "./supply.ts";
import { titleOf } from "./title.ts";
import { View } from "./view.ts";

/** What a show asks of its element. */
export interface Host extends HTMLElement {
  readonly run: string;
  readonly autoplay: boolean;
  readonly loop: boolean;
  readonly controls: boolean;
}

type Detail<Name extends keyof AtDawnEventMap> = AtDawnEventMap[Name]["detail"];

/** How long a run that plays in a loop stands at its end. */
const REST_MS = 2400;

export class Show {
  /** The run in hand. */
  run: Run | undefined;
  /** Whether it plays as soon as it can. */
  wanted = false;

  readonly #host: Host;
  readonly #view: View;
  readonly #player: Player;
  readonly #supply: Supply;
  #verdicts: readonly Standing[] = [];
  #sentence = "";
  /** What the run in hand was opened with. */
  #means: Means | undefined;
  /** The process whose menu was opened last. */
  #chosen = 0;
  #inView = false;
  #resting = 0;

  constructor(host: Host, root: ShadowRoot) {
    this.#host = host;
    this.#supply = new Supply(host, this);
    this.#view = new View(root, {
      start: () => this.seek(0),
      back: () => this.seek(this.steps - 1),
      toggle: () => (this.wanted ? this.pause() : this.play()),
      step: () => this.seek(this.steps + 1),
      end: () => this.seek(Number.POSITIVE_INFINITY),
      seek: (steps) => this.seek(steps),
      choose: (way, element) => {
        const { run } = this;
        this.pause();
        if (run) this.#view.menu?.show(way, element, run);
      },
      outages: (process, head) => {
        this.pause();
        this.#chosen = process;
        if (this.run) this.#view.outages?.show(process, head, this.run);
      },
      act: (name, deed) => this.#act(name, deed),
      strike: (outage) => this.#strike(outage),
      undo: () => this.#undo(),
      hurry: (factor) => {
        this.#player.speed = factor;
      },
    });
    this.#player = new Player({
      step: (steps) => this.#go(steps),
      glide: (moment) => this.run && this.#view.glide(this.run, moment),
      playing: (playing) => !playing && this.#stopped(),
    });
    root.addEventListener("keydown", (event) => this.#key(event as KeyboardEvent));
  }

  /** How many steps are taken, or will be when the run is there. */
  get steps(): number {
    return this.run?.steps ?? this.#supply.at ?? 0;
  }

  set paper(on: boolean) {
    this.#view.paper = on;
  }

  controls(there: boolean): void {
    this.#view.controls = there;
  }

  /** Plays by itself, if that is asked for and the reader does not ask for less motion. */
  begin(): void {
    if (!this.#host.autoplay || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    if (this.run) this.play();
  }

  play(): void {
    const before = this.wanted;
    this.wanted = true;
    this.#view.playing = true;
    if (!this.run) this.near();
    else if (!before) this.#tell("play", this.#standing(this.run));
    this.#resume();
  }

  pause(): void {
    const before = this.wanted;
    this.wanted = false;
    this.#stopResting();
    this.#player.pause();
    this.#view.playing = false;
    if (before && this.run) this.#tell("pause", this.#standing(this.run));
  }

  /** Goes where so many steps are taken; what was playing stops. */
  seek(steps: number): void {
    this.pause();
    if (this.run) this.#go(steps);
    else this.#supply.at = Math.max(steps, 0);
    if (this.run) this.#view.glide(this.run, this.run.present.now);
  }

  /** The element names another run. */
  change(): void {
    this.#supply.change();
  }

  /** The element's own language may be another one. */
  translate(): void {
    this.#supply.translate();
  }

  /** The run is needed: the element is near the view, or is to play. */
  near(): void {
    if (this.run || !this.#host.isConnected) return;
    this.#view.load();
    this.#supply.load();
  }

  /** The element is in view, or no longer. */
  seen(inView: boolean): void {
    this.#inView = inView;
    if (inView) this.#resume();
    else this.#player.pause();
  }

  /** Gives the run back, and with it whatever the reader made of it. */
  close(): void {
    this.#supply.close();
    this.#inView = false;
    this.#stopResting();
    this.#player.pause();
    this.#view.leave();
    this.run?.close();
    this.run = undefined;
  }

  take(run: Run, means: Means, fresh: boolean): void {
    const wanted = this.wanted;
    if (this.run) this.pause();
    this.run?.close();
    this.run = run;
    this.#means = means;
    const title = this.#show(run);
    const verdicts = run.present.verdicts.map((one) => ({ ...one }));
    const { scenario } = run.whole;
    this.#tell("ready", { ...this.#standing(run), scenario, title, verdicts });
    if (this.run !== run) return;
    if (wanted) this.play();
    // In other words it goes on as the reader left it.
    else if (fresh) this.begin();
  }

  refuse(detail: ErrorDetail): void {
    this.#view.refuse(detail.message, this.run !== undefined);
    this.#tell("error", detail);
  }

  /** Shows a run from where it stands; returns what it is called. */
  #show(run: Run): string {
    const { engine, words } = this.#means as Means;
    const title = titleOf(engine, run, words);
    this.#view.open(run, title, words);
    this.#sentence = this.#view.show(run);
    this.#verdicts = run.present.verdicts;
    return title;
  }

  /** Decides otherwise about a messenger; returns the sentence of a refusal. */
  #act(name: string, deed: Deed): string | undefined {
    const refused = this.#fork((run) => run.act(name, deed));
    if (refused === undefined) this.#view.focus(name);
    return refused;
  }

  #strike(outage: Outage): string | undefined {
    const refused = this.#fork((run) => run.strike(outage));
    if (refused === undefined) this.#view.focus(this.#chosen);
    return refused;
  }

  /** The run that comes of a change, beside the one that was opened: those between are left. */
  #fork(change: (run: Run) => void): string | undefined {
    const { run } = this;
    if (!run) return undefined;
    try {
      change(run);
    } catch (error) {
      return detailOf(error, (this.#means as Means).words).message;
    }
    if (run.branches.length > 2) run.forget(1);
    this.#show(run);
    this.#tell("fork", this.#standing(run));
    return undefined;
  }

  /** Goes back to the run as it was opened. */
  #undo(): void {
    const { run } = this;
    if (!run || run.current === 0) return;
    this.pause();
    run.select(0);
    this.#show(run);
    // The button that was pressed is gone.
    this.#view.focus();
    this.#tell("fork", this.#standing(run));
  }

  #go(steps: number): void {
    const { run } = this;
    if (!run) return;
    const before = run.steps;
    run.seek(steps);
    if (run.steps === before) return;
    this.#sentence = this.#view.show(run);
    const earlier = this.#verdicts;
    this.#verdicts = run.present.verdicts;
    this.#tell("step", this.#standing(run));
    for (const now of this.#verdicts) {
      const then = earlier.find(({ property }) => property === now.property);
      if (then?.state !== now.state) this.#tell("verdict", { ...now });
    }
  }

  #resume(): void {
    const { run } = this;
    if (!run || !this.wanted || !this.#inView || this.#resting || this.#player.playing) return;
    if (run.total === 0) this.#stopped();
    else this.#player.play(run);
  }

  /** The player stands still: it was told to, or the run is over. */
  #stopped(): void {
    const { run } = this;
    if (!run || !this.wanted || run.steps < run.total) return;
    this.#view.glide(run, run.present.now);
    if (this.#host.loop && run.total > 0) {
      this.#resting = window.setTimeout(() => {
        this.#resting = 0;
        this.#resume();
      }, REST_MS);
    } else {
      this.pause();
      this.#tell("ended", { ...this.#standing(run), outcome: run.present.outcome });
    }
  }

  #stopResting(): void {
    clearTimeout(this.#resting);
    this.#resting = 0;
  }

  /** Keys mean something only inside the element. */
  #key(event: KeyboardEvent): void {
    const key = this.#view.owns(event) ? undefined : keyOf(event);
    if (!key || !this.run) return;
    if (key.toLowerCase() === "l" && this.#host.controls) {
      const { next } = this.run;
      if (next) this.#fork((run) => run.act(next, "capture"));
    } else if (this.#view.key(key)) {
      event.preventDefault();
    }
  }

  #standing(run: Run): StepDetail {
    const { total } = run;
    const { steps, link } = run.present;
    return { steps, total, link, sentence: this.#sentence };
  }

  /** Like the events of `<video>`, these stay with their element. */
  #tell<Name extends keyof AtDawnEventMap>(name: Name, detail: Detail<Name>): void {
    this.#host.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
