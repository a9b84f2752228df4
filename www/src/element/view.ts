/**
 * What is inside the element: the figure, what it says in words, and the controls.
 */
import type { Standing } from "../engine/engine.ts";
import { make } from "../page/dom.ts";
import { FigureView } from "../page/figure.ts";
import { icon } from "../page/icons.ts";
import { Story } from "../page/story.ts";
import { Transport, type Wishes } from "../page/transport.ts";
import type { Run } from "../run/run.ts";
import { words } from "../words/words.ts";
import { Latest } from "./latest.ts";

/** So many sentences tell a moment; the list has the rest. */
const MOST_AT_ONCE = 3;

export class View {
  readonly transport: Transport;
  #figure: FigureView | undefined;
  #latest: Latest | undefined;
  /** The steps that the list tells, or will tell when it is opened. */
  #steps = 0;
  readonly #story = new Story();
  readonly #title = make("span");
  readonly #refusal = make("p", { class: "refusal", part: "refusal", role: "alert" });
  readonly #waiting = make("div", { class: "waiting", part: "fallback" }, make("slot"));
  readonly #sentence = make("p", { class: "sentence", part: "sentence" });
  readonly #verdicts = make("dl", { class: "verdicts", part: "verdicts" });
  readonly #told: HTMLDetailsElement;
  readonly #inside: HTMLElement;

  constructor(root: ShadowRoot, wishes: Wishes) {
    this.transport = new Transport(wishes);
    this.transport.element.setAttribute("part", "controls");
    this.#told = make(
      "details",
      { class: "told", part: "story" },
      make("summary", {}, words.story.heading),
      ...this.#story.elements,
    );
    this.#told.addEventListener("toggle", () => this.#list());
    this.#inside = make(
      "div",
      { class: "inside" },
      this.transport.element,
      this.#sentence,
      this.#verdicts,
      this.#told,
    );
    const title = make("slot", { name: "title" }, this.#title);
    const caption = make("figcaption", { class: "title", part: "title" }, title);
    const parts = [caption, this.#refusal, this.#waiting, this.#inside];
    root.append(make("figure", { class: "frame", part: "frame" }, ...parts));
    this.#inside.hidden = true;
    this.controls = false;
    this.playing = false;
  }

  /** Whether the controls are there. */
  set controls(there: boolean) {
    this.transport.element.hidden = !there;
  }

  /** While nobody moves the run but itself, its sentences are not read out one by one. */
  set playing(playing: boolean) {
    this.transport.playing(playing);
    this.#sentence.setAttribute("aria-live", playing ? "off" : "polite");
  }

  /** The engine is on its way, and is there soon. */
  load(): void {
    this.#waiting.classList.remove("failed");
  }

  /** Takes another run. */
  open(run: Run, title: string): void {
    this.#refusal.textContent = "";
    this.#waiting.hidden = true;
    this.#inside.hidden = false;
    this.#title.textContent = title;
    this.#figure ??= this.#stage();
    this.#figure.element.setAttribute("aria-label", title);
    this.transport.open(run.total);
    this.#story.open(run);
    this.#latest = new Latest(run);
    this.#figure.open(run);
  }

  /** Lets go of the run: nothing will be asked of it any more. What is drawn stays. */
  leave(): void {
    this.#figure?.close();
    this.#figure = undefined;
  }

  /** Says why there is no such run. What is in hand stays; otherwise there is the slot's text. */
  refuse(sentence: string, inHand: boolean): void {
    this.#waiting.classList.add("failed");
    this.#waiting.hidden = inHand;
    this.#inside.hidden = !inHand;
    this.#refusal.textContent = sentence;
  }

  /** Shows where it stands; returns what has just happened. */
  show(run: Run): string {
    const { steps, outcome, verdicts, now } = run.present;
    const latest = this.#latest?.after(steps) ?? [];
    const more = latest.length - MOST_AT_ONCE;
    const told = latest.slice(0, MOST_AT_ONCE);
    if (more > 0) told.push(words.story.more(more));
    const row = (outcome && run.telling.row) || "";
    const sentence = told.join(" ") || run.telling.opening;
    const over = make("strong", { class: "outcome" }, row);
    this.#sentence.replaceChildren(sentence, ...(row ? [" ", over] : []));
    this.#verdicts.replaceChildren(...verdicts.map(verdict));
    this.transport.show(steps, run.total);
    this.#figure?.show(run, now);
    this.#steps = steps;
    this.#list();
    return sentence;
  }

  /** Shows the run at a moment between two steps. */
  glide(run: Run, moment: number): void {
    this.#figure?.show(run, moment);
  }

  /** Lists what has happened, if that is looked at: a long list takes its time. */
  #list(): void {
    if (this.#told.open) this.#story.show(this.#steps);
  }

  /** A stage for the figure, in place of the one that was there. */
  #stage(): FigureView {
    const figure = new FigureView();
    const { element } = figure;
    element.setAttribute("part", "stage");
    // What scrolls must be reachable by keyboard, and so must the keys that move a run.
    element.tabIndex = 0;
    element.setAttribute("role", "group");
    const [first] = this.#inside.children;
    if (first?.matches(".stage")) first.replaceWith(element);
    else this.#inside.prepend(element);
    return figure;
  }
}

/** How a property stands: in words and shape, not only in colour. */
function verdict({ property, state, at }: Standing): HTMLElement {
  const said = words.verdicts.state[state](at === undefined ? "" : `${at}`);
  return make(
    "div",
    { class: `verdict ${state}`, "data-property": property },
    make("dt", {}, words.properties[property] ?? property),
    make("dd", {}, icon(state), said),
  );
}
