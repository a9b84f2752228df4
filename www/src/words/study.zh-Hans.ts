/**
 * What there is to look into where somebody may lie: in simplified Chinese.
 */
import type { study as english } from "./study.en.ts";

export const study: typeof english = {
  costs: "整个运行的代价",
  rounds: "轮数",
  messages: "消息",
  byRound: "各轮消息",
  phases: "阶段数",
  byPhase: "各阶段消息",
  signatures: "签名",
  bytes: "字节",

  searching: "最强的叛徒",
  search: "寻找破坏要求的最少谎话",
  searched:
    "已经指定的话不变，骰子和道路也不变。从来不比另一种说法更有用的不试：例如沉默本来就算作一句话的地方。",
  stop: "停止寻找",
  under: "还在寻找……",
  found: (lies, property, tried, complete) =>
    lies === 0
      ? `不必有谁说谎，“${property}”本来就被破坏。试过 ${tried} 种策略。`
      : `${lies} 句谎话就能破坏“${property}”；${complete ? "再少则不能" : "也许还可以更少"}。` +
        `试过 ${tried} 种策略。`,
  none: (tried) => `骰子和道路照旧，没有谎话能破坏它。凡是可能有区别的 ${tried} 种策略都试过了。`,
  placed: (ways) => `链接没有指定叛徒：逐一试过 ${ways} 种有区别的安排。`,
  nobody: "链接没有预备承受叛徒，所以没有让谁说谎。",
  noneYet: (tried, most, lies) =>
    `到目前为止没有找到：试过 ${tried} 种策略，至多试 ${most} 种` +
    (lies === null ? "。" : `，其中包括至多 ${lies} 句谎话的所有策略。`),
  take: "打开这次运行",
  called: (lies) => `最少的谎话：${lies}`,

  tree: "某一方听到了什么",
  treeOf: "谁",
  untold: "还什么都没有听到。",
  told: (word) => `听到“${word}”`,
  unheard: "什么也没有听到",
  unheardYet: "至今什么也没有听到",
  choice: "抉择",
  votes: (word, count) => `${word} ${count} 次`,
  comma: "，",
  how: {
    told: () => "照听到的算",
    awaited: () => "这一轮还没有结束",
    open: () => "还可能有别的到来",
    silence: (word) => `沉默算作“${word}”`,
    majority: () => "多数如此",
    tie: (word) => `没有多数：“${word}”`,
    signed: () => "签名有效",
    "only-order": () => "手里只有这一样",
    "two-orders": (word) => `两样都有：“${word}”`,
    "no-order": (word) => `一样也没有：“${word}”`,
  },

  twins: "看起来一样的两次运行",
  twinsTold: (who, [one, other]) =>
    `两次运行都是${who}所见。第一次是${one}说谎，第二次是${other}说谎：` +
    `${who}无从知道是哪一次，只能做同样的事。`,
  same: (who) => `在${who}看来两次运行相同：比较过所见的全部。`,
  notSame: (who) => `在${who}看来两次运行不同。`,
  view: "所见：",

  ring: "六人环与六张三人桌",
  ringTold:
    "每条边是一张三人桌：相邻两人在桌上所见与在环里所见相同，第三人说谎。" +
    "没有签名时，三个人无论怎么做，六项要求总有至少一项被破坏。",
  toRing: "六人环",
  cut: (pair, broken) => `${pair}：要求${broken ? "被破坏" : "成立"}`,

  table: "需要多少个",
  tableTold:
    "若其中 t 个以这种方式出错，无论发生什么都能达成一致所需的最少进程数：" +
    "不靠运气，按对时间所知的多少分列。",
  faults: "要承受的错误数",
  failures: {
    "fail-stop": "停下不动",
    omission: "丢失消息",
    authenticated: "说谎，但不能伪造签名",
    byzantine: "说谎",
  },
  timings: {
    synchronous: "时间有已知的界限",
    asynchronous: "对时间一无所知",
    "partial-messages": "消息有界限，但不知是多少",
    "partial-both": "两者有界限，但不知是多少",
    "partial-processes": "进程有界限，但不知是多少",
  },
  never: "不靠运气则永远不能",
  formula: (formula) => formula.replace(" to ", " 到 "),
  least: (many) => `至少 ${many} 个`,
  range: (least, most) => `${least} 到 ${most}`,
  source:
    "Dwork、Lynch、Stockmeyer：“Consensus in the Presence of Partial Synchrony”，" +
    "Journal of the ACM 35(2)，1988，表 I。只写 t 的，是说出错的再多也承受得了：" +
    "对出错的没有任何要求，所以一个进程也承受得了一个错误。链接通向本实验室的一次运行；" +
    "若靠运气，如 Ben-Or，即使对时间一无所知，没有倒下的也以概率 1 作出决定，" +
    "只要停下的不到一半（或说谎的不到五分之一）、没有消息丢失。",
  notes: {
    "authenticated synchronous":
      "一致总是要求的。若只在所有进程（包括说谎的）得到的初值都相同、而且由发放者签名时才规定结果，" +
      "就是 t；若像本实验室别处那样，只要不说谎的起初都相同就规定结果，则是 2t + 1。",
  },
};
