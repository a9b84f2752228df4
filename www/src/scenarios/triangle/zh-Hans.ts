/**
 * Shop, customer and payment service in simplified Chinese.
 */
import type { Room } from "../room.ts";

export const room: Room = {
  title: "商家、顾客与支付平台",
  about:
    "支付平台告诉商家和顾客扣款是否成功，两者再互相转告自己听到的话。三者之中可能有一个说谎。" +
    "商家与顾客中诚实的应当按同一句话行事；支付平台若诚实，就按它说的行事。",
  place: "市场",
  presets: {
    honest: "人人诚实",
    "customer-lies": "顾客说谎，商家无从知道",
    "payment-lies": "支付平台对两者说的不一样",
    "signed-customer-lies": "有签名：顾客可以不说，却伪造不了",
    "signed-payment-lies": "有签名：支付平台被识破",
  },
  parameters: {
    receipts: "凭证",
    liar: "谁可以说谎",
    charge: "支付平台说",
    lies: "说谎者说什么",
    say: "指定的话",
  },
  properties: { IC1: "商家与顾客按同一句话行事（IC1）", IC2: "相信诚实的支付平台（IC2）" },
  help: {
    receipts: "支付平台的话是口头的，谁都可以说是它说的；还是有签名的，别人都造不出来。",
    liar: "三者之中由谁任意说话（可以说谎）。",
    charge: "支付平台说扣款成功与否；它若是说谎者，则是它本该怎么说。",
    lies: "没有指定的地方说谎者说什么：掷骰子随便说、说实话，或总说同一个词。",
    say: "说谎者的哪条消息说哪个词，如 2-1.1:unpaid。",
    delay: "在路上恰好走这么多轮的消息，如 2-1.1:10。",
    cut: "线路双向断开一段时间：0-1:5-20；或从此断开：0-1:5。",
    crash: "谁在何时倒下：1:7 是再不起来，1:7-12 是之后恢复。",
  },
  words: {
    oral: "口头",
    signed: "有签名",
    shop: "商家",
    customer: "顾客",
    payment: "支付平台",
    any: "随便说（掷骰子）",
    nobody: "没有谁",
    none: "实话",
    both: "两种都说",
    silence: "什么也不说",
    paid: "已付",
    unpaid: "未付",
  },
};
