/**
 * What all scenarios have in common in which somebody may lie, in simplified Chinese.
 */
import type { Happening, Snapshot, Telling } from "../engine/engine.ts";

/** The names of the enemy's parameters. */
export const parameters: Record<string, string> = {
  traitors: "叛徒",
  lies: "叛徒说什么",
  say: "指定的话",
};

/** What the enemy's parameters mean where messages are called `2-3.1`. */
export const help: Record<string, string> = {
  lies: "没有指定的地方叛徒说什么：掷骰子随便说、说实话，或总说同一个词。",
  say: "叛徒的哪条消息说哪个词，如 2-3.1:attack。",
  delay: "在路上恰好走这么多刻的消息，如 2-3.1:10。",
  cut: "道路双向断开一段时间：0-3:5-20；或从此断开：0-3:5。",
  crash: "谁在何时倒下：3:7 是再不起来，3:7-12 是之后恢复。",
};

/** The names of words in links. */
export const words: Record<string, string> = {
  any: "随便说（掷骰子）",
  none: "实话",
  attack: "进攻",
  retreat: "撤退",
  silence: "什么也不说",
};

/** An order or a wish. */
export const order = (word: string | undefined): string => words[word ?? ""] ?? word ?? "";

/** The processes of a setting such as `0,3`. */
export const processes = (setting: string | undefined): number[] =>
  (setting ?? "")
    .split(",")
    .filter((one) => /^\d+$/.test(one))
    .map(Number);

/** Several, with commas between them. */
export const listed = (items: (string | number)[]): string => items.join("、") || "无人";

/** With a space wherever a figure or a letter stands beside a Chinese character. */
export const spaced = (text: string): string =>
  text.replace(/(?<=[\dA-Za-z)])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[\dA-Za-z])/gu, " ");

/** What befell processes and roads; `who` names them. */
export function outage(event: Happening, who: (process: number) => string): string | undefined {
  switch (event.kind) {
    case "crashed":
      return `${who(event.process)}倒下了。`;
    case "recovered":
      return `${who(event.process)}恢复了。`;
    case "cut":
      return `${who(event.from)}与${who(event.to)}之间的路断开了。`;
    case "healed":
      return `${who(event.from)}与${who(event.to)}之间的路又通了。`;
    default:
      return undefined;
  }
}

/** A telling, put together of an opening, of what is said of each event, and of the rows. */
export function story(
  whole: Snapshot,
  opening: string,
  tell: (event: Happening) => string | undefined,
  rows: Record<string, string>,
): Telling {
  const lines = whole.events.flatMap((happening, event) => {
    const sentence = tell(happening);
    return sentence ? [{ event, moment: `${happening.at}`, sentence: spaced(sentence) }] : [];
  });
  // A run that was cut off has not come out in any way.
  const over = whole.end === "quiescent" ? whole.outcome : null;
  return { opening: spaced(opening), lines, row: over === null ? null : (rows[over] ?? null) };
}
