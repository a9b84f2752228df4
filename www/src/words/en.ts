/**
 * The page's words in English. The core tells the story of a run; everything else is said here.
 */
import type { Fare } from "../diagram/fare.ts";
import type { Refusal, Sent } from "../engine/engine.ts";
import { rooms } from "../scenarios/en.ts";
import { gathered, type Teller } from "../scenarios/room.ts";
import { lies, lyingDeeds } from "./lies.en.ts";

/** What the enemy does to a messenger, as the list of runs calls it. */
const DEEDS: Record<string, (name: string, own: Record<string, string>) => string> = {
  lose: (name) => `${name} captured`,
  pass: (name) => `${name} let through`,
  delay: (name) => `${name} delayed`,
  copy: (name) => `${name} doubled`,
  crash: (outage) => `down ${outage}`,
  cut: (outage) => `road cut ${outage}`,
  recover: (who) => `${who} up again`,
  heal: (road) => `road ${road} open again`,
  dice: (name) => `${name} left to luck`,
  ...lyingDeeds,
};

/** The properties that are called the same wherever no room calls them otherwise. */
const PROPERTIES: Record<string, string> = {
  agreement: "Agreement",
  validity: "Validity",
  termination: "Termination",
};

const FARES: Record<Fare, string> = {
  ahead: "not yet sent",
  "under-way": "under way",
  arrived: "arrived",
  lost: "lost",
  unseen: "nobody here knows whether it arrives",
};

export const en = {
  name: "At Dawn",
  motto: "Agreement over channels that cannot be trusted",
  runs: "Runs to look at",
  families: {
    generals: "When messengers are lost",
    tcp: "The same on a network",
    byzantine: "When somebody lies",
  } as Record<string, string>,
  toRuns: "More runs",
  loading: "Loading the engine…",
  failed: "The engine could not be loaded. Reload the page to try again.",
  close: "Close",
  /** What stands between two sentences. */
  space: " ",

  link: {
    heading: "The exact run: link, code, picture",
    label: "The exact run, as text",
    open: "Open",
    copyLink: "Copy link",
    copyCode: "Copy code to embed",
    download: "Download as SVG",
    print: "Print",
    copied: "Copied.",
    copyYourself: "The browser does not let this page copy. Here it is:",
  },

  preferences: {
    theme: "Colours",
    themes: { auto: "System colours", light: "Light", dark: "Dark" },
    language: "Language",
    keys: "Keys",
  },

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

  keys: {
    heading: "Keys",
    list: [
      ["Space", "plays and pauses"],
      ["← →", "one step back, one step on"],
      ["Home, End", "to the start, to the end"],
      ["Tab, then ↑ ↓", "from messenger to messenger"],
      ["Enter", "what can be done to a messenger"],
      ["L", "captures the next messenger"],
      ["Esc", "closes what is open"],
      ["?", "this list"],
    ] as [string, string][],
  },

  figure: {
    label: (names: string[], steps: number, total: number) =>
      `Sequence diagram of ${names.join(" and ")}, step ${steps} of ${total}. ` +
      "The same is told in the list of what has happened.",
    invitation: "Select a messenger to capture it, to hold it up or to let it through.",
    tryIt: (name: string) => `select ${name} to capture it`,
    messenger: (name: string, says: string, fare: Fare, copy: boolean) =>
      `${name}${copy ? ", a double" : ""}: “${says}”, ${FARES[fare]}`,
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

  branches: {
    heading: "Runs made so far",
    invitation: "Do something to a messenger: the run forks, and both are kept here.",
    first: "as it was opened",
    called: (name: string, scenario: string) => {
      const [deed = "", ...rest] = name.split(" ");
      return DEEDS[deed]?.(rest.join(" "), rooms[scenario]?.words ?? {}) ?? name;
    },
    here: "in hand",
    same: (who: string) => `same to ${who}`,
    sameToAll: (count: number) => (count > 2 ? `same to all ${count}` : "same to both"),
    differs: (who: string, moment: string) => `differs to ${who} at ${moment}`,
    rename: (name: string) => `Rename “${name}”`,
    newName: "Name of this run",
    compare: (name: string) => `Show “${name}” behind this run`,
    forget: (name: string) => `Forget “${name}”`,
    undo: "Back to the run as it was opened",
  },

  lens: {
    label: "Whose eyes",
    all: "Everything",
    of: (who: string) => `What ${who} sees`,
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

  outcome: {
    heading: "How it comes out",
    pending: "Not yet known",
    cutOff: "The run was cut off at a limit of the laboratory.",
  },

  verdicts: {
    heading: "What is asked of it",
    unknown: "not shown",
    state: {
      pending: () => "pending",
      holds: () => "holds",
      violated: (moment: string) => `violated at ${moment}`,
    },
  },

  settings: {
    heading: "The rules and the enemy",
    rules: "The rules",
    enemy: "The enemy",
    dice: "New dice",
    usual: "as usual",
    share: (name: string) => `${name}, as a share`,
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

  /** The names of parameters; one without a name here is its own word. */
  parameters: {
    messages: "Longest chain",
    a: "A needs",
    b: "B needs",
    copies: "Messengers of A",
    answers: "Messengers of B",
    retry: "Repeat every",
    dawn: "Dawn at",
    order: "A wants",
    travel: "A way takes",
    loss: "Chance of loss",
    twice: "Chance of a double",
    seed: "Dice",
    lose: "Captured",
    pass: "Let through",
    copy: "Doubled",
    delay: "Delayed",
    cut: "Road cut",
    crash: "Down",
    traitors: "Traitors",
    lies: "Traitors say",
    say: "Said by them",
  } as Record<string, string>,

  /** What parameters mean, where the engine's own words are not to be used. */
  help: {} as Record<string, string>,

  /** Defaults of parameters that the engine tells in words. */
  defaults: {} as Record<string, string>,

  /** Who does what, as the head of a row. */
  does: (who: string, does: string) => `${who} ${does}`,

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
