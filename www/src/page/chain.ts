/**
 * The handshake of a connection as a run of the generals, in step with it.
 */

import { make } from "../dom/make.ts";
import type { Happening } from "../engine/engine.ts";
import type { Run } from "../run/run.ts";
import { type Handshake, handshakeOf } from "../scenarios/tcp/handshake.ts";
import { FigureView } from "../shared/figure.ts";
import type { CompanyWords } from "../words/company.ts";
import { words } from "../words/words.ts";

/** About how many pixels high the figure is. */
const ROOM = 240;

/** What is taken of a connection. */
interface Connection {
  events: readonly Happening[];
  settings: Record<string, string>;
}

export class Chain {
  readonly element: HTMLElement;
  readonly #words: CompanyWords["generals"];
  readonly #make: (link: string) => Run;
  readonly #figure = new FigureView({ words, room: () => ROOM });
  readonly #list = make("ol");
  readonly #knows = make("p", { class: "knows" });
  readonly #row = make("p", { class: "quiet" });
  #handshake: Handshake | undefined;
  #run: Run | undefined;

  constructor(said: CompanyWords["generals"], make_: (link: string) => Run) {
    this.#words = said;
    this.#make = make_;
    const { element } = this.#figure;
    element.tabIndex = 0;
    element.setAttribute("role", "group");
    element.setAttribute("aria-label", said.figure);
    this.element = make(
      "section",
      { class: "chain" },
      make("h2", {}, said.heading),
      this.#list,
      this.#knows,
      element,
      this.#row,
    );
  }

  /** Takes another connection, or none. */
  open(connection: Connection | undefined): void {
    this.element.hidden = connection === undefined;
    const handshake = connection && handshakeOf(connection.events, connection.settings);
    this.#handshake = handshake;
    this.#figure.element.hidden = !handshake;
    this.#list.hidden = !handshake;
    // Anew, even if it is the same: nobody has seen yet how it goes on.
    this.#run?.close();
    this.#run = undefined;
    if (!handshake) {
      this.#knows.textContent = this.#words.none;
      this.#row.textContent = "";
      return;
    }
    const captions = this.#words.messages.slice(0, handshake.length);
    this.#list.replaceChildren(
      ...captions.map(([segment = "", says = ""]) => make("li", {}, this.#words.is(segment, says))),
    );
    this.#run = this.#make(handshake.link);
    this.#figure.open(this.#run);
  }

  /** Shows the generals where the connection is after so many steps. */
  show(steps: number): void {
    const run = this.#run;
    const handshake = this.#handshake;
    if (!run || !handshake) return;
    const { stages, length } = handshake;
    const sent = stages.filter((stage) => stage.sent <= steps).length;
    const ended = stages.filter((stage) => stage.ended <= steps);
    const last = ended.at(-1);
    const over = ended.length === length || last?.lost === true;
    // Their first step sends the first message; in each later one a message ends.
    run.seek(over ? run.total : sent > 0 ? 1 + ended.length : 0);
    this.#figure.show(run, run.present.now);
    const present = Math.max(sent, ended.length) - 1;
    for (const [place, item] of [...this.#list.children].entries()) {
      if (place === present) item.setAttribute("aria-current", "step");
      else item.removeAttribute("aria-current");
    }
    this.#say(this.#knowledge(sent, ended.length, last?.lost ?? false), this.#knows);
    this.#say(over ? (run.telling.row ?? "") : "", this.#row);
  }

  /** Gives the memory of the generals back. */
  close(): void {
    this.#figure.close();
    this.#run?.close();
    this.#run = undefined;
  }

  #knowledge(sent: number, ended: number, lost: boolean): string {
    const { knows, messages } = this.#words;
    if (ended === 0) return knows[sent > 0 ? "sent" : "nothing"] ?? "";
    const [segment = ""] = messages[ended - 1] ?? [];
    const last = ended === 2 && this.#handshake?.length === 2 ? "last " : "";
    return knows[`${last}${segment} ${lost ? "lost" : "arrived"}`] ?? "";
  }

  #say(text: string, where: HTMLElement): void {
    if (where.textContent !== text) where.textContent = text;
  }
}
