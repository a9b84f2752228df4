/**
 * The ways of messengers: slanted lines from when they set out to when they arrive.
 */
import type { Happening } from "../engine/engine.ts";
import { type Journey, journeysOf } from "../run/journeys.ts";
import type { Course } from "./raise.ts";

/** The way of a messenger, or of several who take the same one at the same time. */
export interface Way {
  /** The number of the message, and the messengers' names in links. */
  message: number;
  names: readonly string[];
  /** What stands beside the way; nothing where the one beside it says the same. */
  label: string;
  /** What the message says. */
  says: string;
  count: number;
  lost: boolean;
  /** How many were lost together, for the one of them beside whom that is said. */
  fate: number;
  /** A messenger who was doubled: one of the two. */
  copy: boolean;
  /** Whether whoever sent them may lie, and how many of them are lies. */
  liar: boolean;
  lies: number;
  /** Nothing was sent where they would have been: only that is drawn. */
  silent: boolean;
  /** Seen by one side only: the end of what it sent is hidden, or the beginning of what came. */
  half: "sent" | "heard" | undefined;
  /** Whose it is, and whose it becomes. */
  lane: number;
  to: number;
  /** When it sets out and when it ends. */
  at: number;
  ends: number;
  /** How far below the one it begins and above the other it ends, in pixels, beside others. */
  drop: number;
  rise: number;
  /** How far it falls where only a piece of it is drawn; the rest is out of sight. */
  fall: number | undefined;
  /** The steps in which it sets out and in which its way ends. */
  sent: number;
  ended: number;
  /** The steps from which and up to which it is drawn: a bundle parts when its fates are known. */
  from: number;
  until: number;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  /** How far it comes: all the way, or to where it is captured. */
  stop: number;
  /** Where its label stands and how it leans, and what of it there is room for. */
  text: Label;
  /** What stands on its other side. */
  detail: Label;
  /** Whether there is no room for the word for its loss. */
  mute: boolean;
}

/** The words along a way. */
export interface Label {
  x: number;
  y: number;
  angle: number;
  /** As much as there is room for; nothing if there is none for any. */
  said: string;
}

/**
 * How far a captured messenger comes: into the valley, beyond its middle; of several beside each
 * other, each a little further, so that their crosses stay apart.
 */
export const CAPTURED_AT = { first: 0.7, further: 0.03 };

/** A label has its place once all ways are known. */
export const NOWHERE: Label = { x: 0, y: 0, angle: 0, said: "" };

/** So many messengers at once are drawn beside each other; more are drawn as one. */
const MOST_BESIDE = 5;

/** How far apart, in pixels: single ones, and bundles. */
const BESIDE = { one: 12, many: 26 };

/** How steep a way is whose other half is out of sight, in pixels. */
const HALF_FALL = 24;

const NONE: ReadonlySet<number> = new Set();

/** Who takes the same way, from when to when they are drawn together, and where beside others. */
interface Group {
  journeys: Journey[];
  slot: number;
  /** How far from it is the last of those beside it, in places. */
  behind: number;
  fate: number;
  from: number;
  until: number;
  /** What the one before it says. */
  beside?: string;
}

/** The ways of all; but of those who are told of together where there are too many. */
export function waysOf(events: readonly Happening[], folded: ReadonlySet<number> = NONE): Course[] {
  const together = new Map<string, Journey[]>();
  for (const journey of journeysOf(events)) {
    if (folded.has(journey.at)) continue;
    const key = [journey.from, journey.to, journey.at, journey.ends].join();
    const others = together.get(key);
    if (others) others.push(journey);
    else together.set(key, [journey]);
  }
  return [...together.values()].flatMap(groupsOf).map(wayOf);
}

/** The ways as one process sees them: what it sent, without its end, and what reached it. */
export function waysSeenBy(
  seer: number,
  events: readonly Happening[],
  seen: ReadonlySet<number>,
  folded: { sent: ReadonlySet<number>; heard: ReadonlySet<number> },
): Course[] {
  const journeys = [...journeysOf(events)];
  const mine = journeys.filter((one) => one.from === seer && !one.copy && !folded.sent.has(one.at));
  const steps = new Set([...seen].map((place) => events[place]?.step));
  const comes = journeys.filter(({ to, lost, ended }) => to === seer && !lost && steps.has(ended));
  const heard = comes.filter(({ ends }) => !folded.heard.has(ends));
  return [
    ...stacked(mine, ({ at }) => at, "sent"),
    ...stacked(heard, ({ ends }) => ends, "heard"),
  ].sort((one, other) => one.at - other.at);
}

const captured = ({ lost, unheard }: Journey) => lost && !unheard;

/**
 * Those on the same way: beside each other if they are few. Many are one until their fates are
 * known, and then two: those who arrive and those who do not.
 */
function groupsOf(journeys: Journey[]): Group[] {
  const lost = journeys.filter(captured);
  const until = Number.POSITIVE_INFINITY;
  if (journeys.length <= MOST_BESIDE) {
    return journeys.map((one, slot) => {
      const fate = one === lost.at(-1) ? lost.length : 0;
      const beside = journeys[slot - 1]?.label ?? "";
      const behind = journeys.length - 1 - slot;
      return { journeys: [one], slot, behind, fate, from: one.sent, until, beside };
    });
  }
  const known = Math.max(...journeys.map(({ ended }) => ended));
  const sent = Math.min(...journeys.map((one) => one.sent));
  const arrived = journeys.filter((one) => !captured(one));
  const parts = [arrived, lost].filter((part) => part.length > 0);
  const parted = parts.map((part, slot) => {
    const fate = part === lost ? part.length : 0;
    return { journeys: part, slot, behind: parts.length - 1 - slot, fate, from: known, until };
  });
  return [{ journeys, slot: 0, behind: 0, fate: 0, from: sent, until: known }, ...parted];
}

function wayOf(group: Group): Course {
  const { journeys, slot, behind, fate, from, until } = group;
  const first = journeys[0] as Journey;
  const said = sayingOf(journeys);
  const parting = until < Number.POSITIVE_INFINITY;
  const apart = from > first.sent ? BESIDE.many : BESIDE.one;
  const { first: near, further } = CAPTURED_AT;
  const stop = captured(first) && !parting ? near + further * slot : 1;
  return {
    message: first.message,
    names: journeys.map(({ name }) => name),
    // Where those beside each other say the same one label serves them all.
    label: slot === 0 || (group.beside ?? said) !== said ? said : "",
    says: said,
    count: journeys.length,
    lost: first.lost && !parting,
    fate,
    copy: first.copy,
    liar: first.liar,
    lies: journeys.filter(({ lie }) => lie).length,
    silent: false,
    half: undefined,
    lane: first.from,
    to: first.to,
    at: first.at,
    ends: first.ends,
    drop: slot * apart,
    rise: behind * apart,
    fall: undefined,
    sent: Math.min(...journeys.map(({ sent }) => sent)),
    ended: parting ? until : Math.max(...journeys.map(({ ended }) => ended)),
    from,
    until,
    stop,
    text: NOWHERE,
    detail: NOWHERE,
    mute: false,
  };
}

/** What they all say; of those who say different things only that they speak. */
function sayingOf(journeys: readonly Journey[]): string {
  const [first] = journeys;
  const same = journeys.every(({ label }) => label === first?.label);
  return same ? (first?.label ?? "") : "…";
}

/** The halves of ways, those of one moment over each other. */
function stacked(
  journeys: readonly Journey[],
  moment: (one: Journey) => number,
  half: "sent" | "heard",
): Course[] {
  const many = new Map<number, number>();
  const count = (at: number) => {
    const before = many.get(at) ?? 0;
    many.set(at, before + 1);
    return before;
  };
  const slots = journeys.map((one) => count(moment(one)));
  return journeys.map((one, place) => {
    const slot = slots[place] ?? 0;
    return halfOf(one, half, slot, (many.get(moment(one)) ?? 1) - 1 - slot);
  });
}

/** One half of a way: nothing of it depends on what the process cannot see. */
function halfOf(one: Journey, half: "sent" | "heard", slot: number, behind: number): Course {
  const sent = half === "sent";
  const step = sent ? one.sent : one.ended;
  const at = sent ? one.at : one.ends;
  return {
    message: one.message,
    names: [one.name],
    label: slot === 0 ? one.label : "",
    says: one.label,
    count: 1,
    lost: false,
    fate: 0,
    copy: false,
    // Nobody knows of a lie but who tells it.
    liar: sent && one.liar,
    lies: sent && one.lie ? 1 : 0,
    silent: false,
    half,
    lane: one.from,
    to: one.to,
    ...{ at, ends: at, drop: slot * BESIDE.one, rise: behind * BESIDE.one, fall: HALF_FALL },
    ...{ sent: step, ended: step, from: step, until: Number.POSITIVE_INFINITY },
    stop: 1,
    text: NOWHERE,
    detail: NOWHERE,
    mute: false,
  };
}
