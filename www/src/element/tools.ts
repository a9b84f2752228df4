/**
 * What draws those parts of figures that few runs have: it is loaded for a run that has any.
 */
import { isCrowded } from "../diagram/crowd.ts";
import type { Tools } from "../diagram/figure.ts";
import { hasLots, hasTimers } from "../engine/known.ts";
import { script } from "../engine/script.ts";
import type { Run } from "../run/run.ts";

const loaded: Tools = {};

/** What was loaded so far. */
export const tools = (): Tools => loaded;

const lacksTiming = ({ whole }: Run) => !loaded.timing && whole.timers.length > 0;
const lacksDrawing = ({ whole }: Run) =>
  !loaded.drawing && whole.events.some(({ kind }) => kind === "flipped" || kind === "drawn");
const lacksFolding = ({ whole }: Run) => !loaded.folding && isCrowded(whole);

async function loadDrawing(): Promise<void> {
  loaded.drawing ??= await script(() => import("../diagram/lots.ts"));
}

/** Whether something has to be loaded for a run. */
export const lacks = (run: Run): boolean =>
  lacksTiming(run) || lacksFolding(run) || lacksDrawing(run);

async function loadTiming(): Promise<void> {
  loaded.timing ??= await script(() => import("../diagram/timers.ts"));
}

/** Loads what the runs of a scenario have got, before there is any, if it can be loaded. */
export async function expect(scenario: string): Promise<void> {
  const all = [
    ...(hasTimers(scenario) ? [loadTiming()] : []),
    ...(hasLots(scenario) ? [loadDrawing()] : []),
  ];
  await Promise.allSettled(all);
}

/** Loads what a run has not got yet. */
export async function loadTools(run: Run): Promise<void> {
  await Promise.all([
    lacksTiming(run) && loadTiming(),
    lacksDrawing(run) && loadDrawing(),
    lacksFolding(run) &&
      script(() => import("../diagram/folding.ts")).then((folding) => {
        loaded.folding = folding;
      }),
  ]);
}
