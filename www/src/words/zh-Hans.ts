/**
 * The page's words in simplified Chinese.
 */
import type { Fare } from "../diagram/fare.ts";
import { gathered, type Rooms } from "../scenarios/room.ts";
import type { Words } from "./en.ts";
import { lies, lyingDeeds } from "./lies.zh-Hans.ts";
import { help } from "./zh-Hans-help.ts";
import { refusal } from "./zh-Hans-refusals.ts";

const DEEDS: Record<string, (name: string, own: Record<string, string>) => string> = {
  lose: (name) => `${name} 被俘`,
  pass: (name) => `${name} 放行`,
  delay: (name) => `${name} 延误`,
  copy: (name) => `${name} 变成两份`,
  crash: (outage) => `倒下：${outage}`,
  cut: (outage) => `断路：${outage}`,
  recover: (who) => `${who} 不再倒下`,
  heal: (road) => `道路 ${road} 不再断开`,
  dice: (name) => `${name} 听凭运气`,
  ...lyingDeeds,
};

const FARES: Record<Fare, string> = {
  ahead: "尚未出发",
  "under-way": "在途中",
  arrived: "已送到",
  lost: "已丢失",
  unseen: "从这里看不到是否送到",
};

/** The words, with what these scenarios have of their own. */
const PROPERTIES: Record<string, string> = {
  agreement: "一致",
  validity: "有效",
  termination: "终止",
};

export const zhHans = (rooms: Rooms): Words => ({
  name: "At Dawn",
  motto: "在不可靠的信道上求一致",
  runs: "可看的情形",
  families: { generals: "信使会丢失", tcp: "网络上也是如此", byzantine: "有人说谎" },
  toRuns: "更多情形",
  loading: "正在载入引擎……",
  failed: "引擎未能载入。请重新载入页面再试。",
  close: "关闭",
  space: "",

  link: {
    heading: "这次运行：链接、代码、图",
    label: "这次运行的文字写法",
    open: "打开",
    copyLink: "复制链接",
    copyCode: "复制嵌入代码",
    download: "下载 SVG",
    print: "打印",
    copied: "已复制。",
    copyYourself: "浏览器不允许本页复制。内容在此：",
  },

  preferences: {
    theme: "颜色",
    themes: { auto: "颜色随系统", light: "浅色", dark: "深色" },
    language: "语言",
    keys: "按键",
  },

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

  keys: {
    heading: "按键",
    list: [
      ["空格", "播放与暂停"],
      ["← →", "退一步，进一步"],
      ["Home、End", "到开头，到结尾"],
      ["Tab，再按 ↑ ↓", "在信使之间移动"],
      ["Enter", "可以对信使做什么"],
      ["L", "俘获下一个信使"],
      ["Esc", "关闭打开的东西"],
      ["?", "本表"],
    ],
  },

  figure: {
    label: (names, steps, total) =>
      `${names.join("与")}的时序图，第 ${steps} 步，共 ${total} 步。“经过”一栏讲的是同一件事。`,
    invitation: "选中一个信使，可以俘获它、拖住它或放它过去。",
    tryIt: (name) => `点击 ${name}，俘获它`,
    messenger: (name, says, fare, copy) =>
      `${name}${copy ? "（副本）" : ""}：“${says}”，${FARES[fare]}`,
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

  branches: {
    heading: "到目前为止的各次运行",
    invitation: "对一个信使动手：运行就此分岔，两次都会留在这里。",
    first: "打开时的样子",
    called: (name, scenario) => {
      const [deed = "", ...rest] = name.split(" ");
      return DEEDS[deed]?.(rest.join(" "), rooms[scenario]?.words ?? {}) ?? name;
    },
    here: "当前",
    same: (who) => `在${who}看来相同`,
    sameToAll: (count) => (count > 2 ? `在所有 ${count} 方看来相同` : "在双方看来相同"),
    differs: (who, moment) => `在${who}看来从 ${moment} 起不同`,
    rename: (name) => `给“${name}”改名`,
    newName: "这次运行的名字",
    compare: (name) => `把“${name}”衬在这次运行后面`,
    forget: (name) => `忘掉“${name}”`,
    undo: "回到打开时的样子",
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

  outcome: { heading: "结局", pending: "尚不知道", cutOff: "这次运行到了实验室的上限，被截断了。" },

  verdicts: {
    heading: "要求",
    unknown: "此处不显示",
    state: {
      pending: () => "未定",
      holds: () => "成立",
      violated: (moment) => `在 ${moment} 被破坏`,
    },
  },

  settings: {
    heading: "规则与敌人",
    rules: "规则",
    enemy: "敌人",
    dice: "重掷骰子",
    usual: "照常",
    share: (name) => `${name}（滑动选取）`,
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
  },

  does: (who, does) => `${who}${does}`,

  scenarios: rooms,

  says: (scenario, sent) => rooms[scenario]?.says?.(sent) ?? sent.label,

  refusal,

  place: (scenario) => rooms[scenario]?.place ?? "网络",

  teller: (whole, settings) => rooms[whole.scenario]?.tell?.(whole, settings),
});
