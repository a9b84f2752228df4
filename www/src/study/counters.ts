/**
 * What a run costs.
 */

import { make } from "../dom/make.ts";
import type { Run } from "../run/run.ts";
import { words } from "../words/words.ts";

export class Counters {
  readonly element = make("div", { class: "counters" });

  open({ whole }: Run): void {
    const { counts, messagesSent, scenario } = whole;
    this.element.hidden = counts === undefined;
    if (!counts) return;
    const { study, lies } = words;
    const own = words.of(scenario);
    const rows: [string, string][] = [
      [own.count("rounds"), lies.number(counts.rounds)],
      [study.messages, lies.number(messagesSent)],
      [own.count("messages-by-round"), counts.messagesByRound.map(lies.number).join(" + ") || "0"],
      [own.count("signatures"), lies.number(counts.signatures)],
      [own.count("bytes"), lies.number(counts.bytes)],
    ];
    const list = rows.map(([name, value]) => {
      return make("div", {}, make("dt", {}, name), make("dd", {}, value));
    });
    this.element.replaceChildren(make("h2", {}, study.costs), make("dl", {}, ...list));
  }
}
