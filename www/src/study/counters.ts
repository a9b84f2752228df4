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
    // Where messages may take any time, the kinds of messages stand in for rounds.
    const [many, each] =
      scenario === "pbft" ? [study.phases, study.byPhase] : [study.rounds, study.byRound];
    const rows: [string, string][] = [
      [many, lies.number(counts.rounds)],
      [study.messages, lies.number(messagesSent)],
      [each, counts.messagesByRound.map(lies.number).join(" + ") || "0"],
      [study.signatures, lies.number(counts.signatures)],
      [study.bytes, lies.number(counts.bytes)],
    ];
    const list = rows.map(([name, value]) => {
      return make("div", {}, make("dt", {}, name), make("dd", {}, value));
    });
    this.element.replaceChildren(make("h2", {}, study.costs), make("dl", {}, ...list));
  }
}
