/**
 * What of scenarios is not in the catalogues yet, in English.
 */
import { rooms } from "../scenarios/en.ts";

/** The properties that are called the same wherever no room calls them otherwise. */
const PROPERTIES: Record<string, string> = {
  agreement: "Agreement",
  validity: "Validity",
  termination: "Termination",
};

export const en = {
  /** What a property is called in a scenario; one without a name here is its own word. */
  property: (scenario: string, property: string): string =>
    rooms[scenario]?.properties?.[property] ?? PROPERTIES[property] ?? property,

  /** What each scenario has of its own. */
  scenarios: rooms,

  /** The ground between two, in a scenario. */
  place: (scenario: string): string => rooms[scenario]?.place ?? "the network",
};

export type Prose = typeof en;
