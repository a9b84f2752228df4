/**
 * What a run is called: as it is in the list of runs worth looking at, or by its scenario.
 */

import type { Words } from "../words/catalogues.ts";
import type { Run } from "./run.ts";

export function titleOf({ preset, whole }: Run, words: Words): string {
  const own = words.of(whole.scenario);
  return preset ? own.preset(preset) : own.title;
}
