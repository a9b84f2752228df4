/**
 * Those who lie, and what is said of them: in simplified Chinese.
 */
import type { Words } from "./en.ts";

const SAYS: Record<string, string> = {
  attack: "进攻",
  retreat: "撤退",
  both: "两样都说",
  silence: "什么也不说",
  silent: "什么也不说",
  paid: "已付",
  unpaid: "未付",
};

export const lyingDeeds = {
  say: (said: string, own: Record<string, string>) => {
    const [name = "", word = ""] = said.split(":");
    return `${name} 说：${own[word] ?? SAYS[word] ?? word}`;
  },
  unsay: (name: string) => `不指定 ${name} 说什么`,
};

export const lies: Words["lies"] = {
  invitation: "选中一个信使，可以俘获它；派出者若可以说谎，还可以指定它说什么。",
  heading: "它说什么",
  word: (word) => SAYS[word] ?? word,
  always: (word, own) =>
    ({ any: "由骰子决定", none: "实话" })[word] ?? `总是：${own[word] ?? SAYS[word] ?? word}`,
  box: (process, name) => `${process}：${name}`,
  number: (count) => count.toLocaleString("zh-Hans"),
  honest: "实话",
  unsay: "不指定",
  sender: "它",
  refused: () => "说不了：手里没有做成这条消息所需的签名。",
  nothing: (count) => (count > 1 ? `什么也不说 ×${count}` : "什么也不说"),
  silent: (name, lie) => (lie ? `${name}：什么也没有说，这是谎话` : `${name}：什么也没有说`),
  lie: (called, lies, of) => (of > 1 ? `${called}；其中 ${lies} 条是谎话` : `${called}；是谎话`),
  liar: (who) => `${who}（可以说谎）`,
  band: (round, at, messages, lies, silences) => {
    const when = round === undefined ? `时刻 ${at}` : `第 ${round} 轮`;
    const parts = [`${messages} 条消息`, lies > 0 ? `${lies} 条谎话` : ""];
    if (silences > 0) parts.push(`${silences} 处沉默`);
    return `${when}：${parts.filter(Boolean).join("，")}`;
  },
  fold: (round) => `折叠${round}`,
  unfold: (round) => `展开${round}`,
};
