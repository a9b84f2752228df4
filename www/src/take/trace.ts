/**
 * A run as one text that a person enjoys reading: to the letter what the engine's own example `run`
 * prints in that language.
 */
import type { Happening } from "../engine/engine.ts";
import { fromStart } from "../run/link.ts";
import type { Run } from "../run/run.ts";
import type { Words } from "../words/catalogues.ts";

/** How wide the column of moments is. */
const COLUMN = 11;

/** What happened between two, in one column: seen from the first, and seen from the second. */
const PICTURES: Readonly<Partial<Record<Happening["kind"], readonly [string, string]>>> = {
  sent: ["•──       ", "       ──•"],
  copied: ["•──       ", "       ──•"],
  delivered: ["       ──▶", "◀──       "],
  lost: ["    ──✕   ", "   ✕──    "],
  withheld: ["          ", "          "],
  cut: ["    ╱╱    ", "    ╱╱    "],
  healed: ["    ──    ", "    ──    "],
  decided: ["⚑         ", "         ⚑"],
  note: ["⚑         ", "         ⚑"],
  crashed: ["✕         ", "         ✕"],
};

/** Of everything else it is only told to whom it happens. */
const OTHERS = ["•         ", "         •"] as const;

export function traceOf(run: Run, words: Words): string {
  const { whole, telling } = run;
  const names = whole.processes.map(({ name }) => name);
  const [one, other] = names.length === 2 ? names : [];
  const actors = actorsOf(whole.events);
  let last: number | undefined;
  const lines = telling.lines.flatMap(({ event: place, moment, sentence }) => {
    const event = whole.events[place];
    if (!event) return [];
    const same = last === event.at;
    last = event.at;
    const [first, second] = PICTURES[event.kind] ?? OTHERS;
    const drawn = actors[place] === 0 ? first : second;
    const picture = one === undefined ? "" : `${one} ${drawn} ${other}   `;
    const line = `${behind(same ? "" : moment)}   ${picture}${sentence}`;
    return same ? [line] : ["", line];
  });
  const head = [fromStart(run.present.link), "", telling.opening];
  return `${[...head, ...lines, "", ...ending(run, words)].join("\n").trimEnd()}\n`;
}

/** How it came out, and how the properties stand. */
function ending(run: Run, words: Words): string[] {
  const { outcome, end, verdicts, scenario } = run.whole;
  const own = words.of(scenario);
  const line = (head: string, rest: string) => `${behind(head)}   ${rest}`;
  const around = (key: string, args = {}) => run.say({ key, args });
  const { row } = run.telling;
  const lines = row === null ? [] : [line(around("trace-outcome"), row)];
  if (end?.endsWith("-limit")) {
    const cutOff = around("trace-cut-off", { outcome: outcome ?? "" });
    lines.push(line(around("trace-outcome"), cutOff));
    lines.push(line(around("trace-end"), own.full("end", end)));
  }
  const standings = verdicts.map(({ property, state, at }) => {
    if (at === undefined) return line(property, own.full("verdict", state));
    const clock = run.atEnd((simulation) => simulation.clock(at));
    return line(property, around("trace-violated", { clock }));
  });
  return [...lines, ...standings];
}

/** By their places in the run, whose deed each of these is. */
function actorsOf(events: readonly Happening[]): number[] {
  const senders = new Map<number, number>();
  return events.map((event) => {
    if (event.kind === "copied") senders.set(event.message, senders.get(event.of) ?? 0);
    if (event.kind === "sent") senders.set(event.message, event.from);
    if ("process" in event) return event.process;
    return "message" in event ? (senders.get(event.message) ?? 0) : event.from;
  });
}

/** Behind as many spaces as fill the column, counted in letters. */
function behind(text: string): string {
  return " ".repeat(Math.max(0, COLUMN - [...text].length)) + text;
}
