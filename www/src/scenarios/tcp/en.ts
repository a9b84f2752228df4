/**
 * TCP in English, beside what the core says. Its states are called as the RFC calls them.
 */
import type { Room } from "../room.ts";

export const room: Room = {
  place: "the network",
  parameters: {
    open: "Who opens",
    handshake: "Messages to open",
    profile: "Timers and rules of",
    isn_a: "A counts from",
    isn_b: "B counts from",
    rtt: "Round trip, ms",
    data: "Bytes from A",
    data_at: "A sends at ms",
    close: "Who closes first",
    close_at: "Closes at ms",
    close_after: "The other after ms",
    stale: "An old SYN",
    until: "Watched until ms",
    data_b: "Bytes from B",
    data_b_at: "B sends at ms",
    isn_a2: "A again from",
    isn_b2: "B again from",
    trim: "Trim a crossing SYN",
    again: "Listen again",
    abort: "Who breaks it off",
    abort_at: "Broken off at ms",
  },
  properties: { agreement: "Agreement", delivery: "Delivery", closed: "Closed" },
  timers: {
    retransmit: "sending again",
    "time-wait": "TIME-WAIT",
  },
  timer: (name, who, from, due, ended) =>
    ended === undefined
      ? `${who}'s timer for ${name}: ${from} to ${due}`
      : `${who}'s timer for ${name}: ${from} to ${due}, stopped at ${ended}`,
};
