/**
 * Where a hand reaches into a figure: its menus are loaded when one comes near, and not before.
 */
import { once } from "../engine/engine.ts";
import { script } from "../engine/script.ts";
import type { Session } from "../shared/session.ts";
import { handCatalogueFor, refusingFor, type Words } from "../words/catalogues.ts";
import type { Hand } from "./hand.ts";
import { style } from "./styles.ts";

export class Reach {
  /** The menus, once they are there. */
  hand: Hand | undefined;
  readonly #load: () => Promise<Hand>;
  /** Puts them into their place. */
  readonly #furnish: (hand: Hand) => void;
  /** How often they were asked for. */
  #asked = 0;

  /** With what takes them in, within a shadow root. */
  constructor(words: Words, session: Session, place: Element, root: ShadowRoot) {
    this.#load = once(async () => {
      const [{ Hand }, say, refusal] = await Promise.all([
        script(() => import("./hand.ts")),
        handCatalogueFor(words.language),
        refusingFor(words.language),
      ]);
      return new Hand(words, say, refusal, session);
    });
    // Not before: in Firefox a tap is none if what it lies in changes meanwhile.
    this.#furnish = (hand) => {
      if (this.hand) return;
      style(root, hand.styles);
      place.append(hand.popup.element);
      this.hand = hand;
    };
  }

  /** A hand is near. Whether it can be given what it reaches for is told when it reaches. */
  near(): void {
    this.#load().catch(() => {});
  }

  /** Gives the menus to whoever asked for them last, or tells that they could not be loaded. */
  give(to: (hand: Hand) => void, failed: () => void): void {
    this.#asked += 1;
    const asked = this.#asked;
    const last = () => asked === this.#asked;
    if (this.hand) to(this.hand);
    else
      this.#load().then(
        (hand) => {
          if (!last()) return;
          this.#furnish(hand);
          to(hand);
        },
        () => last() && failed(),
      );
  }

  /** Whoever asked for them has turned to something else. */
  leave(): void {
    this.#asked += 1;
    this.hand?.popup.hide(false);
  }
}
