/**
 * Which group of scenarios, each a module of its own, has a scenario.
 */
export type Group = "ben-or" | "generals" | "hexagon" | "oral" | "pbft" | "phase-king" | "tcp";

export const GROUP_OF: Readonly<Record<string, Group>> = {
  "two-generals": "generals",
  lovers: "generals",
  tcp: "tcp",
  generals: "oral",
  triangle: "oral",
  hexagon: "hexagon",
  "phase-king": "phase-king",
  "ben-or": "ben-or",
  pbft: "pbft",
};
