/**
 * The menus of a figure, what they say and how they look: all that is loaded when a hand comes near.
 */
import { Lots } from "../shared/lots.ts";
import { Menu } from "../shared/menu.ts";
import { Outages } from "../shared/outages.ts";
import { Popup } from "../shared/popup.ts";
import type { Session } from "../shared/session.ts";
import menus from "../styles/menus.css?inline";
import type { Words } from "../words/catalogues.ts";
import { handWords } from "../words/hand.ts";
import type { Catalogue } from "../words/say.ts";

export class Hand {
  /** How the menus look, as on the page. */
  readonly styles: string = menus;
  readonly popup: Popup;
  readonly menu: Menu;
  readonly lots: Lots;
  readonly outages: Outages;
  /** Why something was refused. */
  readonly refusal: (error: unknown) => string;

  /** With what a figure says, and what only the menus say. */
  constructor(
    { of, outages }: Words,
    say: Catalogue,
    refusal: (error: unknown) => string,
    session: Session,
  ) {
    const own = handWords(say);
    const words = { ...own, of, outages: { ...own.outages, ...outages } };
    this.refusal = refusal;
    this.popup = new Popup(words);
    this.popup.element.setAttribute("part", "menu");
    this.menu = new Menu(words, this.popup, session.act);
    this.lots = new Lots(words, this.popup, session.handle);
    this.outages = new Outages(words, this.popup, session.handle);
  }
}
