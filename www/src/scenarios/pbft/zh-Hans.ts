/**
 * PBFT in simplified Chinese.
 */
import * as liars from "../liars.zh-Hans.ts";
import type { Room } from "../room.ts";

/** What a traitor may say out of turn of each request. */
const requests = ["x", "y", "z", "w"].flatMap((one) => [
  [`propose-${one}`, `抢着说：预准备 ${one}`],
  [`prepare-${one}`, `抢着说：准备 ${one}`],
  [`commit-${one}`, `抢着说：提交 ${one}`],
]);

export const room: Room = {
  title: "PBFT",
  about:
    "各副本按同一次序执行客户端的请求，即使有不到三分之一的副本说谎，" +
    "只要任何两个法定人数的交集都比说谎者多。这时慢了或丢了只费时间，绝不损害一致：" +
    "在等的会把别人可能还缺的再说一遍；只要说谎的和倒下的合计不超过 f 个，f 不到总数的三分之一，" +
    "其余的够法定人数，信使在大家放弃之前畅通得够久，在线的客户端就会得到答复。",
  place: "网络",
  presets: {
    "normal-case": "没有人说谎",
    "silent-backup": "一个备份不说话",
    "silent-primary": "主节点不说话",
    "equivocating-primary": "主节点对每个副本说的都不一样",
    "kept-request": "换视图时保住一个副本已执行的请求",
    "false-new-view": "新的主节点谎报它的视图",
    "two-traitors": "四个中有两个说谎",
    "small-quorum": "法定人数太小",
    "lossy-network": "五个信使丢失一个",
  },
  parameters: {
    ...liars.parameters,
    n: "副本数",
    f: "预备几个说谎",
    quorum: "法定人数",
    requests: "请求数",
    timeout: "首次等待",
    patience: "何时放弃",
    travel: "路上时间",
    speak: "说谎者何时开口",
  },
  help: {
    ...liars.help,
    n: "副本数。副本从 0 号起编号；客户端是最后一个进程。",
    f: "协议预备对付多少个出错的副本。有 f + 1 个副本说法相同，客户端就相信。",
    quorum: "一份证书要有多少个副本作保。",
    traitors: "可能说谎的副本，多少个都行。它们对每个别人说的每句话都由敌人决定。",
    requests: "客户端的请求数，同时提出：x、y、z、w。",
    timeout: "客户端等多久才问所有副本，备份等执行多久才要求换视图；每次都加倍。",
    patience: "何时全都放弃：此后谁也不再重问，没有人问就不再重说，也不再要求换视图。",
    travel: "信使在路上要多久，也可以写成范围，如 1..5。",
    speak:
      "可能说谎的副本何时开口：只在诚实者会说话的地方，" +
      "或在收到任何东西的时刻，不等轮到就对每个别人说。",
    say: "叛徒的哪条消息说哪个词，如 2-3.1:silent。",
  },
  properties: { validity: "有效（凭签名）", replies: "答复诚实" },
  words: {
    any: "随便说（掷骰子）",
    none: "实话",
    x: "请求 x",
    y: "请求 y",
    z: "请求 z",
    w: "请求 w",
    null: "空操作",
    other: "没有人请求过的事",
    full: "该出示的全部",
    empty: "不出示自己的证书",
    stale: "自己最旧的证书",
    false: "推不出来的新视图",
    silent: "什么也不说",
    "in-turn": "轮到才说",
    "any-time": "随时",
    ...Object.fromEntries(requests),
    change: "抢着说：换视图",
    hiding: "抢着说：凭出示最少的要求开新视图",
  },
};
