/**
 * The Byzantine generals in English, beside what the core says.
 */
import * as liars from "../liars.en.ts";
import type { Room } from "../room.ts";

export const room: Room = {
  place: "the camps",
  parameters: {
    ...liars.parameters,
    n: "Generals",
    algorithm: "Messages are",
    rounds: "Passed on so often",
    order: "The commander orders",
  },
  help: liars.help,
  properties: {
    IC1: "The loyal lieutenants obey the same order (IC1)",
    IC2: "They obey a loyal commander (IC2)",
  },
  words: { ...liars.words, both: "both orders", oral: "spoken", signed: "signed" },
};
