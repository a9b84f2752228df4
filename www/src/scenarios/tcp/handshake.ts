/**
 * The handshake of a connection as the generals' chain of messages: the same links of it, with
 * the same losses.
 */
import type { Happening, Sent } from "../../engine/engine.ts";
import { has } from "./minds.ts";
import { plus } from "./segment.ts";

/** One message of the handshake: the first of its kind that could be the next of the chain. */
export interface Stage {
  /** Its name among the segments. */
  name: string;
  /** The steps in which it was sent and in which its way ended. */
  sent: number;
  ended: number;
  lost: boolean;
}

export interface Handshake {
  /** How many messages it is to have. */
  length: 2 | 3;
  /** Those that were sent, up to the first that was lost. */
  stages: Stage[];
  /** The generals' run with the same losses. */
  link: string;
}

/** What the generals call the messages of their chain. */
const NAMES = ["a1", "b1", "a2"] as const;

/** The handshake of a run in which A asks B; nothing where both ask, or nobody. */
export function handshakeOf(
  events: readonly Happening[],
  settings: Record<string, string>,
): Handshake | undefined {
  if (settings.open === "simultaneous") return undefined;
  const length = settings.handshake === "2" ? 2 : 3;
  const stages: Stage[] = [];
  let before: Sent | undefined;
  for (let place = 0; place < length; place++) {
    const from: number = stages.at(-1)?.ended ?? 0;
    const sent = events.find(
      (event): event is Sent & Happening =>
        event.kind === "sent" && event.step >= from && isNext(event, place, before),
    );
    if (!sent) break;
    const stage = { name: sent.name, sent: sent.step, ...endOf(sent, events) };
    stages.push(stage);
    if (stage.lost) break;
    before = sent;
  }
  if (stages.length === 0) return undefined;
  const captured = stages.findIndex(({ lost }) => lost);
  const lose = captured < 0 ? "" : `&lose=${NAMES[captured]}`;
  return { length, stages, link: `two-generals?messages=${length}${lose}` };
}

/** Whether a segment is the message of the handshake in this place, after the one before it. */
function isNext({ segment, from, name }: Sent, place: number, before: Sent | undefined): boolean {
  if (!segment || name === "a0" || from !== place % 2 || has(segment, "RST")) return false;
  const asks = has(segment, "SYN");
  if (place === 0) return asks && segment.ack === null;
  const answers = before?.segment && segment.ack === plus(before.segment.seq, 1);
  return Boolean(answers) && asks === (place === 1);
}

/** When its way ended, and whether neither it nor a double of it arrived. */
function endOf({ message }: Sent, events: readonly Happening[]): Pick<Stage, "ended" | "lost"> {
  const same = new Set([message]);
  let lost = Number.POSITIVE_INFINITY;
  for (const event of events) {
    if (event.kind === "copied" && same.has(event.of)) same.add(event.message);
    if (event.kind !== "delivered" && event.kind !== "lost") continue;
    if (!same.has(event.message)) continue;
    if (event.kind === "delivered") return { ended: event.step, lost: false };
    lost = event.step;
  }
  return { ended: lost, lost: lost < Number.POSITIVE_INFINITY };
}
