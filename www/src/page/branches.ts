/**
 * The runs that were made of one another: which is in hand, and from when on they differ.
 */

import { make } from "../dom/make.ts";
import type { Branch, Snapshot } from "../engine/engine.ts";
import { differsAt } from "../run/laboratory.ts";
import type { Run } from "../run/run.ts";
import { CLOSING, icon, LABORATORY } from "../shared/icons.ts";
import { words } from "../words/words.ts";

/** What the reader wants of the list. */
export interface BranchWishes {
  select(branch: number): void;
  rename(name: string): void;
  /** Shows a run behind the one in hand; nothing takes it away. */
  compare(branch: number | undefined): void;
  forget(branch: number): void;
}

/** A run that may look the same to somebody. */
interface Row {
  branch: number;
  name: string;
  /** For each process, the first moment at which it differs from the run in hand. */
  differs: (number | undefined)[];
}

export class Branches {
  readonly element = make("section", { class: "branches" });
  readonly #wishes: BranchWishes;
  readonly #list = make("ul");
  readonly #invitation = make("p", { class: "quiet" }, words.branches.invitation);
  #rows: Row[] = [];

  constructor(wishes: BranchWishes) {
    this.#wishes = wishes;
    const heading = make("h2", {}, words.branches.heading);
    this.element.append(heading, this.#list, this.#invitation);
  }

  /** Takes the runs as they are. */
  open(run: Run, ghost: number | undefined, momentOf: (tick: number) => string): void {
    const names = run.whole.processes.map(({ name }) => name);
    this.#rows = run.branches.map((one, branch) => {
      const other = branch !== run.current;
      const differs = other ? names.map((_, process) => differsAt(run, branch, process)) : [];
      return { branch, name: calledOf(one, run.whole), differs };
    });
    this.#invitation.hidden = run.branches.length > 1;
    this.#list.replaceChildren(
      ...this.#rows.map((row) => {
        const here = row.branch === run.current;
        return here ? this.#here(row) : this.#other(row, names, momentOf, row.branch === ghost);
      }),
    );
  }

  /** The names of the runs that look the same to a process up to a moment. */
  alike(process: number, now: number): string[] {
    const others = this.#rows.filter(({ differs }) => differs.length > 0);
    const alike = others.filter(({ differs }) => (differs[process] ?? Infinity) > now);
    return alike.map(({ name }) => name);
  }

  /** Whether another run never differs to a process. */
  hasTwin(process: number): boolean {
    return this.#rows.some(({ differs }) => differs.length > 0 && differs[process] === undefined);
  }

  /** Takes the hand to the run in hand. */
  focus(): void {
    this.element.querySelector<HTMLElement>(".here button")?.focus();
  }

  #here(row: Row): HTMLElement {
    const { name } = row;
    const label = words.branches.rename(name);
    const rename = make("button", { type: "button", class: "small", "aria-label": label });
    rename.title = label;
    rename.append(icon(LABORATORY, "rename"));
    const shown = make("strong", { class: "name" }, name);
    const item = make("li", { class: "here", "aria-current": "true" }, shown);
    item.append(make("span", { class: "quiet" }, words.branches.here), rename);
    rename.addEventListener("click", () => this.#rename(item, row));
    return item;
  }

  #other(
    { branch, name, differs }: Row,
    names: string[],
    momentOf: (tick: number) => string,
    compared: boolean,
  ): HTMLElement {
    const select = make("button", { type: "button", class: "name" }, name);
    select.addEventListener("click", () => this.#wishes.select(branch));
    const said = names.map((who, process) => {
      const at = differs[process];
      return at === undefined
        ? words.branches.same(who)
        : words.branches.differs(who, momentOf(at));
    });
    const all = differs.every((at) => at === undefined);
    const difference = make("span", { class: "difference" });
    for (const [place, text] of (all ? [words.branches.sameToAll(names.length)] : said).entries()) {
      const same = all || differs[place] === undefined;
      difference.append(make("span", { class: same ? "same" : "" }, text));
    }
    const label = words.branches.compare(name);
    const compare = make("button", {
      type: "button",
      class: "small",
      "aria-label": label,
      "aria-pressed": `${compared}`,
    });
    compare.title = label;
    compare.append(icon(LABORATORY, "compare"));
    compare.addEventListener("click", () => this.#wishes.compare(compared ? undefined : branch));
    const forgetting = words.branches.forget(name);
    const forget = make("button", { type: "button", class: "small", "aria-label": forgetting });
    forget.title = forgetting;
    forget.append(icon(CLOSING, "close"));
    forget.addEventListener("click", () => this.#wishes.forget(branch));
    return make("li", {}, select, difference, compare, forget);
  }

  /** Puts a field in place of the name; Enter and leaving it take the new one, Escape does not. */
  #rename(item: HTMLElement, row: Row): void {
    const input = make("input", { type: "text", value: row.name, maxlength: 80 });
    input.setAttribute("aria-label", words.branches.newName);
    let done = false;
    const end = (take: boolean) => {
      if (done) return;
      done = true;
      const name = input.value.trim();
      if (take && name !== "" && name !== row.name) {
        this.#wishes.rename(name);
        row.name = name;
      }
      // The rest of the list stays: what is pressed in it while the field is left is there still.
      item.replaceWith(this.#here(row));
    };
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      // The key must not press the button that is given the focus.
      event.preventDefault();
      end(event.key === "Enter");
      this.focus();
    });
    input.addEventListener("blur", () => end(true));
    item.replaceChildren(input);
    input.select();
    input.focus();
  }
}

/** What a run is called: as the reader has it, or by what it was made by. */
export function calledOf({ name, made }: Branch, { scenario, processes }: Snapshot): string {
  if (name !== "") return name;
  if (!made) return words.branches.first;
  const own = words.of(scenario);
  const { deed, what, word = "" } = made;
  if (deed === "show") return words.branches.made(deed, what, own.side(word));
  if (deed !== "set") return words.branches.made(deed, what, own.choice(word));
  const { name: called } = own.parameter(what, processes.length);
  return `${called}: ${word || words.settings.usual}`;
}
