/**
 * Asks the module with everything which scenarios there are, in which groups, and where their words
 * are, for whoever has to know before there is a module: `pkg/scenarios.js`. Tells the groups.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { initSync, Simulation } from "../pkg/at_dawn_web.js";

const at = (name) => new URL(`../pkg/${name}`, import.meta.url);

initSync({ module: readFileSync(at("at_dawn_web_bg.wasm")) });
const known = ({ group, words, timers, lots }) => {
  return { group, words, ...(timers && { timers }), ...(lots && { lots }) };
};
const all = Simulation.scenarios().map((scenario) => [scenario.name, known(scenario)]);
writeFileSync(
  at("scenarios.js"),
  `export const SCENARIOS = ${JSON.stringify(Object.fromEntries(all), null, 2)};\n`,
);
writeFileSync(
  at("scenarios.d.ts"),
  `/** What is known of each scenario before there is a module. */
export interface Known {
  /** The group of scenarios whose module a figure of it loads. */
  group: string;
  /** The catalogues that have its words beside the shared ones, the last having the last word. */
  words: string[];
  /** Whether its figures draw timers. */
  timers?: boolean;
  /** Whether they draw coins or numbers that are drawn. */
  lots?: boolean;
}
export const SCENARIOS: Readonly<Record<string, Known>>;
`,
);
process.stdout.write([...new Set(all.map(([, { group }]) => group))].join("\n"));
