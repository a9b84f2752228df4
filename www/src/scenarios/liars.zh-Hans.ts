/**
 * What all scenarios have in common in which somebody may lie, in simplified Chinese.
 */
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
