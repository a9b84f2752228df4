/**
 * A run as the JSON that tools outside read: to the letter what the engine's own example `run` prints
 * with `--json`. What a figure's module does not work out, the fingerprint and the costs, is not in it.
 */
import type { Happening } from "../engine/engine.ts";
import { fromStart } from "../run/link.ts";
import type { Run } from "../run/run.ts";
import type { Words } from "../words/catalogues.ts";
import type { ScenarioWords } from "../words/scenario.ts";

/** What only who draws asks of an event. */
const DRAWN = ["step", "ends", "marks"];

/** What is said by a word of a kind, field by field, and of which events. */
const WORDED: Readonly<Record<string, readonly [field: string, kind: string]>> = {
  state: ["state", "state"],
  decided: ["decision", "decision"],
  timer: ["name", "timer"],
};

export function dataOf(run: Run, words: Words): string {
  const { whole } = run;
  const own = words.of(whole.scenario);
  const processes = whole.processes.map(({ name, state, decision }, id) => ({
    id,
    name,
    state: own.full("state", state),
    decision: decision === null ? null : own.full("decision", decision),
  }));
  const verdict = whole.verdicts.map(({ property, state, at }) => [property, { state, at }]);
  const { fingerprint, counts } = whole;
  return written({
    link: fromStart(run.present.link),
    scenario: whole.scenario,
    unit: whole.unit,
    processes,
    events: whole.events.map((event) => eventOf(event, run, own)),
    messages_sent: whole.messagesSent,
    outcome: whole.outcome,
    verdict: Object.fromEntries(verdict),
    end: whole.end,
    fingerprint,
    counts: counts && Object.fromEntries(Object.entries(counts).map(underscored)),
  });
}

/** An event as tools read it: its moment and its kind, and then what it is about. */
function eventOf(event: Happening, run: Run, own: ScenarioWords): Record<string, unknown> {
  const { at, kind, ...rest } = event as Happening & Record<string, unknown>;
  const [field, worded] = WORDED[kind] ?? [];
  const fields = Object.entries(rest).flatMap(([name, value]): [string, unknown][] => {
    // A double is called as what it is a double of.
    if (DRAWN.includes(name) || (kind === "copied" && name === "name")) return [];
    if (name === field && worded) return [[name, own.full(worded, `${value}`)]];
    // What would have been said is put into words here alone.
    if (event.kind === "withheld" && name === "label" && event.label !== null)
      return [[name, typeof event.label === "string" ? event.label : run.say(event.label)]];
    return [[name, value]];
  });
  return { at, kind, ...Object.fromEntries(fields) };
}

/** `messagesByRound` as `messages_by_round`. */
const underscored = ([name, value]: [string, unknown]): [string, unknown] => [
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  value,
];

/** A value as JSON in one line, as the engine writes it. What there is not is left out. */
function written(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value !== "object" || value === null) return `${value}`;
  const there = Object.entries(value).filter(([, one]) => one !== undefined);
  const fields = there.map(([name, one]) => `${quoted(name)}: ${written(one)}`);
  return `{${fields.join(", ")}}`;
}

function quoted(text: string): string {
  const escaped = text.replace(/["\\]/g, "\\$&").replace(/\p{Cc}/gu, (letter) => {
    if (letter === "\n") return "\\n";
    const code = letter.charCodeAt(0);
    return code < 32 ? `\\u${code.toString(16).padStart(4, "0")}` : letter;
  });
  return `"${escaped}"`;
}
