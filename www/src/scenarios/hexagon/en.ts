/**
 * The hexagon in English, beside what the core says.
 */
import { help, words } from "../liars.en.ts";
import type { Room } from "../room.ts";

export const room: Room = {
  place: "the ring",
  parameters: { table: "Who is looked at", ties: "If two words differ, what counts" },
  help,
  properties: {
    "p0-q0": "p0 and q0",
    "q0-r0": "q0 and r0",
    "r0-p1": "r0 and p1",
    "p1-q1": "p1 and q1",
    "q1-r1": "q1 and r1",
    "r1-p0": "r1 and p0",
  },
  words: {
    attack: words.attack ?? "",
    retreat: words.retreat ?? "",
    ring: "all six, in a ring",
    "p0-q0": "p0 and q0, r lies",
    "q0-r0": "q0 and r0, p lies",
    "r0-p1": "r0 and p1, q lies",
    "p1-q1": "p1 and q1, r lies",
    "q1-r1": "q1 and r1, p lies",
    "r1-p0": "r1 and p0, q lies",
    own: "one's own wish",
    "first-hand": "what he said himself",
    "second-hand": "what was reported of him",
  },
};
