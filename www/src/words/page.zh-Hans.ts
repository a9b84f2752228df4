/**
 * What parameters are called on the page in simplified Chinese, and what they mean.
 */
import type { Parameters } from "./page.en.ts";
import { help } from "./zh-Hans-help.ts";

export const parameters: Parameters = {
  parameters: {
    messages: "最长的链",
    a: "A 需要",
    b: "B 需要",
    copies: "A 的信使数",
    answers: "B 的信使数",
    retry: "每隔多久重发",
    dawn: "黎明时刻",
    order: "A 想要",
    travel: "路上时间",
    loss: "丢失的机会",
    twice: "成双的机会",
    seed: "骰子",
    lose: "被俘",
    pass: "放行",
    copy: "成双",
    delay: "延误",
    cut: "断路",
    crash: "倒下",
    traitors: "叛徒",
    lies: "叛徒说",
    say: "叛徒说过的话",
  },

  help,

  defaults: {
    a: "全部",
    b: "全部",
    retry: "无",
    dawn: "足够晚",
    lose: "无",
    pass: "无",
    copy: "无",
    delay: "无",
    cut: "无",
    crash: "无",
    say: "无",
    stale: "无",
    until: "足够久",
  },
};
