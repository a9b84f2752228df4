/**
 * What the element does: has a run in hand as long as it is on the page, and plays it while it
 * is in view.
 */
import type { Standing } from "../engine/engine.ts";
import type { Run } from "../run/run.ts";
import { titleOf } from "../run/title.ts";
import { type Menus, Session, type Surroundings } from "../shared/session.ts";
import type { AtDawnEventMap, ErrorDetail, StepDetail } from "./events.ts";
import { keyOf } from "./keys.ts";
import { type Means, Supply } from "./supply.ts";
import { lacks, loadTools } from "./tools.ts";
import { View } from "./view.ts";

/** What a show asks of its element. */
export interface Host extends HTMLElement {
  readonly run: string;
  readonly autoplay: boolean;
  readonly loop: boolean;
  readonly controls: boolean;
}

type Detail<Name extends keyof AtDawnEventMap> = AtDawnEventMap[Name]["detail"];

export class Show implements Surroundings {
  inView = false;
  readonly #host: Host;
  readonly #session = new Session(this);
  readonly #view: View;
  readonly #supply: Supply;
  #verdicts: readonly Standing[] = [];
  #sentence = "";
  /** What the run in hand was opened with. */
  #means: Means | undefined;

  constructor(host: Host, root: ShadowRoot) {
    this.#host = host;
    this.#supply = new Supply(host, this);
    this.#view = new View(root, this.#session, () => this.#undo());
    root.addEventListener("keydown", (event) => this.#key(event as KeyboardEvent));
  }

  /** The run in hand. */
  get run(): Run | undefined {
    return this.#session.run;
  }

  /** Whether it plays as soon as it can. */
  get wanted(): boolean {
    return this.#session.wanted;
  }

  /** How many steps are taken, or will be when the run is there. */
  get steps(): number {
    return this.run?.steps ?? this.#supply.at ?? 0;
  }

  get handed(): boolean {
    return this.#view.hand?.popup.open ?? false;
  }

  get loop(): boolean {
    return this.#host.loop;
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
    if (!this.run) this.near();
    this.#session.play();
  }

  pause(): void {
    this.#session.pause();
  }

  /** Goes where so many steps are taken; what was playing stops. */
  seek(steps: number): void {
    if (!this.run) this.#supply.at = Math.max(steps, 0);
    this.#session.seek(steps);
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
    this.inView = inView;
    if (inView) this.#session.resume();
    else this.#session.hold();
  }

  /** Gives the run back, and with it whatever the reader made of it. */
  close(): void {
    this.#supply.close();
    this.inView = false;
    this.#view.leave();
    this.#session.close();
  }

  take(run: Run, means: Means, fresh: boolean): void {
    const { wanted } = this;
    this.#session.take(run);
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

  reach(who: string | number, element: SVGElement, open: (menus: Menus) => void): void {
    // What was drawn anew while the menus were on their way is elsewhere now.
    const given = (menus: Menus) => (element.isConnected ? open(menus) : this.#view.choose(who));
    this.#view.reach(given, (message) => this.refuse({ message }));
  }

  refusal(error: unknown): string {
    return this.#view.hand?.refusal(error) ?? "";
  }

  /** Beside the run that was opened: those between are left. */
  made(run: Run): void {
    if (run.branches.length > 2) run.forget(1);
    this.#show(run);
    this.#tell("fork", this.#standing(run));
    if (lacks(run)) void this.#equip(run);
  }

  moved(run: Run): void {
    this.#sentence = this.#view.show(run);
    const earlier = this.#verdicts;
    this.#verdicts = run.present.verdicts;
    this.#tell("step", this.#standing(run));
    for (const now of this.#verdicts) {
      const then = earlier.find(({ property }) => property === now.property);
      if (then?.state !== now.state) this.#tell("verdict", { ...now });
    }
  }

  glided(run: Run, moment: number): void {
    this.#view.glide(run, moment);
  }

  rested(run: Run): void {
    this.#view.glide(run, run.present.now);
  }

  playing(playing: boolean): void {
    this.#view.playing = playing;
    if (this.run) this.#tell(playing ? "play" : "pause", this.#standing(this.run));
  }

  ended(run: Run): void {
    this.#tell("ended", { ...this.#standing(run), outcome: run.present.outcome });
  }

  focus(who: string | number): void {
    this.#view.focus(who);
  }

  /** Shows a run from where it stands; returns what it is called. */
  #show(run: Run): string {
    const { words } = this.#means as Means;
    const title = titleOf(run, words);
    this.#view.open(run, title, words);
    this.#sentence = this.#view.show(run);
    this.#verdicts = run.present.verdicts;
    return title;
  }

  /** A change has made something of the run that there was nothing of: it is drawn once it can. */
  async #equip(run: Run): Promise<void> {
    const { unloaded } = (this.#means as Means).words;
    const there = await loadTools(run).then(
      () => true,
      () => false,
    );
    if (this.run !== run) return;
    if (there) this.#show(run);
    else this.refuse({ message: unloaded });
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

  /** Keys mean something only inside the element. */
  #key(event: KeyboardEvent): void {
    const key = this.#view.owns(event) ? undefined : keyOf(event);
    if (!key || !this.run) return;
    if (key.toLowerCase() === "l" && this.#host.controls) this.#session.captureNext();
    else if (this.#view.key(key)) event.preventDefault();
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
