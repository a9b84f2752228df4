/**
 * What there is to look into where somebody may lie: in English.
 */

/** So many of them. */
const strategies = (many: string) => `${many} ${many === "1" ? "strategy" : "strategies"}`;

export const study = {
  costs: "What all of it costs",
  rounds: "Rounds",
  messages: "Messages",
  byRound: "By round",
  phases: "Phases",
  byPhase: "By phase",
  signatures: "Signatures",
  bytes: "Bytes",

  searching: "The strongest traitor",
  search: "Find the fewest lies that break it",
  searched:
    "What is put into a mouth already stays as it is, and so do dice and roads. Words that never " +
    "do more than another are not tried, such as silence where it counts as a word.",
  stop: "Stop searching",
  under: "Still searching…",
  found: (lies: number, property: string, tried: string, complete: boolean) => {
    if (lies === 0) {
      return `“${property}” is broken although nobody lies. ${strategies(tried)} tried.`;
    }
    const few = lies === 1 ? "One lie breaks" : `${lies} lies break`;
    const least = complete ? "fewer do not" : "perhaps fewer do";
    return `${few} “${property}”; ${least}. ${strategies(tried)} tried.`;
  },
  none: (tried: string) =>
    `No lies break it, with these dice and roads. ${strategies(tried)} tried: no others can make a difference.`,
  placed: (ways: string) =>
    `The link names no traitors: they are placed in each of ${ways} ways that make a difference.`,
  nobody: "The link is not set up to bear any traitor, so nobody was made to lie.",
  noneYet: (tried: string, most: string, lies: number | null) =>
    `Nothing found so far: ${strategies(tried)} tried, of at most ${most}` +
    (lies === null ? "." : `, among them all with at most ${lies} ${lies === 1 ? "lie" : "lies"}.`),
  take: "Take that run in hand",
  called: (lies: number) => (lies === 1 ? "the fewest lies: 1" : `the fewest lies: ${lies}`),

  tree: "What somebody was told",
  treeOf: "Who",
  untold: "Nothing has been told so far.",
  told: (word: string) => `told “${word}”`,
  unheard: "heard nothing",
  unheardYet: "heard nothing so far",
  choice: "The choice",
  votes: (word: string, count: number) => `${word} ${count}×`,
  comma: ", ",
  how: {
    told: () => "as it was told",
    awaited: () => "the round is not over",
    open: () => "more may come",
    silence: (word) => `silence means “${word}”`,
    majority: () => "most say so",
    tie: (word) => `no majority: “${word}”`,
    signed: () => "the signatures are good",
    "only-order": () => "all that it holds",
    "two-orders": (word) => `it holds both: “${word}”`,
    "no-order": (word) => `it holds nothing: “${word}”`,
  } as Record<string, (word: string) => string>,

  twins: "Two runs that look the same",
  twinsTold: (who: string, [one, other]: readonly string[]) =>
    `Both runs as ${who} sees them. The liar is ${one} in the first and ${other} in the second: ` +
    `${who} cannot know which, and must do the same in both.`,
  same: (who: string) => `To ${who} the two runs are the same: the views have been compared.`,
  notSame: (who: string) => `To ${who} the two runs differ.`,
  view: "The view:",

  ring: "The ring and its six tables",
  ringTold:
    "Each edge is a table of three: its two neighbours see there what they see in the ring, and " +
    "the third lies. Whatever three do without signatures, at least one of the six demands is broken.",
  toRing: "the ring",
  cut: (pair: string, broken: boolean) =>
    `${pair}: ${broken ? "what is asked is broken" : "what is asked is kept"}`,

  table: "How many it takes",
  tableTold:
    "The least number of processes that can agree, whatever happens, if t of them fail in this " +
    "way: without chance, for each knowledge of time.",
  faults: "Faults to bear",
  failures: {
    "fail-stop": "They stop",
    omission: "They lose messages",
    authenticated: "They lie, but cannot forge",
    byzantine: "They lie",
  } as Record<string, string>,
  timings: {
    synchronous: "Bounds on time are known",
    asynchronous: "Nothing is known of time",
    "partial-messages": "Bounds on messages exist, unknown",
    "partial-both": "Bounds on both exist, unknown",
    "partial-processes": "Bounds on processes exist, unknown",
  } as Record<string, string>,
  never: "never, without chance",
  formula: (formula: string) => formula,
  least: (many: string) => `at least ${many}`,
  range: (least: number, most: number) => `${least} to ${most}`,
  source:
    "Dwork, Lynch and Stockmeyer, “Consensus in the Presence of Partial Synchrony”, Journal of " +
    "the ACM 35(2), 1988, Table I. A plain t means that no number of faults is too many: of those " +
    "that fail nothing is asked, so that even one process bears one fault. A link leads to a run " +
    "of this laboratory; with chance, as in Ben-Or, all that are up decide with probability 1 " +
    "even where nothing is known of time, as long as fewer than half stop, or than a fifth lie, and " +
    "no message is lost.",
  notes: {
    "authenticated synchronous":
      "Agreement is asked in any case. t if a value is prescribed only where all, liars among " +
      "them, were given the same, signed by whoever gave it; 2t + 1 if it is prescribed as soon as " +
      "all who do not lie begin with the same, as elsewhere here.",
  } as Record<string, string>,
};
