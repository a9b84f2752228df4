/**
 * What only the page says, and no figure, in any language: its words are in
 * `words/<language>/page.ftl`.
 */
import { companyWords } from "./company.ts";
import { figureWords } from "./figure.ts";
import { type Catalogue, grouped } from "./say.ts";
import type { ScenarioWords } from "./scenario.ts";
import { studyWords } from "./study.ts";

/** With what the figures on it say. */
export function pageWords(say: Catalogue) {
  const shared = figureWords(say);
  return {
    ...shared,
    motto: say.text("motto"),
    runs: say.text("runs"),
    families: {
      generals: say.text("families-generals"),
      tcp: say.text("families-tcp"),
      byzantine: say.text("families-byzantine"),
    } as Record<string, string>,
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
    lies: { ...shared.lies, ...lies(say) },
    lens: { ...shared.lens, ...lens(say) },
    verdicts: { ...shared.verdicts, heading: say.text("verdicts-heading") },
    study: studyWords(say),
    company: companyWords(say),
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
  download: say.text("link-download"),
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

/** What the words of links are called in a scenario. */
type Choices = Pick<ScenarioWords, "choice">;

function branches(say: Catalogue) {
  /** What was done to what, as the list of runs calls it. */
  const deeds: Record<string, (what: string, own: Choices) => string> = {
    lose: (what) => say.text("deed-lose", { what }),
    pass: (what) => say.text("deed-pass", { what }),
    delay: (what) => say.text("deed-delay", { what }),
    copy: (what) => say.text("deed-copy", { what }),
    crash: (what) => say.text("deed-crash", { what }),
    cut: (what) => say.text("deed-cut", { what }),
    recover: (what) => say.text("deed-recover", { what }),
    heal: (what) => say.text("deed-heal", { what }),
    dice: (what) => say.text("deed-dice", { what }),
    say: (said, own) => {
      const [what = "", word = ""] = said.split(":");
      return say.text("deed-say", { what, word: own.choice(word) });
    },
    unsay: (what) => say.text("deed-unsay", { what }),
  };
  return {
    heading: say.text("branches-heading"),
    invitation: say.text("branches-invitation"),
    first: say.text("branches-first"),
    /** With what the words of links are called in its scenario. */
    called: (name: string, own: Choices) => {
      const [deed = "", what, ...rest] = name.split(" ");
      // A reader may call a run anything: only a deed and what it was done to is one.
      const known = Object.hasOwn(deeds, deed) && what !== undefined && rest.length === 0;
      return known ? (deeds[deed]?.(what, own) ?? name) : name;
    },
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

const settings = (say: Catalogue) => ({
  heading: say.text("settings-heading"),
  rules: say.text("settings-rules"),
  enemy: say.text("settings-enemy"),
  dice: say.text("settings-dice"),
  usual: say.text("settings-usual"),
  share: (name: string) => say.text("settings-share", { name }),
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
