/**
 * The ways of messengers: slanted lines from when they set out to when they arrive.
 */
import type { Happening } from "../engine/engine.ts";
import type { Lane } from "./layout.ts";
import { heightOf, type Knot } from "./scale.ts";

/** The way of a messenger, or of several who take the same one at the same time. */
export interface Way {
  /** The messenger's name in links: the first one's, if there are several. */
  name: string;
  label: string;
  count: number;
  lost: boolean;
  /** How many were lost together, for the one of them beside whom that is said. */
  fate: number;
  /** A messenger who was doubled: one of the two. */
  copy: boolean;
  lane: number;
  /** The steps in which it sets out and in which its way ends. */
  sent: number;
  ended: number;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  /** How far it comes: all the way, or to where it is captured. */
  stop: number;
  /** Where its label stands, how it leans, and how many pixels of text fit. */
  text: { x: number; y: number; angle: number; room: number };
}

/**
 * How far a captured messenger comes: into the valley, a little beyond its middle; of several
 * beside each other, each a little further, so that their crosses stay apart.
 */
const CAPTURED_AT = { first: 0.56, further: 0.05 };

/** So many messengers at once are drawn beside each other; more are drawn as one. */
const MOST_BESIDE = 5;

/** How far apart, in pixels. */
const BESIDE = 12;

/** A messenger on its way, before it is known beside whom. */
interface Journey {
  name: string;
  label: string;
  from: number;
  to: number;
  at: number;
  ends: number;
  sent: number;
  ended: number;
  lost: boolean;
  /** Whether it came to the door, and nobody was up to open. */
  unheard: boolean;
  copy: boolean;
}

export function waysOf(events: readonly Happening[], lanes: Lane[], knots: Knot[]): Way[] {
  const together = new Map<string, Journey[]>();
  for (const journey of journeysOf(events)) {
    const key = [journey.from, journey.to, journey.at, journey.ends].join();
    const others = together.get(key);
    if (others) others.push(journey);
    else together.set(key, [journey]);
  }
  return [...together.values()].flatMap((journeys) => {
    const groups = journeys.length > MOST_BESIDE ? byFate(journeys) : journeys.map((one) => [one]);
    const lost = journeys.filter(({ lost, unheard }) => lost && !unheard);
    return groups.map((group, slot) => {
      const fate = group.includes(lost.at(-1) as Journey) ? lost.length : 0;
      return wayOf(group, { slot, fate }, lanes, knots);
    });
  });
}

/** Every messenger, with when and how its way ends. */
function journeysOf(events: readonly Happening[]): Journey[] {
  const journeys = new Map<number, Journey>();
  const down = new Set<number>();
  for (const event of events) {
    if (event.kind === "crashed") down.add(event.process);
    if (event.kind === "recovered") down.delete(event.process);
    if (event.kind === "sent") {
      const { name, label, from, to, at, ends, step: sent } = event;
      const lost = event.due === null;
      const way = { name, label, from, to, at, ends, sent, ended: Infinity };
      journeys.set(event.message, { ...way, lost, unheard: false, copy: false });
    } else if (event.kind === "copied") {
      const original = journeys.get(event.of);
      if (!original) continue;
      const { name, at, ends, step: sent } = event;
      journeys.set(event.message, { ...original, name, at, ends, sent, lost: false, copy: true });
    } else if (event.kind === "delivered" || event.kind === "lost") {
      const journey = journeys.get(event.message);
      if (!journey) continue;
      journey.ended = event.step;
      journey.lost = event.kind === "lost";
      journey.unheard = journey.lost && down.has(journey.to);
    }
  }
  return [...journeys.values()];
}

/** Those who arrive and those who do not. */
function byFate(journeys: Journey[]): Journey[][] {
  const captured = ({ lost, unheard }: Journey) => lost && !unheard;
  const groups = [journeys.filter((one) => !captured(one)), journeys.filter(captured)];
  return groups.filter((group) => group.length > 0);
}

/** Where a group lies among those beside it, and how many losses are told beside it. */
interface Place {
  slot: number;
  fate: number;
}

function wayOf(group: Journey[], { slot, fate }: Place, lanes: Lane[], knots: Knot[]): Way {
  const first = group[0] as Journey;
  const beside = slot * BESIDE;
  const x1 = lanes[first.from]?.x ?? 0;
  const x2 = lanes[first.to]?.x ?? 0;
  const y1 = heightOf(knots, first.at) + beside;
  const y2 = heightOf(knots, first.ends) + beside;
  const { first: near, further } = CAPTURED_AT;
  const stop = first.lost && !first.unheard ? near + further * slot : 1;
  const slope = (y2 - y1) / (x2 - x1);
  const angle = (Math.atan(slope) * 180) / Math.PI;
  const middle = stop / 2;
  const length = Math.hypot(x2 - x1, y2 - y1) * stop;
  return {
    name: first.name,
    // Those beside each other say the same: one label serves them all.
    label: slot === 0 ? first.label : "",
    count: group.length,
    lost: first.lost,
    fate,
    copy: first.copy,
    lane: first.from,
    sent: Math.min(...group.map(({ sent }) => sent)),
    ended: Math.max(...group.map(({ ended }) => ended)),
    x1,
    y1,
    x2,
    y2,
    stop,
    text: {
      x: x1 + (x2 - x1) * middle,
      y: y1 + (y2 - y1) * middle,
      angle,
      room: Math.max(0, length - 44),
    },
  };
}
