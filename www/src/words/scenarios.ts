/**
 * The catalogues of the scenarios: what the engine says of them and their runs, in each language.
 * They are loaded when they are wanted, those of one scenario or of all.
 */
import { cataloguesOf, scenarios } from "../engine/known.ts";
import { partOf } from "./parts.ts";
import { Catalogue } from "./say.ts";
import { ScenarioWords } from "./scenario.ts";

/** What a scenario is called by its words. */
export type Of = (scenario: string) => ScenarioWords;

/** No words of any scenario: where none could be loaded. */
export const wordless: Of = () => new ScenarioWords(new Catalogue("en", []));

/** The words of one scenario, or of all, in a language. */
export async function scenarioWordsFor(code: string, scenario?: string): Promise<Of> {
  const wanted = scenario === undefined ? scenarios : [scenario];
  const names = new Set(["shared", ...wanted.flatMap(cataloguesOf)]);
  const load = async (name: string) => [name, await partOf(code, name)] as const;
  const parts = new Map(await Promise.all([...names].map(load)));
  const known = new Map<string, ScenarioWords>();
  return (name) => {
    const there = known.get(name);
    if (there) return there;
    const layers = ["shared", ...cataloguesOf(name)].map((one) => parts.get(one) ?? {});
    const made = new ScenarioWords(new Catalogue(code, layers));
    known.set(name, made);
    return made;
  };
}
