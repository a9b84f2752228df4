/**
 * What is said where a hand reaches into a figure, in any language: its words are in
 * `words/<language>/hand.ftl`.
 */
import type { Catalogue } from "./say.ts";
import type { Of } from "./scenarios.ts";

export const handWords = (say: Catalogue) => ({
  close: say.text("close"),
  hand: hand(say),
  lies: lies(say),
  outages: outages(say),
});

/** What the menus say of a run: what is said beside its figure, too. */
export type MenuWords = ReturnType<typeof handWords> & {
  outages: { of(who: string): string };
  of: Of;
};

const hand = (say: Catalogue) => ({
  which: say.text("hand-which"),
  capture: say.text("hand-capture"),
  pass: say.text("hand-pass"),
  double: say.text("hand-double"),
  restore: say.text("hand-restore"),
  delay: say.text("hand-delay"),
  first: say.text("hand-first"),
  draw: say.text("hand-draw"),
  drawn: say.text("hand-drawn"),
  ticks: {
    tick: say.text("hand-ticks"),
    hour: say.text("hand-hours"),
    millisecond: say.text("hand-milliseconds"),
    round: say.text("hand-rounds"),
  } as Record<string, string>,
});

/** Lying by hand. */
const lies = (say: Catalogue) => ({
  heading: say.text("lies-heading"),
  honest: say.text("lies-honest"),
  unsay: say.text("lies-unsay"),
});

/** What can be done to a process, and to its roads. */
const outages = (say: Catalogue) => ({
  crash: (who: string) => say.text("outages-crash", { who }),
  cut: (who: string) => say.text("outages-cut", { who }),
  from: say.text("outages-from"),
  until: say.text("outages-until"),
  forGood: say.text("outages-for-good"),
  recover: (who: string) => say.text("outages-recover", { who }),
  heal: (who: string) => say.text("outages-heal", { who }),
  road: say.text("outages-road"),
});
