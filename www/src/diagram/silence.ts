/**
 * Where somebody who may lie sent nothing: a stub on its lifeline, towards whom it left waiting.
 */
import type { Happening, Withheld } from "../engine/engine.ts";
import type { Lane } from "./figure.ts";
import { heightOf, type Knot } from "./scale.ts";
import { NOWHERE, type Way } from "./ways.ts";

/** How far a stub reaches to the side and down, in pixels. */
const STUB = { wide: 30, fall: 9 };

/** How far apart stubs to the same side are, in pixels. */
const APART = 15;

/** The silences of a figure; those towards the same at the same moment are one. */
export function silencesOf(events: readonly Happening[], lanes: Lane[], knots: Knot[]): Way[] {
  const together = new Map<string, (Withheld & { at: number; step: number })[]>();
  for (const event of events) {
    if (event.kind !== "withheld") continue;
    const key = [event.from, event.to, event.at].join();
    const others = together.get(key);
    if (others) others.push(event);
    else together.set(key, [event]);
  }
  const beside = new Map<string, number>();
  return [...together.values()].map((all) => {
    const [first] = all as [(typeof all)[number]];
    const side = (lanes[first.to]?.x ?? 0) < (lanes[first.from]?.x ?? 0) ? -1 : 1;
    const key = [first.from, side, first.at].join();
    const slot = beside.get(key) ?? 0;
    beside.set(key, slot + 1);
    const x1 = lanes[first.from]?.x ?? 0;
    const y1 = heightOf(knots, first.at) + slot * APART;
    return {
      names: all.map(({ name }) => name),
      label: "",
      says: "",
      count: all.length,
      lost: false,
      fate: 0,
      message: 0,
      detail: NOWHERE,
      copy: false,
      liar: true,
      lies: all.filter(({ lie }) => lie).length,
      silent: true,
      half: undefined,
      lane: first.from,
      ...{ sent: first.step, ended: first.step, from: first.step },
      until: Number.POSITIVE_INFINITY,
      ...{ x1, y1, x2: x1 + side * STUB.wide, y2: y1 + STUB.fall, stop: 1 },
      text: NOWHERE,
      mute: false,
    };
  });
}
