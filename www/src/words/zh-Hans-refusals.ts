/**
 * Refusals in simplified Chinese: what was refused, what it takes, and what it got.
 */
import type { Refusal } from "../engine/engine.ts";

type Facts = Record<string, string | undefined>;

/** What each kind of refusal would have taken. */
const TAKES: Record<string, (facts: Facts) => string> = {
  messages: () => "消息的名字，如 a2 或 b1,a3",
  "messages-and-ticks": () => "消息的名字与刻数，如 b1:10",
  outages: () => "时段，如 b:7 或 b:7-12",
  ratio: ({ most }) => `0 到 1 之间的比值，如 1/8、0.125 或 12.5%（分母不超过 ${most}）`,
  span: ({ min, max }) => `${min} 到 ${max} 刻，或一个范围，如 1..5`,
  whole: ({ min, max }) => `${min} 到 ${max} 的整数`,
  word: ({ words }) => `下列之一：${words}`,
  delays: ({ max }) => `走 1 到 ${max} 刻的消息，如 b1:10`,
  double: () => "消息本身，而不是它的副本",
  twice: () => "每条消息一次",
  named: ({ other }) => `${other} 没有提到的消息`,
  name: ({ processes, max }) =>
    processes === "2"
      ? `消息的名字，如 a2，编号从 1 到 ${max}`
      : `消息的名字，如 0-1.2（从 0 号到 1 号的第二条，共 ${processes} 个）`,
  cut: ({ processes, max }) =>
    `道路与时段，如 ${processes === "2" ? "a-b:5-20 或 a-b:5" : "0-3:5-20 或 0-3:5"}（最晚 ${max} 刻）`,
  crash: ({ processes, max }) =>
    `谁与时段，如 ${processes === "2" ? "b:7 或 b:7-12" : "3:7 或 3:7-12"}（最晚 ${max} 刻）`,
  backwards: () => "先起后止的时段",
  overlap: () => "互不相接的时段",
  "outages-most": ({ most }) => `总共至多 ${most} 次倒下或断路`,
  recover: () => "会倒下的一方",
  heal: () => "会断开的道路",
  lies: () => "any（掷骰子）、none（实话），或叛徒可以说的一个词",
  "lies-word": ({ words }) => `any（掷骰子）、none（实话），或下列之一：${words}`,
  processes: () => "进程的编号，如 3 或 0,3，或 none",
  statements: () => "叛徒的消息，每条带一个词，如 2-3.1:attack",
  speaker: ({ traitors }) =>
    traitors ? `叛徒（${traitors}）的消息` : "叛徒的消息，而这里没有叛徒",
  "whole-at": ({ max }) => `0 到 ${max} 的整数与一个时刻，如 90:5`,
  text: ({ most }) => `至多 ${most} 字节的文字`,
};

/** What parameters take beside the others of a link: these refusals have no kind. */
const BESIDE: Record<string, string> = {
  f: "比副本总数小的数",
  inputs: "现有进程的编号（从 0 起），或 none",
  quorum: "不大于副本总数的数",
  rounds: "更小的数（否则口头消息会太多）",
  say: "叛徒至今说过话或有话没说的一条消息的名字",
  traitors: "现有进程的编号（从 0 起，客户端除外），或 none",
};

/** What is refused for another reason than what a single thing takes. */
const SENTENCES: Record<string, (facts: Facts, got: string) => string> = {
  scenario: ({ names }, got) => `链接以情形开头（${names}），得到的却是${got}。`,
  family: ({ scenario }) => `这里的引擎不含情形 ${scenario}。`,
  form: (_, got) => `链接的每一部分都写成“名字=值”，得到的却是${got}。`,
  repeated: (_, got) => `链接里每个参数只能出现一次，${got}却出现了两次。`,
  long: ({ most, length }) => `链接至多 ${most} 字节，得到的却是 ${length} 字节。`,
  unknown: ({ scenario, names }, got) => `${scenario} 的参数是 ${names}，得到的却是${got}。`,
  "runs-most": ({ most }) => `至多保留 ${most} 次运行，不能再多一次。`,
};

/** The sentence of a refusal; the engine's own for a kind that is not known here. */
export function refusal(refused: Partial<Refusal> & Error): string {
  const { kind = "", facts = {}, message, parameter, got } = refused;
  const what = got === undefined || got === "nothing" ? "空的" : got;
  const whole = SENTENCES[kind];
  if (whole) return whole(facts, what);
  const name = parameter ?? facts.name;
  const takes = kind === "" ? BESIDE[name ?? ""] : TAKES[kind]?.(facts);
  if (!takes || !name) return message;
  return `${NAMES[name] ?? name} 要的是${takes}，得到的却是${what}。`;
}

/** What is no parameter of a link and has no name that a reader knows. */
const NAMES: Record<string, string> = { deed: "对信使动手", recover: "恢复", heal: "修路" };
