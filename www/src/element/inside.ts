/**
 * Everything in the element that is made of words, and made anew in another language.
 */

import { make } from "../dom/make.ts";
import { liarsOf } from "../run/reading.ts";
import type { Run } from "../run/run.ts";
import type { Session } from "../shared/session.ts";
import { Story } from "../shared/story.ts";
import { Transport } from "../shared/transport.ts";
import type { Words } from "../words/catalogues.ts";
import { Reach } from "./reach.ts";

export class Inside {
  readonly transport: Transport;
  readonly reach: Reach;
  readonly story: Story;
  readonly sentence = make("p", { class: "sentence", part: "sentence" });
  readonly verdicts = make("dl", { class: "verdicts", part: "verdicts" });
  /** Whose eyes: everybody's, or one process's. */
  readonly eyes: HTMLSelectElement;
  readonly invitation: HTMLElement;
  readonly undo: HTMLButtonElement;
  readonly told: HTMLDetailsElement;
  /** Where the run is taken away: what is in it is loaded once it is opened. */
  readonly away: HTMLDetailsElement;
  readonly element: HTMLElement;
  readonly #words: Words;

  /** For a shadow root, with what goes back to the run as it was opened. */
  constructor(words: Words, session: Session, root: ShadowRoot, goBack: () => void) {
    this.#words = words;
    this.transport = new Transport(words, session);
    this.transport.element.setAttribute("part", "controls");
    this.story = new Story(words);
    this.invitation = make("p", { class: "invitation" });
    this.eyes = make("select", { class: "eyes", part: "lens", "aria-label": words.lens.label });
    this.undo = make("button", { type: "button", class: "undo", part: "undo" });
    this.undo.textContent = words.undo;
    this.undo.addEventListener("click", () => goBack());
    this.told = make(
      "details",
      { class: "told", part: "story" },
      make("summary", {}, words.story.heading),
      ...this.story.elements,
    );
    this.away = make(
      "details",
      { class: "told away", part: "take" },
      make("summary", {}, words.takeAway),
    );
    const { transport, eyes, invitation, undo, sentence, verdicts, told, away } = this;
    const parts = [transport.element, eyes, invitation, undo, sentence, verdicts, told, away];
    this.element = make("div", { class: "inside" }, ...parts);
    this.reach = new Reach(words, session, this.element, root);
  }

  /** Invites to what can be done to a run. */
  invite({ whole }: Run): void {
    const { figure, lies } = this.#words;
    const { invitation } = liarsOf(whole).size > 0 ? lies : figure;
    this.invitation.textContent = invitation;
  }

  /** Offers the eyes of those who take part in a run; where they are new to it, these. */
  offer({ whole }: Run, chosen: number): void {
    const { lens } = this.#words;
    const all = [lens.all, ...whole.processes.map(({ name }) => lens.of(name))];
    if (all.join() === [...this.eyes.options].map(({ text }) => text).join()) return;
    const option = (text: string, place: number) =>
      make("option", place === chosen ? { selected: "" } : {}, text);
    this.eyes.replaceChildren(...all.map(option));
  }

  /** Stands where another one stood, and has what the reader chose there. */
  replace({ element, told, transport }: Inside): void {
    element.replaceWith(this.element);
    this.told.open = told.open;
    const [speed, before] = [this.transport, transport].map((one) =>
      one.element.querySelector("select"),
    );
    if (speed && before) speed.value = before.value;
  }
}
