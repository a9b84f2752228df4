/**
 * What is inside the element: the figure, what it says in words, and the controls.
 */

import { make } from "../dom/make.ts";
import { script } from "../engine/script.ts";
import type { Run } from "../run/run.ts";
import { FigureView } from "../shared/figure.ts";
import type { Session } from "../shared/session.ts";
import { verdictOf } from "../shared/verdict.ts";
import { takeCatalogueFor, type Words } from "../words/catalogues.ts";
import type { Hand } from "./hand.ts";
import { Inside } from "./inside.ts";
import { style } from "./styles.ts";
import { tools } from "./tools.ts";

/** So many sentences tell a moment; the list has the rest. */
const MOST_AT_ONCE = 3;

/** How high a figure is to be where nothing limits it, in pixels. */
const USUAL = 480;

/** Around the figure in its stage, in pixels: the heads of the lifelines and a margin. */
const AROUND = 64;

export class View {
  readonly #root: ShadowRoot;
  readonly #session: Session;
  readonly #undo: () => void;
  readonly #title = make("span");
  readonly #refusal = make("p", { class: "refusal", part: "refusal", role: "alert" });
  readonly #waiting = make("div", { class: "waiting", part: "fallback" }, make("slot"));
  readonly #frame = make("figure", { class: "frame", part: "frame" });
  #words: Words | undefined;
  #inside: Inside | undefined;
  #figure: FigureView | undefined;
  #run: Run | undefined;
  #controls = false;
  #playing = false;

  /** With what goes back to the run as it was opened. */
  constructor(root: ShadowRoot, session: Session, undo: () => void) {
    this.#root = root;
    this.#session = session;
    this.#undo = undo;
    const title = make("slot", { name: "title" }, this.#title);
    const caption = make("figcaption", { class: "title", part: "title" }, title);
    this.#frame.append(caption, this.#refusal, this.#waiting);
    root.append(this.#frame);
  }

  /** Whether the controls are there, and a hand can reach into the figure. */
  set controls(there: boolean) {
    if (this.#controls === there) return;
    this.#controls = there;
    this.#furnish();
    const run = this.#run;
    if (!run) return;
    this.leave();
    this.#take(run, this.#words as Words);
    this.show(run);
  }

  /** While nobody moves the run but itself, its sentences are not read out one by one. */
  set playing(playing: boolean) {
    this.#playing = playing;
    this.#inside?.transport.playing(playing);
    this.#inside?.sentence.setAttribute("aria-live", playing ? "off" : "polite");
  }

  /** Where a menu is open, keys are its own. */
  owns(event: Event): boolean {
    return this.hand?.popup.owns(event) ?? false;
  }

  /** The menus, once they are there: they are made of words. */
  get hand(): Hand | undefined {
    return this.#inside?.reach.hand;
  }

  /** Gives the menus as soon as they are there, or tells that they could not be loaded. */
  reach(to: (hand: Hand) => void, failed: (sentence: string) => void): void {
    const missing = this.#words?.unloaded ?? "";
    const given = (hand: Hand) => {
      if (this.#refusal.textContent === missing) this.#refusal.textContent = "";
      to(hand);
    };
    this.#inside?.reach.give(given, () => failed(missing));
  }

  /** Obeys a key; false if it means nothing here. */
  key(key: string): boolean {
    return this.#inside?.transport.key(key) ?? false;
  }

  /** The engine is on its way, and is there soon. */
  load(): void {
    this.#waiting.classList.remove("failed");
  }

  /** Takes another run, told in these words. */
  open(run: Run, title: string, words: Words): void {
    const same = this.#run?.whole.scenario === run.whole.scenario;
    const chosen = same ? (this.#inside?.eyes.selectedIndex ?? 0) : 0;
    const inside = (this.#words === words && this.#inside) || this.#speak(words);
    const { element, transport, reach, undo } = inside;
    reach.leave();
    this.#refusal.textContent = "";
    this.#waiting.hidden = true;
    element.hidden = false;
    undo.hidden = run.branches.length < 2 || run.current === 0;
    this.#title.textContent = title;
    transport.open(run.moments);
    inside.offer(run, chosen);
    this.#take(run, words);
  }

  /** Makes everything anew that is made of words. */
  #speak(words: Words): Inside {
    this.leave();
    this.#words = words;
    this.#frame.dir = words.direction;
    const inside = new Inside(words, this.#session, this.#root, this.#undo);
    inside.told.addEventListener("toggle", () => this.#list());
    inside.away.addEventListener("toggle", () => this.#offer(inside.away));
    inside.eyes.addEventListener("change", () => {
      if (!this.#run) return;
      this.#look(this.#run);
      this.show(this.#run);
    });
    if (this.#inside) inside.replace(this.#inside);
    else this.#frame.append(inside.element);
    this.#inside = inside;
    this.playing = this.#playing;
    this.#furnish();
    return inside;
  }

  /** Has a run on its stage, which is called as the run is. */
  #take(run: Run, words: Words): void {
    this.#run = run;
    this.#inside?.invite(run);
    this.#figure ??= this.#stage(words);
    this.#figure.element.setAttribute("aria-label", this.#title.textContent ?? "");
    this.#look(run);
  }

  /** The process whose eyes are used, if the reader can choose any. */
  get #lens(): number | undefined {
    const chosen = this.#controls ? (this.#inside?.eyes.selectedIndex ?? 0) : 0;
    return chosen > 0 ? chosen - 1 : undefined;
  }

  /** Takes the run as it is seen. */
  #look(run: Run): void {
    const lens = this.#lens;
    const seen = lens === undefined ? undefined : run.seenBy(lens);
    this.#inside?.story.open(run, seen);
    this.#figure?.wear({ lens }, run);
  }

  /** Lets go of the run: nothing will be asked of it any more. What is drawn stays. */
  leave(): void {
    this.#inside?.reach.leave();
    this.#figure?.close();
    this.#figure = undefined;
    this.#run = undefined;
  }

  /** Says why there is no such run. What is in hand stays; otherwise there is the slot's text. */
  refuse(sentence: string, inHand: boolean): void {
    this.#waiting.classList.add("failed");
    this.#waiting.hidden = inHand;
    if (this.#inside) this.#inside.element.hidden = !inHand;
    this.#refusal.textContent = sentence;
  }

  /** Shows where it stands; returns what has just happened. */
  show(run: Run): string {
    const { steps, outcome, verdicts, now } = run.present;
    const [words, inside] = [this.#words, this.#inside];
    if (!words || !inside) return "";
    // First of all, while the browser has nothing to lay out.
    this.#figure?.show(run, now);
    const latest = inside.story.latest(steps);
    const more = latest.length - MOST_AT_ONCE;
    const told = latest.slice(0, MOST_AT_ONCE);
    if (more > 0) told.push(words.story.more(more));
    const lens = this.#lens;
    const who = lens === undefined ? undefined : run.whole.processes[lens]?.name;
    // Of how it comes out nobody in it knows.
    const row = (outcome && who === undefined && run.telling.row) || "";
    const silence = who === undefined ? run.telling.opening : words.lens.nothing(who);
    const sentence = told.join(words.space) || silence;
    const over = make("strong", { class: "outcome" }, row);
    inside.sentence.replaceChildren(sentence, ...(row ? [words.space, over] : []));
    inside.verdicts.hidden = who !== undefined;
    inside.verdicts.replaceChildren(...verdicts.map((one) => verdictOf(one, run, words)));
    inside.transport.show(steps, run.total);
    this.#list();
    return sentence;
  }

  /** Shows the run at a moment between two steps. */
  glide(run: Run, moment: number): void {
    this.#figure?.show(run, moment);
  }

  /** The page around goes to paper, or comes back from it. */
  set paper(on: boolean) {
    if (this.#figure) this.#figure.paper = on;
    if (this.#inside?.told.open) this.#inside.story.paper = on;
  }

  /** Takes the hand to a messenger, or to the head of a process; else to where both are. */
  focus(who?: string | number): void {
    this.#figure?.focus(who);
  }

  /** Chooses a messenger or the head of a process once more. */
  choose(who: string | number): void {
    this.#figure?.choose(who);
  }

  #furnish(): void {
    const inside = this.#inside;
    if (!inside) return;
    inside.transport.element.hidden = !this.#controls;
    inside.invitation.hidden = !this.#controls;
    inside.eyes.hidden = !this.#controls;
    inside.away.hidden = !this.#controls;
  }

  /** Lists what has happened, if that is looked at: a long list takes its time. */
  #list(): void {
    if (this.#inside?.told.open && this.#run) this.#inside.story.show(this.#run.steps);
  }

  /** What makes files is loaded when somebody wants one. */
  #offer(away: HTMLDetailsElement): void {
    const words = this.#words;
    if (!words || !away.open || away.children[1]) return;
    Promise.all([script(() => import("../take/take.ts")), takeCatalogueFor(words.language)]).then(
      ([{ panel, styles }, say]) => {
        style(this.#root, styles);
        if (this.#refusal.textContent === words.unloaded) this.#refusal.textContent = "";
        if (!away.children[1]) away.append(panel({ figure: () => this.#figure, words }, say));
      },
      () => {
        away.open = false;
        this.refuse(words.unloaded, true);
      },
    );
  }

  /** A stage for the figure, in place of the one that was there. */
  #stage(words: Words): FigureView {
    const { choose, lots, outages } = this.#session;
    const hand = this.#controls ? { choose, lots, strike: outages } : {};
    const figure = new FigureView({ words, room: () => roomOf(figure.element), tools, ...hand });
    const { element } = figure;
    element.setAttribute("part", "stage");
    // What scrolls must be reachable by keyboard, and so must the keys that move a run.
    element.tabIndex = 0;
    element.setAttribute("role", "group");
    const near = () => this.#controls && this.#inside?.reach.near();
    for (const name of ["pointerenter", "focusin"]) element.addEventListener(name, near);
    const first = this.#inside?.element.firstElementChild;
    if (first?.matches(".stage")) first.replaceWith(element);
    else this.#inside?.element.prepend(element);
    return figure;
  }
}

/** How high a figure may be in its stage without being scrolled, where a `rem` is 16 pixels. */
function roomOf(stage: HTMLElement): number {
  const { maxHeight, fontSize } = getComputedStyle(stage);
  const most = (16 * Number.parseFloat(maxHeight)) / Number.parseFloat(fontSize);
  return (Number.isFinite(most) ? most : USUAL) - AROUND;
}
