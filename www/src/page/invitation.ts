/**
 * The line above the figure: what a reader can do here, and after a deed what was done.
 */
import { make } from "../dom/make.ts";
import { icon, LABORATORY } from "../shared/icons.ts";
import { words } from "../words/words.ts";

export class Invitation {
  readonly element = make("p", { class: "invitation" });
  readonly #text = make("span", { role: "status" });
  readonly #undo = make("button", { type: "button", class: "undo", hidden: "" });
  readonly #home: () => void;

  /** With what undoes, and where the focus goes when there is nothing more to be undone. */
  constructor(undo: () => void, home: () => void) {
    this.#home = home;
    this.#undo.textContent = words.did.undo;
    this.#undo.addEventListener("click", undo);
    this.element.append(icon(LABORATORY, "hand"), this.#text, this.#undo);
  }

  /** Whether there is something to be undone. */
  get undoable(): boolean {
    return !this.#undo.hidden;
  }

  /** Invites; whoever has done something already need not be called. */
  invite(text: string): void {
    this.#say(text, true);
  }

  /** Says what was done last, and offers to undo it. */
  tell(deed: string): void {
    this.#say(words.did.told(deed), false);
  }

  heed(): void {
    this.element.classList.add("heeded");
  }

  #say(text: string, inviting: boolean): void {
    if (this.#text.textContent !== text) this.#text.textContent = text;
    const left = inviting && document.activeElement === this.#undo;
    this.#undo.hidden = inviting;
    if (left) this.#home();
    this.element.classList.toggle("done", !inviting);
  }
}
