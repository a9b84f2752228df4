/**
 * What the page says beside the figure of a connection, in English.
 */
import type { Cause, Odds } from "./minds.ts";

const NAMES = ["A", "B"];

const seconds = (ticks: number) => `${ticks / 1_000} s`;
const nameOf = (process: number) => NAMES[process] ?? "";

function learned(who: number, how: Cause | undefined): string {
  const [one, other] = [nameOf(who), nameOf(1 - who)];
  if (how?.kind === "crash") return `${one} went down and forgot it, too.`;
  if (how?.kind === "segment") {
    if (how.segment.ctl.includes("RST")) return `${one} found out by the RST that ${other} sent.`;
    return `It ended when ${one} got ${how.segment.ctl.join(",")}.`;
  }
  if (how?.kind !== "timer") return "";
  if (how.name === "retransmit") return `${one} gave up: for too long no answer had reached it.`;
  if (how.name === "close") return `${one}'s user closed it.`;
  if (how.name === "abort") return `${one}'s user broke it off.`;
  return `${one}'s timer ran down and ${one} let it go.`;
}

export const en = {
  numbers: {
    label: "Numbers, seq/ack",
    relative: "relative",
    absolute: "absolute",
  },
  odds: {
    heading: "At odds",
    promise:
      "TCP does not promise that the two agree, only that whoever is wrong finds out when it " +
      "says what must be answered, or when its timers run down: a bare ACK may go unanswered for " +
      "good. And that only where a new connection has numbers " +
      "beyond those of the old one: with the same numbers nobody can tell the two apart.",
    over: ({ who, from, to = from, learner, how }: Odds) =>
      `From ${seconds(from)} to ${seconds(to)}, for ${seconds(to - from)}, ${nameOf(who)} ` +
      `believed in a connection that ${nameOf(1 - who)} did not have. ` +
      (learner === undefined ? "" : learned(learner, how)),
    lasting: ({ who, from }: Odds, now: number) =>
      `Since ${seconds(from)}, for ${seconds(now - from)} so far, ${nameOf(who)} has believed in ` +
      `a connection that ${nameOf(1 - who)} does not have, and has not found out.`,
    never: ({ who, from }: Odds) =>
      `Since ${seconds(from)} ${nameOf(who)} believes in a connection that ${nameOf(1 - who)} ` +
      `does not have. It never finds out: ${nameOf(who)} has nothing more to say, and no timer runs.`,
  },
  kernel: {
    trims:
      "A Linux kernel does what Figure 7 draws: it trims the SYN,ACK that crosses its own, and " +
      "is ESTABLISHED at once. And it acknowledges what it has trimmed, which the figure does not.",
    run: "The same with a Linux kernel's rules",
  },
  generals: {
    heading: "The handshake alone, as generals",
    figure: "The handshake alone, as generals, as a figure",
    messages: [
      ["SYN", "“attack at dawn?”"],
      ["SYN,ACK", "“agreed”"],
      ["ACK", "“I have your answer”"],
    ],
    is: (segment: string, says: string) => `${segment} is ${says}`,
    none: "Both ask at once, or nobody asks: no chain of the generals' messages is like that.",
    knows: {
      nothing: "Nobody knows anything yet.",
      sent: "A has asked. Nobody knows yet whether B will hear it.",
      "SYN arrived": "B knows that A wants to attack. A does not know that B knows.",
      "SYN lost":
        "B knows nothing, and A hears nothing: neither attacks. TCP's A has a timer, and asks again.",
      "SYN,ACK arrived": "A knows that B agrees. B does not know that A knows.",
      "SYN,ACK lost":
        "B agreed, and A does not know: neither attacks. In TCP both have a timer, and ask again.",
      "ACK arrived":
        "B knows that A has its answer, and by these three A does not know that B knows. Both " +
        "attack: one more message would only move the doubt to the other side.",
      "ACK lost":
        "A attacks, and B does not: A cannot tell this from an arrival. In TCP B has a timer, and " +
        "asks again: unless every answer is lost as well, B only learns it later.",
      "last SYN,ACK arrived": "A knows that B agrees, and B attacks without knowing that A knows.",
      "last SYN,ACK lost":
        "B attacks, and A does not: with two messages nobody would tell B. In TCP A asks again.",
    } as Record<string, string>,
  },
};

export type CompanyWords = typeof en;
