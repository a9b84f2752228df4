/**
 * What a run is called: as it is in the list of runs worth looking at, or by its scenario.
 */
import type { Engine, Scenario } from "../engine/engine.ts";
import type { Run } from "../run/run.ts";
import type { Words } from "../words/en.ts";

let known: { engine: Engine; scenarios: readonly Scenario[] } | undefined;

export function titleOf(engine: Engine, { whole, present }: Run, words: Words): string {
  // All elements share what they know: it never changes.
  if (known?.engine !== engine) known = { engine, scenarios: engine.scenarios() };
  const scenario = known.scenarios.find(({ name }) => name === whole.scenario);
  const link = present.link.replace(/[?&]at=\d+$/, "");
  const preset = scenario?.presets.find((one) => one.link === link);
  const own = words.scenarios[whole.scenario];
  const called = preset && (own?.presets?.[preset.name] ?? preset.title);
  return called ?? own?.title ?? scenario?.title ?? "";
}
