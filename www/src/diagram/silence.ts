/**
 * Where somebody who may lie sent nothing: a stub on its lifeline, towards whom it left waiting.
 */
import type { Happening, Withheld } from "../engine/engine.ts";
import type { Course } from "./raise.ts";
import { NOWHERE } from "./ways.ts";

/** How far a stub reaches down, in pixels. */
const FALL = 9;

/** How far apart stubs to the same side are, in pixels. */
const APART = 15;

/** The silences of a figure; those towards the same at the same moment are one. */
export function silencesOf(events: readonly Happening[]): Course[] {
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
    const key = [first.from, first.to < first.from, first.at].join();
    const slot = beside.get(key) ?? 0;
    beside.set(key, slot + 1);
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
      to: first.to,
      ...{ at: first.at, ends: first.at, drop: slot * APART, rise: 0, fall: FALL },
      ...{ sent: first.step, ended: first.step, from: first.step },
      until: Number.POSITIVE_INFINITY,
      stop: 1,
      text: NOWHERE,
      mute: false,
    };
  });
}
