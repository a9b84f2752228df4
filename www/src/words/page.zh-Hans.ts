/**
 * What only the page says, and no figure: in simplified Chinese.
 */
import { zhHans as company } from "../scenarios/tcp/company.zh-Hans.ts";
import { lyingDeeds } from "./lies.zh-Hans.ts";
import type { page as english } from "./page.en.ts";
import { study } from "./study.zh-Hans.ts";
import { help } from "./zh-Hans-help.ts";

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

export const page: typeof english = {
  motto: "在不可靠的信道上求一致",
  runs: "可看的情形",
  families: { generals: "信使会丢失", tcp: "网络上也是如此", byzantine: "有人说谎" },
  toRuns: "更多情形",
  loading: "正在载入引擎……",
  link: {
    heading: "这次运行：链接、代码、图",
    label: "这次运行的文字写法",
    open: "打开",
    instead: (title) => `现在显示的是：“${title}”。`,
    stays: "手头的运行不变。",
    more: "怎样嵌入一次运行",
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

  keys: {
    heading: "按键",
    list: [
      ["空格", "播放与暂停；在按钮或信使上则是按下它"],
      ["← →", "退一步，进一步"],
      ["Home、End", "到开头，到结尾"],
      ["Tab，再按 ↑ ↓", "在信使之间移动"],
      ["Enter", "可以对信使做什么"],
      ["L", "俘获下一个信使"],
      ["Ctrl Z", "撤销刚才所做的"],
      ["Esc", "关闭打开的东西"],
      ["?", "本表"],
    ],
  },

  did: {
    told: (deed) => `已做：${deed}。`,
    undo: "撤销",
  },

  branches: {
    heading: "到目前为止的各次运行",
    invitation: "对一个信使动手：运行就此分岔，两次都会留在这里。",
    first: "打开时的样子",
    called: (name, own = {}) => {
      const [deed = "", what, ...rest] = name.split(" ");
      // A reader may call a run anything: only a deed and what it was done to is one.
      const known = Object.hasOwn(DEEDS, deed) && what !== undefined && rest.length === 0;
      return known ? (DEEDS[deed]?.(what, own) ?? name) : name;
    },
    here: "当前",
    same: (who) => `在${who}看来相同`,
    sameToAll: (count) => (count > 2 ? `在所有 ${count} 方看来相同` : "在双方看来相同"),
    differs: (who, moment) => `在${who}看来从 ${moment} 起不同`,
    rename: (name) => `给“${name}”改名`,
    newName: "这次运行的名字",
    compare: (name) => `把“${name}”衬在这次运行后面`,
    forget: (name) => `忘掉“${name}”`,
  },

  outcome: { heading: "结局", pending: "尚不知道", cutOff: "这次运行到了实验室的上限，被截断了。" },

  settings: {
    heading: "规则与敌人",
    rules: "规则",
    enemy: "敌人",
    dice: "重掷骰子",
    usual: "照常",
    share: (name) => `${name}（滑动选取）`,
  },

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

  does: (who, does) => `${who}${does}`,

  study,
  company,
};
