/**
 * What scenarios say in English beside the catalogues, and what is called by the engine's English.
 */
import type { Sent } from "../engine/engine.ts";
import { rooms } from "../scenarios/en.ts";
import { gathered, type Teller } from "../scenarios/room.ts";

/** The properties that are called the same wherever no room calls them otherwise. */
const PROPERTIES: Record<string, string> = {
  agreement: "Agreement",
  validity: "Validity",
  termination: "Termination",
};

export const en = {
  /** The flags on the lifelines; a decision without one here is its own word. */
  decisions: {
    attack: "attack",
    retreat: "retreat",
    go: "go",
    stay: "stay",
    ...gathered(rooms, "decisions"),
  } as Record<string, string>,

  /** What is shown of a state; one without a word here is its own word. */
  states: gathered(rooms, "states"),

  /** The names of processes; one without a name here is called what the engine calls it. */
  names: gathered(rooms, "names"),

  /** What a property is called in a scenario; one without a name here is its own word. */
  property: (scenario: string, property: string): string =>
    rooms[scenario]?.properties?.[property] ?? PROPERTIES[property] ?? property,

  /** What each scenario has of its own. */
  scenarios: rooms,

  /** What a message says, in a scenario. */
  says: (scenario: string, sent: Sent): string => rooms[scenario]?.says?.(sent) ?? sent.label,

  /** The ground between two, in a scenario. */
  place: (scenario: string): string => rooms[scenario]?.place ?? "the network",

  /** The story of a run in this language; none if the core's own is to be used. */
  teller: undefined as Teller | undefined,
};

export type Prose = typeof en;
