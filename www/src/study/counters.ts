/**
 * What a run costs.
 */
import type { Run } from "../run/run.ts";
import { make } from "../shared/dom.ts";
import { words } from "../words/words.ts";

export class Counters {
  readonly element = make("div", { class: "counters" });

  open({ whole }: Run): void {
    const { counts, messagesSent } = whole;
    this.element.hidden = counts === undefined;
    if (!counts) return;
    const { study, lies } = words;
    const rows: [string, string][] = [
      [study.rounds, lies.number(counts.rounds)],
      [study.messages, lies.number(messagesSent)],
      [study.byRound, counts.messagesByRound.map(lies.number).join(" + ") || "0"],
      [study.signatures, lies.number(counts.signatures)],
      [study.bytes, lies.number(counts.bytes)],
    ];
    const list = rows.map(([name, value]) => {
      return make("div", {}, make("dt", {}, name), make("dd", {}, value));
    });
    this.element.replaceChildren(make("h2", {}, study.costs), make("dl", {}, ...list));
  }
}
