/**
 * What a run is called: as it is in the list of runs worth looking at, or by its scenario.
 */
import type { Engine, Scenario } from "../engine/engine.ts";
import { fromStart } from "../run/link.ts";
import type { Run } from "../run/run.ts";
import type { Words } from "../words/catalogues.ts";

/** What each engine knows: all elements share it, and it never changes. */
const known = new WeakMap<Engine, readonly Scenario[]>();

function scenarios(engine: Engine): readonly Scenario[] {
  const there = known.get(engine) ?? engine.scenarios();
  known.set(engine, there);
  return there;
}

export function titleOf(engine: Engine, { whole, present }: Run, words: Words): string {
  const scenario = scenarios(engine).find(({ name }) => name === whole.scenario);
  const link = fromStart(present.link);
  const preset = scenario?.presets.find((one) => one.link === link);
  const own = words.of(whole.scenario);
  return preset ? own.preset(preset.name) : own.title;
}
