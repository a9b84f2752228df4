/**
 * Everything that is on the page, in its place. What it does is decided by the page itself.
 */

import * as folding from "../diagram/folding.ts";
import * as drawing from "../diagram/lots.ts";
import * as timing from "../diagram/timers.ts";
import { make } from "../dom/make.ts";
import type { Scenario } from "../engine/engine.ts";
import { liarsOf } from "../run/reading.ts";
import type { Run } from "../run/run.ts";
import { FigureView, type Glasses } from "../shared/figure.ts";
import { Lots } from "../shared/lots.ts";
import { Menu } from "../shared/menu.ts";
import { Outages } from "../shared/outages.ts";
import { Popup } from "../shared/popup.ts";
import type { Session } from "../shared/session.ts";
import { Transport } from "../shared/transport.ts";
import { DicePanel } from "../study/dice-panel.ts";
import { Study, type StudyWishes } from "../study/study.ts";
import { words } from "../words/words.ts";
import { Account } from "./account.ts";
import { isMade } from "./address.ts";
import { Branches, type BranchWishes, calledOf } from "./branches.ts";
import { Invitation } from "./invitation.ts";
import { Keys } from "./keys.ts";
import { Lens } from "./lens.ts";
import { LinkBox } from "./link-box.ts";
import { Panels } from "./panels.ts";
import { preferences, type Speak } from "./preferences.ts";
import { RunList } from "./run-list.ts";
import { Settings, type SettingsWishes } from "./settings.ts";
import { Share } from "./share.ts";
import { wide } from "./wide.ts";

/** Everything that a reader can ask for beside what is done to a run in hand. */
export interface HallWishes extends BranchWishes, SettingsWishes, StudyWishes {
  open(link: string): void;
  /** The link of the run in hand. */
  readonly link: string;
  /** Takes back what was done last. */
  undo(): void;
  /** A run of the list was chosen, and is about to be opened. */
  chosen(link: string): void;
  /** Looks with a process's eyes, or with everybody's. */
  look(lens: number | undefined): void;
  readonly speak: Speak;
}

/**
 * About how many pixels of the window's height everything around the figure takes, together with
 * the sentence below it.
 */
const AROUND = 470;

export class Hall {
  readonly elements: HTMLElement[];
  readonly figure: FigureView;
  readonly transport: Transport;
  readonly branches: Branches;
  readonly popup = new Popup(words);
  readonly menu: Menu;
  readonly lots: Lots;
  readonly outages: Outages;
  readonly panels: Panels;
  readonly link: LinkBox;
  readonly keys = new Keys();
  readonly #scenarios: readonly Scenario[];
  readonly #list: RunList;
  readonly lens: Lens;
  readonly #account: Account;
  readonly study: Study;
  readonly dice: DicePanel;
  readonly #settings: Settings;
  /** What is worn, to be put on again. */
  #worn: [Run, Glasses] | undefined;
  readonly #title = make("h1");
  readonly #about = make("p", { class: "about" });
  readonly invitation: Invitation;

  constructor(scenarios: readonly Scenario[], session: Session, wishes: HallWishes) {
    this.#scenarios = scenarios;
    this.figure = new FigureView({
      words,
      room: () => (wide.matches ? this.figure.height : innerHeight - AROUND),
      tools: () => ({ timing, folding, drawing }),
      choose: session.choose,
      lots: session.lots,
      strike: session.outages,
    });
    this.figure.element.tabIndex = 0;
    this.figure.element.classList.add("inviting");
    this.figure.element.setAttribute("role", "group");
    this.transport = new Transport(words, session);
    this.branches = new Branches(wishes);
    this.menu = new Menu(words, this.popup, session.act);
    this.lots = new Lots(words, this.popup, session.handle);
    this.outages = new Outages(words, this.popup, session.handle);
    this.link = new LinkBox((link) => wishes.open(link));
    this.lens = new Lens((lens) => wishes.look(lens));
    this.invitation = new Invitation(
      () => wishes.undo(),
      () => this.figure.element.focus(),
    );
    this.#list = new RunList(scenarios, (link) => wishes.chosen(link));
    this.study = new Study(scenarios, wishes);
    this.dice = new DicePanel((name, link) => wishes.found(name, link));
    const beside = make("div", {}, this.study.element, this.branches.element, this.dice.element);
    this.#account = new Account(this.lens.element, beside);
    const wear = () => this.#worn && this.#dress(...this.#worn);
    const ground = { engine: wishes.engine, words, wear };
    const { element } = this.study;
    this.panels = new Panels(ground, { above: this.figure.element, beside: element });
    this.#settings = new Settings(wishes);
    const share = new Share(() => wishes.link, this.figure);
    this.elements = [
      this.#header(wishes.speak),
      this.#main(share),
      this.#account.element,
      make("div", { class: "side" }, this.#list.element, this.#settings.element),
      this.popup.element,
      this.keys.element,
      ...this.study.dialogs,
    ];
  }

  /** The sentence of the present stands below the figure, or on a wide screen beside it. */
  arrange(): void {
    const { element, present } = this.#account;
    if (wide.matches) element.prepend(present);
    else this.transport.element.after(present);
  }

  /** What the run in hand is called. */
  get title(): string {
    return this.#title.textContent ?? "";
  }

  /** Takes another run. Its figure is drawn once it is known what glasses are worn. */
  open(run: Run, lens: number | undefined): void {
    const { scenario: name, processes } = run.whole;
    const scenario = this.#scenarioOf(run);
    const own = words.of(name);
    this.#title.textContent = this.#list.mark(run.present.link) ?? own.title;
    const invited = liarsOf(run.whole).size > 0 ? words.lies : words.figure;
    const branch = run.branches[run.current];
    if (isMade() && branch?.made) this.invitation.tell(calledOf(branch, run.whole));
    else this.invitation.invite(invited.invitation);
    this.#about.textContent = own.about;
    document.title = `${this.#title.textContent} · ${words.name}`;
    this.figure.element.setAttribute("aria-label", this.#title.textContent);
    this.transport.open(run.moments);
    const names = processes.map((one) => one.name);
    this.lens.open(names, lens);
    if (scenario) this.#settings.open(scenario, run);
    this.panels.open(run);
    this.study.open(run);
    this.dice.open(run);
  }

  /** Whoever has laid a hand on a messenger need not be invited any more. */
  heed(): void {
    this.invitation.heed();
    this.figure.element.classList.remove("inviting");
  }

  /** While nobody moves the run but itself, its sentences are not read out one by one. */
  playing(playing: boolean): void {
    this.transport.playing(playing);
    this.#account.playing(playing);
  }

  /** The page goes to paper, or comes back from it. */
  paper(on: boolean): void {
    this.figure.paper = on;
    this.#account.paper = on;
  }

  /** Puts on other glasses. */
  wear(run: Run, glasses: Glasses): void {
    this.#worn = [run, glasses];
    this.#dress(run, glasses);
    const scenario = this.#scenarioOf(run);
    if (scenario) this.#account.open(scenario, run, glasses.lens);
  }

  #scenarioOf({ whole }: Run): Scenario | undefined {
    return this.#scenarios.find(({ name }) => name === whole.scenario);
  }

  #dress(run: Run, glasses: Glasses): void {
    this.figure.wear({ ...glasses, ...this.panels.glasses }, run);
  }

  /** Shows where the run stands. */
  show(run: Run, lens: number | undefined): void {
    this.figure.show(run, run.present.now);
    this.#account.show(run);
    this.panels.show(run, lens);
    this.study.show(run);
    this.transport.show(run.steps, run.total);
    this.link.show(run.present.link);
    this.lens.say(lens === undefined ? "" : this.#alike(run, lens));
  }

  #alike(run: Run, lens: number): string {
    const who = run.whole.processes[lens]?.name ?? "";
    const alike = this.branches.alike(lens, run.present.now);
    return alike.length > 0 ? words.lens.alike(who, alike) : words.lens.alone(who);
  }

  #header(speak: Speak): HTMLElement {
    const toRuns = make("button", { type: "button", class: "to-runs" }, words.toRuns);
    toRuns.addEventListener("click", () => {
      this.#list.element.scrollIntoView();
      this.#list.element.focus({ preventScroll: true });
    });
    return make(
      "header",
      {},
      make("p", { class: "name" }, words.name),
      make("p", { class: "motto" }, words.motto),
      toRuns,
      preferences(speak, () => this.keys.show()),
    );
  }

  #main(share: Share): HTMLElement {
    const exact = make(
      "details",
      { class: "exact" },
      make("summary", {}, words.link.heading),
      this.link.element,
      share.element,
    );
    return make(
      "main",
      {},
      this.#title,
      this.#about,
      this.link.refusal,
      this.invitation.element,
      this.figure.element,
      this.transport.element,
      exact,
    );
  }
}
