/**
 * What page and element both say, in any language: its words are in `words/<language>/figure.ftl`.
 */
import type { Fare } from "./fare.ts";
import { directionOf } from "./languages.ts";
import { quoting } from "./quoted.ts";
import { type Catalogue, grouped, whether } from "./say.ts";

export const figureWords = (say: Catalogue) => ({
  language: say.language,
  direction: directionOf(say.language),
  name: say.text("name"),
  failed: say.text("failed"),
  /** What nobody needs at first was asked for, and could not be loaded. */
  unloaded: say.text("unloaded"),
  undo: say.text("undo"),
  takeAway: say.text("take-away"),
  /** What stands between two sentences. */
  space: say.text("space"),
  transport: transport(say),
  figure: figure(say),
  lies: lies(say),
  outages: {
    of: (who: string) => say.text("outages-of", { who }),
    briefly: (short: string, who: string) => say.text("outages-briefly", { short, who }),
  },
  lens: lens(say),
  story: story(say),
  verdicts: verdicts(say),
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
    /** A coin, or a draw: the how-manieth of whom, and what it shows. */
    lot: (drawn: boolean, number: number, who: string, shows: string) =>
      say.text("figure-lot", { kind: drawn ? "draw" : "coin", number, who, shows }),
    /** A timer, whose it is, and from when to when it runs; it may have been stopped before. */
    timer: (name: string, who: string, from: string, due: string) =>
      say.text("figure-timer", { name, who, from, due }),
    timerStopped: (name: string, who: string, from: string, due: string, ended: string) =>
      say.text("figure-timer-stopped", { name, who, from, due, ended }),
    many: (label: string, count: number) => say.text("figure-many", { label, count }),
  };
}

/** Those who lie, and what is said of them. */
/** So many messages that they are told of together. */
export interface Crowd {
  heard: boolean | undefined;
  round: number | undefined;
  at: number;
  messages: number;
  lies: number;
  silences: number;
}

const lies = (say: Catalogue) => ({
  invitation: say.text("lies-invitation"),
  nothing: (count: number) => say.text("lies-nothing", { count }),
  silent: (name: string, lie: boolean) => say.text("lies-silent", { name, lie: whether(lie) }),
  lie: (called: string, lies: number, of: number) => say.text("lies-lie", { called, lies, of }),
  liar: (who: string) => say.text("lies-liar", { who }),
  band: ({ heard, round, at, messages, lies, silences }: Crowd): string => {
    const parts = [say.text("band-messages", { count: grouped(messages) })];
    if (lies > 0) parts.push(say.text("band-lies", { count: grouped(lies) }));
    if (silences > 0) parts.push(say.text("band-silences", { count: grouped(silences) }));
    const seen = heard ? say.text("band-heard", { at }) : say.text("band-sent", { at });
    const own = heard === undefined ? say.text("band-at", { at }) : seen;
    const when = round === undefined ? own : say.text("band-round", { round });
    return say.text("band", { when, parts: say.list("remarks", parts) });
  },
  fold: (band: string) => say.text("band-fold", { band }),
  unfold: (band: string) => say.text("band-unfold", { band }),
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
