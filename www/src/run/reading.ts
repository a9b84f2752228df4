/**
 * What is read out of a run once it is in hand.
 */
import type { Happening, Phrase, Snapshot, Whole } from "../engine/engine.ts";
import type { Words } from "../words/catalogues.ts";

/** The same with the names of processes and the words of messages in the reader's language. */
export function said(whole: Whole, words: Words): Snapshot {
  const own = words.of(whole.scenario);
  const cast = whole.processes.map(({ name }) => name);
  const processes = whole.processes.map((one) => ({ ...one, name: own.name(one.name) }));
  // What is said to many is put into words once.
  const known = new Map<string, string>();
  const labelOf = (label: Phrase) => {
    const key = JSON.stringify(label);
    const text = known.get(key) ?? own.say(label, cast);
    known.set(key, text);
    return text;
  };
  const events = whole.events.map((event) =>
    event.kind === "sent" ? { ...event, label: labelOf(event.label) } : event,
  );
  return { ...whole, processes, events };
}

/** What happens in a run, without what is said in it: for drawing it behind another one. */
export function unsaid({ events }: Whole): Happening[] {
  return events.map((event) => (event.kind === "sent" ? { ...event, label: "" } : event));
}

/**
 * What messages say in a word, by their numbers, where they say it on somebody's word: for a figure
 * that has no room for all of it.
 */
export function briefsOf(
  { scenario, events }: Snapshot,
  words: Words,
): ReadonlyMap<number, string> {
  const own = words.of(scenario);
  const briefs = new Map<number, string>();
  for (const event of events) {
    if (event.kind !== "sent" || event.path === undefined || event.value === undefined) continue;
    briefs.set(event.message, own.choice(event.value));
  }
  return briefs;
}

/** What stands on the other side of messengers' ways, by their numbers, as it is written. */
export function marksOf({ events }: Snapshot, writing: number): ReadonlyMap<number, string> {
  const marks = new Map<number, string>();
  for (const event of events) {
    const mark = event.kind === "sent" ? event.marks?.[writing] : undefined;
    if (event.kind === "sent" && mark !== undefined) marks.set(event.message, mark);
  }
  return marks;
}

/** Those who may lie in a run. */
export function liarsOf({ processes }: Snapshot): ReadonlySet<number> {
  return new Set(processes.flatMap(({ liar }, process) => (liar ? [process] : [])));
}

/** The moment after each number of steps, from none to all. */
export function momentsOf(whole: Snapshot, total: number): number[] {
  const moments = new Array<number>(total + 1).fill(0);
  for (const event of whole.events) moments[event.step] = event.at;
  for (let step = 1; step <= total; step++) {
    moments[step] = Math.max(moments[step] ?? 0, moments[step - 1] ?? 0);
  }
  return moments;
}
