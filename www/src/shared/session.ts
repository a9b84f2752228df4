/**
 * A run in hand, played and changed by a reader: the same on the page and in the element, which
 * each add what is around it.
 */

import type { Lot } from "../diagram/lots.ts";
import { Player } from "../run/player.ts";
import type { Run } from "../run/run.ts";
import type { Choose } from "./glasses.ts";
import type { Lots } from "./lots.ts";
import type { Act, Menu } from "./menu.ts";
import type { Handle, Outages } from "./outages.ts";
import type { Wishes } from "./transport.ts";

/** The menus of messengers, of coins and draws, and of processes. */
export interface Menus {
  readonly menu: Menu;
  readonly lots: Lots;
  readonly outages: Outages;
}

/** Where a run is shown, and who is told what becomes of it. */
export interface Surroundings {
  /** Whether a menu is open. */
  readonly handed: boolean;
  /**
   * Gives the menus for a messenger or for the head of a process, which is drawn so, as soon as
   * they are there.
   */
  reach(who: string | number, element: SVGElement, open: (menus: Menus) => void): void;
  /** Whether what is to be played is played now: who is out of view waits. */
  readonly inView: boolean;
  /** Whether a run that is over begins anew. */
  readonly loop: boolean;
  /** The sentence of a refusal. */
  refusal(error: unknown): string;
  /** A change has made another run of the one in hand. */
  made(run: Run): void;
  /** The run stands elsewhere. */
  moved(run: Run): void;
  /** It is shown at a moment between two steps. */
  glided(run: Run, moment: number): void;
  /** It stands still where it is. */
  rested(run: Run): void;
  /** It is to be played from now on, or no longer. */
  playing(playing: boolean): void;
  /** It has been played to its end, and stays there. */
  ended?(run: Run): void;
  /** Takes the hand to a messenger, or to the head of a process. */
  focus(who: string | number): void;
}

/** How long a run that plays in a loop stands at its end. */
const REST_MS = 2400;

export class Session implements Wishes {
  /** The run in hand. */
  run: Run | undefined;
  /** Whether it plays as soon as it can. */
  wanted = false;
  readonly #around: Surroundings;
  readonly #player: Player;
  #resting = 0;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#player = new Player({
      step: (steps) => this.#move(steps),
      glide: (moment) => this.run && around.glided(this.run, moment),
      playing: (playing) => !playing && this.#stopped(),
    });
  }

  /** Plays, as soon as it can. */
  play(): void {
    if (!this.wanted) {
      this.wanted = true;
      this.#around.playing(true);
    }
    this.resume();
  }

  pause(): void {
    const before = this.wanted;
    this.wanted = false;
    clearTimeout(this.#resting);
    this.#resting = 0;
    this.hold();
    if (before) this.#around.playing(false);
  }

  toggle(): void {
    if (this.wanted) this.pause();
    else this.play();
  }

  /** Goes on playing, if that is wanted and can be. */
  resume(): void {
    const { run } = this;
    if (!run || !this.wanted || !this.#around.inView) return;
    if (this.#resting || this.#player.playing) return;
    if (run.total === 0) this.#stopped();
    else this.#player.play(run);
  }

  /** Stands still for a while: what is wanted stays wanted. */
  hold(): void {
    this.#player.pause();
  }

  hurry(factor: number): void {
    this.#player.speed = factor;
  }

  start(): void {
    this.seek(0);
  }

  /** All that happens at one moment is passed at once: where time goes by rounds, a round. */
  priorMoment(): void {
    const { steps = 0, moments = [] } = this.run ?? {};
    const now = moments[steps] ?? 0;
    this.seek(moments.findLastIndex((moment) => moment < now));
  }

  nextMoment(): void {
    const { steps = 0, moments = [] } = this.run ?? {};
    const next = moments[steps + 1];
    this.seek(next === undefined ? steps : moments.lastIndexOf(next));
  }

  back(): void {
    this.seek((this.run?.steps ?? 0) - 1);
  }

  step(): void {
    this.seek((this.run?.steps ?? 0) + 1);
  }

  end(): void {
    this.seek(Number.POSITIVE_INFINITY);
  }

  /** Goes where so many steps are taken; what was playing stops. */
  seek(steps: number): void {
    this.pause();
    this.#move(steps);
    if (this.run) this.#around.rested(this.run);
  }

  /** Opens the menu of a messenger. */
  readonly choose: Choose = (way, element) => {
    this.pause();
    const { run } = this;
    const who = way.names[0] ?? "";
    if (run) this.#around.reach(who, element, ({ menu }) => menu.show(way, element, run));
  };

  /** Opens the menu of a coin or of a draw. */
  readonly lots = (lot: Lot, element: SVGElement): void => {
    this.pause();
    const { run } = this;
    if (run) this.#around.reach(lot.name, element, ({ lots }) => lots.show(lot, element, run));
  };

  /** Opens the menu of a process. */
  readonly outages = (process: number, head: SVGElement): void => {
    this.pause();
    const { run } = this;
    if (!run) return;
    this.#around.reach(process, head, ({ outages }) => outages.show(process, head, run));
  };

  /** Decides otherwise about a messenger; returns the sentence of a refusal. */
  readonly act: Act = (name, deed) => this.handle(name, (run) => run.act(name, deed));

  /** Changes something from a menu, and takes the hand from there to whom it was done to. */
  readonly handle: Handle = (who, change) => {
    const { handed } = this.#around;
    const refused = this.fork(change);
    if (handed && refused === undefined) this.#around.focus(who);
    return refused;
  };

  /** Captures the messenger whose way ends next. */
  captureNext(): void {
    const name = this.run?.next;
    if (name) this.act(name, "capture");
  }

  /** Takes the run in hand that comes of a change; returns the sentence of a refusal. */
  fork(change: (run: Run) => void): string | undefined {
    const { run } = this;
    if (!run) return undefined;
    try {
      change(run);
    } catch (refusal) {
      return this.#around.refusal(refusal);
    }
    this.#around.made(run);
    return undefined;
  }

  /** Takes another run in hand, and gives the memory of the one before back. */
  take(run: Run): void {
    // What is to play before there is a run plays this one.
    if (this.run) this.pause();
    this.run?.close();
    this.run = run;
  }

  /** Lets go of the run: what is wanted is still wanted of the next one. */
  close(): void {
    clearTimeout(this.#resting);
    this.#resting = 0;
    this.hold();
    this.run?.close();
    this.run = undefined;
  }

  #move(steps: number): void {
    const { run } = this;
    if (!run) return;
    const before = run.steps;
    run.seek(steps);
    if (run.steps !== before) this.#around.moved(run);
  }

  /** The player stands still: it was told to, or the run is over. */
  #stopped(): void {
    const { run } = this;
    if (!run || !this.wanted || run.steps < run.total) return;
    this.#around.rested(run);
    if (this.#around.loop && run.total > 0) {
      this.#resting = window.setTimeout(() => {
        this.#resting = 0;
        this.resume();
      }, REST_MS);
    } else {
      this.pause();
      this.#around.ended?.(run);
    }
  }
}
