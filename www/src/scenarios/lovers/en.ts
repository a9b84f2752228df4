/**
 * The two lovers in English, beside what the core says.
 */
import type { Room } from "../room.ts";

export const room: Room = {
  place: "the town",
  parameters: {
    a: "Alice needs",
    b: "Bob needs",
    copies: "Letters of Alice",
    answers: "Letters of Bob",
    dawn: "Decide at hour",
    order: "Alice wants",
  },
  words: { attack: "to meet", retreat: "not to meet" },
  matrix: {
    does: ["goes", "stays"],
    both: "they meet",
    "only-a": "Alice waits alone",
    "only-b": "Bob waits alone",
    neither: "nothing happens",
  },
};
