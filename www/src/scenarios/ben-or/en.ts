/**
 * Ben-Or in English, beside what the core says.
 */
import * as liars from "../liars.en.ts";
import type { Room } from "../room.ts";

export const room: Room = {
  place: "the network",
  parameters: {
    ...liars.parameters,
    n: "Processes",
    faults: "The faulty",
    f: "At most so many faulty",
    phases: "Broken off after phase",
    inputs: "Want to attack",
    order: "At the same moment",
  },
  help: liars.help,
  words: {
    ...liars.words,
    unsure: "no proposal",
    crash: "go down",
    lies: "lie",
    free: "in the enemy's order",
    sent: "in the order of sending",
  },
};
