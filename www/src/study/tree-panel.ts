/**
 * What somebody was told, on whose word, and what it makes of it: a tree that opens level by level.
 */

import { make } from "../dom/make.ts";
import type { TreeNode } from "../engine/engine.ts";
import type { Run } from "../run/run.ts";
import { words } from "../words/words.ts";

/** How long a tree stands at least while its run is played, in milliseconds. */
const REST_MS = 250;

interface Branching extends TreeNode {
  below: Branching[];
}

export class TreePanel {
  readonly element = make("details", { class: "tree" });
  readonly #who = make("select", { "aria-label": words.study.treeOf });
  readonly #body = make("div", { class: "nodes" });
  /** The paths that the reader has opened. */
  readonly #open = new Set<string>();
  #run: Run | undefined;
  #names: readonly string[] = [];
  /** Who has such a tree, in the scenario with so many processes that this was asked of. */
  #told: readonly number[] = [];
  #key = "";
  #shown = "";
  #waiting = 0;
  #drawn = 0;

  constructor() {
    const summary = make("summary", {}, words.study.tree);
    this.element.append(
      summary,
      make("label", {}, `${words.study.treeOf} `, this.#who),
      this.#body,
    );
    this.element.addEventListener("toggle", () => this.#run && this.show(this.#run));
    this.#who.addEventListener("change", () => this.#run && this.#draw(this.#run));
  }

  /** Takes another run; it has no such tree where nobody is told what others were told. */
  open(run: Run): void {
    this.#run = run;
    this.#shown = "";
    this.#drawn = 0;
    const names = run.whole.processes.map(({ name }) => name);
    const key = `${run.whole.scenario} ${names.length}`;
    if (key !== this.#key) {
      this.#key = key;
      this.#told = names.flatMap((_, process) => (has(run, process) ? [process] : []));
    }
    const some = this.#told;
    this.element.hidden = some.length === 0;
    if (names.join() !== this.#names.join()) this.#open.clear();
    this.#names = names;
    const before = this.#who.value;
    this.#who.replaceChildren(
      ...some.map((one) => make("option", { value: one }, names[one] ?? "")),
    );
    if (some.includes(Number(before)) && before !== "") this.#who.value = before;
  }

  /** Shows what was told so far. */
  show(run: Run): void {
    clearTimeout(this.#waiting);
    if (!this.element.open || this.element.hidden) return;
    // There may be hundreds of nodes, and sixty steps in a second.
    const rest = this.#drawn + REST_MS - performance.now();
    if (rest <= 0) this.#draw(run);
    else this.#waiting = window.setTimeout(() => run === this.#run && this.#draw(run), rest);
  }

  /** Nothing is shown any more. */
  close(): void {
    clearTimeout(this.#waiting);
    this.#run = undefined;
  }

  #draw(run: Run): void {
    this.#drawn = performance.now();
    const process = Number(this.#who.value);
    const nodes = run.ask((simulation) => simulation.tree(process));
    const key = `${process} ${JSON.stringify(nodes)}`;
    if (key === this.#shown) return;
    this.#shown = key;
    const roots = grown(nodes);
    const nothing = make("p", { class: "quiet" }, words.study.untold);
    const tree = make("ul", { class: "all" }, ...roots.map((node) => this.#item(node, 0)));
    this.#body.replaceChildren(roots.length > 0 ? tree : nothing);
  }

  #item(node: Branching, depth: number): HTMLElement {
    if (node.below.length === 0)
      return make("li", {}, make("p", { class: "leaf" }, ...this.#said(node)));
    const path = node.path.join();
    const details = make("details", {}, make("summary", {}, ...this.#said(node)));
    const list = make("ul", { class: "below" });
    // What nobody has opened is not made: there are hundreds.
    const fill = () => {
      if (list.childElementCount > 0) return;
      list.append(...node.below.map((one) => this.#item(one, depth + 1)));
    };
    details.append(list);
    details.open = depth === 0 || this.#open.has(path);
    if (details.open) fill();
    details.addEventListener("toggle", () => {
      if (details.open) this.#open.add(path);
      else this.#open.delete(path);
      if (details.open) fill();
    });
    return make("li", {}, details);
  }

  #said({ path, told, value, how, votes }: Branching): HTMLElement[] {
    const { study } = words;
    const own = words.of(this.#run?.whole.scenario ?? "");
    const names = path.map((process) => this.#names[process] ?? `${process}`);
    const nothing = value === null ? study.unheardYet : study.unheard;
    const heard = told === null ? nothing : study.told(own.word(told));
    const counted = votes?.map((one) => study.votes(own.word(one.value), one.count)) ?? [];
    const why = study.how[how]?.(own.word(value ?? "")) ?? how;
    return [
      make("strong", {}, names.length > 0 ? study.relay(names) : study.choice),
      ...(names.length > 0 ? [make("span", { class: "said" }, heard)] : []),
      ...(value === null ? [] : [make("span", { class: "said value" }, `= ${own.word(value)}`)]),
      make("span", { class: "said how" }, study.remarks([why, ...counted])),
    ];
  }
}

/** Whether there is a tree of what a process is told, before it has been told anything. */
function has(run: Run, process: number): boolean {
  return run.ask((simulation) => simulation.tree(process)).length > 0;
}

/** The tree of nodes that come each before those below it. */
function grown(nodes: readonly TreeNode[]): Branching[] {
  const roots: Branching[] = [];
  const above: Branching[] = [];
  for (const node of nodes) {
    const one = { ...node, below: [] };
    while (above.length > 0 && (above.at(-1)?.path.length ?? 0) >= one.path.length) above.pop();
    (above.at(-1)?.below ?? roots).push(one);
    above.push(one);
  }
  return roots;
}
