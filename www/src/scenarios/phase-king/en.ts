/**
 * Phase king in English, beside what the core says.
 */
import * as liars from "../liars.en.ts";
import type { Room } from "../room.ts";

export const room: Room = {
  place: "the hall",
  parameters: {
    ...liars.parameters,
    n: "Processes",
    f: "Traitors reckoned with",
    variant: "A phase goes",
    phases: "Phases",
    inputs: "Want to attack",
  },
  help: liars.help,
  words: {
    ...liars.words,
    "two-round": "vote, king",
    graded: "vote, support, king",
  },
};
