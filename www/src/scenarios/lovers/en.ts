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
  clock: (tick) => {
    const days = Math.floor(tick / 24) + (tick % 24 > 12 ? 1 : 0);
    const later = days > 0 ? ` +${days}` : "";
    if (tick % 24 === 0) return `noon${later}`;
    if (tick % 24 === 12) return `midnight${later}`;
    return `${((tick + 11) % 12) + 1} ${(tick + 12) % 24 < 12 ? "a.m." : "p.m."}${later}`;
  },
};
