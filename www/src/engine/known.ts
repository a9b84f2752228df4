/**
 * What is known of the scenarios before there is a module: the build asks the engine.
 */
import { SCENARIOS } from "../../pkg/scenarios.js";

/** The names of all scenarios. */
export const scenarios: readonly string[] = Object.keys(SCENARIOS);

/** The scenario that a link names, if it is one of ours. */
export function scenarioOf(link: string): string | undefined {
  const name = link.split("?", 1)[0] ?? "";
  return Object.hasOwn(SCENARIOS, name) ? name : undefined;
}

/** The group of scenarios whose module has that of a link; any of them, if it is none of ours. */
export const groupOf = (link: string): string =>
  SCENARIOS[scenarioOf(link) ?? ""]?.group ?? Object.values(SCENARIOS)[0]?.group ?? "";

/** Whether figures of a scenario draw timers. */
export const hasTimers = (scenario: string): boolean => SCENARIOS[scenario]?.timers ?? false;

/** Whether they draw coins, or numbers that are drawn. */
export const hasLots = (scenario: string): boolean => SCENARIOS[scenario]?.lots ?? false;

/** The catalogues that have the words of a scenario beside the shared ones. */
export const cataloguesOf = (scenario: string): readonly string[] =>
  SCENARIOS[scenario]?.words ?? [scenario];
