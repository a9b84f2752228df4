/**
 * What the element does: has a run in hand as long as it is on the page, and plays it while it
 * is in view.
 */
import type { Engine, Standing } from "../engine/engine.ts";
import { scenarioOf } from "../engine/groups.ts";
import { Player } from "../run/player.ts";
import { type Deed, type Outage, Run } from "../run/run.ts";
import type { AtDawnEventMap, ErrorDetail, StepDetail } from "./events.ts";
import { keyOf } from "./keys.ts";
import { detailOf } from "./refused.ts";
import { Supply } from "./supply.ts";
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
  /** Where to open the run, if not where its link says. */
  #at: number | undefined;
  #near = false;
  #inView = false;
  #resting = 0;

  constructor(host: Host, root: ShadowRoot) {
    this.#host = host;
    this.#supply = new Supply(host);
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
        if (run) this.#view.menu?.show(way, element, ...run.menuOf());
      },
      outages: (process, head) => {
        this.pause();
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
    return this.run?.steps ?? this.#at ?? 0;
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
    if (!this.run) void this.#load();
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
    else this.#at = Math.max(steps, 0);
    if (this.run) this.#view.glide(this.run, this.run.present.now);
  }

  /** The element names another run. */
  change(): void {
    this.#at = undefined;
    if (!this.#near) return;
    const { engine } = this.#supply;
    const same = this.run && scenarioOf(this.#host.run) === this.run.whole.scenario;
    if (engine && same) this.#open(engine);
    else void this.#fetch();
  }

  /** The element's own language is another one. */
  async translate(): Promise<void> {
    const { engine } = this.#supply;
    if (!engine || !this.run) return;
    const words = await this.#supply.speak();
    const { run } = this;
    if (!run || words === this.#supply.words) return;
    this.#supply.words = words;
    this.#at = undefined;
    const { link } = run.present;
    this.#open(engine, link);
  }

  /** The element is near the view. */
  near(): void {
    this.#near = true;
    void this.#load();
  }

  /** The element is in view, or no longer. */
  seen(inView: boolean): void {
    this.#inView = inView;
    if (inView) this.#resume();
    else this.#player.pause();
  }

  /** Gives the run back. The element may come back, and the run with it. */
  close(): void {
    this.#near = false;
    this.#inView = false;
    this.#stopResting();
    this.#player.pause();
    this.#at = this.run?.steps ?? this.#at;
    this.#view.leave();
    this.run?.close();
    this.run = undefined;
  }

  async #load(): Promise<void> {
    if (this.run || !this.#host.isConnected) return;
    this.#near = true;
    this.#view.load();
    await this.#fetch();
  }

  /** Has the engine, and then the run. */
  async #fetch(): Promise<void> {
    const { run } = this;
    const there = await this.#supply.fetch();
    const { engine, words } = this.#supply;
    if (there === false) {
      if (this.#host.isConnected) this.#refuse({ message: words.failed });
    } else if (there && engine && this.#near && this.run === run) {
      // Otherwise it was removed meanwhile, or asked for twice.
      this.#open(engine);
    }
  }

  #open(engine: Engine, link = this.#host.run): void {
    let run: Run;
    try {
      run = new Run(engine, link, this.#supply.words);
    } catch (error) {
      this.#refuse(detailOf(error, this.#supply.words));
      return;
    }
    const wanted = this.wanted;
    if (this.run) this.pause();
    this.run?.close();
    this.run = run;
    if (this.#at !== undefined) run.seek(this.#at);
    const title = this.#take(run);
    const verdicts = run.present.verdicts.map((one) => ({ ...one }));
    const { scenario } = run.whole;
    this.#tell("ready", { ...this.#standing(run), scenario, title, verdicts });
    if (this.run !== run) return;
    if (wanted) this.play();
    else this.begin();
  }

  /** Shows a run from where it stands; returns what it is called. */
  #take(run: Run): string {
    const title = titleOf(this.#supply.engine as Engine, run, this.#supply.words);
    this.#view.open(run, title, this.#supply.words);
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
    return this.#fork((run) => run.strike(outage));
  }

  /** The run that comes of a change, beside the one that was opened: those between are left. */
  #fork(change: (run: Run) => void): string | undefined {
    const { run } = this;
    if (!run) return undefined;
    try {
      change(run);
    } catch (error) {
      return detailOf(error, this.#supply.words).message;
    }
    if (run.branches.length > 2) run.forget(1);
    this.#take(run);
    this.#tell("fork", this.#standing(run));
    return undefined;
  }

  /** Goes back to the run as it was opened. */
  #undo(): void {
    const { run } = this;
    if (!run || run.current === 0) return;
    this.pause();
    run.select(0);
    this.#take(run);
    this.#tell("fork", this.#standing(run));
  }

  #refuse(detail: ErrorDetail): void {
    this.#view.refuse(detail.message, this.run !== undefined);
    this.#tell("error", detail);
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
