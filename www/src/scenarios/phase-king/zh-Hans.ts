/**
 * Phase king in simplified Chinese.
 */
import * as liars from "../liars.zh-Hans.ts";
import type { Room } from "../room.ts";

export const room: Room = {
  title: "阶段国王",
  about:
    "各进程投票决定怎么做，票数接近时由国王决定。每一阶段换一位国王：阶段比叛徒多，就总有一位是诚实的；" +
    "但叛徒也投票，也可能当国王。",
  place: "议事厅",
  presets: {
    "traitor-king": "第一位国王是叛徒",
    "honest-king": "叛徒在百姓之中",
    unanimous: "诚实者愿望全都相同",
    "four-processes": "四个太少",
    "one-phase": "等不到诚实的国王",
    "graded-four": "分级投票：四个就够",
    "graded-three": "分级投票：三个太少",
  },
  parameters: {
    ...liars.parameters,
    n: "进程数",
    f: "预计叛徒数",
    variant: "阶段的走法",
    phases: "阶段数",
    inputs: "想进攻者",
  },
  help: {
    ...liars.help,
    n: "共有多少个进程。",
    traitors: "可以对任何人说任何话、也可以不说话的进程。",
    f: "其他进程预计有多少叛徒：它们的门槛由此而定。",
    variant: "一个阶段怎么走：投票、国王，适用于 n > 4f；或投票、支持、国王，适用于 n > 3f。",
    phases: "共有多少阶段，每一阶段由下一个进程当国王。",
    inputs: "想进攻的进程；其余的想撤退。",
  },
  words: { ...liars.words, "two-round": "投票、国王", graded: "投票、支持、国王" },
};
