/**
 * What only the page says, and no figure, in any language: its words are in
 * `words/<language>/page.ftl`.
 */
import { figureWords } from "./figure.ts";
import { handWords } from "./hand.ts";
import { refusing } from "./refusing.ts";
import { type Catalogue, grouped } from "./say.ts";
import { studyWords } from "./study.ts";

/** With what the figures on it say. */
export function pageWords(say: Catalogue) {
  const shared = figureWords(say);
  const hand = handWords(say);
  return {
    ...shared,
    ...hand,
    refusal: refusing(say),
    motto: say.text("motto"),
    runs: say.text("runs"),
    family: (family: string) => say.text(`families-${family}`),
    wordless: say.text("wordless"),
    toRuns: say.text("to-runs"),
    loading: say.text("loading"),
    link: link(say),
    preferences: preferences(say),
    keys: keys(say),
    did: {
      told: (deed: string) => say.text("did-told", { deed }),
      undo: say.text("did-undo"),
    },
    branches: branches(say),
    outcome: {
      heading: say.text("outcome-heading"),
      pending: say.text("outcome-pending"),
      cutOff: say.text("outcome-cut-off"),
    },
    /** Who does what, as the head of a row. */
    does: (who: string, does: string) => say.text("outcome-does", { who, does }),
    settings: settings(say),
    dice: dice(say),
    lies: { ...shared.lies, ...hand.lies, ...lies(say) },
    outages: { ...shared.outages, ...hand.outages },
    lens: { ...shared.lens, ...lens(say) },
    verdicts: { ...shared.verdicts, heading: say.text("verdicts-heading") },
    study: studyWords(say),
    /** What only one scenario's panel says is asked of it there. */
    catalogue: say,
  };
}

const link = (say: Catalogue) => ({
  heading: say.text("link-heading"),
  label: say.text("link-label"),
  open: say.text("link-open"),
  /** After a refusal: what is shown all the same. */
  instead: (title: string) => say.text("link-instead", { title }),
  stays: say.text("link-stays"),
  more: say.text("link-more"),
  copyLink: say.text("link-copy-link"),
  copyCode: say.text("link-copy-code"),
  print: say.text("link-print"),
  copied: say.text("link-copied"),
  copyYourself: say.text("link-copy-yourself"),
});

const preferences = (say: Catalogue) => ({
  theme: say.text("preferences-theme"),
  themes: {
    auto: say.text("preferences-auto"),
    light: say.text("preferences-light"),
    dark: say.text("preferences-dark"),
  },
  language: say.text("preferences-language"),
  keys: say.text("preferences-keys"),
});

/** What keys there are, by the names of their messages. */
export const KEYS = [
  "space",
  "arrows",
  "rounds",
  "ends",
  "tab",
  "enter",
  "capture",
  "undo",
  "escape",
  "help",
];

const keys = (say: Catalogue) => ({
  heading: say.text("keys-heading"),
  list: KEYS.map((key): [string, string] => [
    say.text(`keys-${key}`),
    say.part(`keys-${key}`, "does") ?? "",
  ]),
});

function branches(say: Catalogue) {
  const deeds: Record<string, (what: string, word: string) => string> = {
    capture: (what) => say.text("deed-capture", { what }),
    pass: (what) => say.text("deed-pass", { what }),
    delay: (what) => say.text("deed-delay", { what }),
    double: (what) => say.text("deed-double", { what }),
    crash: (what) => say.text("deed-crash", { what }),
    cut: (what) => say.text("deed-cut", { what }),
    recover: (what) => say.text("deed-recover", { what }),
    heal: (what) => say.text("deed-heal", { what }),
    restore: (what) => say.text("deed-restore", { what }),
    unsay: (what) => say.text("deed-unsay", { what }),
    say: (what, word) => say.text("deed-say", { what, word }),
    first: (what) => say.text("deed-first", { what }),
    unfirst: (what) => say.text("deed-unfirst", { what }),
    show: (what, word) => say.text("deed-show", { what, word }),
    unshow: (what) => say.text("deed-unshow", { what }),
  };
  return {
    heading: say.text("branches-heading"),
    invitation: say.text("branches-invitation"),
    first: say.text("branches-first"),
    /** What was done to what, and the word that was put into it. */
    made: (deed: string, what: string, word = "") => deeds[deed]?.(what, word) ?? what,
    here: say.text("branches-here"),
    same: (who: string) => say.text("branches-same", { who }),
    sameToAll: (count: number) => say.text("branches-same-to-all", { count }),
    differs: (who: string, moment: string) => say.text("branches-differs", { who, moment }),
    rename: (name: string) => say.text("branches-rename", { name }),
    newName: say.text("branches-new-name"),
    compare: (name: string) => say.text("branches-compare", { name }),
    forget: (name: string) => say.text("branches-forget", { name }),
  };
}

/** How often a run comes out which way. */
const dice = (say: Catalogue) => ({
  heading: say.text("dice-heading"),
  terms: say.text("dice-terms"),
  start: say.text("dice-start"),
  stop: say.text("dice-stop"),
  some: (runs: number, most: number) =>
    say.text("dice-some", { runs: grouped(runs), most: grouped(most) }),
  all: (runs: number) => say.text("dice-all", { runs: grouped(runs) }),
  cutOff: (count: number) => say.text("dice-cut-off", { count: grouped(count) }),
  one: say.text("dice-one"),
  oneOf: (said: string) => say.text("dice-one-of", { said }),
  share: (share: string) => say.text("dice-share", { share }),
  workless: say.text("dice-workless"),
  between: (low: string, high: string) => say.text("dice-between", { low, high }),
});

const settings = (say: Catalogue) => ({
  heading: say.text("settings-heading"),
  rules: say.text("settings-rules"),
  enemy: say.text("settings-enemy"),
  dice: say.text("settings-dice"),
  usual: say.text("settings-usual"),
  share: (name: string) => say.text("settings-share", { name }),
  bySender: say.text("settings-by-sender"),
  sent: (name: string, who: string) => say.text("settings-sent", { name, who }),
  differs: say.text("settings-differs"),
  way: (who: string, ratio: string) => say.text("settings-way", { who, ratio }),
});

const lies = (say: Catalogue) => ({
  /** What traitors say where nothing is put into their mouths: a word of links, as it is called. */
  always: (word: string, called: string): string =>
    say.text("lies-always", { "word-is": word, word: called }),
  /** A box to be ticked for a process. */
  box: (process: number, name: string) => say.text("lies-box", { process, name }),
  number: (count: number) => say.text("lies-number", { number: grouped(count) }),
});

const lens = (say: Catalogue) => ({
  nothingNew: (who: string) => say.text("lens-nothing-new", { who }),
  alike: (who: string, runs: string[]) =>
    say.text("lens-alike", { who, runs: say.list("runs", runs) }),
  alone: (who: string) => say.text("lens-alone", { who }),
  twin: (who: string, run: string) => say.text("lens-twin", { who, run }),
  hidden: (who: string) => say.text("lens-hidden", { who }),
});
