/**
 * What only the page says, and no figure: in English.
 */
import { en as company } from "../scenarios/tcp/company.en.ts";
import { lyingDeeds } from "./lies.en.ts";
import { study } from "./study.en.ts";

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

export const page = {
  motto: "Agreement over channels that cannot be trusted",
  runs: "Runs to look at",
  families: {
    generals: "When messengers are lost",
    tcp: "The same on a network",
    byzantine: "When somebody lies",
  } as Record<string, string>,
  toRuns: "More runs",
  loading: "Loading the engine…",
  link: {
    heading: "The exact run: link, code, picture",
    label: "The exact run, as text",
    open: "Open",
    /** After a refusal: what is shown all the same. */
    instead: (title: string) => `What is shown instead: “${title}”.`,
    stays: "The run in hand stays.",
    more: "How to embed a run",
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

  keys: {
    heading: "Keys",
    list: [
      ["Space", "plays and pauses; on a button or a messenger it presses that"],
      ["← →", "one step back, one step on"],
      ["Home, End", "to the start, to the end"],
      ["Tab, then ↑ ↓", "from messenger to messenger"],
      ["Enter", "what can be done to a messenger"],
      ["L", "captures the next messenger"],
      ["Ctrl Z", "undoes the last deed"],
      ["Esc", "closes what is open"],
      ["?", "this list"],
    ] as [string, string][],
  },

  did: {
    told: (deed: string) => `Done: ${deed}.`,
    undo: "Undo",
  },

  branches: {
    heading: "Runs made so far",
    invitation: "Do something to a messenger: the run forks, and both are kept here.",
    first: "as it was opened",
    /** With what the words of links are called in its scenario. */
    called: (name: string, own: Record<string, string> = {}) => {
      const [deed = "", what, ...rest] = name.split(" ");
      // A reader may call a run anything: only a deed and what it was done to is one.
      const known = Object.hasOwn(DEEDS, deed) && what !== undefined && rest.length === 0;
      return known ? (DEEDS[deed]?.(what, own) ?? name) : name;
    },
    here: "in hand",
    same: (who: string) => `same to ${who}`,
    sameToAll: (count: number) => (count > 2 ? `same to all ${count}` : "same to both"),
    differs: (who: string, moment: string) => `differs to ${who} at ${moment}`,
    rename: (name: string) => `Rename “${name}”`,
    newName: "Name of this run",
    compare: (name: string) => `Show “${name}” behind this run`,
    forget: (name: string) => `Forget “${name}”`,
  },

  outcome: {
    heading: "How it comes out",
    pending: "Not yet known",
    cutOff: "The run was cut off at a limit of the laboratory.",
  },

  settings: {
    heading: "The rules and the enemy",
    rules: "The rules",
    enemy: "The enemy",
    dice: "New dice",
    usual: "as usual",
    share: (name: string) => `${name}, as a share`,
  },

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

  study,
  company,
};
