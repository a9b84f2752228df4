/**
 * What page and element say in simplified Chinese.
 */
import { gathered, type Rooms } from "../scenarios/room.ts";
import type { Words } from "./en.ts";
import type { Fare } from "./fare.ts";
import { lies } from "./lies.zh-Hans.ts";
import { quoted } from "./quoted.ts";
import { refusal } from "./zh-Hans-refusals.ts";

const FARES: Record<Fare, string> = {
  ahead: "尚未出发",
  "under-way": "在途中",
  arrived: "已送到",
  lost: "已丢失",
  unseen: "从这里看不到是否送到",
};

const PROPERTIES: Record<string, string> = {
  agreement: "一致",
  validity: "有效",
  termination: "终止",
};

/** The words, with what these scenarios have of their own. */
export const zhHans = (rooms: Rooms): Words => ({
  name: "At Dawn",
  failed: "引擎未能载入。请重新载入页面再试。",
  close: "关闭",
  undo: "回到打开时的样子",
  space: "",

  transport: {
    label: "播放",
    start: "回到开头",
    back: "退一步",
    play: "播放",
    pause: "暂停",
    step: "进一步",
    end: "到结尾",
    scrubber: "已走的步数",
    speed: "速度",
    times: (factor) => `${factor}×`,
    position: (steps, total) => `第 ${steps} 步，共 ${total} 步`,
  },

  figure: {
    label: (names, steps, total) =>
      `${names.join("与")}的时序图，第 ${steps} 步，共 ${total} 步。“经过”一栏讲的是同一件事。`,
    invitation: "选中一个信使，可以俘获它、拖住它或放它过去。",
    messenger: (name, says, fare, copy) =>
      `${name}${copy ? "（副本）" : ""}：${quoted(says)}，${FARES[fare]}`,
    units: { tick: "刻", round: "轮" },
    lost: "丢失",
    lostMany: (count) => `丢失 ${count} 个`,
    many: (text, count) => `${text} ×${count}`,
  },

  hand: {
    which: "其中哪一个",
    capture: "俘获它",
    pass: "放它过去",
    double: "变成两份",
    restore: "听凭运气",
    delay: "延误它",
    ticks: {
      tick: "路上要走多少刻",
      hour: "路上要走多少小时",
      millisecond: "路上要走多少毫秒",
      round: "路上要走多少轮",
    },
  },

  lies,

  outages: {
    of: (who) => `${who}：倒下与断路`,
    crash: (who) => `${who}倒下`,
    cut: (who) => `到${who}的路断开`,
    from: "从何时起",
    until: "到何时止；空着则从此不再恢复",
    forGood: "不再恢复",
    recover: (who) => `${who}不再倒下`,
    heal: (who) => `到${who}的路不再断开`,
    road: "到谁的路",
  },

  lens: {
    label: "用谁的眼睛看",
    all: "全部",
    of: (who) => `${who}所见`,
    nothing: (who) => `${who}还什么都没有看到。`,
    nothingNew: (who) => `此刻发生的事，${who}一点也看不到。`,
    alike: (who, runs) => `到目前为止，这些运行在${who}看来都一样：${runs.join("；")}。`,
    alone: (who) => `到目前为止，表中没有别的运行在${who}看来与此相同。`,
    twin: (who, run) => `造出“${run}”这次运行：在${who}看来并无不同`,
    hidden: (who) => `这里只有${who}看到的和做过的。`,
  },

  story: {
    heading: "经过",
    nothing: "还没有事情发生。请按“播放”或空格键。",
    more: (count) => `同一时刻还有 ${count} 件事。`,
    earlier: (count) => `显示较早的句子（${count}）`,
  },

  verdicts: {
    heading: "要求",
    unknown: "此处不显示",
    state: {
      pending: () => "未定",
      holds: () => "成立",
      violated: (moment) => `在 ${moment} 被破坏`,
      unasked: () => "对这次运行没有要求",
    },
  },

  decisions: {
    attack: "进攻",
    retreat: "撤退",
    go: "赴约",
    stay: "留下",
    ...gathered(rooms, "decisions"),
  },

  states: {
    informed: "已知情",
    resolved: "决意进攻",
    unwilling: "无意进攻",
    waiting: "等待",
    attack: "进攻",
    retreat: "撤退",
    go: "赴约",
    stay: "留下",
    ...gathered(rooms, "states"),
  },

  names: { Alice: "爱丽丝", Bob: "鲍勃", ...gathered(rooms, "names") },

  property: (scenario, property) =>
    rooms[scenario]?.properties?.[property] ?? PROPERTIES[property] ?? property,

  scenarios: rooms,

  says: (scenario, sent) => rooms[scenario]?.says?.(sent) ?? sent.label,

  refusal,

  place: (scenario) => rooms[scenario]?.place ?? "网络",

  teller: (whole, settings) => rooms[whole.scenario]?.tell?.(whole, settings),
});
