/**
 * PBFT in English, beside what the core says.
 */
import * as liars from "../liars.en.ts";
import type { Room } from "../room.ts";

/** What a traitor may say out of turn of each request. */
const requests = ["x", "y", "z", "w"].flatMap((one) => [
  [`propose-${one}`, `out of turn: pre-prepare ${one}`],
  [`prepare-${one}`, `out of turn: prepare ${one}`],
  [`commit-${one}`, `out of turn: commit ${one}`],
]);

export const room: Room = {
  place: "the network",
  parameters: {
    ...liars.parameters,
    n: "Replicas",
    f: "Set up for so many liars",
    quorum: "Behind a certificate",
    requests: "Requests",
    timeout: "First wait",
    patience: "All give up after",
    speak: "When liars speak",
  },
  help: liars.help,
  properties: { validity: "Validity (by signatures)", replies: "Honest replies" },
  words: {
    any: liars.words.any ?? "",
    none: liars.words.none ?? "",
    x: "request x",
    y: "request y",
    z: "request z",
    w: "request w",
    null: "no request",
    other: "something nobody asked for",
    full: "all that it should show",
    empty: "no certificate of its own",
    stale: "its oldest certificates",
    false: "a view that does not follow",
    silent: "nothing at all",
    "in-turn": "in turn",
    "any-time": "at any time",
    ...Object.fromEntries(requests),
    change: "out of turn: another view",
    hiding: "out of turn: a view on those who show least",
  },
};
