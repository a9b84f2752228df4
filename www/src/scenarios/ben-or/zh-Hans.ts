/**
 * Ben-Or in simplified Chinese.
 */
import * as liars from "../liars.zh-Hans.ts";
import type { Room } from "../room.ts";

export const room: Room = {
  title: "Ben-Or",
  about:
    "消息在路上要多久都有可能，也可能有谁倒下，所以谁也不能等齐所有人。不靠运气就不能保证" +
    "总会有决定；靠抛硬币，没有倒下的终会决定（概率为 1），而且决定从不相异，只要出错的不比预备的多，预备的不到一半（若会说谎，则不到五分之一），也没有消息丢失。",
  place: "网络",
  presets: {
    unanimous: "愿望全都相同",
    "lucky-coins": "人人抛硬币，硬币全都一致",
    scheduler: "敌人扣住恰当的信",
    crash: "五个中倒下两个",
    stuck: "三个中倒下两个，太多了",
    liar: "六个中有一个说谎",
  },
  parameters: {
    ...liars.parameters,
    n: "进程数",
    faults: "出错者",
    f: "至多几个出错",
    phases: "几阶段后中断",
    inputs: "想进攻者",
    order: "同一时刻到的",
    travel: "路上时间",
  },
  help: {
    ...liars.help,
    n: "共有多少个进程。",
    faults: "其他进程要防备什么：会倒下的进程，须 n > 2f；或会说谎的进程，须 n > 5f。",
    f: "至多有多少个可能出错：谁也不会等多于 n - f 个。",
    traitors: "可以对任何人说任何话、也可以不说话的进程。",
    phases: "多少阶段之后中断运行：若无此限，运行以概率 1 结束，但没有固定的阶段数。",
    inputs: "想进攻的进程；其余的想撤退。",
    order: "同一时刻到达的消息按什么次序到达：随敌人的意，或按发出的次序。",
    travel: "信使在路上要多久，也可以写成范围，如 1..5。",
  },
  words: {
    ...liars.words,
    unsure: "什么也不提议",
    crash: "倒下",
    lies: "说谎",
    free: "随敌人的意",
    sent: "按发出的次序",
  },
};
