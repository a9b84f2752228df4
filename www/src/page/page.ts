/**
 * The page: one run in hand, and everything that shows or moves it.
 */
import type { Engine, Refusal } from "../engine/engine.ts";
import { fromStart, withoutStrangers, withPart } from "../run/link.ts";
import { Player } from "../run/player.ts";
import { membersOf } from "../run/reading.ts";
import { type Deed, type Outage, Run } from "../run/run.ts";
import { words } from "../words/words.ts";
import {
  linkInAddress,
  onLink,
  pushLink,
  pushMade,
  replaceLink,
  replaceLinkSoon,
} from "./address.ts";
import { Hall } from "./hall.ts";
import { obey } from "./keyboard.ts";
import type { Speak } from "./preferences.ts";
import type { Refused } from "./settings.ts";
import { wide } from "./wide.ts";

/** What is shown to a reader who asks for nothing in particular. */
const FIRST = "two-generals?lose=a2";

/** Changes of a control that follow each other this fast are one change to the history. */
const SERIES_MS = 1_500;

export class Page {
  readonly #engine: Engine;
  readonly #hall: Hall;
  readonly #end = new AbortController();
  readonly #player = new Player({
    step: (steps) => this.#show(steps),
    glide: (moment) => this.#run && this.#hall.figure.show(this.#run, moment),
    playing: (playing) => {
      this.#hall.playing(playing);
      if (!playing) this.#settle();
    },
  });
  #run: Run | undefined;
  #lens: number | undefined;
  #ghost: number | undefined;
  #changed = { parameter: "", at: 0 };
  /** The run that was chosen from the list, until it is opened. */
  #chosen = "";

  constructor(engine: Engine, place: HTMLElement, speak: Speak) {
    this.#engine = engine;
    this.#hall = new Hall(engine.scenarios(), {
      engine,
      found: (name, link) => this.#fork((run) => run.keep(name, link, false)),
      open: (link) => this.#open(link, pushLink),
      link: () => this.#run?.present.link ?? FIRST,
      act: (name, deed) => this.#act(name, deed),
      strike: (outage) => this.#strike(outage),
      undo: () => history.back(),
      chosen: (link) => {
        this.#chosen = link;
      },
      outages: (process, head) => {
        this.#player.pause();
        if (this.#run) this.#hall.outages.show(process, head, this.#run);
      },
      choose: (way, element) => {
        const run = this.#run;
        this.#player.pause();
        if (run) this.#hall.menu.show(way, element, ...run.menuOf());
      },
      wear: (lens) => this.#wear(lens, this.#ghost),
      set: (parameter, value) => this.#set(parameter, value),
      freshSeed: () => engine.freshSeed(),
      select: (branch) => this.#select(branch),
      rename: (name) => this.#run?.rename(name),
      forget: (branch) => this.#forget(branch),
      compare: (branch) => this.#wear(this.#lens, branch),
      start: () => this.#go(0),
      back: () => this.#go((this.#run?.steps ?? 0) - 1),
      toggle: () => this.#toggle(),
      step: () => this.#go((this.#run?.steps ?? 0) + 1),
      end: () => this.#go(this.#run?.total ?? 0),
      seek: (steps) => this.#go(steps),
      hurry: (factor) => {
        this.#player.speed = factor;
      },
      speak,
      beside: (link) => new Run(engine, link, words),
    });
    place.replaceChildren(...this.#hall.elements);
    const { signal } = this.#end;
    const capture = () => this.#captureNext();
    addEventListener("keydown", (event) => obey(event, this.#hall, capture), { signal });
    addEventListener("beforeprint", () => this.#hall.paper(true), { signal });
    addEventListener("afterprint", () => this.#hall.paper(false), { signal });
    this.#hall.arrange();
    wide.addEventListener("change", () => this.#hall.arrange(), { signal });
    onLink((link) => this.#visit(link || FIRST), signal);
    this.#begin(linkInAddress());
  }

  /** Leaves the page to another one. */
  close(): void {
    this.#player.pause();
    this.#hall.popup.hide(false);
    this.#hall.study.close();
    this.#end.abort();
    this.#hall.figure.close();
    this.#hall.company.close();
    this.#run?.close();
    this.#run = undefined;
  }

  /** Opens what the address names. If that is refused there is still a run to look at. */
  #begin(link: string): void {
    if (link === "") {
      this.#open(FIRST, replaceLink);
      // Who comes for nothing in particular sees at once what there is to see.
      this.#perform();
    } else if (!this.#open(link, replaceLink)) {
      this.#open(FIRST, () => {});
      this.#goTo(link, words.link.instead(this.#hall.title));
    }
  }

  /** Plays of its own accord, for readers who do not mind what moves. */
  #perform(): void {
    if (!matchMedia("(prefers-reduced-motion: reduce)").matches) this.#toggle();
  }

  /** Opens what the address names; if that is refused it says what is shown all the same. */
  #goTo(link: string, shown: string): void {
    if (!this.#open(link, replaceLink)) this.#hall.link.add(shown);
  }

  /** Goes to a link that the reader went to: one of the runs in the list, or another one. */
  #visit(link: string): void {
    const run = this.#run;
    const at = Number(/[?&]at=(\d+)$/.exec(link)?.[1] ?? 0);
    const start = fromStart(link);
    const chosen = this.#chosen === link;
    this.#chosen = "";
    const branch = run?.branches.findIndex((one) => fromStart(one.link) === start) ?? -1;
    if (!run || branch < 0) {
      this.#player.pause();
      this.#goTo(link, words.link.stays);
      if (chosen && this.#run?.steps === 0) this.#perform();
      return;
    }
    this.#player.pause();
    run.select(branch, at);
    run.seek(at);
    this.#hall.link.accept(run.present.link);
    this.#take();
  }

  /** Opens a link and puts it into the address; false if it is refused. */
  #open(link: string, put: (link: string) => void): boolean {
    let run: Run;
    try {
      run = new Run(this.#engine, link, words);
    } catch (refusal) {
      this.#hall.link.refuse(link, sentenceOf(refusal));
      return false;
    }
    this.#hold(run, put);
    return true;
  }

  /** Takes another run in hand. */
  #hold(run: Run, put: (link: string) => void): void {
    this.#player.pause();
    this.#run?.close();
    this.#run = run;
    this.#ghost = undefined;
    if ((this.#lens ?? 0) >= run.whole.processes.length) this.#lens = undefined;
    put(run.present.link);
    this.#hall.link.accept(run.present.link);
    this.#take();
  }

  /** Shows the run in hand, whatever was shown before. */
  #take(): void {
    const run = this.#run;
    if (!run) return;
    this.#hall.popup.hide(false);
    if (this.#ghost === run.current) this.#ghost = undefined;
    this.#hall.open(run, this.#lens);
    this.#wear(this.#lens, this.#ghost);
  }

  /** Looks with somebody's eyes, or with another run behind this one. */
  #wear(lens: number | undefined, ghost: number | undefined): void {
    const run = this.#run;
    if (!run) return;
    this.#lens = lens;
    this.#ghost = ghost;
    const behind = ghost === undefined ? undefined : run.eventsOf(ghost);
    this.#hall.wear(run, { lens, ghost: behind });
    this.#list();
    this.#offer(run);
    this.#show(run.steps);
  }

  /** Offers a run that the one whose eyes are used could not tell from this one. */
  #offer(run: Run): void {
    const lens = this.#lens;
    const found = lens !== undefined && !this.#hall.branches.hasTwin(lens);
    const twin = found ? run.twin(lens) : undefined;
    const who = run.whole.processes[lens ?? 0]?.name ?? "";
    const word = twin?.deed === "pass" ? "pass" : "lose";
    const own = words.of(run.whole.scenario);
    const text = twin && words.lens.twin(who, words.branches.called(`${word} ${twin.name}`, own));
    this.#hall.lens.offer(text, () => twin && this.#act(twin.name, twin.deed));
  }

  #list(): void {
    const run = this.#run;
    if (run) this.#hall.branches.open(run, this.#ghost, run.momentOf);
  }

  /** Decides otherwise about a messenger; returns the sentence of a refusal. */
  #act(name: string, deed: Deed): string | undefined {
    const focus = this.#hall.popup.open;
    const refused = this.#fork((run) => run.act(name, deed));
    if (focus && refused === undefined) this.#hall.figure.focus(name);
    return refused;
  }

  /** Makes a process go down or cuts a road, or takes that back. */
  #strike(outage: Outage): string | undefined {
    return this.#fork((run) => run.strike(outage));
  }

  /** Takes the run in hand that comes of a change; returns the sentence of a refusal. */
  #fork(change: (run: Run) => void): string | undefined {
    const run = this.#run;
    if (!run) return undefined;
    try {
      change(run);
    } catch (refusal) {
      return sentenceOf(refusal);
    }
    this.#hall.heed();
    // The focus goes back into the figure, where it stays when that is drawn anew.
    if (this.#hall.popup.open) this.#hall.popup.hide();
    pushMade(run.present.link);
    this.#hall.link.accept(run.present.link);
    this.#take();
    return undefined;
  }

  /** Forgets a run of the list. */
  #forget(branch: number): void {
    this.#run?.forget(branch);
    const ghost = this.#ghost;
    const behind = ghost === branch || ghost === undefined ? undefined : ghost;
    this.#wear(this.#lens, behind === undefined || behind < branch ? behind : behind - 1);
    this.#hall.branches.focus();
  }

  #select(branch: number): void {
    const run = this.#run;
    if (!run) return;
    this.#player.pause();
    run.select(branch);
    pushLink(run.present.link);
    this.#hall.link.accept(run.present.link);
    this.#take();
    this.#hall.branches.focus();
  }

  /** Sets a parameter of the run in hand; returns a refusal, if there is one. */
  #set(parameter: string, value: string): Refused | undefined {
    const run = this.#run;
    if (!run) return undefined;
    const now = performance.now();
    const series = this.#changed.parameter === parameter && now - this.#changed.at < SERIES_MS;
    const { scenario, processes } = run.whole;
    const called = words.of(scenario).parameter(parameter, processes.length).name;
    const name = `${called}: ${value || words.settings.usual}`;
    try {
      const members = (link: string) => membersOf(this.#engine, link);
      const link = withPart(run.present.link, parameter, value);
      // What a reader says of liars is refused if it cannot be; other changes drop what is stale.
      const kept = parameter === "say" ? link : withoutStrangers(link, members);
      run.keep(name, kept, series);
    } catch (refusal) {
      return { sentence: sentenceOf(refusal), parameter: (refusal as Refusal).parameter };
    }
    this.#changed = { parameter, at: now };
    this.#ghost = series ? undefined : this.#ghost;
    (series ? replaceLink : pushMade)(run.present.link);
    this.#hall.link.accept(run.present.link);
    this.#take();
    return undefined;
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
    this.#hall.figure.show(run, run.present.now);
    this.#hall.link.goOn(run.present.link);
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
    this.#hall.show(run, this.#lens);
  }

  #captureNext(): void {
    const name = this.#run?.next;
    if (name) this.#act(name, "capture");
  }
}

function sentenceOf(refusal: unknown): string {
  return refusal instanceof Error ? words.refusal(refusal) : `${refusal}`;
}
