/**
 * The page's words in English. The core tells the story of a run; everything else is said here.
 */
export const en = {
  name: "At Dawn",
  motto: "Agreement over channels that cannot be trusted",
  runs: "Runs to look at",
  toRuns: "More runs",
  loading: "Loading the engine…",
  failed: "The engine could not be loaded. Reload the page to try again.",

  link: {
    label: "The exact run, as text",
    open: "Open",
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
    position: (steps: number, total: number) => `step ${steps} of ${total}`,
  },

  figure: {
    label: (names: string[], steps: number, total: number) =>
      `Sequence diagram of ${names.join(" and ")}, step ${steps} of ${total}. ` +
      "The same is told in the list of what has happened.",
    valley: "the valley",
    lost: "lost",
    lostMany: (count: number) => `${count} lost`,
    many: (label: string, count: number) => `${label} ×${count}`,
    copy: "double",
  },

  story: {
    heading: "What has happened",
    nothing: "Nothing yet. Press Play, or the space bar.",
    more: (count: number) => `And ${count} more at the same moment.`,
    earlier: (count: number) => `${count} earlier sentences are left out here.`,
  },

  outcome: {
    heading: "How it comes out",
    pending: "Not yet known",
  },

  verdicts: {
    heading: "What is asked of it",
    state: {
      pending: () => "pending",
      holds: () => "holds",
      violated: (moment: string) => `violated at ${moment}`,
    },
  },

  /** The flags on the lifelines; a decision without one here is its own word. */
  decisions: {
    attack: "attack",
    retreat: "retreat",
    go: "go",
    stay: "stay",
  } as Record<string, string>,

  /** The names of properties; one without a name here is its own word. */
  properties: {
    agreement: "Agreement",
    validity: "Validity",
    termination: "Termination",
  } as Record<string, string>,
};

/** What every language says. */
export type Words = typeof en;
