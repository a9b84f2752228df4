/**
 * The hexagon in simplified Chinese.
 */
import type { Room } from "../room.ts";
import { says, tell } from "./ring.zh-Hans.ts";

export const room: Room = {
  title: "六边形",
  about:
    "没有签名时，三个进程当中只要有一个可能说谎，无论用什么协议都无法既保证一致、" +
    "又在诚实者愿望相同时照办：把同一协议的两份副本围成六人的环，就得出六个互相矛盾的要求。",
  place: "环上",
  presets: {
    ring: "六人的环",
    "p0-q0": "p 和 q 想撤退，r 说谎",
    "q0-r0": "q 和 r 想撤退，p 说谎",
    "r0-p1": "r 想撤退，p 想进攻，q 说谎",
    "p1-q1": "p 和 q 想进攻，r 说谎",
    "q1-r1": "q 和 r 想进攻，p 说谎",
    "r1-p0": "r 想进攻，p 想撤退，q 说谎",
    "ring-own": "另一条规则",
    "r0-p1-own": "另一条规则下，r 和 p 各行其是",
  },
  parameters: { table: "看谁", ties: "说法不一时听谁的" },
  help: {
    cut: "道路双向断开一段时间：0-1:5-20；或从此断开：0-1:5。",
    table: "六人的环，或一张三人的桌子：第三个人说谎，使这两人在桌上看到的与在环上相同。",
    ties: "某人自己说的与别人转述的不同时算哪个：撤退、进攻、自己的愿望、他自己说的，还是转述的。",
    delay: "在路上恰好走这么多刻的消息，如 2-1.1:10。",
    crash: "谁在何时倒下：2:7 是再不起来，2:7-12 是之后恢复。",
  },
  states: {
    "no round read": "尚未读信",
    "one round read": "读了一轮",
    "both rounds read": "读了两轮",
  },
  properties: {
    "p0-q0": "p0 与 q0",
    "q0-r0": "q0 与 r0",
    "r0-p1": "r0 与 p1",
    "p1-q1": "p1 与 q1",
    "q1-r1": "q1 与 r1",
    "r1-p0": "r1 与 p0",
  },
  words: {
    attack: "进攻",
    retreat: "撤退",
    ring: "六人的环",
    "p0-q0": "p0 和 q0，r 说谎",
    "q0-r0": "q0 和 r0，p 说谎",
    "r0-p1": "r0 和 p1，q 说谎",
    "p1-q1": "p1 和 q1，r 说谎",
    "q1-r1": "q1 和 r1，p 说谎",
    "r1-p0": "r1 和 p0，q 说谎",
    own: "自己的愿望",
    "first-hand": "他自己说的",
    "second-hand": "别人转述的",
  },
  says,
  tell,
};
