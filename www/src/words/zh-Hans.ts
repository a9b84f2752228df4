/**
 * What scenarios say in simplified Chinese, and what is called by the engine's English.
 */
import { gathered, type Rooms } from "../scenarios/room.ts";
import type { Prose } from "./en.ts";

const PROPERTIES: Record<string, string> = {
  agreement: "一致",
  validity: "有效",
  termination: "终止",
};

/** The words, with what these scenarios have of their own. */
export const zhHans = (rooms: Rooms): Prose => ({
  decisions: {
    attack: "进攻",
    retreat: "撤退",
    go: "赴约",
    stay: "留下",
    ...gathered(rooms, "decisions"),
  },

  states: {
    informed: "已知情",
    resolved: "决意进攻",
    unwilling: "无意进攻",
    waiting: "等待",
    attack: "进攻",
    retreat: "撤退",
    go: "赴约",
    stay: "留下",
    ...gathered(rooms, "states"),
  },

  names: { Alice: "爱丽丝", Bob: "鲍勃", ...gathered(rooms, "names") },

  property: (scenario, property) =>
    rooms[scenario]?.properties?.[property] ?? PROPERTIES[property] ?? property,

  scenarios: rooms,

  says: (scenario, sent) => rooms[scenario]?.says?.(sent) ?? sent.label,

  place: (scenario) => rooms[scenario]?.place ?? "网络",

  teller: (whole, settings) => rooms[whole.scenario]?.tell?.(whole, settings),
});
