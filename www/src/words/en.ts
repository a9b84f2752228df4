/**
 * What page and element say in English. The core tells the story of a run; everything else is said
 * here, and in `page.en.ts` what is said on the page alone.
 */
import type { Refusal, Sent } from "../engine/engine.ts";
import { rooms } from "../scenarios/en.ts";
import { gathered, type Teller } from "../scenarios/room.ts";
import type { Fare } from "./fare.ts";
import { lies } from "./lies.en.ts";
import { quoted } from "./quoted.ts";

const FARES: Record<Fare, string> = {
  ahead: "not yet sent",
  "under-way": "under way",
  arrived: "arrived",
  lost: "lost",
  unseen: "nobody here knows whether it arrives",
};

/** The properties that are called the same wherever no room calls them otherwise. */
const PROPERTIES: Record<string, string> = {
  agreement: "Agreement",
  validity: "Validity",
  termination: "Termination",
};

export const en = {
  name: "At Dawn",
  failed: "The engine could not be loaded. Reload the page to try again.",
  close: "Close",
  undo: "Back to the run as it was opened",
  /** What stands between two sentences. */
  space: " ",

  transport: {
    label: "Playing",
    start: "To the start",
    back: "One step back",
    play: "Play",
    pause: "Pause",
    step: "One step on",
    end: "To the end",
    scrubber: "Steps taken",
    speed: "Speed",
    times: (factor: number) => `${factor}×`,
    position: (steps: number, total: number) => `step ${steps} of ${total}`,
  },

  figure: {
    label: (names: string[], steps: number, total: number) =>
      `Sequence diagram of ${names.join(" and ")}, step ${steps} of ${total}. ` +
      "The same is told in the list of what has happened.",
    invitation: "Select a messenger to capture it, to hold it up or to let it through.",
    messenger: (name: string, says: string, fare: Fare, copy: boolean) =>
      `${name}${copy ? ", a double" : ""}: ${quoted(says)}, ${FARES[fare]}`,
    /** What is counted along the time axis, where its numbers do not say it. */
    units: { tick: "ticks", round: "rounds" } as Record<string, string>,
    lost: "lost",
    lostMany: (count: number) => `${count} lost`,
    many: (label: string, count: number) => `${label} ×${count}`,
  },

  hand: {
    which: "Which of them",
    capture: "Capture it",
    pass: "Let it pass",
    double: "Double it",
    restore: "Leave it to luck",
    delay: "Delay it",
    ticks: {
      tick: "It takes so many ticks",
      hour: "It takes so many hours",
      millisecond: "It takes so many milliseconds",
      round: "It takes so many rounds",
    } as Record<string, string>,
  },

  lies,

  /** What can be done to a process, and to its roads. */
  outages: {
    of: (who: string) => `${who}: outages`,
    crash: (who: string) => `${who} goes down`,
    cut: (who: string) => `The road to ${who} is cut`,
    from: "From when",
    until: "Until just before when; leave it empty for good",
    forGood: "for good",
    recover: (who: string) => `${who} stays up after all`,
    heal: (who: string) => `The road to ${who} stays open after all`,
    road: "The road to whom",
  },

  lens: {
    label: "Whose eyes",
    all: "Everything",
    of: (who: string) => (who.length > 2 ? `${who}'s view` : `What ${who} sees`),
    nothing: (who: string) => `${who} has seen nothing yet.`,
    nothingNew: (who: string) => `${who} sees nothing of what happens now.`,
    alike: (who: string, runs: string[]) =>
      `So far these runs look the same to ${who}: ${runs.join("; ")}.`,
    alone: (who: string) => `So far no other run of the list looks the same to ${who}.`,
    twin: (who: string, run: string) => `Make the run “${run}”: to ${who} it is the same`,
    hidden: (who: string) => `Here stands only what ${who} has seen and done.`,
  },

  story: {
    heading: "What has happened",
    nothing: "Nothing yet. Press Play, or the space bar.",
    more: (count: number) => `And ${count} more at the same moment.`,
    earlier: (count: number) => `Show earlier sentences (${count})`,
  },

  verdicts: {
    heading: "What is asked of it",
    unknown: "not shown",
    state: {
      pending: () => "pending",
      holds: () => "holds",
      violated: (moment: string) => `violated at ${moment}`,
      unasked: () => "not asked of this run",
    },
  },

  /** The flags on the lifelines; a decision without one here is its own word. */
  decisions: {
    attack: "attack",
    retreat: "retreat",
    go: "go",
    stay: "stay",
    ...gathered(rooms, "decisions"),
  } as Record<string, string>,

  /** What is shown of a state; one without a word here is its own word. */
  states: gathered(rooms, "states"),

  /** The names of processes; one without a name here is called what the engine calls it. */
  names: gathered(rooms, "names"),

  /** What a property is called in a scenario; one without a name here is its own word. */
  property: (scenario: string, property: string): string =>
    rooms[scenario]?.properties?.[property] ?? PROPERTIES[property] ?? property,

  /** What each scenario has of its own. */
  scenarios: rooms,

  /** What a message says, in a scenario. */
  says: (scenario: string, sent: Sent): string => rooms[scenario]?.says?.(sent) ?? sent.label,

  /** Why something was refused, in one sentence. */
  refusal: ({ message }: Partial<Refusal> & Error): string => message,

  /** The ground between two, in a scenario. */
  place: (scenario: string): string => rooms[scenario]?.place ?? "the network",

  /** The story of a run in this language; none if the core's own is to be used. */
  teller: undefined as Teller | undefined,
};

/** What every language says. */
export type Words = typeof en;
