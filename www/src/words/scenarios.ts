/**
 * The catalogues of the scenarios: what the engine says of them and their runs, in each language.
 * They are loaded when they are wanted, those of one scenario or of all.
 */
import { cataloguesOf } from "../engine/known.ts";
import type { Packed } from "./packed.ts";
import { Catalogue } from "./say.ts";
import { ScenarioWords } from "./scenario.ts";

const PARTS = import.meta.glob<Packed>("../../../core/words/*/*.ftl", {
  query: "?packed",
  import: "default",
});

/** What is no scenario's own. */
const SHARED = ["refusals.ftl", "shared.ftl"];

const fileOf = (code: string, name: string) => `../../../core/words/${code}/${name}.ftl`;

/** All scenarios that have words in a language. */
const namesIn = (code: string): string[] =>
  Object.keys(PARTS).flatMap((file) => {
    const [name = "", language] = file.split("/").reverse();
    return language === code && !SHARED.includes(name) ? [name.replace(".ftl", "")] : [];
  });

/** What a scenario is called by its words. */
export type Of = (scenario: string) => ScenarioWords;

/** No words of any scenario: where none could be loaded. */
export const wordless: Of = () => new ScenarioWords(new Catalogue("en", []));

/** The words of one scenario, or of all, in a language. */
export async function scenarioWordsFor(code: string, scenario?: string): Promise<Of> {
  const wanted = scenario === undefined ? namesIn(code) : cataloguesOf(scenario);
  const load = async (name: string) => [name, (await PARTS[fileOf(code, name)]?.()) ?? {}] as const;
  const parts = new Map(await Promise.all(["shared", ...wanted].map(load)));
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
