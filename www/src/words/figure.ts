/**
 * What page and element both say, in any language: its words are in `words/<language>/figure.ftl`.
 */
import type { Refusal } from "../engine/engine.ts";
import type { Fare } from "./fare.ts";
import { directionOf } from "./languages.ts";
import { quoting } from "./quoted.ts";
import { type Catalogue, grouped, whether } from "./say.ts";

export const figureWords = (say: Catalogue) => ({
  direction: directionOf(say.language),
  name: say.text("name"),
  failed: say.text("failed"),
  wordless: say.text("wordless"),
  close: say.text("close"),
  undo: say.text("undo"),
  /** What stands between two sentences. */
  space: say.text("space"),
  transport: transport(say),
  figure: figure(say),
  hand: hand(say),
  lies: lies(say),
  outages: outages(say),
  lens: lens(say),
  story: story(say),
  verdicts: verdicts(say),
  /** Why something was refused, in one sentence; of anything else that failed what it says itself. */
  refusal: (error: unknown): string => {
    if (!(error instanceof Error)) return `${error}`;
    const { phrase, message }: Partial<Refusal> & Error = error;
    return phrase ? say.say(phrase) : message;
  },
});

const transport = (say: Catalogue) => ({
  label: say.text("transport-label"),
  start: say.text("transport-start"),
  back: say.text("transport-back"),
  play: say.text("transport-play"),
  pause: say.text("transport-pause"),
  step: say.text("transport-step"),
  end: say.text("transport-end"),
  scrubber: say.text("transport-scrubber"),
  speed: say.text("transport-speed"),
  times: (factor: number) => say.text("transport-times", { factor: `${factor}` }),
  position: (steps: number, total: number) => say.text("transport-position", { steps, total }),
});

function figure(say: Catalogue) {
  const fares: Record<Fare, string> = {
    ahead: say.text("fare-ahead"),
    "under-way": say.text("fare-under-way"),
    arrived: say.text("fare-arrived"),
    lost: say.text("fare-lost"),
    unseen: say.text("fare-unseen"),
  };
  const quoted = quoting(say);
  return {
    label: (names: string[], steps: number, total: number) =>
      say.text("figure-label", { names: say.list("names", names), steps, total }),
    invitation: say.text("figure-invitation"),
    messenger: (name: string, says: string, fare: Fare, copy: boolean) =>
      say.text("figure-messenger", {
        name,
        says: quoted(says),
        fare: fares[fare],
        copy: whether(copy),
      }),
    /** What is counted along the time axis, where its numbers do not say it. */
    units: { tick: say.text("figure-ticks"), round: say.text("figure-rounds") } as Record<
      string,
      string
    >,
    lost: say.text("figure-lost"),
    lostMany: (count: number) => say.text("figure-lost-many", { count }),
    /** A timer, whose it is, and from when to when it runs; it may have been stopped before. */
    timer: (name: string, who: string, from: string, due: string) =>
      say.text("figure-timer", { name, who, from, due }),
    timerStopped: (name: string, who: string, from: string, due: string, ended: string) =>
      say.text("figure-timer-stopped", { name, who, from, due, ended }),
    many: (label: string, count: number) => say.text("figure-many", { label, count }),
  };
}

const hand = (say: Catalogue) => ({
  which: say.text("hand-which"),
  capture: say.text("hand-capture"),
  pass: say.text("hand-pass"),
  double: say.text("hand-double"),
  restore: say.text("hand-restore"),
  delay: say.text("hand-delay"),
  ticks: {
    tick: say.text("hand-ticks"),
    hour: say.text("hand-hours"),
    millisecond: say.text("hand-milliseconds"),
    round: say.text("hand-rounds"),
  } as Record<string, string>,
});

/** Those who lie, and what is said of them. */
const lies = (say: Catalogue) => ({
  invitation: say.text("lies-invitation"),
  heading: say.text("lies-heading"),
  honest: say.text("lies-honest"),
  unsay: say.text("lies-unsay"),
  nothing: (count: number) => say.text("lies-nothing", { count }),
  silent: (name: string, lie: boolean) => say.text("lies-silent", { name, lie: whether(lie) }),
  lie: (called: string, lies: number, of: number) => say.text("lies-lie", { called, lies, of }),
  liar: (who: string) => say.text("lies-liar", { who }),
  band: (
    round: number | undefined,
    at: number,
    messages: number,
    lies: number,
    silences: number,
  ): string => {
    const parts = [say.text("band-messages", { count: grouped(messages) })];
    if (lies > 0) parts.push(say.text("band-lies", { count: grouped(lies) }));
    if (silences > 0) parts.push(say.text("band-silences", { count: grouped(silences) }));
    const when =
      round === undefined ? say.text("band-at", { at }) : say.text("band-round", { round });
    return say.text("band", { when, parts: say.list("remarks", parts) });
  },
  fold: (band: string) => say.text("band-fold", { band }),
  unfold: (band: string) => say.text("band-unfold", { band }),
});

/** What can be done to a process, and to its roads. */
const outages = (say: Catalogue) => ({
  of: (who: string) => say.text("outages-of", { who }),
  crash: (who: string) => say.text("outages-crash", { who }),
  cut: (who: string) => say.text("outages-cut", { who }),
  from: say.text("outages-from"),
  until: say.text("outages-until"),
  forGood: say.text("outages-for-good"),
  recover: (who: string) => say.text("outages-recover", { who }),
  heal: (who: string) => say.text("outages-heal", { who }),
  road: say.text("outages-road"),
});

const lens = (say: Catalogue) => ({
  label: say.text("lens-label"),
  all: say.text("lens-all"),
  of: (who: string) => say.text("lens-of", { who, letters: who.length }),
  nothing: (who: string) => say.text("lens-nothing", { who }),
});

const story = (say: Catalogue) => ({
  heading: say.text("story-heading"),
  nothing: say.text("story-nothing"),
  more: (count: number) => say.text("story-more", { count }),
  earlier: (count: number) => say.text("story-earlier", { count }),
});

const verdicts = (say: Catalogue) => ({
  unknown: say.text("verdicts-unknown"),
  state: {
    pending: () => say.text("verdicts-pending"),
    holds: () => say.text("verdicts-holds"),
    violated: (moment: string) => say.text("verdicts-violated", { moment }),
    unasked: () => say.text("verdicts-unasked"),
  },
});
