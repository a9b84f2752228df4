/**
 * The two generals in simplified Chinese.
 */
import type { Room } from "../room.ts";

export const room: Room = {
  title: "两位将军",
  about: "两位将军若都在黎明进攻则胜，若只有一方进攻则败。他们的信使必须穿过敌人占据的山谷。",
  place: "山谷",
  presets: {
    unconditional: "无条件进攻",
    confirmation: "等待一次确认",
    "last-messenger": "对确认的确认",
    "five-messages": "五条消息",
    "ten-messages": "十条消息",
    "hundred-confirmations": "一百次确认",
    "three-copies": "同一信使的三份",
    "retry-until-midnight": "一再重发，直到有回音",
  },
  matrix: {
    does: ["进攻", "不进攻"],
    both: "攻下城池",
    "only-a": "A 兵败",
    "only-b": "B 兵败",
    neither: "什么也没发生",
  },
};
