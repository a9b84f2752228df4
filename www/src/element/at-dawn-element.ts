/**
 * The element `<at-dawn>`. Importing this defines nothing; `define.ts` does.
 */
import type { AtDawnEventMap } from "./events.ts";
import { Show } from "./show.ts";
import { style } from "./styles.ts";
import { unwatch, watch } from "./viewport.ts";

/** Where there are no elements, as on a server, the class can still be imported. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * A run of At Dawn as a figure that can be played.
 *
 * It loads when it comes near the view, rests when it is out of it, and gives its memory back
 * when it is removed. A run that there is not is refused in a sentence, in its place. It speaks
 * the language that `lang` names, on it or on the nearest element around it, if it knows that
 * language, and English otherwise.
 *
 * @element at-dawn
 *
 * @attr {string} run - The run, as a link names it: `two-generals?messages=3&lose=a2`.
 * @attr {boolean} controls - Shows the buttons and the scrubber, and lets the reader capture
 *   messengers, hold them up and cut roads, and see with the eyes of one process.
 * @attr {boolean} autoplay - Plays when it comes into view, unless the reader asks for less motion.
 * @attr {boolean} loop - Plays from the start again when it is over.
 * @attr {"light" | "dark" | "auto"} theme - Its colours; `auto` follows the reader's setting.
 *   Without it they follow the `color-scheme` of the page around.
 * @attr {string} lang - Its language; without it that of the nearest element around that has one.
 *
 * @slot title - A title in place of the run's own.
 * @slot - What to show where there is no script, and while or where the run cannot be shown.
 *
 * @fires ready - A run is in hand.
 * @fires step - The run stands elsewhere.
 * @fires verdict - A property stands otherwise than before.
 * @fires fork - The reader changed the past, or took that back: `link` names the run in hand now.
 * @fires error - The run was refused, or the engine could not be loaded.
 * @fires play - It begins to play.
 * @fires pause - It stops playing.
 * @fires ended - It has been played to its end.
 *
 * @csspart frame - Everything.
 * @csspart title - The title.
 * @csspart refusal - The sentence of a refusal.
 * @csspart fallback - What is shown in place of a run.
 * @csspart stage - The place of the diagram.
 * @csspart controls - The buttons and the scrubber.
 * @csspart lens - The choice of whose eyes to see with.
 * @csspart undo - The button that goes back to the run as it was opened.
 * @csspart menu - The menu of a messenger or of a process.
 * @csspart sentence - What has just happened.
 * @csspart verdicts - How the properties stand.
 * @csspart story - The list of what has happened.
 * @csspart take - Where the run is taken away as a file.
 *
 * @cssprop [--at-dawn-size=16px] - What all sizes of text and controls are multiples of.
 * @cssprop [--at-dawn-height=30rem] - How high the diagram is before it scrolls.
 * @cssprop --at-dawn-paper - The ground.
 * @cssprop --at-dawn-paper-raised - The ground of buttons and marks.
 * @cssprop --at-dawn-ink - Text and lines.
 * @cssprop --at-dawn-ink-quiet - Text that steps back.
 * @cssprop --at-dawn-line - Rules and frames.
 * @cssprop --at-dawn-control - Frames of what can be moved.
 * @cssprop --at-dawn-valley - The valley.
 * @cssprop --at-dawn-hatch - Its hatching.
 * @cssprop --at-dawn-one - The first process.
 * @cssprop --at-dawn-other - The second process.
 * @cssprop --at-dawn-ember - What is now, and what is chosen.
 * @cssprop --at-dawn-ember-paper - The ground of what is chosen.
 * @cssprop --at-dawn-ember-ink - Text on ember.
 * @cssprop --at-dawn-lost - What was lost or violated.
 * @cssprop --at-dawn-holds - What holds.
 * @cssprop --at-dawn-shade - The shadow where the diagram goes on to the left or right.
 * @cssprop --at-dawn-serif - The font of titles and sentences.
 * @cssprop --at-dawn-sans - The font of everything else.
 * @cssprop --at-dawn-mono - The font of links.
 * @cssprop --at-dawn-radius - How round corners are.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: it adds types to a method that is there
export class AtDawnElement extends Base {
  static readonly observedAttributes = ["run", "controls", "autoplay", "lang"];

  readonly #show: Show;

  constructor() {
    super();
    this.#show = new Show(this, this.attachShadow({ mode: "open" }));
  }

  /** The run, as a link names it. */
  get run(): string {
    return this.getAttribute("run") ?? "";
  }
  set run(link: string) {
    this.setAttribute("run", link);
  }

  /** Whether the controls are shown. */
  get controls(): boolean {
    return this.hasAttribute("controls");
  }
  set controls(there: boolean) {
    this.toggleAttribute("controls", there);
  }

  /** Whether it plays by itself when it comes into view. */
  get autoplay(): boolean {
    return this.hasAttribute("autoplay");
  }
  set autoplay(it: boolean) {
    this.toggleAttribute("autoplay", it);
  }

  /** Whether it plays from the start again when it is over. */
  get loop(): boolean {
    return this.hasAttribute("loop");
  }
  set loop(it: boolean) {
    this.toggleAttribute("loop", it);
  }

  /** Its colours: `light`, `dark` or `auto`; empty if they follow the page's. */
  get theme(): string {
    return this.getAttribute("theme") ?? "";
  }
  set theme(name: string) {
    this.setAttribute("theme", name);
  }

  /** Whether it stands still, or would if it were in view. */
  get paused(): boolean {
    return !this.#show.wanted;
  }

  /** Whether it is at its end. */
  get ended(): boolean {
    return this.total > 0 && this.steps === this.total;
  }

  /** How many steps are taken. */
  get steps(): number {
    return this.#show.steps;
  }

  /** How many steps there are; 0 as long as there is no run. */
  get total(): number {
    return this.#show.run?.total ?? 0;
  }

  /** The canonical link of exactly this run where it stands; empty as long as there is none. */
  get link(): string {
    return this.#show.run?.present.link ?? "";
  }

  /** Plays, from the start if it is at its end; later, if it is out of view now. */
  play(): void {
    this.#show.play();
  }

  /** Stops playing. */
  pause(): void {
    this.#show.pause();
  }

  /** Takes one step, and stops there. */
  step(): void {
    this.#show.seek(this.steps + 1);
  }

  /** Takes one step back, and stops there. */
  back(): void {
    this.#show.seek(this.steps - 1);
  }

  /**
   * Goes to where so many steps are taken, as far as there are any, and stops there.
   *
   * @throws {RangeError} if that is no whole number.
   */
  seek(steps: number): void {
    if (typeof steps !== "number" || Math.trunc(steps) !== steps) {
      throw new RangeError(`seek takes a whole number of steps, but got ${String(steps)}`);
    }
    this.#show.seek(steps);
  }

  /** @internal */
  connectedCallback(): void {
    if (this.shadowRoot) style(this.shadowRoot);
    watch(this);
  }

  /** @internal */
  disconnectedCallback(): void {
    unwatch(this);
    this.#show.close();
  }

  /** @internal */
  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (name === "run" && now !== before) this.#show.change();
    if (name === "controls") this.#show.controls(now !== null);
    if (name === "lang" && now !== before) this.#show.translate();
    if (name === "autoplay" && now !== null) this.#show.begin();
  }

  /** @internal */
  paper(on: boolean): void {
    this.#show.paper = on;
  }

  /** @internal */
  near(): void {
    this.#show.near();
  }

  /** @internal */
  seen(inView: boolean): void {
    this.#show.seen(inView);
  }
}

/** Listening to its own events, with their details. */
export interface AtDawnElement {
  addEventListener<Name extends keyof AtDawnEventMap>(
    name: Name,
    listener: (this: AtDawnElement, event: AtDawnEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "at-dawn": AtDawnElement;
  }
}
