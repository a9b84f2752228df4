/**
 * What of scenarios is not in the catalogues yet, in simplified Chinese.
 */
import type { Rooms } from "../scenarios/room.ts";
import type { Prose } from "./en.ts";

const PROPERTIES: Record<string, string> = {
  agreement: "一致",
  validity: "有效",
  termination: "终止",
};

/** The words, with what these scenarios have of their own. */
export const zhHans = (rooms: Rooms): Prose => ({
  property: (scenario, property) =>
    rooms[scenario]?.properties?.[property] ?? PROPERTIES[property] ?? property,

  scenarios: rooms,

  place: (scenario) => rooms[scenario]?.place ?? "网络",
});
