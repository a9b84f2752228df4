/**
 * What the page says beside the figure of a connection, in simplified Chinese.
 */
import type { CompanyWords } from "./company.en.ts";
import type { Cause } from "./minds.ts";

const NAMES = ["A", "B"];

const seconds = (ticks: number) => `${ticks / 1_000} 秒`;
const nameOf = (process: number) => NAMES[process] ?? "";

function learned(who: number, how: Cause | undefined): string {
  const [one, other] = [nameOf(who), nameOf(1 - who)];
  if (how?.kind === "crash") return `${one} 也倒下，忘掉了它。`;
  if (how?.kind === "segment") {
    if (how.segment.ctl.includes("RST")) return `${one} 由 ${other} 发来的 RST 得知。`;
    return `${one} 收到 ${how.segment.ctl.join(",")} 时才结束。`;
  }
  if (how?.kind !== "timer") return "";
  if (how.name === "retransmit") return `${one} 太久没有收到回答，放弃了。`;
  if (how.name === "close") return `${one} 的用户关闭了它。`;
  if (how.name === "abort") return `${one} 的用户中断了它。`;
  return `${one} 的定时器走完，${one} 放下了它。`;
}

export const zhHans: CompanyWords = {
  numbers: { label: "序号 seq/ack", relative: "相对", absolute: "绝对" },
  odds: {
    heading: "各执一词",
    promise:
      "TCP 不保证双方一致，只保证弄错的一方说了必须得到回答的话时，或定时器走完时会得知；" +
      "单单一个 ACK 可能永远没有回音。" +
      "而这也只在新连接的序号超出旧连接的序号时才成立：序号相同，谁也分不清两者。",
    over: ({ who, from, to = from, learner, how }) =>
      `从 ${seconds(from)}到 ${seconds(to)}，历时 ${seconds(to - from)}，${nameOf(who)} 相信有连接，` +
      `而 ${nameOf(1 - who)} 没有。${learner === undefined ? "" : learned(learner, how)}`,
    lasting: ({ who, from }, now) =>
      `自 ${seconds(from)}起，至今 ${seconds(now - from)}，${nameOf(who)} 相信有连接，而 ` +
      `${nameOf(1 - who)} 没有；${nameOf(who)} 还没有得知。`,
    never: ({ who, from }) =>
      `自 ${seconds(from)}起，${nameOf(who)} 相信有连接，而 ${nameOf(1 - who)} 没有。` +
      `${nameOf(who)} 永远不会得知：它再没有话要说，也没有定时器在走。`,
  },
  kernel: {
    trims:
      "Linux 内核照图 7 所画的做：裁剪与自己的 SYN 交错而来的 SYN,ACK，立刻进入 ESTABLISHED。" +
      "它还确认裁剪掉的部分，图上没有这一条。",
    run: "同样的情形，按 Linux 内核的规则",
  },
  generals: {
    heading: "只看握手，换成将军来说",
    figure: "只看握手，换成将军来说，画成图",
    messages: [
      ["SYN", "“黎明进攻？”"],
      ["SYN,ACK", "“同意”"],
      ["ACK", "“我收到了你的回答”"],
    ],
    is: (segment, says) => `${segment} 就是${says}`,
    none: "双方同时发问，或没有谁发问：将军的消息链里没有这样的情形。",
    knows: {
      nothing: "谁都还什么也不知道。",
      sent: "A 已经问了。还没有谁知道 B 会不会听到。",
      "SYN arrived": "B 知道 A 想进攻。A 不知道 B 已经知道。",
      "SYN lost": "B 什么都不知道，A 什么也没听到：谁都不进攻。TCP 里的 A 有定时器，会再问一次。",
      "SYN,ACK arrived": "A 知道 B 同意。B 不知道 A 已经知道。",
      "SYN,ACK lost": "B 同意了，而 A 不知道：谁都不进攻。TCP 里双方都有定时器，会再问一次。",
      "ACK arrived":
        "B 知道 A 收到了它的回答，而单凭这三条，A 不知道这一点。双方进攻：再多一条消息，也只是把疑虑移到另一边。",
      "ACK lost":
        "A 进攻，B 不进攻：在 A 看来与送到无异。TCP 里的 B 有定时器，会再问：除非回答全都丢失，B 只是晚一点知道。",
      "last SYN,ACK arrived": "A 知道 B 同意，而 B 不知道 A 已经知道，就进攻了。",
      "last SYN,ACK lost":
        "B 进攻，A 不进攻：若只有两条消息，没有谁会告诉 B。TCP 里的 A 会再问一次。",
    },
  },
};
