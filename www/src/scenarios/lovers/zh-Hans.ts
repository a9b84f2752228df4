/**
 * The two lovers in simplified Chinese.
 */
import type { Room } from "../room.ts";

export const room: Room = {
  title: "两位恋人",
  about:
    "爱丽丝中午给鲍勃写信。消息要么恰好一小时送到（除非你让它迟到），要么丢失。他们想在午夜相会，谁也不愿独自赴约。但无论事先怎么约定，只要它能让两人相会，就也可能让其中一人独自空等。",
  place: "城里",
  presets: { "all-afternoon": "每条消息都送到", "last-message": "最后一条消息丢失" },
  parameters: {
    a: "爱丽丝需要",
    b: "鲍勃需要",
    copies: "爱丽丝的信数",
    answers: "鲍勃的信数",
    dawn: "第几小时决定",
    order: "爱丽丝想要",
  },
  help: {
    messages: "一来一往的消息链最长有多少条，爱丽丝先写；每一条都是因为前一条送到才发出的。",
    a: "鲍勃的不同消息至少有这么多条送到，爱丽丝才去。",
    b: "爱丽丝的不同消息至少有这么多条送到，鲍勃才去；若为 0，则无论如何都去。",
    copies: "爱丽丝的每条消息发几次，每次各有各的命运。",
    answers: "鲍勃的每条消息发几次，每次各有各的命运。",
    retry: "爱丽丝每隔这么多小时重发一次，直到收到回音或时间已到。",
    dawn: "中午之后第几个小时，双方凭已收到的消息作出决定。",
    order: "爱丽丝是否想相会。若不想，她什么也不写，谁都不该去。",
  },
  words: { attack: "相会", retreat: "不相会" },
  matrix: {
    does: ["赴约", "留下"],
    both: "两人相会",
    "only-a": "爱丽丝空等",
    "only-b": "鲍勃空等",
    neither: "什么也没发生",
  },
};
