/**
 * TCP in simplified Chinese. Its states are called as the RFC calls them.
 */
import type { Room } from "../room.ts";
import { help, presets } from "./titles.zh-Hans.ts";

export const room: Room = {
  title: "TCP：握手的将军",
  about:
    "A 和 B 想隔着网络交谈，而网络会丢失、延误、复制他们发出的东西。通常三条消息建立连接，三四条消息关闭连接。发出最后一条的一方无从知道它会不会送到，除非等来了只可能在它之后的东西；定时器弥补其中大半，并让它有个了结。",
  place: "网络",
  presets,
  help,
  parameters: {
    open: "谁来连接",
    handshake: "握手的消息数",
    profile: "谁的规则与定时器",
    isn_a: "A 的初始序号",
    isn_b: "B 的初始序号",
    rtt: "往返时间（毫秒）",
    data: "A 的字节数",
    data_at: "A 何时发送（毫秒）",
    close: "谁先关闭",
    close_at: "何时关闭（毫秒）",
    close_after: "另一方再过多久（毫秒）",
    stale: "旧的 SYN",
    until: "看到何时（毫秒）",
    data_b: "B 的字节数",
    data_b_at: "B 何时发送（毫秒）",
    isn_a2: "A 再次的初始序号",
    isn_b2: "B 再次的初始序号",
    trim: "裁剪交错的 SYN",
    again: "再次监听",
    abort: "谁来中断",
    abort_at: "何时中断（毫秒）",
  },
  words: {
    active: "A 连接，B 监听",
    simultaneous: "双方同时连接",
    passive: "双方都监听",
    none: "无",
    both: "双方",
    yes: "是",
    no: "否",
    linux: "Linux",
    rfc: "RFC 6298",
    rfc1122: "RFC 1122",
  },
  properties: { agreement: "一致", delivery: "交付", closed: "最终关闭" },
  timers: {
    retransmit: "重发",
    "time-wait": "TIME-WAIT",
  },
  timer: (name, who, from, due, ended) =>
    ended === undefined
      ? `${who} 的${name}定时器：从 ${from}到 ${due}`
      : `${who} 的${name}定时器：从 ${from}到 ${due}，在 ${ended}停下`,
};
