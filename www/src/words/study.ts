/**
 * What there is to look into where somebody may lie, in any language: its words are in
 * `words/<language>/study.ftl`.
 */
import { type Catalogue, grouped, whether } from "./say.ts";

export const studyWords = (say: Catalogue) => ({
  ...costs(say),
  ...search(say),
  ...tree(say),
  ...twins(say),
  ...table(say),
});

const costs = (say: Catalogue) => ({
  costs: say.text("study-costs"),
  messages: say.text("study-messages"),
});

const search = (say: Catalogue) => ({
  searching: say.text("study-searching"),
  search: say.text("study-search"),
  searched: say.text("study-searched"),
  stop: say.text("study-stop"),
  under: say.text("study-under"),
  workless: say.text("study-workless"),
  found: (lies: number, property: string, tried: number, complete: boolean) =>
    say.text("study-found", {
      lies,
      property,
      tried: grouped(tried),
      complete: whether(complete),
    }),
  none: (tried: number) => say.text("study-none", { tried: grouped(tried) }),
  placed: (ways: number) => say.text("study-placed", { ways: grouped(ways) }),
  nobody: say.text("study-nobody"),
  /** Of so many at most; among them all with so many lies at most, if any of that can be said. */
  noneYet: (tried: number, most: number, lies: number | null) =>
    lies === null
      ? say.text("study-none-yet", { tried: grouped(tried), most: grouped(most) })
      : say.text("study-none-with", { tried: grouped(tried), most: grouped(most), lies }),
  take: say.text("study-take"),
  called: (lies: number) => say.text("study-called", { lies }),
});

const tree = (say: Catalogue) => ({
  tree: say.text("study-tree"),
  treeOf: say.text("study-tree-of"),
  untold: say.text("study-untold"),
  told: (word: string) => say.text("study-told", { word }),
  unheard: say.text("study-unheard"),
  unheardYet: say.text("study-unheard-yet"),
  choice: say.text("study-choice"),
  votes: (word: string, count: number) => say.text("study-votes", { word, count }),
  /** Several short remarks, or names, with commas between them. */
  remarks: (remarks: string[]) => say.list("remarks", remarks),
  /** Those through whose mouths it went. */
  relay: (names: string[]) => say.list("relay", names),
  how: {
    told: () => say.text("how-told"),
    awaited: () => say.text("how-awaited"),
    open: () => say.text("how-open"),
    silence: (word) => say.text("how-silence", { word }),
    majority: () => say.text("how-majority"),
    tie: (word) => say.text("how-tie", { word }),
    signed: () => say.text("how-signed"),
    "only-order": () => say.text("how-only-order"),
    "two-orders": (word) => say.text("how-two-orders", { word }),
    "no-order": (word) => say.text("how-no-order", { word }),
  } as Record<string, (word: string) => string>,
});

const twins = (say: Catalogue) => ({
  twins: say.text("study-twins"),
  twinsTold: (who: string, [first = "", second = ""]: readonly string[]) =>
    say.text("study-twins-told", { who, first, second }),
  same: (who: string) => say.text("study-same", { who }),
  notSame: (who: string) => say.text("study-not-same", { who }),
  view: say.text("study-view"),
});

const table = (say: Catalogue) => ({
  table: say.text("study-table"),
  tableTold: say.text("study-table-told"),
  faults: say.text("study-faults"),
  failures: {
    "fail-stop": say.text("failures-fail-stop"),
    omission: say.text("failures-omission"),
    authenticated: say.text("failures-authenticated"),
    byzantine: say.text("failures-byzantine"),
  } as Record<string, string>,
  timings: {
    synchronous: say.text("timings-synchronous"),
    asynchronous: say.text("timings-asynchronous"),
    "partial-messages": say.text("timings-partial-messages"),
    "partial-both": say.text("timings-partial-both"),
    "partial-processes": say.text("timings-partial-processes"),
  } as Record<string, string>,
  never: say.text("study-never"),
  /** A formula of the engine's, or two with a word between them. */
  formula: ([least = "", most]: readonly string[]) => {
    return most === undefined ? least : say.text("study-range", { least, most });
  },
  least: (many: string) => say.text("study-least", { many }),
  range: (least: number, most: number) => say.text("study-range", { least, most }),
  source: say.text("study-source"),
  /** What stands in a cell besides, by its row and its column. */
  notes: { "authenticated synchronous": say.text("study-note") } as Record<string, string>,
});
