/**
 * A run of so many messages: as a link, and the same messages as a text for mermaid.
 */
import type { Happening } from "../src/engine/engine.ts";
import type { Run } from "../src/run/run.ts";

/** A writes its order again in every tick, B answers each, and all answers are captured. */
export function linkOf(messages: number): string {
  const each = messages / 2;
  const answers = Array.from({ length: each }, (_, place) => `b${place + 1}`);
  return `two-generals?messages=2&retry=1&dawn=${each}&lose=${answers.join()}`;
}

/** Everything that was sent in a run, in the order in which it set out. */
export function textOf({ whole }: Run): string {
  const names = whole.processes.map(({ name }) => name);
  const lines = whole.events.flatMap((event: Happening) => {
    if (event.kind !== "sent") return [];
    const arrow = event.due === null ? "-x" : "->>";
    return [`${names[event.from]}${arrow}${names[event.to]}: ${event.label}`];
  });
  return ["sequenceDiagram", ...names.map((name) => `participant ${name}`), ...lines].join("\n");
}
