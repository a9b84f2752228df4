/**
 * Shop, customer and payment service in English, beside what the core says.
 */
import { help } from "../liars.en.ts";
import type { Room } from "../room.ts";

export const room: Room = {
  place: "the market",
  parameters: {
    receipts: "Receipts are",
    liar: "Who may lie",
    charge: "The payment service says",
    lies: "The liar says",
    say: "Put into its mouth",
  },
  help,
  properties: {
    IC1: "Shop and customer act on the same statement (IC1)",
    IC2: "They believe an honest payment service (IC2)",
  },
  words: {
    oral: "spoken",
    signed: "signed",
    nobody: "nobody",
    shop: "the shop",
    customer: "the customer",
    payment: "the payment service",
    any: "anything, by dice",
    none: "the truth",
    both: "both statements",
    silence: "nothing at all",
  },
};
