/**
 * A run of so many messages back and forth: as events, and as a text for mermaid.
 */
import type { Happening, Present, Snapshot, Telling } from "../src/engine/engine.ts";
import type { Run } from "../src/run/run.ts";

const names = ["A", "B"];
const label = (message: number) => `message ${message}`;

/** One sets out as soon as the one before has arrived. */
function happenings(messages: number): Happening[] {
  const events: Happening[] = [];
  for (let message = 1; message <= messages; message++) {
    const from = (message - 1) % 2;
    const at = message - 1;
    const name = `${"ab"[from]}${(message + 1) >> 1}`;
    const way = { name, from, to: 1 - from, due: message, ends: message, label: label(message) };
    events.push({ kind: "sent", at, step: message, message, ...way });
    events.push({ kind: "delivered", at: message, step: message + 1, message });
  }
  return events;
}

/** Everybody writes to everybody, again and again; every third messenger is lost. */
function crowd(messages: number, lanes: number): Happening[] {
  const events: Happening[] = [];
  const all = Array.from({ length: lanes }, (_, lane) => lane);
  const pairs = all.flatMap((from) => all.filter((to) => to !== from).map((to) => ({ from, to })));
  for (let message = 1; message <= messages; message++) {
    const pair = pairs[(message - 1) % pairs.length] ?? { from: 0, to: 1 };
    const at = Math.floor((message - 1) / pairs.length);
    const name = `${pair.from}-${pair.to}.${at + 1}`;
    const due = message % 3 === 0 ? null : at + 1;
    const way = { name, ...pair, due, ends: at + 1, label: "attack" };
    events.push({ kind: "sent", at, step: 0, message, ...way });
    events.push({ kind: due === null ? "lost" : "delivered", at: at + 1, step: 0, message });
  }
  events.sort((one, other) => one.at - other.at);
  for (const [place, event] of events.entries()) event.step = place + 1;
  return events;
}

/** What a figure and the words beside it need of a run. */
export function run(messages: number, lanes = 2): Run & { present: Present } {
  const events = lanes > 2 ? crowd(messages, lanes) : happenings(messages);
  const names = Array.from({ length: lanes }, (_, lane) => (lanes > 2 ? `${lane}` : "AB"[lane]));
  const total = events.at(-1)?.step ?? 0;
  const whole: Snapshot = {
    ...present(0),
    scenario: "two-generals",
    unit: "tick",
    processes: names.map((name) => ({ name: name ?? "", state: "", decision: null })),
    events,
    messagesSent: messages,
    fingerprint: "",
    end: "quiescent",
  };
  const lines = events.map(({ at }, event) => {
    return { event, moment: `${at}`, sentence: `Something happens at ${at}, and is told here.` };
  });
  const telling: Telling = { opening: "", lines, row: null };
  const moments = new Array<number>(total + 1).fill(0);
  for (const { step, at } of events) moments[step] = at;
  const it = { whole, telling, total, moments, present: present(0), known: total };
  Object.assign(it, { branches: [], current: 0 });
  const made = Object.defineProperty(it, "steps", { get: () => it.present.steps });
  return made as unknown as Run & { present: Present };
}

export function present(steps: number): Present {
  return { link: "", steps, now: Math.max(0, steps - 1), outcome: null, verdicts: [] };
}

export function diagram(messages: number): string {
  const arrow = (from: number) => `${names[from]}->>${names[1 - from]}`;
  const lines = Array.from({ length: messages }, (_, at) => `${arrow(at % 2)}: ${label(at + 1)}`);
  return ["sequenceDiagram", ...names.map((name) => `participant ${name}`), ...lines].join("\n");
}
