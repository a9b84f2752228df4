/**
 * The scenarios in simplified Chinese.
 */
import type { ScenarioWords } from "./shapes.ts";

export const twoGenerals: ScenarioWords = {
  title: "两位将军",
  about: "两位将军若都在黎明进攻则胜，若只有一方进攻则败。他们的信使必须穿过敌人占据的山谷。",
  place: "山谷",
  presets: {
    unconditional: "无条件进攻",
    confirmation: "等待一次确认",
    "last-messenger": "对确认的确认",
    "five-messages": "五条消息",
    "ten-messages": "十条消息",
    "hundred-confirmations": "一百次确认",
    "three-copies": "同一信使的三份",
    "retry-until-midnight": "一再重发，直到半夜",
  },
  matrix: {
    does: ["进攻", "撤退"],
    both: "攻下城池",
    "only-a": "A 兵败",
    "only-b": "B 兵败",
    neither: "什么也没发生",
  },
};

export const lovers: ScenarioWords = {
  title: "两位恋人",
  about:
    "爱丽丝中午给鲍勃写信。消息要么恰好一小时送到，要么丢失。他们想在午夜相会，但双方都要确信对方会来。",
  place: "城里",
  presets: { "all-afternoon": "每条消息都送到", "last-message": "最后一条消息丢失" },
  parameters: {
    a: "爱丽丝需要",
    b: "鲍勃需要",
    copies: "爱丽丝的信数",
    answers: "鲍勃的信数",
    dawn: "第几小时决定",
    order: "爱丽丝想要",
  },
  help: {
    messages: "一来一往的消息链最长有多少条，爱丽丝先写；每一条都是因为前一条送到才发出的。",
    a: "鲍勃的不同消息至少有这么多条送到，爱丽丝才去。",
    b: "爱丽丝的不同消息至少有这么多条送到，鲍勃才去；若为 0，则无论如何都去。",
    copies: "爱丽丝的每条消息发几次，每次各有各的命运。",
    answers: "鲍勃的每条消息发几次，每次各有各的命运。",
    retry: "爱丽丝每隔这么多小时重发一次，直到收到回音或时间已到。",
    dawn: "中午之后第几个小时，双方凭已收到的消息作出决定。",
    order: "爱丽丝是否想相会。若选“撤退”，她什么也不写，谁都不该去。",
  },
  matrix: {
    does: ["赴约", "留下"],
    both: "两人相会",
    "only-a": "爱丽丝空等",
    "only-b": "鲍勃空等",
    neither: "什么也没发生",
  },
};

/** What the parameters mean: the generals' and the enemy's. */
export const help: Record<string, string> = {
  messages: "一来一往的消息链最长有多少条，A 先写；每一条都是因为前一条送到才发出的。",
  a: "B 的不同消息至少有这么多条送到，A 才在黎明进攻。",
  b: "A 的不同消息至少有这么多条送到，B 才在黎明进攻；若为 0，则无论如何都进攻。",
  copies: "A 的每条消息由几个信使送，各有各的命运。",
  answers: "B 的每条消息由几个信使送，各有各的命运。",
  retry: "A 每隔这么多刻重发一次命令，直到收到回音或黎明来到。",
  dawn: "双方在这一刻凭已收到的消息作出决定。",
  order: "A 想要什么。若选“撤退”，A 什么也不写，谁都不该进攻。",
  travel: "信使在路上要多久，也可以写成范围，如 1..5。",
  loss: "一个信使被俘的机会。",
  twice: "一个信使在途中变成两份的机会。",
  seed: "骰子：种子相同，每条消息的运气就相同。",
  lose: "无论骰子如何都会被俘的信使。",
  pass: "无论骰子如何都能通过的信使。",
  copy: "会送到两次的信使。",
  delay: "在路上恰好走这么多刻的信使，如 b1:10。",
  cut: "道路双向断开一段时间：a-b:5-20；或从此断开：a-b:5。",
  crash: "谁在何时倒下：b:7 是再不起来，b:7-12 是之后恢复。",
};
