/**
 * What draws timers in figures: it is loaded for a run that has any.
 */
import type { Timing } from "../diagram/timers.ts";
import { script } from "../engine/script.ts";
import type { Run } from "../run/run.ts";

let loaded: Timing | undefined;

/** It, once it was loaded. */
export const timing = (): Timing | undefined => loaded;

/** Whether it has to be loaded for a run. */
export const lacksTiming = ({ whole }: Run): boolean => !loaded && whole.timers.length > 0;

/** Loads it. */
export async function loadTiming(): Promise<void> {
  loaded = await script(() => import("../diagram/timers.ts"));
}
