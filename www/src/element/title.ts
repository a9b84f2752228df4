/**
 * What a run is called: as it is in the list of runs worth looking at, or by its scenario.
 */
import type { Engine, Scenario } from "../engine/engine.ts";
import type { Run } from "../run/run.ts";

let known: { engine: Engine; scenarios: readonly Scenario[] } | undefined;

export function titleOf(engine: Engine, { whole, present }: Run): string {
  // All elements share what they know: it never changes.
  if (known?.engine !== engine) known = { engine, scenarios: engine.scenarios() };
  const scenario = known.scenarios.find(({ name }) => name === whole.scenario);
  const link = present.link.replace(/[?&]at=\d+$/, "");
  const preset = scenario?.presets.find((one) => one.link === link);
  return preset?.title ?? scenario?.title ?? "";
}
