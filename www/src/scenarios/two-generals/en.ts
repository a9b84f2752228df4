/**
 * The two generals in English, beside what the core says.
 */
import type { Room } from "../room.ts";

export const room: Room = {
  place: "the valley",
  matrix: {
    does: ["attacks", "does not attack"],
    both: "the city is taken",
    "only-a": "A is beaten",
    "only-b": "B is beaten",
    neither: "nothing happens",
  },
};
