/**
 * What the page says beside the figure of a connection, in any language: its words are in
 * `words/<language>/company.ftl`.
 */
import type { Cause, Odds } from "../scenarios/tcp/minds.ts";
import type { Catalogue } from "./say.ts";

export const companyWords = (say: Catalogue) => ({
  numbers: {
    label: say.text("numbers-label"),
    relative: say.text("numbers-relative"),
    absolute: say.text("numbers-absolute"),
  },
  odds: odds(say),
  kernel: { trims: say.text("kernel-trims"), run: say.text("kernel-run") },
  generals: generals(say),
});

export type CompanyWords = ReturnType<typeof companyWords>;

/** What the two sides are called in every language. */
const NAMES = ["A", "B"];

const nameOf = (process: number) => NAMES[process] ?? "";

function odds(say: Catalogue) {
  // As the story has it: with the same point in every language.
  const time = (ticks: number) => say.text("odds-seconds", { seconds: `${ticks / 1_000}` });
  const sides = (who: number) => ({ who: nameOf(who), other: nameOf(1 - who) });
  return {
    heading: say.text("odds-heading"),
    promise: say.text("odds-promise"),
    over: ({ who, from, to = from, learner, how }: Odds) => {
      const { other, who: one } = sides(who);
      const span = time(to - from);
      return [
        say.text("odds-over", { who: one, other, from: time(from), to: time(to), span }),
        learner === undefined ? "" : learned(say, learner, how),
      ].join(say.text("space"));
    },
    lasting: ({ who, from }: Odds, now: number) => {
      const { other, who: one } = sides(who);
      const span = time(now - from);
      return say.text("odds-lasting", { who: one, other, from: time(from), span });
    },
    never: ({ who, from }: Odds) => {
      const { other, who: one } = sides(who);
      return say.text("odds-never", { who: one, other, from: time(from) });
    },
  };
}

/** How a side learned that it was wrong. */
function learned(say: Catalogue, who: number, how: Cause | undefined): string {
  const [one, other] = [nameOf(who), nameOf(1 - who)];
  if (how?.kind === "crash") return say.text("learned-crash", { one });
  if (how?.kind === "segment") {
    const { ctl } = how.segment;
    if (ctl.includes("RST")) return say.text("learned-reset", { one, other });
    return say.text("learned-segment", { one, segment: ctl.join(",") });
  }
  if (how?.kind !== "timer") return "";
  if (how.name === "retransmit") return say.text("learned-retransmit", { one });
  if (how.name === "close") return say.text("learned-close", { one });
  if (how.name === "abort") return say.text("learned-abort", { one });
  return say.text("learned-timer", { one });
}

const generals = (say: Catalogue) => ({
  heading: say.text("chain-heading"),
  figure: say.text("chain-figure"),
  messages: [
    ["SYN", say.text("chain-syn")],
    ["SYN,ACK", say.text("chain-syn-ack")],
    ["ACK", say.text("chain-ack")],
  ],
  is: (segment: string, says: string) => say.text("chain-is", { segment, says }),
  none: say.text("chain-none"),
  knows: {
    nothing: say.text("knows-nothing"),
    sent: say.text("knows-sent"),
    "SYN arrived": say.text("knows-syn-arrived"),
    "SYN lost": say.text("knows-syn-lost"),
    "SYN,ACK arrived": say.text("knows-syn-ack-arrived"),
    "SYN,ACK lost": say.text("knows-syn-ack-lost"),
    "ACK arrived": say.text("knows-ack-arrived"),
    "ACK lost": say.text("knows-ack-lost"),
    "last SYN,ACK arrived": say.text("knows-last-syn-ack-arrived"),
    "last SYN,ACK lost": say.text("knows-last-syn-ack-lost"),
  } as Record<string, string>,
});
