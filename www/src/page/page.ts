/**
 * The page: one run in hand, what was made of it, and the address that always names it.
 */
import type { Engine, Refusal } from "../engine/engine.ts";
import { eventsOf, keepBeside, rename, setParameter, setSent, twinOf } from "../run/laboratory.ts";
import { fromStart } from "../run/link.ts";
import { Run } from "../run/run.ts";
import { type Menus, Session, type Surroundings } from "../shared/session.ts";
import { words } from "../words/words.ts";
import {
  linkInAddress,
  onLink,
  pushLink,
  pushMade,
  replaceLink,
  replaceLinkSoon,
} from "./address.ts";
import { Hall, type HallWishes } from "./hall.ts";
import { obey } from "./keyboard.ts";
import type { Speak } from "./preferences.ts";
import type { Refused } from "./settings.ts";
import { wide } from "./wide.ts";

/** What is shown to a reader who asks for nothing in particular. */
const FIRST = "two-generals?lose=a2";

/** Changes of a control that follow each other this fast are one change to the history. */
const SERIES_MS = 1_500;

export class Page implements Surroundings, HallWishes {
  readonly engine: Engine;
  readonly speak: Speak;
  readonly inView = true;
  readonly loop = false;
  readonly #session = new Session(this);
  readonly #hall: Hall;
  readonly #end = new AbortController();
  #lens: number | undefined;
  #ghost: number | undefined;
  #changed = { what: "", at: 0 };
  /** The run that was chosen from the list, until it is opened. */
  #chosen = "";

  constructor(engine: Engine, place: HTMLElement, speak: Speak) {
    this.engine = engine;
    this.speak = speak;
    this.#hall = new Hall(engine.scenarios(), this.#session, this);
    place.replaceChildren(...this.#hall.elements);
    const { signal } = this.#end;
    const capture = () => this.#session.captureNext();
    addEventListener("keydown", (event) => obey(event, this.#hall, capture), { signal });
    addEventListener("beforeprint", () => this.#hall.paper(true), { signal });
    addEventListener("afterprint", () => this.#hall.paper(false), { signal });
    this.#hall.arrange();
    wide.addEventListener("change", () => this.#hall.arrange(), { signal });
    onLink((link) => this.#visit(link || FIRST), signal);
    this.#begin(linkInAddress());
  }

  get handed(): boolean {
    return this.#hall.popup.open;
  }

  get link(): string {
    return this.#run?.present.link ?? FIRST;
  }

  get #run(): Run | undefined {
    return this.#session.run;
  }

  /** Leaves the page to another one. */
  close(): void {
    this.#session.pause();
    this.#hall.popup.hide(false);
    this.#hall.study.close();
    this.#hall.dice.close();
    this.#end.abort();
    this.#hall.figure.close();
    this.#hall.panels.close();
    this.#session.close();
  }

  reach(_: string | number, __: SVGElement, open: (menus: Menus) => void): void {
    open(this.#hall);
  }

  refusal(error: unknown): string {
    return words.refusal(error);
  }

  made(run: Run): void {
    this.#hall.heed();
    // The focus goes back into the figure, where it stays when that is drawn anew.
    if (this.#hall.popup.open) this.#hall.popup.hide();
    pushMade(run.present.link);
    this.#take(run);
  }

  moved(run: Run): void {
    this.#hall.show(run, this.#lens);
  }

  glided(run: Run, moment: number): void {
    this.#hall.figure.show(run, moment);
  }

  /** Where the run has come to rest, the figure and the address show it exactly. */
  rested(run: Run): void {
    this.#hall.figure.show(run, run.present.now);
    this.#hall.link.goOn(run.present.link);
    replaceLinkSoon(run.present.link);
  }

  playing(playing: boolean): void {
    this.#hall.playing(playing);
    if (!playing && this.#run) this.rested(this.#run);
  }

  focus(who: string | number): void {
    this.#hall.figure.focus(who);
  }

  open(link: string): void {
    this.#open(link, pushLink);
  }

  undo(): void {
    history.back();
  }

  chosen(link: string): void {
    this.#chosen = link;
  }

  found(name: string, link: string): string | undefined {
    return this.#session.fork((run) => keepBeside(run, name, link));
  }

  freshSeed(): string {
    return this.engine.freshSeed();
  }

  look(lens: number | undefined): void {
    this.#wear(lens, this.#ghost);
  }

  compare(branch: number | undefined): void {
    this.#wear(this.#lens, branch);
  }

  rename(name: string): void {
    if (this.#run) rename(this.#run, name);
  }

  /** Forgets a run of the list. */
  forget(branch: number): void {
    this.#run?.forget(branch);
    const ghost = this.#ghost;
    const behind = ghost === branch || ghost === undefined ? undefined : ghost;
    this.#wear(this.#lens, behind === undefined || behind < branch ? behind : behind - 1);
    this.#hall.branches.focus();
  }

  select(branch: number): void {
    const run = this.#run;
    if (!run) return;
    this.#session.pause();
    run.select(branch);
    pushLink(run.present.link);
    this.#take(run);
    this.#hall.branches.focus();
  }

  /** Sets a parameter of the run in hand; returns a refusal, if there is one. */
  set(parameter: string, value: string): Refused | undefined {
    return this.#set(parameter, (run, series) => setParameter(run, parameter, value, series));
  }

  /** Sets how likely something is for whatever one process sends; likewise. */
  setSent(parameter: string, process: number, value: string): Refused | undefined {
    const what = `${parameter}/${process}`;
    return this.#set(what, (run, series) => setSent(run, parameter, process, value, series));
  }

  #set(what: string, change: (run: Run, series: boolean) => void): Refused | undefined {
    const run = this.#run;
    if (!run) return undefined;
    const now = performance.now();
    const series = this.#changed.what === what && now - this.#changed.at < SERIES_MS;
    try {
      change(run, series);
    } catch (refusal) {
      const { parameter: about } = refusal as Refusal;
      return { sentence: words.refusal(refusal), parameter: about };
    }
    this.#changed = { what, at: now };
    this.#ghost = series ? undefined : this.#ghost;
    (series ? replaceLink : pushMade)(run.present.link);
    this.#take(run);
    return undefined;
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
    if (!matchMedia("(prefers-reduced-motion: reduce)").matches) this.#session.play();
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
    this.#session.pause();
    if (!run || branch < 0) {
      this.#goTo(link, words.link.stays);
      if (chosen && this.#run?.steps === 0) this.#perform();
      return;
    }
    run.select(branch, at);
    run.seek(at);
    this.#take(run);
  }

  /** Opens a link and puts it into the address; false if it is refused. */
  #open(link: string, put: (link: string) => void): boolean {
    let run: Run;
    try {
      run = new Run(this.engine, link, words);
    } catch (refusal) {
      this.#hall.link.refuse(link, words.refusal(refusal));
      return false;
    }
    this.#hold(run, put);
    return true;
  }

  /** Takes another run in hand. */
  #hold(run: Run, put: (link: string) => void): void {
    this.#session.take(run);
    this.#ghost = undefined;
    if ((this.#lens ?? 0) >= run.whole.processes.length) this.#lens = undefined;
    put(run.present.link);
    this.#take(run);
  }

  /** Shows the run in hand, whatever was shown before. */
  #take(run: Run): void {
    this.#hall.link.accept(run.present.link);
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
    const behind = ghost === undefined ? undefined : eventsOf(run, ghost);
    this.#hall.wear(run, { lens, ghost: behind });
    this.#hall.branches.open(run, ghost, run.momentOf);
    this.#offer(run);
    this.#hall.show(run, lens);
  }

  /** Offers a run that the one whose eyes are used could not tell from this one. */
  #offer(run: Run): void {
    const lens = this.#lens;
    const found = lens !== undefined && !this.#hall.branches.hasTwin(lens);
    const twin = found ? twinOf(run, lens) : undefined;
    const who = run.whole.processes[lens ?? 0]?.name ?? "";
    const text = twin && words.lens.twin(who, words.branches.made(twin.deed, twin.name));
    this.#hall.lens.offer(text, () => twin && this.#session.act(twin.name, twin.deed));
  }
}
