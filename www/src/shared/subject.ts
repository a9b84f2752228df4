/**
 * What a figure is made of: a run, as whoever shows it has it seen.
 */
import type { Unsaid } from "../diagram/figure.ts";
import { briefsOf, liarsOf, marksOf } from "../run/reading.ts";
import type { Run } from "../run/run.ts";
import type { Folds } from "./folds.ts";
import type { FigureOptions, Glasses } from "./glasses.ts";

export function subjectOf(
  run: Run,
  width: number,
  options: FigureOptions,
  { lens, ghost, writing = 0 }: Glasses,
  { unfolded }: Folds,
): Unsaid {
  const { scenario, events, processes, timers, unit } = run.whole;
  return {
    scenario,
    names: processes.map(({ name }) => name),
    briefly: run.briefly,
    events,
    width,
    room: options.room(),
    clock: run.clock,
    unit: run.clock ? undefined : options.words.figure.units[unit],
    unfolded,
    liars: liarsOf(run.whole),
    decided: run.decided,
    timers,
    ...options.tools?.(),
    details: marksOf(run.whole, writing),
    briefs: briefsOf(run.whole, options.words),
    lens: lens === undefined ? undefined : { seer: lens, seen: run.seenBy(lens) },
    ghost: lens === undefined ? ghost : undefined,
  };
}
