/**
 * What the parameters mean, in simplified Chinese.
 */

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
