/**
 * The Byzantine generals in simplified Chinese.
 */
import * as liars from "../liars.zh-Hans.ts";
import type { Room } from "../room.ts";

export const room: Room = {
  title: "拜占庭将军",
  about:
    "司令向副官们下一道命令。只要你不动手，信使都能到达，但将军之中有叛徒，对这个人说一套，对那个人说另一套。" +
    "所有忠诚的副官应当服从同一道命令；司令若忠诚，就服从司令的命令。",
  place: "各营之间",
  presets: {
    "figure-1": "图 1：三位将军，一名副官是叛徒",
    "figure-2": "图 2：三位将军，司令是叛徒",
    "figure-3": "图 3：四位将军，一名副官是叛徒",
    "figure-4": "图 4：四位将军，司令是叛徒",
    "figure-5": "图 5：消息有签名，司令是叛徒",
    "lieutenant-by-dice": "四位将军，一名副官信口开河",
    "commander-by-dice": "四位将军，司令信口开河",
    "two-of-seven": "七位将军，两个叛徒，三轮",
    "too-few-rounds": "七位将军，两个叛徒，却只有两轮",
    "two-of-six": "六位将军，两个叛徒总说撤退",
    "signed-too-few-rounds": "消息有签名，两个叛徒，却只有两轮",
    "signed-enough-rounds": "消息有签名，两个叛徒，三轮",
    "three-of-ten": "十位将军，三个叛徒，四轮：3609 条消息",
  },
  parameters: {
    ...liars.parameters,
    n: "将军人数",
    algorithm: "消息",
    rounds: "转告几次",
    order: "司令的命令",
  },
  help: {
    ...liars.help,
    n: "共有几位将军：0 号是司令，其余是副官。",
    algorithm: "消息是口头的（算法 OM），还是有签名的（算法 SM）。",
    rounds: "OM(m) 与 SM(m) 中的 m：副官们把听到的话转告几次。本意是叛徒的人数，也可以更少。",
    traitors: "想说什么就说什么的将军，可以包括 0 号司令。",
    order: "司令下什么命令；司令若是叛徒，则是本该下什么命令。",
  },
  properties: { IC1: "忠诚的副官服从同一道命令（IC1）", IC2: "服从忠诚的司令（IC2）" },
  words: { ...liars.words, both: "两道命令都送", oral: "口头", signed: "签名" },
};
